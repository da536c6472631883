import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { askedInPublic } from './readings';

/** Postures of the fund, and whether its mandate is in question. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ askedInPublic, hasSpoken, trims, trimsNot }),
}).createMachine({
  id: 'norway-fund',
  type: 'parallel',
  states: {
    posture: FUND_POSTURE,
    procedure: {
      initial: 'mandate-bound',
      states: {
        'mandate-bound': {
          on: { observe: [{ guard: 'askedInPublic', target: 'mandate-asked' }] },
        },
        'mandate-asked': {},
      },
    },
  },
});
