import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { askedInPublic, atMandateStage } from './readings';

/** Postures of the fund, whether its mandate is in question, and how far a request for a new one has come. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({
    askedInPublic, hasSpoken, trims, trimsNot,
    settled: atMandateStage(0), atMinistry: atMandateStage(1), inParliament: atMandateStage(2), granted: atMandateStage(3), refused: atMandateStage(4),
  }),
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
    mandate: ladder('mandate-settled', {
      'mandate-settled': 'settled',
      'mandate-ministry': 'atMinistry',
      'mandate-parliament': 'inParliament',
      'mandate-granted': 'granted',
      'mandate-refused': 'refused',
    }),
  },
});
