import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { marketFunctioning, patience } from './doctrines';
import { independence } from './independence';

/** The central bank of the United States. */
export const federalReserve: Institution<AnyStateMachine> = {
  id: 'federal-reserve',
  role: 'central-bank',
  chart,
  doctrines: [patience, marketFunctioning, independence],
};
