import { numberArg, textArg } from '../../model';
import type { Threat } from '../../model';
import { hearOfPromise } from '../economy/trust';
import { COLLECTED_LIKELIHOODS, startCollecting } from '../law/collect';
import { ALLY_THREAT } from '../law/promises';
import { refuseAtOnce, TARIFF_BASES } from '../law/tariff-law';
import { alliedWith, partnerChoices, standingThreat } from '../law/threats';
import { ANY_DAY, number, onGovernment, PARTNERS } from '../card/action';
import type { Action } from '../card/action';

/** Lets customs collect a tariff from the same day, if a law carries it without delay. */
export const imposeTariff: Action = {
  id: 'impose-tariff',
  roles: ['government'],
  parameters: [
    PARTNERS,
    number('tariffPp', 'pp', [1, 50], 1, 10),
    { id: 'basis', kind: 'choice', options: Object.keys(TARIFF_BASES), initial: 'ieepa' },
  ],
  conflicts: ['threaten-tariff', 'order-tariff', 'pause-tariff', 'drop-threat'],
  sources: ['ieepa', 'trade-act-1974'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2.5 }),
  choices: (_world, _actor, frame) => partnerChoices(frame),
  legal(world, _actor, args, frame) {
    const partners = textArg(args, 'partners');
    if (!frame.partnerIds.includes(partners)) return { code: 'unknown-partners', args: { partners } };
    const tariffPp = numberArg(args, 'tariffPp');
    const collectedPp = standingThreat(world, frame, args)?.inForcePp ?? 0;
    if (tariffPp <= collectedPp) return { code: 'tariff-not-higher', args: { collectedPp } };
    return refuseAtOnce(world, frame, { basis: textArg(args, 'basis'), partners, tariffPp });
  },
  apply(world, actor, args, { frame }) {
    const partners = frame.partnerIds.indexOf(textArg(args, 'partners'));
    const basis = textArg(args, 'basis');
    const standing = standingThreat(world, frame, args);
    const fresh: Threat = { partners, stage: 'in-force', basis, steps: [], inForcePp: 0, pausedUntilTurn: 0, cause: actor.cause };
    if (standing === undefined) world.threats = [...world.threats.filter((threat) => threat.partners !== partners), fresh];
    const threat = standingThreat(world, frame, args) as Threat;
    restOn(threat, basis);
    threat.cause = actor.cause;
    startCollecting(world, frame, threat, numberArg(args, 'tariffPp'), Math.max(1, world.clock.turn), actor.cause);
    // Without a word before it, the act is the threat as well.
    if (standing === undefined && alliedWith(frame, partners)) hearOfPromise(world, frame, actor.cause, ALLY_THREAT);
  },
  evidence: () => onGovernment(...COLLECTED_LIKELIHOODS),
};

/** A tariff moved to another law keeps only the later steps that this law carries, and the term runs anew. */
function restOn(threat: Threat, basis: string): void {
  if (threat.basis === basis) return;
  const maxPp = TARIFF_BASES[basis]?.maxPp ?? 0;
  threat.basis = basis;
  threat.steps = threat.steps.filter((step) => step.tariffPp <= maxPp);
  delete threat.lapsesTurn;
}
