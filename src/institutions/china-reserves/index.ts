import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { gradual, prudence } from './doctrines';

/** The managers of China's foreign reserves. */
export const chinaReserves: Institution<AnyStateMachine> = {
  id: 'china-reserves',
  role: 'reserve-manager',
  chart,
  doctrines: [gradual, prudence],
};
