import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { expectStock } from '../economy/purchases';
import type { Frame } from '../frame';

/** Markets expect the central bank to buy more over the coming year than they did, or less (May 2013). */
export const purchasePlanNews: Shock<World, Frame> = {
  id: 'purchase-plan-news',
  parameters: [{ id: 'usdBn', kind: 'number', unit: 'USD bn', min: -3000, max: 3000, step: 5, initial: 0 }],
  apply: (world, args, cause, { frame }) => expectStock(world, frame, cause, numberArg(args, 'usdBn')),
};
