import { LOOK_AHEAD } from '../../model';
import type { Choice, Doctrine, Forecaster, Institution, Move, Prospect, Reason, Situation } from '../../model';
import { distinct, meanOf, ranked, samePlan, surpasses, weigh } from './weigh';
import type { Weighed } from './weigh';

/** How long a doctrine looks: futures for a first look at each way to go on, futures for the last ones, and how many those are. */
interface Effort {
  readonly first: number;
  readonly last: number;
  readonly kept: number;
}

const EFFORTS: readonly Effort[] = [
  { first: 4, last: 8, kept: 2 },
  { first: 8, last: 24, kept: 3 },
  { first: 12, last: 48, kept: 4 },
];

/** Something new is done only where it is better than the plain course by so many standard errors. */
const ERRORS_OF_DOUBT = 0.5;

/** Gives an institution doctrines that look ahead, one for each effort. */
export function lookingAhead<C>(institution: Institution<C>): Institution<C> {
  const { doctrines } = institution;
  return { ...institution, lookAhead: EFFORTS.map((effort, place) => foresight(LOOK_AHEAD[place] ?? '', doctrines, effort)) };
}

function foresight(id: string, plain: readonly Doctrine[], effort: Effort): Doctrine {
  return { id, decide: (situation) => decide(plain, situation, effort) };
}

function decide(plain: readonly Doctrine[], situation: Situation, effort: Effort): Move {
  const { forecaster } = situation;
  if (forecaster !== undefined) return bestMove(plain, situation, forecaster, effort);
  return plain[0]?.decide(situation) ?? { choices: [], reason: { code: 'foresight.alike', args: { futures: 0, meanPct: 0, allPct: 0 } } };
}

/** First the plain courses, then single acts on the way of the best of them, then that act set otherwise or with another; what is left is played in more futures. */
function bestMove(plain: readonly Doctrine[], situation: Situation, forecaster: Forecaster, { first, last, kept }: Effort): Move {
  const look = (prospects: readonly Prospect[], futures: number): Weighed[] => weighAll(forecaster, distinct(prospects), futures);
  const sift = (prospects: readonly Prospect[]): Weighed[] => ranked(look(betterHalf(look(prospects, first / 2)), first));
  const courses = ranked(look(plainCourses(plain, situation), first));
  const { later } = courseOf(courses);
  const along = (choices: readonly Choice[]): Prospect => ({ choices, later });
  const plans = courses.map(({ prospect }) => along(prospect.choices));
  const acts = sift([...plans, ...forecaster.acts.map((act) => along([act]))]);
  const tuned = sift(refined(acts, forecaster).filter(situation.allowed).map(along));
  const finalists = [...courses.slice(0, 2), ...ranked([...acts, ...tuned]).slice(0, kept)].map(({ prospect }) => prospect);
  const own = plain.find(({ id }) => id === later)?.decide(situation).choices ?? [];
  return chosen(look([along(own), along([]), ...finalists], last));
}

/** What half of the futures leaves in the running. */
function betterHalf(weighed: readonly Weighed[]): Prospect[] {
  return ranked(weighed).slice(0, Math.ceil(weighed.length / 2)).map(({ prospect }) => prospect);
}

/** What each plain doctrine would do now, and silence, each with what that doctrine does later. */
function plainCourses(plain: readonly Doctrine[], situation: Situation): Prospect[] {
  return plain.flatMap((doctrine) => [
    { choices: doctrine.decide(situation).choices, later: doctrine.id },
    { choices: [], later: doctrine.id },
  ]);
}

function courseOf([best]: readonly Weighed[]): Prospect {
  return best?.prospect ?? { choices: [], later: '' };
}

/** The best act set otherwise, and together with each of the next best. */
function refined(acts: readonly Weighed[], forecaster: Forecaster): (readonly Choice[])[] {
  const single = acts.flatMap(({ prospect: { choices } }) => (choices.length === 1 ? choices : []));
  const [best, ...others] = single;
  if (best === undefined) return [];
  return [...forecaster.variants(best).map((choice) => [choice]), ...others.slice(0, 3).map((other) => [best, other])];
}

function weighAll(forecaster: Forecaster, prospects: readonly Prospect[], futures: number): Weighed[] {
  const expected = forecaster.compare(prospects, futures);
  return prospects.flatMap((prospect, place) => {
    const found = expected[place];
    return found === undefined ? [] : [weigh(prospect, found)];
  });
}

/** The best, unless it is hardly better than the plain course, which is named first. */
function chosen(finalists: readonly Weighed[]): Move {
  const [plain] = finalists;
  const [best] = ranked(finalists);
  if (plain === undefined || best === undefined) return { choices: [], reason: { code: 'foresight.alike', args: { futures: 0, meanPct: 0, allPct: 0 } } };
  const pick = surpasses(best, plain, ERRORS_OF_DOUBT) ? best : plain;
  return { choices: pick.prospect.choices, reason: reasonFor(pick, finalists) };
}

/** Says what was expected, and of what else could have been done. */
function reasonFor(pick: Weighed, finalists: readonly Weighed[]): Reason {
  const { choices } = pick.prospect;
  const { met } = pick.expected;
  const told = { futures: met.length, meanPct: percent(meanOf(met)), allPct: percent(meanOf(met.map((share) => (share === 1 ? 1 : 0)))) };
  const [next] = ranked(finalists.filter(({ prospect }) => !samePlan(prospect.choices, choices)));
  if (next === undefined) return { code: 'foresight.alike', args: told };
  const nextPct = percent(meanOf(next.expected.met));
  const [other] = next.prospect.choices;
  if (other === undefined) return { code: 'foresight.act-not-silence', args: { ...told, nextPct } };
  return { code: choices.length === 0 ? 'foresight.silence' : 'foresight.act', args: { ...told, nextPct, next: other.action } };
}

function percent(share: number): number {
  return Math.round(100 * share);
}
