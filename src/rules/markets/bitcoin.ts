import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { BITCOIN, SP500 } from './ids';

/** Bitcoin, a risk asset since 2020: shares and a bit more, and much of its own. */
export const bitcoin: Market<World, Frame> = {
  id: 'bitcoin',
  instrument: 'bitcoin',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.mirror(BITCOIN, SP500, frame.p.bitcoinBeta);
    const { turn, day } = world.clock;
    const noise = frame.p.bitcoinNoisePct * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 3);
    tape.add(BITCOIN, CHANCE, mechanismCause('chance'), noise);
  },
};
