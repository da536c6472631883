import { FUNDAMENTAL, numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { effect } from '../economy/prices';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';

/** News on growth and inflation, as revisions of the coming year in percentage points. */
export const growthAndInflationNews: Shock<World, Frame> = {
  id: 'growth-and-inflation-news',
  parameters: [
    { id: 'growthPp', kind: 'number', unit: 'pp', min: -5, max: 5, step: 0.05, initial: 0 },
    { id: 'inflationPp', kind: 'number', unit: 'pp', min: -5, max: 5, step: 0.05, initial: 0 },
  ],
  apply(world, args, cause) {
    const growth = numberArg(args, 'growthPp');
    const inflation = numberArg(args, 'inflationPp');
    effect(world, SP500, FUNDAMENTAL, cause, 2 * growth - inflation);
    effect(world, UST10, FUNDAMENTAL, cause, 6 * growth + 40 * inflation);
    effect(world, UST2, FUNDAMENTAL, cause, 10 * growth + 40 * inflation);
    effect(world, DXY, FUNDAMENTAL, cause, 0.4 * growth);
    effect(world, GOLD, FUNDAMENTAL, cause, 2 * inflation);
  },
};
