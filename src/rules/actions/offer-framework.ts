import { numberArg, textArg } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

/** An offer says half of what a signed deal says. */
const HALF = 0.5;

/** Lays terms of a deal on the table for some weeks; while it lies there, threats against allies weigh less. */
export const offerFramework: Action = {
  id: 'offer-framework',
  roles: ['government'],
  parameters: [
    { id: 'territory', kind: 'choice', options: ['none', 'talks'], initial: 'none' },
    number('purchasesEurBn', 'EUR bn', [50, 600], 50, 300),
    { id: 'minerals', kind: 'choice', options: ['no', 'yes'], initial: 'no' },
  ],
  conflicts: ['threaten-tariff', 'escalate-tariff', 'demand-territory'],
  sources: ['turnberry-2025', 'davos-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  legal(world) {
    if (world.framework.stage === 'offered') return { code: 'framework-offered', args: {} };
    return world.framework.stage === 'accepted' ? { code: 'framework-agreed', args: {} } : null;
  },
  apply(world, actor, args, { frame }) {
    const { framework } = world;
    framework.stage = 'offered';
    framework.offeredTurn = world.clock.turn;
    framework.territory = textArg(args, 'territory');
    framework.minerals = textArg(args, 'minerals');
    framework.purchasesEurBn = numberArg(args, 'purchasesEurBn');
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: () => [{ belief: 'government', likelihoods: [0.12, 0.6, 0.5], strength: HALF }],
};
