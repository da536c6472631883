import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { JGB10, UST10 } from './ids';

/** The Japanese ten-year yield: its own routs arrive in the ledger; a part of what moves Treasuries moves it too. */
export const jgb10y: Market<World, Frame> = {
  id: 'jgb-10y',
  instrument: 'foreign-bonds',
  unit: 'bp',
  quote(world, tape, { frame, chance }) {
    tape.mirror(JGB10, UST10, frame.p.jgbPerTenYear);
    const { turn, day } = world.clock;
    const noise = frame.p.jgbNoiseBp * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 8);
    tape.add(JGB10, CHANCE, mechanismCause('chance'), noise);
  },
};
