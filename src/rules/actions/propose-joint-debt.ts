import { FUNDAMENTAL, numberArg } from '../../model';
import { effect } from '../economy/prices';
import { BUND10, DXY, UST10 } from '../markets/ids';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const LEAST_EUR_BN = 50;
const MOST_EUR_BN = 250;
/** The effects in the catalogue are for this much a year. */
const PER_EUR_BN = 100;

/** Proposes to borrow in common: a second large safe asset draws some money from the first, for good. */
export const proposeJointDebt: Action = {
  id: 'propose-joint-debt',
  roles: ['trade-bloc'],
  parameters: [number('eurBnPerYear', 'EUR bn', [LEAST_EUR_BN, MOST_EUR_BN], 50, 100)],
  conflicts: [],
  sources: ['blue-bonds-2025', 'next-generation-eu-2020'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 6 + numberArg(args, 'eurBnPerYear') / 25 }),
  legal(world, actor, args, frame) {
    const least = frame.p.jointDebtUnity;
    if ((world.capacities[actor.seat] ?? 0) < least) return { code: 'unity-too-low', args: { least } };
    const agreed = world.jointDebtEurBnPerYear;
    if (agreed >= MOST_EUR_BN) return { code: 'joint-debt-complete', args: {} };
    return numberArg(args, 'eurBnPerYear') <= agreed ? { code: 'joint-debt-not-more', args: { eurBn: agreed } } : null;
  },
  apply(world, actor, args, { frame }) {
    const { p } = frame;
    const eurBn = numberArg(args, 'eurBnPerYear');
    const more = (eurBn - world.jointDebtEurBnPerYear) / PER_EUR_BN;
    world.jointDebtEurBnPerYear = eurBn;
    effect(world, DXY, FUNDAMENTAL, actor.cause, p.jointDebtDollarPct * more);
    effect(world, UST10, FUNDAMENTAL, actor.cause, p.jointDebtTreasuryBp * more);
    effect(world, BUND10, FUNDAMENTAL, actor.cause, p.jointDebtBundBp * more);
  },
  evidence: () => [],
};
