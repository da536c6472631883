import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { havenTenYearBp } from '../economy/regime';
import type { Frame } from '../frame';
import { SP500, UST10, VIX } from './ids';

/** The ten-year Treasury yield: flows, beliefs, policy and trust arrive in the ledger; here flight to or from safety. */
export const ust10y: Market<World, Frame> = {
  id: 'ust-10y',
  instrument: 'treasuries',
  unit: 'bp',
  quote(world, tape, context) {
    const { frame } = context;
    tape.follow(UST10, VIX, havenTenYearBp(world, frame));
    tape.follow(UST10, SP500, frame.p.tenYearPerEquityBp);
    addOwnNoise(world, tape, context, UST10, frame.p.tenYearNoiseBp);
  },
};
