import type { Decision } from '../../model';
import type { Copy, Stage } from './stage';

/** A game whose seats can be silenced: who acted, as bits, and what was decided in which turn. */
export interface Cut {
  /** Seats that decided anything; the place of a seat here is its bit. */
  readonly actors: readonly string[];
  readonly decisions: readonly Decision[];
  readonly lastTurn: number;
}

/** What one turn holds: its decisions, who made them, and the decisions of each part of those seats that was asked for. */
interface Week {
  readonly decisions: readonly Decision[];
  readonly deciders: number;
  readonly parts: Map<number, readonly Decision[]>;
}

/**
 * Plays a game once for each subset of its actors, in steps of one turn, and shows how it stands at the end of the last. An actor outside
 * the subset stays silent; decisions of the others and all chance stay as they were. Worlds of two subsets are one
 * until the first turn in which an actor decides that only one of them holds, so turns up to there are played once.
 * A subset's game that ends early stays as it is at its ending, and none goes on past the last turn that was played:
 * values are compared on one date, and later decisions of the real game were never made.
 */
export function playSubsets<S>(cut: Cut, stage: Stage<S>, start: S, subsets: readonly number[], visit: (subset: number, state: S) => void): Generator<undefined, void, undefined> {
  const weeks = new Map<number, Week>();
  const spare: Copy<S>[] = [];
  function* walk(state: S, held: readonly number[]): Generator<undefined, void, undefined> {
    if (stage.hasEnded(state) || stage.turnOf(state) > cut.lastTurn) return held.forEach((subset) => visit(subset, state));
    const week = weekOf(cut, weeks, stage.turnOf(state));
    const groups = groupsBy(held, week.deciders);
    for (const [place, [part, members]] of groups.entries()) {
      // The last group may spend the state: nobody needs it afterwards.
      const copy = place === groups.length - 1 ? undefined : (spare.pop() ?? stage.newCopy());
      const own = copy?.of(state) ?? state;
      stage.play(own, partOf(cut, week, part));
      yield;
      yield* walk(own, members);
      if (copy !== undefined) spare.push(copy);
    }
  }
  return walk(stage.newCopy().of(start), subsets);
}

function weekOf({ actors, decisions }: Cut, weeks: Map<number, Week>, turn: number): Week {
  const known = weeks.get(turn);
  if (known !== undefined) return known;
  const own = decisions.filter((decision) => decision.turn === turn);
  const deciders = own.reduce((bits, { seat }) => bits | (1 << actors.indexOf(seat)), 0);
  const week = { decisions: own, deciders, parts: new Map() };
  weeks.set(turn, week);
  return week;
}

/** Parts subsets by which of the turn's deciders they hold. */
function groupsBy(subsets: readonly number[], deciders: number): [number, number[]][] {
  const groups = new Map<number, number[]>();
  for (const subset of subsets) {
    const members = groups.get(subset & deciders);
    if (members === undefined) groups.set(subset & deciders, [subset]);
    else members.push(subset);
  }
  return [...groups];
}

function partOf({ actors }: Cut, { decisions, parts }: Week, part: number): readonly Decision[] {
  let held = parts.get(part);
  if (held === undefined) parts.set(part, (held = decisions.filter(({ seat }) => (part & (1 << actors.indexOf(seat))) !== 0)));
  return held;
}
