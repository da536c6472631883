import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { DXY, USDCHF, VIX } from './ids';

/** The dollar in francs: with the dollar, and down in a fright, since the franc is a haven. */
export const usdChf: Market<World, Frame> = {
  id: 'usd-chf',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.mirror(USDCHF, DXY, frame.p.francPerDollar);
    tape.respond(USDCHF, VIX, (move) => frame.p.francPerVix * move);
    const { turn, day } = world.clock;
    const noise = frame.p.francNoisePct * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 6);
    tape.add(USDCHF, CHANCE, mechanismCause('chance'), noise);
  },
};
