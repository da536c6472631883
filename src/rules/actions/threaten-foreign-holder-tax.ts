import { numberArg } from '../../model';
import { setHolderTax } from '../law/holder-tax';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

/** Threatens to tax what foreigners earn on their dollar assets; a lower rate later takes part of it back. */
export const threatenForeignHolderTax: Action = {
  id: 'threaten-foreign-holder-tax',
  roles: ['government'],
  parameters: [number('ratePct', '%', [1, 20], 1, 5)],
  conflicts: ['reassure-markets'],
  sources: ['section-899-2025'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1.5 }),
  legal(world, _actor, args) {
    const ratePct = world.fiscal.holderTaxPct;
    return numberArg(args, 'ratePct') === ratePct ? { code: 'holder-tax-unchanged', args: { ratePct } } : null;
  },
  apply: (world, actor, args, { frame }) => setHolderTax(world, frame, numberArg(args, 'ratePct'), actor.cause),
  evidence: () => [],
};
