import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness, tenYearNoise } from '../economy/noise';
import { havenTenYearBp } from '../economy/regime';
import type { Frame } from '../frame';
import { SP500, UST10, VIX } from './ids';

/** The ten-year Treasury yield: flows, beliefs, policy and trust arrive in the ledger; here flight to or from safety. */
export const ust10y: Market<World, Frame> = {
  id: 'ust-10y',
  instrument: 'treasuries',
  unit: 'bp',
  quote(world, tape, { frame, chance }) {
    const beta = havenTenYearBp(world, frame);
    tape.respond(UST10, VIX, (move) => beta * move);
    tape.respond(UST10, SP500, (move) => frame.p.tenYearPerEquityBp * move);
    const noise = frame.p.tenYearNoiseBp * liveliness(world, frame) * tenYearNoise(world, chance);
    tape.add(UST10, CHANCE, mechanismCause('chance'), noise);
  },
};
