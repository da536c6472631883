import { clamp } from '../../maths';
import { CHANCE, kindSet } from '../../model';
import type { DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { UST10, UST2 } from '../markets/ids';
import { price } from './prices';

const BOUNDED: readonly number[] = [UST10, UST2];
const BUT_CHANCE = kindSet(CHANCE);

/**
 * Yields hardly fall below nothing, since cash pays as much: what would lower one that is nearly there does so by the
 * share of `lowerBoundPct` that is left of it. Swanson and Williams 2014 find news to move yields by less near the bound.
 */
export const lowerBoundHolds: DayStep<World, Frame> = {
  id: 'lower-bound-holds',
  run(world, tape, { frame }) {
    for (const market of BOUNDED) {
      const left = clamp(price(world, frame, market) / frame.p.lowerBoundPct, 0, 1);
      if (left < 1 && tape.moved(market) < 0) tape.mirror(market, market, left - 1, BUT_CHANCE);
    }
  },
};
