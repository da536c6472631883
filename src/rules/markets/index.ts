import type { Market, World } from '../../model';
import type { Frame } from '../frame';
import { bitcoin } from './bitcoin';
import { dxy } from './dxy';
import { gold } from './gold';
import { nasdaq } from './nasdaq';
import { sp500 } from './sp500';
import { ust10y } from './ust-10y';
import { ust2y } from './ust-2y';
import { ust30y } from './ust-30y';
import { vix } from './vix';

/** Markets in clearing order, the order of `MARKET_IDS`. */
export const MARKETS: readonly Market<World, Frame>[] = [sp500, vix, dxy, ust10y, ust2y, ust30y, gold, nasdaq, bitcoin];
