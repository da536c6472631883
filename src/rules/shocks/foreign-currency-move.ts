import { FUNDAMENTAL, numberArg, textArg } from '../../model';
import type { Shock, World } from '../../model';
import { effect } from '../economy/prices';
import type { Frame } from '../frame';
import { DXY, EURUSD, SP500, UST10, USDCHF } from '../markets/ids';

/** Weights of the ICE dollar index; the currencies that a game may know besides have their own. */
const WEIGHTS: { readonly [currency: string]: number } = {
  euro: 0.576, yen: 0.136, pound: 0.119, 'canadian-dollar': 0.091, krona: 0.042, franc: 0.036, all: 1,
};

/**
 * A currency rises against the dollar, or falls, by an official act abroad or before this market opens. The index
 * moves by its weight. A devaluation abroad is bad news for shares too, the renminbi's most: it tells of weak growth.
 */
export const foreignCurrencyMove: Shock<World, Frame> = {
  id: 'foreign-currency-move',
  parameters: [
    { id: 'pct', kind: 'number', unit: '%', min: -15, max: 15, step: 0.1, initial: -2 },
    { id: 'currency', kind: 'choice', options: ['euro', 'yen', 'pound', 'franc', 'canadian-dollar', 'krona', 'renminbi', 'all'], initial: 'euro' },
  ],
  apply(world, args, cause, { frame }) {
    const { p } = frame;
    const currency = textArg(args, 'currency');
    const pct = numberArg(args, 'pct');
    const fall = Math.max(0, -pct);
    const dollarPct = -pct * (WEIGHTS[currency] ?? p.renminbiDollarWeight);
    effect(world, DXY, FUNDAMENTAL, cause, dollarPct);
    if (currency === 'renminbi') {
      effect(world, SP500, FUNDAMENTAL, cause, p.equityPerRenminbiFall * fall);
      effect(world, UST10, FUNDAMENTAL, cause, p.tenYearPerRenminbiFallBp * fall);
    } else effect(world, SP500, FUNDAMENTAL, cause, p.equityPerDevaluation * Math.max(0, dollarPct));
    // The pair itself moves in full, beyond what it takes from the index.
    if (currency === 'euro') effect(world, EURUSD, FUNDAMENTAL, cause, pct - p.euroPerDollar * dollarPct);
    if (currency === 'franc') effect(world, USDCHF, FUNDAMENTAL, cause, -pct - p.francPerDollar * dollarPct);
  },
};
