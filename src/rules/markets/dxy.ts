import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { dollarNoise, liveliness } from '../economy/noise';
import { havenDollarPct } from '../economy/regime';
import type { Frame } from '../frame';
import { DXY, VIX } from './ids';

/** The dollar index: a fright lifts it while the issuer is trusted. */
export const dxy: Market<World, Frame> = {
  id: 'dxy',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.follow(DXY, VIX, havenDollarPct(world, frame));
    const noise = frame.p.dollarNoisePct * liveliness(world, frame) * dollarNoise(world, chance, frame);
    tape.add(DXY, CHANCE, mechanismCause('chance'), noise);
  },
};
