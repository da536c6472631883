import type { Observation } from '../../model';
import { ChartRefused } from './chart';
import type { Chart, Guards, StateConfig, Told } from './chart';
import { checkState, regionOf } from './rows';
import type { Region } from './rows';

/** Active state of each region of a chart, by name; states within states are joined by dots. */
export type Posture = { readonly [region: string]: string };

/** A chart as a table: its states are whole numbers, one for each combination of its regions' states. */
export interface ChartTable {
  readonly regions: readonly Region[];
  /** How far apart two neighbouring states of each region lie. */
  readonly strides: readonly number[];
  readonly initial: number;
  /** The names of every state. */
  readonly postures: readonly Posture[];
  /** What the guards are handed: the same object every time. */
  readonly told: Told;
}

/** Region under which a chart without regions tells its state. */
const ONLY_REGION = 'posture';
const MOST_STATES = 65_536;

/** Turns a statechart into a table over the same guards; throws ChartRefused where it uses what a table cannot hold. */
export function compileChart(chart: Chart): ChartTable {
  const regions = regionsOf(chart);
  const strides = regions.map((_, place) => sizeOf(regions.slice(0, place)));
  const size = sizeOf(regions);
  if (size > MOST_STATES) throw new ChartRefused([], `has ${size} states together`);
  const initial = regions.reduce((sum, region, place) => sum + region.initial * (strides[place] as number), 0);
  const postures = Array.from({ length: size }, (_, state) => postureAt(regions, strides, state));
  return { regions, strides, initial, postures, told: { context: {}, event: { type: 'observe', observation: {} as Observation } } };
}

function regionsOf(chart: Chart): Region[] {
  const config: StateConfig = chart.config;
  const guards = chart.implementations.guards as Guards;
  if (config.type !== 'parallel') return [regionOf(guards, ONLY_REGION, config, [])];
  checkState(config, []);
  if (config.on !== undefined) throw new ChartRefused([], 'has ways out beside its regions');
  return Object.entries(config.states ?? {}).map(([id, region]) => regionOf(guards, id, region, [id]));
}

function sizeOf(regions: readonly Region[]): number {
  return regions.reduce((size, region) => size * region.leaves.length, 1);
}

function postureAt(regions: readonly Region[], strides: readonly number[], state: number): Posture {
  return Object.fromEntries(regions.map(({ id, leaves }, place) => [id, leaves[Math.floor(state / (strides[place] as number)) % leaves.length] as string]));
}

/** Finds a state by its names; a region left out is in its first state. */
export function stateOf(table: ChartTable, posture: Posture): number {
  return table.regions.reduce((sum, { id, leaves, initial }, place) => {
    const name = posture[id];
    const leaf = name === undefined ? initial : leaves.indexOf(name);
    if (leaf < 0) throw new RangeError(`the chart has no state ${name} in ${id}`);
    return sum + leaf * (table.strides[place] as number);
  }, 0);
}

/** Gives the state in which a chart is after it has seen something. */
export function advance(table: ChartTable, state: number, observation: Observation): number {
  const { regions, strides, told } = table;
  (told.event as { observation: Observation }).observation = observation;
  let next = state;
  for (let place = 0; place < regions.length; place += 1) {
    const { leaves, rows } = regions[place] as Region;
    const stride = strides[place] as number;
    const leaf = Math.floor(state / stride) % leaves.length;
    for (const { guard, target } of rows[leaf] as Region['rows'][number]) {
      if (!guard(told)) continue;
      next += (target - leaf) * stride;
      break;
    }
  }
  return next;
}
