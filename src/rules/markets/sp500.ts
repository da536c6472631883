import { CHANCE, FUNDAMENTAL, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { equityShock } from '../economy/volatility';
import type { Frame } from '../frame';
import { SP500 } from './ids';

/** US shares: news and flows arrive through the day's ledger; here the premium for holding them and chance. */
export const sp500: Market<World, Frame> = {
  id: 'sp500',
  instrument: 'shares',
  unit: 'log%',
  quote(world, tape, { frame, chance }) {
    tape.add(SP500, FUNDAMENTAL, mechanismCause('equity-premium'), frame.p.equityDriftPct);
    const shock = Math.sqrt(world.risk.variancePct2) * equityShock(world, chance, frame);
    tape.add(SP500, CHANCE, mechanismCause('chance'), shock);
  },
};
