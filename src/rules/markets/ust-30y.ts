import { BELIEF, CHANCE, FLOW, FUNDAMENTAL, RISK, kindSet } from '../../model';
import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { UST10, UST30 } from './ids';

const ALL_BUT_TRUST = kindSet(FLOW, BELIEF, FUNDAMENTAL, RISK, CHANCE);

/** The thirty-year Treasury yield: follows the ten-year, and feels lost trust a little more. */
export const ust30y: Market<World, Frame> = {
  id: 'ust-30y',
  instrument: 'treasuries',
  unit: 'bp',
  quote(world, tape, context) {
    const { frame } = context;
    const { p } = frame;
    tape.mirror(UST30, UST10, p.thirtyYearShare);
    tape.mirror(UST30, UST10, p.thirtyYearTrust, ALL_BUT_TRUST);
    addOwnNoise(world, tape, context, UST30, p.thirtyYearNoiseBp);
  },
};
