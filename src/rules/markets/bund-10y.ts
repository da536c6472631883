import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { BUND10, VIX } from './ids';

/** The German ten-year yield: a haven in a fright; foreign routs, purchases by funds and joint debt arrive in the ledger. */
export const bund10y: Market<World, Frame> = {
  id: 'bund-10y',
  instrument: 'euro-bonds',
  unit: 'bp',
  quote(world, tape, { frame, chance }) {
    tape.respond(BUND10, VIX, (move) => frame.p.bundPerVixBp * move);
    const { turn, day } = world.clock;
    const noise = frame.p.bundNoiseBp * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 7);
    tape.add(BUND10, CHANCE, mechanismCause('chance'), noise);
  },
};
