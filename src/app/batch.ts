import { goalVerdicts, inForm, openGame } from '../engine';
import type { Game } from '../engine';
import { cast } from '../institutions';
import { hash64, quantile } from '../maths';
import { dateOf } from '../model';
import type { Control, Decision, GameRecord, GoalVerdict, Journal, LevelDecision, Outcome, Refusal, Scenario, World } from '../model';
import { rulebook } from '../rules';
import type { Frame } from '../rules';
import { headlessGame, isDecision, newRecord } from '../session';
import type { Chooser } from '../session';
import { drawnDoctrines } from './drawn-doctrines';
import { foresee } from './foresee';
import { randomPolicy } from './random-policy';

/** How the seats of headless games decide. */
export interface Policy {
  /** Doctrine by seat; seats left out run the level's own, or one drawn. */
  readonly doctrines: { readonly [seat: string]: string };
  /** Draws the doctrine of every seat that is not named, from the seed of each game. */
  readonly drawn?: boolean;
  /** Turns of a shorter form; absent for all of them. */
  readonly turns?: number;
  /** The last turn that is played, for who looks no further; a game that is not over by then has no ending. */
  readonly lastTurn?: number;
  /** Decisions for the seats they name; those seats do nothing else. */
  readonly script: readonly Decision[];
  /** `doctrine`, or `random` legal actions in every seat without a script. */
  readonly play: 'doctrine' | 'random';
}

/** One game played without a screen. */
export interface PlayedGame {
  readonly record: GameRecord;
  readonly journals: readonly Journal[];
  readonly outcome: Outcome;
  readonly goals: { readonly [seat: string]: GoalVerdict };
  /** Whether all goals of a set are met at the end, for every set of every seat. */
  readonly met: { readonly [seat: string]: { readonly [goalSet: string]: boolean } };
}

/** Plays one game to its end; throws GameRefused when seed, doctrine or script cannot be played. */
export function playGame(scenario: Scenario, seed: number, policy: Policy): PlayedGame {
  const scripted = withScript(scenario, policy.script);
  const { turns } = policy;
  const doctrines = { ...(policy.drawn === true ? drawnDoctrines(scenario, seed) : {}), ...policy.doctrines };
  const blank = newRecord({ scenario: scripted, rulebook, seed, humanSeats: [], doctrines, ...(turns === undefined ? {} : { turns }) });
  const chooser = policy.play === 'random' ? { chooser: unscripted(randomPolicy(seed), policy.script) } : {};
  const { record, world, journals } = headlessGame({ rulebook, cast, foresee, scenario: scripted, record: blank, ...chooser, ...(policy.lastTurn === undefined ? {} : { lastTurn: policy.lastTurn }), journals: true });
  const chosen = Object.fromEntries(Object.entries(record.seats).map(([id, seat]) => [id, seat.goalSet]));
  const game = openGame(rulebook, inForm(scenario, record.turns), seed, record.overrides);
  const goals = goalVerdicts(world, game, chosen);
  return { record, journals, goals, met: metSets(world, game), outcome: { ending: world.ending, turn: world.clock.turn - 1 } };
}

function metSets(world: World, game: Game<World, Frame>): PlayedGame['met'] {
  const isMet = (seat: string, goalSet: string): boolean => goalVerdicts(world, game, { [seat]: goalSet })[seat]?.met === true;
  return Object.fromEntries(game.scenario.level.seats.map(({ id, goalSets }) => [id, Object.fromEntries(goalSets.map((set) => [set.id, isMet(id, set.id)]))]));
}

/** The same level with a script of its own: what it decides and may no longer do lapses on its day, and is told. */
function withScript(scenario: Scenario, script: readonly Decision[]): Scenario {
  if (script.length === 0) return scenario;
  const { level, hash } = scenario;
  const calendar = { ...level.calendar, daysPerTurn: rulebook.daysPerTurn };
  const control = (id: string, own: Control): Control => (script.some((decision) => decision.seat === id) ? 'scripted' : own);
  const dated = script.map(({ turn, day, seat, action, args }): LevelDecision => ({
    on: dateOf(calendar, { turn, day }), seat, action, args, headline: { en: action, 'zh-CN': action }, source: '',
  }));
  return { hash, level: { ...level, script: dated, seats: level.seats.map((seat) => ({ ...seat, control: control(seat.id, seat.control) })) } };
}

function unscripted(chooser: Chooser, script: readonly Decision[]): Chooser {
  const seats = new Set(script.map((decision) => decision.seat));
  return (seat, ...rest) => (seats.has(seat) ? null : chooser(seat, ...rest));
}

/** Why a script cannot be played in a level at all: a seat, turn, day or action that is not there, or too much at once; null when it can. */
export function checkScript(scenario: Scenario, script: readonly Decision[], turns = scenario.level.calendar.turns): Refusal | null {
  const { level } = scenario;
  const most = level.actionsPerTurn;
  const counts = new Map<string, number>();
  for (const decision of script) {
    const refusal = checkScripted(scenario, decision, turns);
    if (refusal !== null) return refusal;
    const key = `${decision.turn} ${decision.seat}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) return { code: 'too-many', args: { most } };
  }
  return null;
}

function checkScripted({ level }: Scenario, decision: Decision, turns: number): Refusal | null {
  if (!isDecision(decision)) return { code: 'session.bad-choice', args: {} };
  const { turn, day, seat, action } = decision;
  const entry = level.seats.find((candidate) => candidate.id === seat);
  if (entry === undefined) return { code: 'unknown-seat', args: { seat } };
  if (!rulebook.actions.some((rule) => rule.id === action)) return { code: 'unknown-action', args: { action } };
  if (!entry.actions.includes(action)) return { code: 'locked', args: { action } };
  if (turn < 1 || turn > turns) return { code: 'script-turn', args: { turn, turns } };
  return day >= 1 && day <= rulebook.daysPerTurn ? null : { code: 'day', args: { day, days: '1, 2, 3, 4, 5' } };
}

/** Seed of the k-th game of a batch, the same wherever the batch is cut. */
export function batchSeed(seed: number, game: number): number {
  return Number.parseInt(hash64(`${seed}:${game}`).slice(0, 13), 16);
}

/** Distribution of one market at the end of a turn, or of a day. */
export interface MarketBand {
  readonly turn: number;
  readonly day?: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly moveP10?: number;
  readonly moveMedian?: number;
  readonly moveP90?: number;
}

/** What many games came to. */
export interface BatchReport {
  readonly level: string;
  readonly rulesVersion: string;
  readonly games: number;
  readonly seed: number;
  readonly outcomes: { readonly [ending: string]: number };
  /** Share of games in which all goals of a set were met at the end, by seat and set. */
  readonly goalsMet: { readonly [seat: string]: { readonly [goalSet: string]: number } };
  /** Decisions of the script that were refused on their day, and in how many games. */
  readonly lapsed: readonly { readonly turn: number; readonly day: number; readonly seat: string; readonly action: string; readonly because: string; readonly games: number }[];
  /** Turns in which a stock-flow identity was breached by more than 1e-6 $bn. */
  readonly identityViolations: number;
  readonly maxContributionError: number;
  readonly markets: { readonly [market: string]: readonly MarketBand[] };
}

/** Numbers that a batch may keep: about 300 MB. */
const MOST_NUMBERS = 36_000_000;
const MOST_GAMES = 1_000_000;

/** The most games of a level that one batch may sum up: each close, and with `daily` each move, is kept until the end. */
export function mostGames({ level }: Scenario, daily: boolean, turns = level.calendar.turns): number {
  const perGame = level.markets.length * turns * (daily ? 2 * rulebook.daysPerTurn : 1);
  return Math.min(MOST_GAMES, Math.floor(MOST_NUMBERS / perGame));
}

const IDENTITY_TOLERANCE_USD_BN = 1e-6;

/** Plays many games and sums them up; `daily` adds a band for every open day with that day's move. */
export function runGames(scenario: Scenario, seed: number, games: number, policy: Policy, daily: boolean): BatchReport {
  const outcomes: { [ending: string]: number } = {};
  const samples = new Samples(daily, scenario.level.markets.map(({ id }) => id));
  const sets = new SetCounts();
  const lapses = new LapseCounts(new Set(policy.script.map(({ seat }) => seat)));
  let identityViolations = 0;
  let maxContributionError = 0;
  for (let game = 0; game < games; game += 1) {
    const { journals, outcome, met } = playGame(scenario, batchSeed(seed, game), policy);
    outcomes[outcome.ending] = (outcomes[outcome.ending] ?? 0) + 1;
    sets.read(met);
    lapses.read(journals);
    for (const journal of journals) {
      samples.read(journal);
      if (!(journal.maxIdentityErrorUsdBn <= IDENTITY_TOLERANCE_USD_BN)) identityViolations += 1;
      maxContributionError = Math.max(maxContributionError, journal.maxContributionError);
    }
  }
  const { id } = scenario.level;
  const goalsMet = sets.shares(games);
  return { level: id, rulesVersion: rulebook.version, games, seed, outcomes, goalsMet, lapsed: lapses.rows(), identityViolations, maxContributionError, markets: samples.bands() };
}

/** Counts over games which scripted decisions were refused: a game without them is another game than the one asked for. */
class LapseCounts {
  private readonly counts = new Map<string, { readonly row: Omit<BatchReport['lapsed'][number], 'games'>; games: number }>();
  private readonly seats: ReadonlySet<string>;

  constructor(seats: ReadonlySet<string>) {
    this.seats = seats;
  }

  read(journals: readonly Journal[]): void {
    for (const { type, turn, day, seat, id, refusal } of journals.flatMap(({ news }) => news)) {
      if (type !== 'lapsed' || !this.seats.has(seat)) continue;
      const row = { turn, day, seat, action: id, because: refusal?.code ?? '' };
      const key = JSON.stringify(row);
      const counted = this.counts.get(key) ?? { row, games: 0 };
      counted.games += 1;
      this.counts.set(key, counted);
    }
  }

  rows(): BatchReport['lapsed'] {
    return [...this.counts.values()].map(({ row, games }) => ({ ...row, games }));
  }
}

/** Counts over games which sets of goals were met. */
class SetCounts {
  private readonly counts: { [seat: string]: { [goalSet: string]: number } } = {};

  read(met: PlayedGame['met']): void {
    for (const [seat, sets] of Object.entries(met)) {
      const counts = (this.counts[seat] ??= {});
      for (const [set, isMet] of Object.entries(sets)) counts[set] = (counts[set] ?? 0) + (isMet ? 1 : 0);
    }
  }

  shares(games: number): BatchReport['goalsMet'] {
    const share = (counts: { readonly [goalSet: string]: number }) => Object.fromEntries(Object.entries(counts).map(([set, count]) => [set, count / games]));
    return Object.fromEntries(Object.entries(this.counts).map(([seat, counts]) => [seat, share(counts)]));
  }
}

interface Cell {
  readonly market: string;
  readonly turn: number;
  readonly day: number;
  readonly levels: number[];
  readonly moves: number[];
}

/** Collects closes and daily moves over games, by market, turn and day. */
class Samples {
  private readonly daily: boolean;
  private readonly markets: readonly string[];
  private readonly cells = new Map<string, Cell>();

  constructor(daily: boolean, markets: readonly string[]) {
    this.daily = daily;
    this.markets = markets;
  }

  read(journal: Journal): void {
    const lastDay = Math.max(...journal.days.map((row) => row.day));
    for (const { market, turn, day, open, close, move } of journal.days) {
      if (!this.daily && day !== lastDay) continue;
      const key = `${market} ${turn} ${this.daily ? day : 0}`;
      const cell = this.cells.get(key) ?? { market, turn, day, levels: [], moves: [] };
      this.cells.set(key, cell);
      cell.levels.push(close);
      if (this.daily) cell.moves.push(displayMove(market, open, close, move));
    }
  }

  bands(): { [market: string]: MarketBand[] } {
    const bands: { [market: string]: MarketBand[] } = {};
    for (const id of this.markets) bands[id] = [];
    for (const cell of this.cells.values()) bands[cell.market]?.push(this.band(cell));
    return bands;
  }

  private band({ turn, day, levels, moves }: Cell): MarketBand {
    const [p10, median, p90] = spread(levels);
    if (!this.daily) return { turn, p10, median, p90 };
    const [moveP10, moveMedian, moveP90] = spread(moves);
    return { turn, day, p10, median, p90, moveP10, moveMedian, moveP90 };
  }
}

/** Moves are shown in per cent of the last close, basis points or points. */
function displayMove(market: string, open: number, close: number, move: number): number {
  const unit = rulebook.markets.find((entry) => entry.id === market)?.unit;
  return unit === 'log%' ? 100 * (close / open - 1) : move;
}

function spread(values: number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)];
}
