import type { Game } from '../../engine';
import type { Decision, EngineWorld } from '../../model';
import type { Stage } from '../attribution/stage';
import type { Kernel } from './contract';
import { pack, partOf } from './pack';
import { addRow, codedAct } from './rows';

/** Key domain of play. */
const PLAY = 0;

/** A stage with its first state. */
export interface KernelStage extends Stage<Float64Array> {
  readonly start: Float64Array;
}

/** Plays recorded decisions by a kernel, with the game's own chance; throws where memory cannot hold a world or an act. */
export function kernelStage<W extends EngineWorld, F>(kernel: Kernel, game: Game<W, F>, world: W, measures: readonly string[]): KernelStage {
  const { m } = kernel;
  const cell = (...path: string[]): number => partOf(kernel.layout, ...path).off;
  const [turn, ending, heard, decided] = [cell('world', 'clock', 'turn'), cell('world', 'ending'), cell('heard'), cell('decisions')] as const;
  const reads = measures.map((name) => kernel.reads[name] ?? ((): number => NaN));
  const rows = new WeakMap<Decision, readonly number[]>();
  const rowOf = (decision: Decision): readonly number[] => {
    const known = rows.get(decision);
    if (known !== undefined) return known;
    const coded = codedAct(kernel, decision.seat, decision);
    if (coded === null) throw new kernel.GaveUp('decisions');
    const row = [coded.code, decision.turn, decision.day, ...coded.args];
    rows.set(decision, row);
    return row;
  };
  const start = new Float64Array(kernel.layout.size);
  pack(kernel, start, partOf(kernel.layout, 'world'), world);
  return {
    start,
    newCopy: () => copyOfNumbers(start.length),
    turnOf: (state) => state[turn] as number,
    hasEnded: (state) => state[ending] !== 0,
    // Other work may have used the memory since: all of it is written anew.
    play(state, decisions) {
      kernel.useChance(game.chance, game.chance);
      kernel.setKey(game.seed, PLAY);
      m.set(state);
      m[heard] = 0;
      m[decided] = 0;
      for (const decision of decisions) addRow(kernel, decided, rowOf(decision));
      kernel.turn();
      state.set(m.subarray(0, state.length));
    },
    read(state) {
      m.set(state);
      return reads.map((read) => read());
    },
  };
}

function copyOfNumbers(length: number): { of(source: Float64Array): Float64Array } {
  const own = new Float64Array(length);
  return {
    of(source) {
      own.set(source);
      return own;
    },
  };
}
