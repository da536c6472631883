import { BELIEF, CHANCE, FLOW, FUNDAMENTAL, RISK, mechanismCause } from '../../model';
import type { Kind, Market, World } from '../../model';
import { liveliness } from '../economy/noise';
import type { Frame } from '../frame';
import { STREAM_MARKET_NOISE } from '../streams';
import { UST10, UST30 } from './ids';

const ALL_BUT_TRUST: readonly Kind[] = [FLOW, BELIEF, FUNDAMENTAL, RISK, CHANCE];

/** The thirty-year Treasury yield: follows the ten-year, and feels lost trust a little more. */
export const ust30y: Market<World, Frame> = {
  id: 'ust-30y',
  instrument: 'treasuries',
  unit: 'bp',
  quote(world, tape, { frame, chance }) {
    const { p } = frame;
    tape.mirror(UST30, UST10, p.thirtyYearShare);
    tape.mirror(UST30, UST10, p.thirtyYearTrust, ALL_BUT_TRUST);
    const { turn, day } = world.clock;
    const noise = p.thirtyYearNoiseBp * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, 1);
    tape.add(UST30, CHANCE, mechanismCause('chance'), noise);
  },
};
