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
    const beta = havenTenYearBp(world, frame);
    tape.respond(UST10, VIX, (move) => beta * move);
    tape.respond(UST10, SP500, (move) => frame.p.tenYearPerEquityBp * move);
    addOwnNoise(world, tape, context, UST10, frame.p.tenYearNoiseBp);
  },
};
