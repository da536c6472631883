import { BELIEF, CHANCE, FUNDAMENTAL, RISK, TRUST, kindSet, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { equityShock } from '../economy/volatility';
import type { Frame } from '../frame';
import { SP500, UST10 } from './ids';

const PREMIUM = mechanismCause('equity-premium');
const BY_CHANCE = mechanismCause('chance');
const ALL_BUT_FLOW = kindSet(BELIEF, FUNDAMENTAL, TRUST, RISK, CHANCE);

/** US shares: news and flows arrive through the day's ledger; here the premium for holding them, what bond sales do to all long assets, and chance. */
export const sp500: Market<World, Frame> = {
  id: 'sp500',
  instrument: 'shares',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.add(SP500, FUNDAMENTAL, PREMIUM, frame.p.equityDriftPct);
    // Other news on yields brings its own effect on shares; a sale of bonds is the one that does not.
    tape.mirror(SP500, UST10, frame.p.equityPerFlowBp, ALL_BUT_FLOW);
    const shock = Math.sqrt(world.risk.variancePct2) * equityShock(world, chance, frame);
    tape.add(SP500, CHANCE, BY_CHANCE, shock);
  },
};
