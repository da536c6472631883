import type { World } from '../../model';
import type { Frame } from '../frame';

/** Reads one published number from the world. */
export type Reading = (world: World, frame: Frame) => number;

/** Readings by metric name. */
export type Readings = { readonly [metric: string]: Reading };
