import { openGame, playTurn, startWorld, withChance } from '../../engine';
import type { Chance, Decision, Rulebook, Scenario, Tape, World } from '../../model';
import { watched } from '../watch';

/** Chance that never happens: every draw is the middle one. */
const SILENCE: Chance = { uniform: () => 0.5, normal: () => 0 };

/** A level with some acts and assumptions, to be played without chance. */
export interface SilentPlay<F> {
  readonly rulebook: Rulebook<World, F>;
  readonly scenario: Scenario;
  readonly overrides: { readonly [parameter: string]: number };
  readonly decisions?: readonly Decision[];
  /** Changes the world before the first day: a fright that nobody has made. */
  readonly prepare?: (world: World) => void;
  readonly turns: number;
}

/** What is read after every close. */
export type ReadClose<F> = (world: World, tape: Tape, frame: F) => number;

/** Plays some turns by the real rules with chance silenced and reads some things after every close: a row for each of them. */
function playSilent<F>(play: SilentPlay<F>, reads: readonly ReadClose<F>[]): number[][] {
  const rows = reads.map((): number[] => []);
  const { rulebook, scenario, overrides, turns } = play;
  const noted = watched(rulebook, (world, tape, { frame }) => reads.forEach((read, row) => rows[row]?.push(read(world, tape, frame))));
  const game = withChance(openGame(noted, scenario, 0, overrides), SILENCE);
  const { world } = startWorld(game);
  play.prepare?.(world);
  for (let turn = 1; turn <= turns; turn += 1) playTurn(world, game, play.decisions ?? [], { record: false });
  return rows;
}

/** What the acts and the fright of a play change, close by close, against the same play without them. */
export function silentEffect<F>(play: SilentPlay<F>, reads: readonly ReadClose<F>[]): number[][] {
  const { decisions: _decisions, prepare: _prepare, ...calm } = play;
  const without = playSilent(calm, reads);
  return playSilent(play, reads).map((values, row) => values.map((value, close) => value - (without[row]?.[close] ?? 0)));
}

/** Reads published metrics of a level as it opens, its prologue played. */
export function openingMetrics<F>({ rulebook, scenario, overrides }: Omit<SilentPlay<F>, 'turns'>, names: readonly string[]): number[] {
  const game = withChance(openGame(rulebook, scenario, 0, overrides), SILENCE);
  const { world } = startWorld(game);
  return names.map((name) => rulebook.metric(world, game.frame, name));
}
