import type { Scenario } from '../../model';
import { compileChart, stateOf } from '../charts';
import type { Chart } from '../charts';
import { ForecastLuck } from '../futures/luck';
import type { Luck } from '../futures/luck';
import type { FuturePlayer } from '../futures/player';
import type { FuturesParts } from '../futures/room';
import type { Kernel } from './contract';
import { KernelPlayer } from './kernel-player';

const atHand = new Map<string, Kernel>();

/** Lets all futures of a kernel's level be played by it from now on, on this thread. */
export function provideKernel(kernel: Kernel): void {
  atHand.set(kernel.level, kernel);
}

/** The kernel that has been provided for a level, by its hash. */
export function kernelAtHand(level: string): Kernel | undefined {
  return atHand.get(level);
}

/** What a kernel must have been written for. */
interface Wanted {
  readonly scenario: Scenario;
  readonly turns?: number | undefined;
  readonly overrides: { readonly [parameter: string]: number };
}

/** Says whether a kernel plays this: whole games of its level by its rules, without changed assumptions. */
export function isFor(kernel: Kernel, { version }: { readonly version: string }, { scenario, turns, overrides }: Wanted): boolean {
  const { level, hash } = scenario;
  // A level that has been cut to a form keeps its hash, and says by its turns that it is one.
  const isWhole = (turns ?? level.calendar.turns) === level.calendar.turns && level.forms?.some((form) => form.turns === level.calendar.turns) !== true;
  return kernel.level === hash && kernel.rules === version && isWhole && Object.keys(overrides).length === 0;
}

/**
 * Puts a kernel to work on futures that an ordinary player could play; undefined where it was written for other rules, for
 * another level or another form of it, where the player has changed assumptions, or where it cannot hold the world.
 */
export function kernelPlayer<F>(kernel: Kernel, { rulebook, cast, outlook, measures }: FuturesParts<F>, ordinary: FuturePlayer, luck: Luck): KernelPlayer | undefined {
  if (!isFor(kernel, rulebook, outlook) || !(luck instanceof ForecastLuck)) return undefined;
  const { level } = outlook.scenario;
  const states = level.seats.map(({ id, institution }) => {
    const chart = cast.find((each) => each.id === institution)?.chart as Chart;
    return stateOf(compileChart(chart), outlook.postures[id] ?? {});
  });
  try {
    return new KernelPlayer({ kernel, ordinary, luck, isSealed: outlook.order === 'sealed', start: outlook.world, states }, measures);
  } catch (error) {
    if (error instanceof kernel.GaveUp) return undefined;
    throw error;
  }
}
