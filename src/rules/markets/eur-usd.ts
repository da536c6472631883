import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { DXY, EURUSD } from './ids';

/** The euro in dollars: the mirror of the dollar index, which is mostly euro; money brought home arrives in the ledger. */
export const eurUsd: Market<World, Frame> = {
  id: 'eur-usd',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.mirror(EURUSD, DXY, frame.p.euroPerDollar);
    const { turn, day } = world.clock;
    const noise = frame.p.euroNoisePct * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 4);
    tape.add(EURUSD, CHANCE, mechanismCause('chance'), noise);
  },
};
