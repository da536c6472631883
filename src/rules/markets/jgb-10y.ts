import { BELIEF, CHANCE, FLOW, RISK, TRUST, mechanismCause } from '../../model';
import type { Kind, Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { JGB10, UST10 } from './ids';

/** What is the issuer's own affair stays in its own bonds. */
const NOT_SHARED: readonly Kind[] = [FLOW, BELIEF, TRUST, RISK];

/** The Japanese ten-year yield: its own routs arrive in the ledger; a part of what moves Treasuries moves it too. */
export const jgb10y: Market<World, Frame> = {
  id: 'jgb-10y',
  instrument: 'foreign-bonds',
  unit: 'bp',
  quote(world, tape, { frame, chance }) {
    tape.mirror(JGB10, UST10, frame.p.jgbPerTenYear, NOT_SHARED);
    const { turn, day } = world.clock;
    const noise = frame.p.jgbNoiseBp * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 8);
    tape.add(JGB10, CHANCE, mechanismCause('chance'), noise);
  },
};
