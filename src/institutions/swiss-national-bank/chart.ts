import { setup } from 'xstate';
import { FUND_POSTURE } from '../shared/fund-posture';
import { hasSpoken, trims, trimsNot } from '../shared/fund-readings';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { francStrong, francCalm } from './readings';

/** Postures of the bank, and whether the franc calls it to the market. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ francCalm, francStrong, hasSpoken, trims, trimsNot }),
}).createMachine({
  id: 'swiss-national-bank',
  type: 'parallel',
  states: {
    posture: FUND_POSTURE,
    procedure: ladder('franc-free', { 'franc-free': 'francCalm', 'franc-watched': 'francStrong' }),
  },
});
