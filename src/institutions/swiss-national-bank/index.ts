import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { passive, resilience } from './doctrines';

/** The central bank of Switzerland, whose reserves serve the franc. */
export const swissNationalBank: Institution<AnyStateMachine> = {
  id: 'swiss-national-bank',
  role: 'reserve-manager',
  chart,
  doctrines: [passive, resilience],
};
