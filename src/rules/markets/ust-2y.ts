import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { havenTenYearBp } from '../economy/regime';
import type { Frame } from '../frame';
import { SP500, UST2, VIX } from './ids';

/** The two-year Treasury yield: takes most of a flight to or from safety. */
export const ust2y: Market<World, Frame> = {
  id: 'ust-2y',
  instrument: 'treasuries',
  unit: 'bp',
  quote(world, tape, context) {
    const { frame } = context;
    const { p } = frame;
    tape.follow(UST2, VIX, p.twoYearShareOfRisk * havenTenYearBp(world, frame));
    tape.follow(UST2, SP500, p.twoYearShareOfRisk * p.tenYearPerEquityBp);
    addOwnNoise(world, tape, context, UST2, p.twoYearNoiseBp);
  },
};
