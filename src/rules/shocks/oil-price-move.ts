import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { frighten } from '../economy/fright';
import { reviseOutlook } from '../economy/outlook';
import type { Frame } from '../frame';

/**
 * Crude moves: news on inflation and, the other way round, on growth. A crash in a glut frightens besides, since
 * producers and their lenders may not survive it (March 2020).
 */
export const oilPriceMove: Shock<World, Frame> = {
  id: 'oil-price-move',
  parameters: [{ id: 'pct', kind: 'number', unit: '%', min: -60, max: 60, step: 0.5, initial: 10 }],
  apply(world, args, cause, { frame }) {
    const { p } = frame;
    const pct = numberArg(args, 'pct');
    reviseOutlook(world, frame, cause, p.oilGrowthPp * pct, p.oilInflationPp * pct);
    frighten(world, cause, p.equityPerOilGlutPct * Math.max(0, -pct - p.oilGlutPct));
  },
};
