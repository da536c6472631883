import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { havenDollarPct } from '../economy/regime';
import type { Frame } from '../frame';
import { DXY, VIX } from './ids';

/** The dollar index: a fright lifts it while the issuer is trusted. */
export const dxy: Market<World, Frame> = {
  id: 'dxy',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    tape.follow(DXY, VIX, havenDollarPct(world, frame));
    addOwnNoise(world, tape, context, DXY, frame.p.dollarNoisePct);
  },
};
