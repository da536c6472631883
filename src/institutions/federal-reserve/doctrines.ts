import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll } from '../shared/decide-by';
import { timesTaken } from '../shared/readings';
import { marketBroken, marketPressed, meets, quoted, sharesFarDown, uneasy } from './readings';

const INSTITUTION = 'federal-reserve';
const MOST_SPEECHES = 2;

function setRate(bp: number): (observation: Observation) => readonly Choice[] {
  return (observation) => [act('set-policy-rate', observation.meetingDays.at(-1) ?? 3, { bp })];
}

const openLine = (): readonly Choice[] => [act('open-fima-repo', 2)];
const speak = (): readonly Choice[] => [act('speak-calm', 2)];
const lineShut = (observation: Observation): boolean => timesTaken(observation, 'open-fima-repo') === 0;
const maySpeak = (observation: Observation): boolean => timesTaken(observation, 'speak-calm') < MOST_SPEECHES;

/** Prices may move; only a market that no longer works is the central bank's business. */
export const patience = decideBy({
  institution: INSTITUTION,
  id: 'patience',
  quoting: quoted,
  rows: [
    { because: 'market-broken', when: seenAll(marketBroken, lineShut), does: openLine },
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
    { because: 'open-line', when: seenAll(marketPressed, lineShut), does: openLine },
    { because: 'cut', when: seenAll(meets, sharesFarDown), does: setRate(-25) },
    { because: 'speak', when: seenAll(uneasy, maySpeak), does: speak },
    { because: 'meeting', when: seen(meets), does: setRate(0) },
  ],
  otherwise: 'watch',
});
