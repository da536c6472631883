import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { DXY, USDCHF, VIX } from './ids';

/** The dollar in francs: with the dollar, and down in a fright, since the franc is a haven. */
export const usdChf: Market<World, Frame> = {
  id: 'usd-chf',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(USDCHF, DXY, frame.p.francPerDollar);
    tape.follow(USDCHF, VIX, frame.p.francPerVix);
    addOwnNoise(world, tape, context, USDCHF, frame.p.francNoisePct);
  },
};
