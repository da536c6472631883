import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { boardCalled, boardQuiet } from './readings';

/** Postures of the fund, and whether its board sits outside its quarterly calendar. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ boardCalled, boardQuiet, hasSpoken, trims, trimsNot }),
}).createMachine({
  id: 'abp',
  type: 'parallel',
  states: {
    posture: FUND_POSTURE,
    procedure: ladder('board-quarterly', { 'board-quarterly': 'boardQuiet', 'board-called': 'boardCalled' }),
  },
});
