import type { Market, World } from '../../model';
import type { Frame } from '../frame';
import { bitcoin } from './bitcoin';
import { bund10y } from './bund-10y';
import { dxy } from './dxy';
import { eurUsd } from './eur-usd';
import { gold } from './gold';
import { jgb10y } from './jgb-10y';
import { nasdaq } from './nasdaq';
import { sp500 } from './sp500';
import { usdChf } from './usd-chf';
import { usdNok } from './usd-nok';
import { ust10y } from './ust-10y';
import { ust2y } from './ust-2y';
import { ust30y } from './ust-30y';
import { vix } from './vix';

/** Markets in clearing order, the order of `MARKET_IDS`. */
export const MARKETS: readonly Market<World, Frame>[] = [
  sp500, vix, dxy, ust10y, ust2y, ust30y, gold, nasdaq, bitcoin, eurUsd, usdNok, usdChf, bund10y, jgb10y,
];
