import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll } from '../shared/decide-by';
import { fewerThan, never } from '../shared/readings';
import {
  attacked, linesUsual, marketBroken, marketPressed, mayStopBuying, meets, mustBuy, quoted, sharesFarDown, uneasy, worn,
} from './readings';
import { defend, stopBuying } from './steps';

const INSTITUTION = 'federal-reserve';
const MOST_SPEECHES = 2;

function setRate(bp: number): (observation: Observation) => readonly Choice[] {
  return (observation) => [act('set-policy-rate', observation.meetingDays.at(-1) ?? 3, { bp })];
}

function buy(usdBnPerWeek: number): () => readonly Choice[] {
  return () => [act('buy-treasuries', 2, { usdBnPerWeek })];
}

const openSwapLines = (): readonly Choice[] => [act('open-swap-lines', 2)];
const openLine = (): readonly Choice[] => [act('open-fima-repo', 2)];
const speak = (): readonly Choice[] => [act('speak-calm', 2)];
const lineShut = never('open-fima-repo');
const maySpeak = fewerThan(MOST_SPEECHES, 'speak-calm');

/** Prices may move and words may fly; only a market that no longer works is the central bank's business. */
export const patience = decideBy({
  institution: INSTITUTION,
  id: 'patience',
  quoting: quoted,
  rows: [
    { because: 'market-broken', when: seenAll(marketBroken, lineShut), does: openLine },
    { because: 'rescue', when: seenAll(marketBroken, mustBuy), does: buy(100) },
    { because: 'enough', when: seen(mayStopBuying), does: stopBuying },
    { because: 'defend', when: seenAll(attacked, worn), does: defend },
    { because: 'meeting', when: seen(meets), does: setRate(0) },
  ],
  otherwise: 'watch',
});

/** A word early costs less than a rescue late: speak first, then lend, and ease at a meeting if shares fall far. */
export const marketFunctioning = decideBy({
  institution: INSTITUTION,
  id: 'market-functioning',
  quoting: quoted,
  rows: [
    { because: 'rescue', when: seen(mustBuy), does: buy(150) },
    { because: 'open-line', when: seenAll(marketPressed, lineShut), does: openLine },
    { because: 'enough', when: seen(mayStopBuying), does: stopBuying },
    { because: 'swap-lines', when: seenAll(uneasy, linesUsual), does: openSwapLines },
    { because: 'cut', when: seenAll(meets, sharesFarDown), does: setRate(-25) },
    { because: 'speak', when: seenAll(uneasy, maySpeak), does: speak },
    { because: 'meeting', when: seen(meets), does: setRate(0) },
  ],
  otherwise: 'watch',
});
