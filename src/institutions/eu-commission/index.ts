import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { autonomy } from './autonomy';
import { chart } from './chart';
import { deterrence, dialogue } from './doctrines';

/** The executive of the European Union. */
export const euCommission: Institution<AnyStateMachine> = {
  id: 'eu-commission',
  role: 'trade-bloc',
  chart,
  doctrines: [deterrence, dialogue, autonomy],
};
