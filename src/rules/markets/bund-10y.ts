import { BELIEF, CHANCE, FLOW, RISK, TRUST, mechanismCause } from '../../model';
import type { Kind, Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { BUND10, UST10, VIX } from './ids';

/** What is the issuer's own affair: its sellers, its credit and its tariffs send money to Germany as well as yields up. */
const NOT_SHARED: readonly Kind[] = [FLOW, BELIEF, TRUST, RISK];

/** The German ten-year yield: with Treasuries on rates, growth and ordinary days, a haven in a fright; foreign routs, purchases by funds and joint debt arrive in the ledger. */
export const bund10y: Market<World, Frame> = {
  id: 'bund-10y',
  instrument: 'euro-bonds',
  unit: 'bp',
  quote(world, tape, { frame, chance }) {
    tape.mirror(BUND10, UST10, frame.p.bundPerTenYear, NOT_SHARED);
    tape.respond(BUND10, VIX, (move) => frame.p.bundPerVixBp * move);
    const { turn, day } = world.clock;
    const noise = frame.p.bundNoiseBp * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 7);
    tape.add(BUND10, CHANCE, mechanismCause('chance'), noise);
  },
};
