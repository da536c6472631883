import { readFileSync } from 'node:fs';
import { readBacktestEpisode, readPlayableLevel } from '../src/app/headless';
import type { ReadyEpisode } from '../src/app/headless';
import { openGame, playTurn, startWorld, withChance } from '../src/engine';
import type { Game } from '../src/engine';
import { watched } from '../src/foresight';
import { makeChance, quantile } from '../src/maths';
import type { Decision, Level, Scenario, World } from '../src/model';
import { rulebook } from '../src/rules';
import type { Frame } from '../src/rules';

/** What is played again and again: a level, what seats do in it, and what is put in place beforehand. */
export interface Played {
  readonly scenario: Scenario;
  readonly decisions?: readonly Decision[];
  readonly overrides?: { readonly [parameter: string]: number };
  /** Changes the world before its first turn. */
  readonly prepare?: (world: World) => void;
  /** Looks at the world after its last turn. */
  readonly atEnd?: (world: World, frame: Frame) => void;
}

/** Moves of one market since the start in the rules' own unit, at each close of each run. */
export type Closes = readonly (readonly number[])[];

const PLACES = new Map(rulebook.markets.map(({ id }, place) => [id, place]));

/** Parts of the JSON of a level or an episode, to be changed before it is read. */
export type Raw = ReturnType<typeof JSON.parse>;

/** Reads a stock level after a change to it. */
export function levelWith(id: string, change: (raw: Raw) => void = () => undefined): Scenario {
  const raw: Raw = JSON.parse(readFileSync(new URL(`../levels/${id}.json`, import.meta.url), 'utf8'));
  change(raw);
  const read = readPlayableLevel(JSON.stringify(raw));
  if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.scenario;
}

const STOCK: Level = levelWith('greenland-2026').level;

/** Lays an episode of history over the stock level after a change to it. */
export function episodeWith(id: string, change: (raw: Raw) => void = () => undefined): Played {
  const raw: Raw = JSON.parse(readFileSync(new URL(`./history/${id}.json`, import.meta.url), 'utf8'));
  change(raw);
  const { plan, scenario } = readyOf(JSON.stringify(raw));
  return { scenario, decisions: plan.decisions };
}

function readyOf(text: string): ReadyEpisode {
  const read = readBacktestEpisode(text, STOCK);
  if (read.ok) return read.ready;
  throw new Error([...read.faults.map(({ path, message }) => `${path}: ${message}`), ...read.refused.map(({ path }) => path)].join('\n'));
}

/** Plays many runs and keeps every close of the markets named; run k has the same chance whatever is played. */
export function closesOf(played: Played, markets: readonly string[], turns: number, runs: number): { readonly [market: string]: Closes } {
  const places = markets.map((id) => PLACES.get(id) ?? -1);
  const rows: number[][][] = [];
  let row: number[][] = [];
  const rules = watched(rulebook, (world) => void row.push(places.map((place) => world.moves[place] as number)));
  const game = openGame(rules, played.scenario, 1, played.overrides ?? {});
  for (let run = 0; run < runs; run += 1) {
    row = [];
    playOnce(withChance(game, makeChance(run + 1, 'game')), played, turns);
    rows.push(row);
  }
  return Object.fromEntries(markets.map((id, at) => [id, rows.map((closes) => closes.map((moves) => moves[at] as number))]));
}

function playOnce(game: Game<World, Frame>, { decisions = [], prepare, atEnd }: Played, turns: number): void {
  const { world } = startWorld(game);
  prepare?.(world);
  for (let turn = 1; turn <= turns; turn += 1) playTurn(world, game, decisions.filter((decision) => decision.turn === turn), { record: false });
  atEnd?.(world, game.frame);
}

/** Where a market stood in each run at a session's close against an earlier one; 0 is the start. */
export function movesOf(closes: Closes, session: number, since = 0): number[] {
  return closes.map((row) => at(row, session) - at(row, since));
}

/** Session by session, what a market did in each run beyond what it did in another setting with the same chance. */
export function beyond(closes: Closes, others: Closes, session: number): number[] {
  return closes.map((row, run) => at(row, session) - at(others[run] ?? [], session));
}

function at(row: readonly number[], session: number): number {
  const move = session === 0 ? 0 : row[session - 1];
  if (move === undefined) throw new Error(`no session ${session}`);
  return move;
}

/** The value below which a share of the runs lies. */
export function quantileOf(values: readonly number[], share: number): number {
  return quantile([...values].sort((a, b) => a - b), share);
}
