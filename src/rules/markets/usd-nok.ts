import { CHANCE, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { DXY, USDNOK, VIX } from './ids';

/** The dollar in kroner: with the dollar, and up in a fright, since the krone is a small, risky currency. */
export const usdNok: Market<World, Frame> = {
  id: 'usd-nok',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.mirror(USDNOK, DXY, frame.p.kronePerDollar);
    tape.respond(USDNOK, VIX, (move) => frame.p.kronePerVix * move);
    const { turn, day } = world.clock;
    const noise = frame.p.kroneNoisePct * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 5);
    tape.add(USDNOK, CHANCE, mechanismCause('chance'), noise);
  },
};
