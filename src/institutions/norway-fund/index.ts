import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { citizens, mandate } from './doctrines';

/** The sovereign wealth fund of Norway. */
export const norwayFund: Institution<AnyStateMachine> = {
  id: 'norway-fund',
  role: 'sovereign-fund',
  chart,
  doctrines: [mandate, citizens],
};
