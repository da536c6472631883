import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { boardCalled, boardQuiet } from './readings';

/** Postures of the pension fund, and whether its board sits outside its calendar. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ boardCalled, boardQuiet, hasSpoken, trims, trimsNot }),
}).createMachine({
  id: 'akademiker-pension',
  type: 'parallel',
  states: {
    posture: FUND_POSTURE,
    procedure: {
      initial: 'board-routine',
      states: {
        'board-routine': {
          on: { observe: [{ guard: 'boardCalled', target: 'board-called' }] },
        },
        'board-called': {
          on: { observe: [{ guard: 'boardQuiet', target: 'board-routine' }] },
        },
      },
    },
  },
});
