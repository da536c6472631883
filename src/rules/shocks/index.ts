import type { Shock, World } from '../../model';
import type { Frame } from '../frame';
import { foreignBondRout } from './foreign-bond-rout';
import { foreignCurrencyMove } from './foreign-currency-move';
import { foreignShareRout } from './foreign-share-rout';
import { fundingSqueeze } from './funding-squeeze';
import { geopoliticalAlarm } from './geopolitical-alarm';
import { goldOfficialNews } from './gold-official-news';
import { growthAndInflationNews } from './growth-and-inflation-news';
import { oilPriceMove } from './oil-price-move';
import { pathAfterData } from './path-after-data';
import { policyPathSurprise } from './policy-path-surprise';
import { purchasePlanNews } from './purchase-plan-news';
import { ratingDowngrade } from './rating-downgrade';

/** Every shock that a level can schedule. */
export const SHOCKS: readonly Shock<World, Frame>[] = [
  foreignBondRout,
  growthAndInflationNews,
  policyPathSurprise,
  pathAfterData,
  purchasePlanNews,
  ratingDowngrade,
  foreignShareRout,
  foreignCurrencyMove,
  oilPriceMove,
  geopoliticalAlarm,
  fundingSqueeze,
  goldOfficialNews,
];
