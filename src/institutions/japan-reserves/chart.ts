import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { deskCalled, deskQuiet } from './readings';

/** Postures of the managers, and whether the yen or bonds at home call them to the market. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ deskCalled, deskQuiet, hasSpoken, trims, trimsNot }),
}).createMachine({
  id: 'japan-reserves',
  type: 'parallel',
  states: {
    posture: FUND_POSTURE,
    procedure: ladder('desk-watching', { 'desk-watching': 'deskQuiet', 'desk-called': 'deskCalled' }),
  },
});
