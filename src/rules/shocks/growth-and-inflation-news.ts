import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { reviseOutlook } from '../economy/outlook';
import type { Frame } from '../frame';

/** News on growth and inflation, as revisions of the coming year in percentage points. */
export const growthAndInflationNews: Shock<World, Frame> = {
  id: 'growth-and-inflation-news',
  parameters: [
    { id: 'growthPp', kind: 'number', unit: 'pp', min: -10, max: 10, step: 0.05, initial: 0 },
    { id: 'inflationPp', kind: 'number', unit: 'pp', min: -10, max: 10, step: 0.05, initial: 0 },
  ],
  apply(world, args, cause, { frame }) {
    reviseOutlook(world, frame, cause, numberArg(args, 'growthPp'), numberArg(args, 'inflationPp'));
  },
};
