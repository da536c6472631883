import { BELIEF, numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { effect } from '../economy/prices';
import { expectStock } from '../economy/purchases';
import type { Frame } from '../frame';
import { DXY, SP500 } from '../markets/ids';

/**
 * Markets expect the central bank to buy more over the coming year than they did, or less (May 2013). Other long assets
 * move with bonds, and the dollar with what it earns.
 */
export const purchasePlanNews: Shock<World, Frame> = {
  id: 'purchase-plan-news',
  parameters: [{ id: 'usdBn', kind: 'number', unit: 'USD bn', min: -3000, max: 3000, step: 5, initial: 0 }],
  apply(world, args, cause, { frame }) {
    const bp = expectStock(world, frame, cause, numberArg(args, 'usdBn'));
    effect(world, SP500, BELIEF, cause, frame.p.equityPerFlowBp * bp);
    effect(world, DXY, BELIEF, cause, frame.p.dollarPerPurchaseBp * bp);
  },
};
