import type { Choice, Observation } from '../../model';
import { act, decideBy, seenAll } from '../shared/decide-by';
import { quoted, trustSlipped } from '../shared/fund-readings';
import { fewerThan } from '../shared/readings';
import { francRises, francRunsAway, francStrong } from './readings';

const INSTITUTION = 'swiss-national-bank';

const restrain = (usdBn: number) => (): readonly Choice[] => [act('intervene-in-currency', 3, { usdBn, direction: 'restrain' })];
/** Leans harder the further the franc has gone. */
const lean = (observation: Observation): readonly Choice[] => restrain(francStrong(observation) ? 20 : 10)();
const buyGold = (): readonly Choice[] => [act('buy-gold', 3, { usdBn: 15 })];
const buyEuros = (): readonly Choice[] => [act('buy-euro-bonds', 3, { usdBn: 15 })];

/** Reserves follow an index and serve the franc: no view on issuers, and dollars are bought only when the franc runs away. */
export const passive = decideBy({
  institution: INSTITUTION,
  id: 'passive',
  quoting: quoted,
  rows: [
    { because: 'franc', when: seenAll(francRunsAway, fewerThan(3, 'intervene-in-currency')), does: restrain(10) },
  ],
  otherwise: 'index',
});

/** Reserves must hold when others do not: lean against the franc early, and move a part into gold and euros when the issuer is trusted less, without a word. */
export const resilience = decideBy({
  institution: INSTITUTION,
  id: 'resilience',
  quoting: quoted,
  rows: [
    { because: 'franc', when: seenAll(francRises, fewerThan(4, 'intervene-in-currency')), does: lean },
    { because: 'gold', when: seenAll(trustSlipped, fewerThan(2, 'buy-gold')), does: buyGold },
    { because: 'euros', when: seenAll(trustSlipped, fewerThan(2, 'buy-euro-bonds')), does: buyEuros },
  ],
  otherwise: 'hold',
});
