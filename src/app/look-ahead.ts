import { goalResult, inForm, openGame } from '../engine';
import { cast } from '../institutions';
import { mean } from '../maths';
import { LOOK_AHEAD } from '../model';
import type { GoalSet, Scenario } from '../model';
import { rulebook } from '../rules';
import { headlessGame, newRecord } from '../session';
import { batchSeed } from './batch';
import { drawnDoctrines } from './drawn-doctrines';
import { foresee } from './foresee';
import { duel, shareOf } from './look-ahead-score';
import type { Duel } from './look-ahead-score';
import type { GoalOutcome } from './tournament-games';
import { playersOf } from './tournament-plan';
import type { Player } from './tournament-plan';

/** Which games are to be played. */
export interface LookAheadPlan {
  /** Games on each set of goals: one by the looking-ahead doctrine and one by each plain doctrine on each seed. */
  readonly games: number;
  readonly seed: number;
  readonly turns?: number;
  /** Doctrine that looks ahead, by seat; only these seats are tried. All seats look ahead as `normal` does where it is absent. */
  readonly seats?: { readonly [seat: string]: string };
  /** Sets of goals that are tried; all where absent. */
  readonly goalSets?: readonly string[];
}

/** The looking-ahead doctrine of a seat against one plain doctrine of it, on the same seeds and against the same opponents. */
export interface PairedGames extends Duel {
  readonly seat: string;
  readonly goalSet: string;
  readonly ahead: string;
  readonly plain: string;
  /** Mean share of the goals that each meets. */
  readonly aheadMet: number;
  readonly plainMet: number;
}

/** What came of playing a level's looking-ahead doctrines against its plain ones. */
export interface LookAheadReport {
  readonly level: string;
  readonly rulesVersion: string;
  readonly games: number;
  readonly seed: number;
  readonly pairs: readonly PairedGames[];
}

const NORMAL = 1;

/** Plays looking-ahead doctrines against each plain doctrine of their seat: same seed, same opponents drawn by it, the same set of goals. */
export function runLookAhead(scenario: Scenario, plan: LookAheadPlan): LookAheadReport {
  const seats = plan.seats ?? Object.fromEntries(playersOf(scenario).map(({ seat }) => [seat, LOOK_AHEAD[NORMAL] ?? '']));
  const pairs = playersOf(scenario).flatMap((player) => {
    const ahead = seats[player.seat];
    return ahead === undefined ? [] : setsOf(scenario, player, plan).flatMap((set) => pairsOf(scenario, plan, player, set, ahead));
  });
  return { level: scenario.level.id, rulesVersion: rulebook.version, games: plan.games, seed: plan.seed, pairs };
}

function setsOf({ level }: Scenario, { seat }: Player, { goalSets }: LookAheadPlan): readonly GoalSet[] {
  const own = level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
  return own.filter(({ id }) => goalSets === undefined || goalSets.includes(id));
}

function pairsOf(scenario: Scenario, plan: LookAheadPlan, { seat, doctrines }: Player, set: GoalSet, ahead: string): PairedGames[] {
  const play = (doctrine: string): (readonly GoalOutcome[])[] =>
    Array.from({ length: plan.games }, (_, game) => playOne(scenario, plan, batchSeed(plan.seed, game), { seat, set, doctrine }));
  const own = play(ahead);
  const met = (games: readonly (readonly GoalOutcome[])[]): number => mean(games.map(shareOf));
  return doctrines.map((plain) => {
    const other = play(plain);
    return { seat, goalSet: set.id, ahead, plain, ...duel(own, other), aheadMet: met(own), plainMet: met(other) };
  });
}

interface Own {
  readonly seat: string;
  readonly set: GoalSet;
  readonly doctrine: string;
}

function playOne(scenario: Scenario, { turns }: LookAheadPlan, seed: number, { seat, set, doctrine }: Own): GoalOutcome[] {
  const doctrines = { ...drawnDoctrines(scenario, seed), [seat]: doctrine };
  const blank = newRecord({ scenario, rulebook, seed, humanSeats: [], doctrines, goalSets: { [seat]: set.id }, ...(turns === undefined ? {} : { turns }) });
  const { record, world } = headlessGame({ rulebook, cast, scenario, record: blank, foresee });
  const game = openGame(rulebook, inForm(scenario, record.turns), seed, record.overrides);
  return set.goals.map((goal) => {
    const { value, met } = goalResult(world, game, goal);
    return { met, margin: goal.op === '<=' ? goal.value - value : value - goal.value };
  });
}
