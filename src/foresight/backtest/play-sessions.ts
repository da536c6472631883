import { openGame, playTurn, startWorld, withChance } from '../../engine';
import type { Game } from '../../engine';
import { hash64, makeChance } from '../../maths';
import type { Decision, EngineWorld, NewsItem, Rulebook, Scenario, TradingDay } from '../../model';
import { watched } from '../watch';

/** What is played again and again: a scenario, what seats do in it, and which sessions count. */
export interface Replayed {
  readonly scenario: Scenario;
  readonly decisions: readonly Decision[];
  readonly sessions: readonly TradingDay[];
}

/** Puts back what acts before the base close had moved, since the start figures hold it already; what stands in law stays. */
export type Settle<W extends EngineWorld> = (world: W, fresh: W) => void;

/** Moves of one market over many runs: one row per session in order, one value per run. */
export type MarketRuns = readonly Float64Array[];

/** Moves since the base close: bp, per cent, or the level of what is quoted in points, by market id. */
export type SessionRuns = { readonly [market: string]: MarketRuns };

/** Plays many runs on plain worlds and keeps what the named markets had done at every session's close. */
export function playSessions<W extends EngineWorld, F>(rulebook: Rulebook<W, F>, replayed: Replayed, settle: Settle<W>, markets: readonly string[], runs: number, seed: number): SessionRuns {
  const { scenario, decisions, sessions } = replayed;
  const rows = markets.map(() => sessions.map(() => new Float64Array(runs)));
  const sampler = new Sampler(rulebook, markets, rows);
  const game = openGame(sampler.rulebook(), scenario, seed, {});
  const byTurn = turnsOf(decisions, sessions);
  for (let run = 0; run < runs; run += 1) {
    sampler.begin(run, game);
    playAll(withChance(game, makeChance(runSeed(scenario.level.id, seed, run), 'game')), byTurn, settle);
  }
  return Object.fromEntries(markets.map((id, place) => [id, rows[place] as Float64Array[]]));
}

/** Writes down markets at each close: a last step of the day in a rulebook that is otherwise the same. */
class Sampler<W extends EngineWorld, F> {
  private readonly rules: Rulebook<W, F>;
  private readonly places: readonly number[];
  private readonly rows: readonly (readonly Float64Array[])[];
  private base: readonly number[] = [];
  private run = 0;
  private session = 0;

  constructor(rules: Rulebook<W, F>, markets: readonly string[], rows: readonly (readonly Float64Array[])[]) {
    this.rules = rules;
    this.places = markets.map((id) => rules.markets.findIndex((market) => market.id === id));
    this.rows = rows;
  }

  rulebook(): Rulebook<W, F> {
    return watched(this.rules, (world, _tape, { frame }) => this.sample(world, frame));
  }

  begin(run: number, { frame }: Game<W, F>): void {
    this.run = run;
    this.session = 0;
    if (run > 0) return;
    const world = this.rules.start(frame);
    this.base = this.places.map((place) => this.rules.price(world, frame, place));
  }

  private sample(world: W, frame: F): void {
    for (let at = 0; at < this.places.length; at += 1) {
      const row = this.rows[at]?.[this.session];
      // The last week may be open for longer than there are sessions.
      if (row !== undefined) row[this.run] = moveOf(this.rules, world, frame, this.places[at] as number, this.base[at] as number);
    }
    this.session += 1;
  }
}

function moveOf<W extends EngineWorld, F>(rulebook: Rulebook<W, F>, world: W, frame: F, place: number, base: number): number {
  const unit = rulebook.markets[place]?.unit;
  if (unit === 'bp') return world.moves[place] as number;
  const price = rulebook.price(world, frame, place);
  return unit === 'points' ? price : 100 * (price / base - 1);
}

/** The same run of the same episode always has the same chance, whichever others are played. */
function runSeed(id: string, seed: number, run: number): number {
  return Number.parseInt(hash64(`${seed}:${id}:${run}`).slice(0, 13), 16);
}

/** Decisions of each turn that has a session, in order. */
function turnsOf(decisions: readonly Decision[], sessions: readonly TradingDay[]): Decision[][] {
  const turns = sessions.at(-1)?.turn ?? 0;
  return Array.from({ length: turns }, (_, turn) => decisions.filter((decision) => decision.turn === turn + 1));
}

function playAll<W extends EngineWorld, F>(game: Game<W, F>, byTurn: readonly (readonly Decision[])[], settle: Settle<W>): void {
  const world = worldAtClose(game, settle);
  for (const decisions of byTurn) playTurn(world, game, decisions, { record: false });
}

function worldAtClose<W extends EngineWorld, F>(game: Game<W, F>, settle: Settle<W>): W {
  const { world } = startWorld(game);
  settle(world, game.rulebook.start(game.frame));
  return world;
}

/** Plays once with a journal and tells which acts were refused: in turn 0 those before the base close, then all others. */
export function lapsedActs<W extends EngineWorld, F>(rulebook: Rulebook<W, F>, { scenario, decisions, sessions }: Replayed, settle: Settle<W>, seed: number): NewsItem[] {
  const game = openGame(rulebook, scenario, seed, {});
  const before = startWorld(game).news;
  const world = worldAtClose(game, settle);
  const after = turnsOf(decisions, sessions).flatMap((acts) => playTurn(world, game, acts, { record: true })?.news ?? []);
  return [...before, ...after].filter(({ type }) => type === 'lapsed');
}
