import type { Shock, World } from '../../model';
import type { Frame } from '../frame';
import { foreignBondRout } from './foreign-bond-rout';
import { growthAndInflationNews } from './growth-and-inflation-news';

/** Every shock that a level can schedule. */
export const SHOCKS: readonly Shock<World, Frame>[] = [foreignBondRout, growthAndInflationNews];
