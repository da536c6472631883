import { FUNDAMENTAL, numberArg, RISK, textArg } from '../../model';
import type { Shock, World } from '../../model';
import { frighten } from '../economy/fright';
import { effect } from '../economy/prices';
import type { Frame } from '../frame';
import { BUND10, DXY, JGB10, UST10, UST2 } from '../markets/ids';

/**
 * A rout in another country's government bonds: long yields rise everywhere and shares slip. Japan's savers are the
 * largest foreign creditors and bring money home, so more of theirs spills over, and the dollar falls with it.
 */
export const foreignBondRout: Shock<World, Frame> = {
  id: 'foreign-bond-rout',
  parameters: [
    { id: 'yieldBp', kind: 'number', unit: 'bp', min: -100, max: 100, step: 0.5, initial: 10 },
    { id: 'country', kind: 'choice', options: ['japan', 'united-kingdom', 'euro-area', 'other'], initial: 'japan' },
  ],
  apply(world, args, cause, { frame }) {
    const { p } = frame;
    const yieldBp = numberArg(args, 'yieldBp');
    const country = textArg(args, 'country');
    const fromJapan = country === 'japan';
    const tenYearBp = yieldBp * (fromJapan ? p.foreignYieldSpillover : p.foreignYieldSpilloverOther);
    effect(world, UST10, FUNDAMENTAL, cause, tenYearBp);
    effect(world, UST2, FUNDAMENTAL, cause, p.foreignYieldTwoYearShare * tenYearBp);
    effect(world, JGB10, FUNDAMENTAL, cause, fromJapan ? yieldBp : 0);
    effect(world, BUND10, FUNDAMENTAL, cause, yieldBp * (country === 'euro-area' ? 1 : p.bundSpillover));
    effect(world, DXY, RISK, cause, fromJapan ? p.foreignYieldDollarPct * yieldBp : 0);
    frighten(world, cause, p.foreignYieldEquityPct * yieldBp);
  },
};
