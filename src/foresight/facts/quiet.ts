import { openGame, playTurn } from '../../engine';
import type { Game } from '../../engine';
import { hash64 } from '../../maths';
import type { Rulebook, Scenario, World } from '../../model';
import { watched } from '../watch';

/** Weeks after which the world begins anew. */
const TURNS_PER_YEAR = 50;

/** Daily moves of each market in clearing order, and closes of the VIX. */
export interface QuietRun {
  readonly moves: readonly Float64Array[];
  readonly vix: Float64Array;
}

/** A level without news, acts, holidays, dated events or auctions, of `turns` weeks. */
export function quietLevel({ hash, level }: Scenario, turns: number): Scenario {
  const { auctions: _auctions, ...rest } = level;
  const last = level.endings[level.endings.length - 1];
  const endings = last === undefined ? [] : [{ ...last, fromTurn: turns + 1 }];
  return { hash, level: { ...rest, calendar: { ...level.calendar, turns, closed: [] }, prologue: [], script: [], shocks: [], dates: {}, endings } };
}

/**
 * Plays at least `days` days in which nobody acts. Each year begins with the level's own books, law and beliefs,
 * since a government that never answers would drift where none ever was; what markets remember of
 * their own swings (variances, the VIX) goes on, so the series are of one piece.
 */
export function playQuietYears<F>(rulebook: Rulebook<World, F>, scenario: Scenario, seed: number, days: number): QuietRun {
  const years = Math.ceil(days / (TURNS_PER_YEAR * rulebook.daysPerTurn));
  const quiet = quietLevel(scenario, TURNS_PER_YEAR);
  const log = new Log(rulebook.markets.map(({ id }) => id), years * TURNS_PER_YEAR * rulebook.daysPerTurn);
  let before: World | null = null;
  for (let year = 0; year < years; year += 1) {
    const game = openGame(logged(rulebook, log), quiet, seedOf(seed, year), {});
    const world: World = startAfter(game, log.vixPlace, before);
    for (let turn = 1; turn <= TURNS_PER_YEAR; turn += 1) playTurn(world, game, [], { record: false });
    before = world;
  }
  return log;
}

/** Plays separate quiet runs of `days` days from the level's own start. */
export function playQuietMonths<F>(rulebook: Rulebook<World, F>, scenario: Scenario, seed: number, runs: number, days: number): QuietRun[] {
  const turns = Math.ceil(days / rulebook.daysPerTurn);
  const quiet = quietLevel(scenario, turns);
  return Array.from({ length: runs }, (_, run) => {
    const log = new Log(rulebook.markets.map(({ id }) => id), days);
    const game = openGame(logged(rulebook, log), quiet, seedOf(seed, run), {});
    const world = startAfter(game, log.vixPlace, null);
    for (let turn = 1; turn <= turns; turn += 1) playTurn(world, game, [], { record: false });
    return log;
  });
}

/** A fresh world of the game, with the swings of an older one. */
function startAfter<F>(game: Game<World, F>, vixPlace: number, before: World | null): World {
  const world = game.rulebook.start(game.frame);
  world.streaks = game.leaves.map(() => 0);
  if (before === null) return world;
  world.risk = { ...before.risk };
  world.ownVariance = [...before.ownVariance];
  world.moves[vixPlace] = before.moves[vixPlace] ?? 0;
  return world;
}

/** The same rules, with each day's moves written down. */
function logged<F>(rulebook: Rulebook<World, F>, log: Log): Rulebook<World, F> {
  return watched(rulebook, (world, tape, { frame }) => log.write((market) => tape.moved(market), rulebook.price(world, frame, log.vixPlace)));
}

function seedOf(seed: number, part: number): number {
  return Number.parseInt(hash64(`quiet:${seed}:${part}`).slice(0, 13), 16);
}

/** Daily moves and closes as they come; days beyond its length are let go. */
class Log implements QuietRun {
  readonly moves: readonly Float64Array[];
  readonly vix: Float64Array;
  readonly vixPlace: number;
  private day = 0;

  constructor(markets: readonly string[], days: number) {
    this.moves = markets.map(() => new Float64Array(days));
    this.vix = new Float64Array(days);
    this.vixPlace = markets.indexOf('vix');
  }

  write(moved: (market: number) => number, vix: number): void {
    if (this.day >= this.vix.length) return;
    this.moves.forEach((series, market) => {
      series[this.day] = moved(market);
    });
    this.vix[this.day] = vix;
    this.day += 1;
  }
}
