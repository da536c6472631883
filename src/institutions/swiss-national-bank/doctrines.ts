import type { Choice } from '../../model';
import { act, decideBy, seenAll } from '../shared/decide-by';
import { quoted, trustSlipped } from '../shared/fund-readings';
import { fewerThan } from '../shared/readings';
import { francStrong } from './readings';

const INSTITUTION = 'swiss-national-bank';

const restrain = (usdBn: number) => (): readonly Choice[] => [act('intervene-in-currency', 3, { usdBn, direction: 'restrain' })];
const buyGold = (): readonly Choice[] => [act('buy-gold', 3, { usdBn: 3 })];
const buyEuros = (): readonly Choice[] => [act('buy-euro-bonds', 3, { usdBn: 5 })];

/** Reserves follow an index and serve the franc: no view on issuers, and dollars are bought only when the franc runs away. */
export const passive = decideBy({
  institution: INSTITUTION,
  id: 'passive',
  quoting: quoted,
  rows: [
    { because: 'franc', when: seenAll(francStrong, fewerThan(4, 'intervene-in-currency')), does: restrain(10) },
  ],
  otherwise: 'index',
});

/** Reserves must hold when others do not: when the issuer is trusted less, move a little into gold and euros, without a word. */
export const resilience = decideBy({
  institution: INSTITUTION,
  id: 'resilience',
  quoting: quoted,
  rows: [
    { because: 'gold', when: seenAll(trustSlipped, fewerThan(3, 'buy-gold')), does: buyGold },
    { because: 'euros', when: seenAll(trustSlipped, fewerThan(3, 'buy-euro-bonds')), does: buyEuros },
    { because: 'franc', when: seenAll(francStrong, fewerThan(2, 'intervene-in-currency')), does: restrain(5) },
  ],
  otherwise: 'hold',
});
