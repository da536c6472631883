import { mean } from '../maths';
import type { Scenario } from '../model';
import { rulebook } from '../rules';
import { batchSeed } from './batch';
import { Games } from './tournament-games';
import type { GoalOutcome } from './tournament-games';
import { mixesFor, playersOf, profileOf } from './tournament-plan';
import type { Mix, Player } from './tournament-plan';
import { cellVerdict, deviationOf, errorOf, sampleOf } from './tournament-score';
import type { CellVerdict, Rule, Sample } from './tournament-score';

/** A figure of one doctrine: over all mixes with its standard error, and against each mix. */
export interface Figure {
  readonly overall: number;
  readonly error: number;
  readonly mixes: { readonly [mix: string]: number };
}

/** Figures of one seat, by goal set and doctrine. */
export type Figures = { readonly [goalSet: string]: { readonly [doctrine: string]: Figure } };

/** What was found of one seat's doctrines. */
export interface SeatResult {
  /** Share of games in which all goals of a set were met. */
  readonly goalSets: Figures;
  /** Mean share of a set's goals that were met. */
  readonly partial: Figures;
  /** Mean distance from a set's goals, in standard deviations over all games. */
  readonly margin: Figures;
}

/** A place where one doctrine is better than every other of its seat beyond sampling error. */
export interface Win {
  readonly doctrine: string;
  readonly goalSet: string;
  readonly mix: string;
  readonly decidedBy: Rule;
}

/** Whether one doctrine of a seat leaves no reason to run another. */
export interface SeatVerdict {
  /** A doctrine that is best under every goal set against every mix, ties counted. */
  readonly dominant: string | null;
  readonly winners: readonly string[];
  readonly wins: readonly Win[];
  /** Goal sets and mixes by the rule that decided them. */
  readonly decidedBy: { readonly [rule in Rule]: number };
}

/** What came of playing all doctrines against all. */
export interface TournamentReport {
  readonly level: string;
  readonly rulesVersion: string;
  /** Games that were played in all. */
  readonly games: number;
  /** Seeds on which each doctrine met each mix. */
  readonly seeds: number;
  readonly seed: number;
  readonly seats: { readonly [seat: string]: SeatResult };
  readonly verdicts: { readonly [seat: string]: SeatVerdict };
}

/** How large a tournament is. */
export interface TournamentSize {
  /** Games by which each doctrine of a seat is judged, over all mixes together. */
  readonly gamesPerDoctrine: number;
  readonly seed: number;
  /** Turns of a shorter form; absent for all of them. */
  readonly turns?: number;
}

/** One goal set of one seat against one mix. */
interface Cell {
  readonly seat: string;
  readonly goalSet: string;
  readonly mix: string;
  readonly samples: readonly Sample[];
}

/** Plays every doctrine of every seat against every mix, on the same seeds, and says where each is best. */
export function runTournament(scenario: Scenario, { gamesPerDoctrine, seed, turns }: TournamentSize): TournamentReport {
  const players = playersOf(scenario);
  const most = Math.max(1, ...players.map(({ seat }) => mixesFor(seat, players).length));
  const seeds = Array.from({ length: Math.ceil(gamesPerDoctrine / most) }, (_, place) => batchSeed(seed, place));
  const games = new Games(scenario, turns);
  playAll(scenario, players, seeds, games);
  const judged = players.filter(({ seat }) => setsOf(scenario, seat).length > 0);
  const results = judged.map((player) => judgeSeat({ scenario, players, seeds, games }, player));
  return {
    level: scenario.level.id,
    rulesVersion: rulebook.version,
    games: games.played,
    seeds: seeds.length,
    seed,
    seats: Object.fromEntries(results.map(({ seat, result }) => [seat, result])),
    verdicts: Object.fromEntries(results.map(({ seat, verdict }) => [seat, verdict])),
  };
}

interface Played {
  readonly scenario: Scenario;
  readonly players: readonly Player[];
  readonly seeds: readonly number[];
  readonly games: Games;
}

/** Margins are measured against their spread over all games, so all games come first. */
function playAll(scenario: Scenario, players: readonly Player[], seeds: readonly number[], games: Games): void {
  for (const { seat, doctrines } of players) {
    for (const mix of mixesFor(seat, players)) {
      for (const doctrine of doctrines) for (const seed of seeds) games.outcome(profileOf(scenario, seed, mix, { seat, doctrine }), seed);
    }
  }
}

function setsOf({ level }: Scenario, seat: string): readonly { readonly id: string; readonly goals: readonly unknown[] }[] {
  return level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
}

function judgeSeat(played: Played, player: Player): { seat: string; result: SeatResult; verdict: SeatVerdict } {
  const mixes = mixesFor(player.seat, played.players);
  const cells = setsOf(played.scenario, player.seat).flatMap(({ id, goals }) => {
    const scales = goals.map((_, place) => deviationOf(played.games.margins(player.seat, id, place)));
    return mixes.map((mix) => ({ seat: player.seat, goalSet: id, mix: mix.id, samples: samplesOf(played, player, { mix, goalSet: id, scales }) }));
  });
  const result = { goalSets: figuresOf(cells, 'all'), partial: figuresOf(cells, 'part'), margin: figuresOf(cells, 'margin') };
  return { seat: player.seat, result, verdict: verdictOf(player, cells) };
}

function samplesOf({ scenario, seeds, games }: Played, { seat, doctrines }: Player, at: { readonly mix: Mix; readonly goalSet: string; readonly scales: readonly number[] }): Sample[] {
  return doctrines.map((doctrine) => {
    const read = (seed: number): readonly GoalOutcome[] => games.outcome(profileOf(scenario, seed, at.mix, { seat, doctrine }), seed)[seat]?.[at.goalSet] ?? [];
    return sampleOf(doctrine, seeds.map(read), at.scales);
  });
}

function figuresOf(cells: readonly Cell[], rule: Rule): Figures {
  const sets = [...new Set(cells.map(({ goalSet }) => goalSet))];
  return Object.fromEntries(sets.map((set) => {
    const own = cells.filter(({ goalSet }) => goalSet === set);
    const doctrines = own[0]?.samples.map(({ doctrine }) => doctrine) ?? [];
    return [set, Object.fromEntries(doctrines.map((doctrine, place) => [doctrine, figureOf(own, place, rule)]))];
  }));
}

/** Mixes share their seeds, so the error is that of the mean over mixes from seed to seed. */
function figureOf(cells: readonly Cell[], place: number, rule: Rule): Figure {
  const rows = cells.map(({ samples }) => samples[place]?.[rule] ?? []);
  const bySeed = (rows[0] ?? []).map((_, seed) => mean(rows.map((row) => row[seed] ?? 0)));
  const mixes = Object.fromEntries(cells.map(({ mix }, at) => [mix, mean(rows[at] ?? [])]));
  return { overall: mean(bySeed), error: bySeed.length < 2 ? 1 : errorOf(bySeed), mixes };
}

function verdictOf({ doctrines }: Player, cells: readonly Cell[]): SeatVerdict {
  const judged = cells.map((cell) => ({ cell, verdict: cellVerdict(cell.samples) }));
  const wins = judged.flatMap(({ cell: { goalSet, mix }, verdict: { best, decidedBy } }) => (best === null ? [] : [{ doctrine: best, goalSet, mix, decidedBy }]));
  const winners = doctrines.filter((doctrine) => wins.some((win) => win.doctrine === doctrine));
  const dominant = doctrines.find((doctrine) => judged.every(({ verdict }) => verdict.leading.includes(doctrine))) ?? null;
  return { dominant, winners, wins, decidedBy: countRules(judged.map(({ verdict }) => verdict)) };
}

function countRules(verdicts: readonly CellVerdict[]): SeatVerdict['decidedBy'] {
  const count = (rule: Rule): number => verdicts.filter(({ decidedBy }) => decidedBy === rule).length;
  return { all: count('all'), part: count('part'), margin: count('margin') };
}
