import { ChartRefused } from './chart';
import type { Guard, Guards, StateConfig, Transition } from './chart';

/** One way out of a leaf state: where it leads if its guard holds. */
export interface Row {
  readonly guard: Guard;
  readonly target: number;
}

/** One region: its innermost states by their path, the first of them to be in, and the ways out of each, in the order of asking. */
export interface Region {
  readonly id: string;
  readonly leaves: readonly string[];
  readonly initial: number;
  readonly rows: readonly (readonly Row[])[];
}

type Path = readonly string[];

const ALWAYS: Guard = () => true;
const KNOWN_KEYS: readonly string[] = ['id', 'type', 'initial', 'states', 'on', 'description', 'meta', 'tags', 'version'];
const KNOWN_IN_TRANSITION: readonly string[] = ['guard', 'target', 'description', 'meta'];

/** Lays one region out as rows: `root` is the state above everything in it, `above` its path in the chart. */
export function regionOf(guards: Guards, id: string, root: StateConfig, above: Path): Region {
  const paths = leafPaths(root, [], above);
  const leaves = paths.map((path) => path.join('.'));
  const placeOf = (path: Path): number => leaves.indexOf(path.join('.'));
  const rows = paths.map((path) => rowsOf({ guards, root, above, placeOf }, path));
  return { id, leaves, initial: placeOf(entered(root, [], above)), rows };
}

interface Source {
  readonly guards: Guards;
  readonly root: StateConfig;
  readonly above: Path;
  readonly placeOf: (path: Path) => number;
}

function leafPaths(state: StateConfig, path: Path, above: Path): Path[] {
  checkState(state, [...above, ...path]);
  const inner = Object.entries(state.states ?? {});
  if (inner.length === 0) return [path];
  if (state.type === 'parallel') throw new ChartRefused([...above, ...path], 'has regions within a region');
  return inner.flatMap(([id, next]) => leafPaths(next, [...path, id], above));
}

/** What a state is besides a place with ways out would be lost in a table. */
export function checkState(state: StateConfig, path: Path): void {
  const stray = Object.entries(state).find(([key, value]) => !KNOWN_KEYS.includes(key) && value !== undefined);
  if (stray !== undefined) throw new ChartRefused(path, `has "${stray[0]}"`);
  if (state.type === 'history' || state.type === 'final') throw new ChartRefused(path, `is of type "${state.type}"`);
  const event = Object.keys(state.on ?? {}).find((name) => name !== 'observe');
  if (event !== undefined) throw new ChartRefused(path, `answers to "${event}", and only "observe" is ever told`);
}

/** The innermost state in which one ends up on entering a state. */
function entered(state: StateConfig, path: Path, above: Path): Path {
  if (state.states === undefined || Object.keys(state.states).length === 0) return path;
  const { initial } = state;
  const next = typeof initial === 'string' ? state.states[initial] : undefined;
  if (next === undefined) throw new ChartRefused([...above, ...path], 'does not name its first state');
  return entered(next, [...path, initial as string], above);
}

/** The innermost state is asked first, then those around it. */
function rowsOf(source: Source, leaf: Path): Row[] {
  const levels = Array.from({ length: leaf.length + 1 }, (_, up) => leaf.slice(0, leaf.length - up));
  return levels.flatMap((path) => transitionsOf(stateAt(source, path)).map((transition) => rowOf(source, transition, path, leaf)));
}

function transitionsOf(state: StateConfig): readonly Transition[] {
  const ways = state.on?.['observe'] ?? [];
  return Array.isArray(ways) ? (ways as readonly Transition[]) : [ways as Transition];
}

function rowOf(source: Source, transition: Transition, path: Path, leaf: Path): Row {
  const { guard, target, ...rest } = typeof transition === 'string' ? { target: transition } : transition;
  const where = [...source.above, ...path];
  const stray = Object.keys(rest).find((key) => !KNOWN_IN_TRANSITION.includes(key));
  if (stray !== undefined) throw new ChartRefused(where, `has "${stray}" on the way out`);
  return { guard: guardOf(source.guards, guard, where), target: source.placeOf(target === undefined ? leaf : targetOf(source, target, path)) };
}

function guardOf(guards: Guards, guard: unknown, where: Path): Guard {
  if (guard === undefined) return ALWAYS;
  const found = typeof guard === 'string' ? guards[guard] : guard;
  if (typeof found !== 'function' || 'check' in found) throw new ChartRefused(where, 'asks a guard that is no plain function');
  return found as Guard;
}

/** A target is a sibling, or with a dot in front a state within. */
function targetOf(source: Source, target: unknown, path: Path): Path {
  const where = [...source.above, ...path];
  if (typeof target !== 'string' || target.startsWith('#')) throw new ChartRefused(where, 'leads somewhere that is not written as a path');
  const inside = target.startsWith('.');
  if (!inside && path.length === 0) throw new ChartRefused(where, 'leads out of its region');
  const found = [...(inside ? path : path.slice(0, -1)), ...target.split('.').filter((part) => part !== '')];
  return entered(stateAt(source, found), found, source.above);
}

function stateAt({ root, above }: Source, path: Path): StateConfig {
  let state: StateConfig | undefined = root;
  for (const id of path) state = state?.states?.[id];
  if (state === undefined) throw new ChartRefused(above, `has no state ${path.join('.')}`);
  return state;
}
