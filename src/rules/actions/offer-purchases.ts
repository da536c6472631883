import { numberArg } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { isThreatened } from '../law/coercion';
import { concede } from '../law/framework';
import { ANY_DAY, number, onBloc } from '../card/action';
import type { Action } from '../card/action';

const MOST_EUR_BN = 600;
const EUR_BN_PER_POINT = 100;
const TALKS_TURNS = 1;

/** Offers to buy from the other side, energy and arms above all: the threat weighs less, the more is offered. */
export const offerPurchases: Action = {
  id: 'offer-purchases',
  roles: ['trade-bloc'],
  parameters: [number('eurBn', 'EUR bn', [0, MOST_EUR_BN], 50, 200)],
  conflicts: [],
  sources: ['eu-us-statement-2025', 'turnberry-2025'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 3 + numberArg(args, 'eurBn') / EUR_BN_PER_POINT }),
  legal(world, _actor, args, frame) {
    const offered = world.framework.offeredPurchasesEurBn;
    if (!isThreatened(world, frame)) return { code: 'nothing-to-negotiate', args: {} };
    if (offered >= MOST_EUR_BN) return { code: 'offer-complete', args: {} };
    return numberArg(args, 'eurBn') <= offered ? { code: 'offer-not-more', args: { eurBn: offered } } : null;
  },
  apply(world, actor, args, { frame }) {
    world.framework.offeredPurchasesEurBn = numberArg(args, 'eurBn');
    world.tariffs.talksUntilTurn = world.clock.turn + TALKS_TURNS;
    concede(world);
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: () => onBloc(0.35, 0.65, 0.5),
};
