import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { pressed, unpressed } from './readings';

/** Postures of the managers, and whether the issuer presses holders. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ hasSpoken, pressed, trims, trimsNot, unpressed }),
}).createMachine({
  id: 'china-reserves',
  type: 'parallel',
  states: {
    posture: FUND_POSTURE,
    procedure: ladder('reserves-steady', { 'reserves-steady': 'unpressed', 'reserves-reviewed': 'pressed' }),
  },
});
