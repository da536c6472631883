import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { homeFirst, stability } from './doctrines';

/** The managers of Japan's foreign reserves. */
export const japanReserves: Institution<AnyStateMachine> = {
  id: 'japan-reserves',
  role: 'reserve-manager',
  chart,
  doctrines: [stability, homeFirst],
};
