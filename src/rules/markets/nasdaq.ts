import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { NASDAQ, SP500 } from './ids';

/** Technology shares: the S&P 500 and a bit more. */
export const nasdaq: Market<World, Frame> = {
  id: 'nasdaq',
  instrument: 'shares',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.mirror(NASDAQ, SP500, frame.p.nasdaqBeta);
    const { turn, day } = world.clock;
    const noise = frame.p.nasdaqNoisePct * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 2);
    tape.add(NASDAQ, CHANCE, mechanismCause('chance'), noise);
  },
};
