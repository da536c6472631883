import type { Action } from '../card/action';
import { buyEuroBonds } from './buy-euro-bonds';
import { buyGold } from './buy-gold';
import { interveneInCurrency } from './intervene-in-currency';
import { repatriateByMoralSuasion } from './repatriate-by-moral-suasion';
import { returnToBenchmark } from './return-to-benchmark';
import { seekNewMandate } from './seek-new-mandate';
import { sellUsEquities } from './sell-us-equities';
import { shiftMaturity } from './shift-maturity';

/** What funds and reserve managers can do besides selling and hedging, in the order in which hands show it. */
export const FUND_ACTIONS: readonly Action[] = [
  sellUsEquities,
  buyGold,
  buyEuroBonds,
  shiftMaturity,
  interveneInCurrency,
  repatriateByMoralSuasion,
  seekNewMandate,
  returnToBenchmark,
];
