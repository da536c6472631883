import { FUNDAMENTAL, numberArg, RISK } from '../../model';
import type { Shock, World } from '../../model';
import { effect } from '../economy/prices';
import type { Frame } from '../frame';
import { BUND10, DXY, JGB10, SP500, UST10, UST2 } from '../markets/ids';

/** A rout in another country's government bonds: long yields rise everywhere, shares and this dollar slip. */
export const foreignBondRout: Shock<World, Frame> = {
  id: 'foreign-bond-rout',
  parameters: [{ id: 'yieldBp', kind: 'number', unit: 'bp', min: -100, max: 100, step: 0.5, initial: 10 }],
  apply(world, args, cause, { frame }) {
    const { p } = frame;
    const yieldBp = numberArg(args, 'yieldBp');
    effect(world, UST10, FUNDAMENTAL, cause, p.foreignYieldSpillover * yieldBp);
    effect(world, JGB10, FUNDAMENTAL, cause, yieldBp);
    effect(world, BUND10, FUNDAMENTAL, cause, p.bundSpillover * yieldBp);
    effect(world, UST2, FUNDAMENTAL, cause, 0.25 * p.foreignYieldSpillover * yieldBp);
    effect(world, SP500, RISK, cause, p.foreignYieldEquityPct * yieldBp);
    effect(world, DXY, RISK, cause, p.foreignYieldDollarPct * yieldBp);
  },
};
