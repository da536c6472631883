import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { affordability, leverage } from './doctrines';
import { primacy } from './primacy';

/** The administration of the United States. */
export const usAdministration: Institution<AnyStateMachine> = {
  id: 'us-administration',
  role: 'government',
  chart,
  doctrines: [leverage, affordability, primacy],
};
