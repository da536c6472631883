import { numberArg, textArg } from '../../model';
import type { Refusal, Threat, World } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { refuseBasis, TARIFF_BASES } from '../law/tariff-law';
import { ALLY_THREAT, ORDINARY_THREAT } from '../law/promises';
import { alliedWith, highestPp, partnerChoices, standingThreat } from '../law/threats';
import { ANY_DAY, number, onGovernment, PARTNERS } from '../card/action';
import type { Action } from '../card/action';

/** A threat rests on one law, so that a court or a term ends all of it or nothing. */
function refuseMixed(standing: Threat | undefined, basis: string): Refusal | null {
  return standing === undefined || standing.basis === basis ? null : { code: 'basis-mixed', args: {} };
}

const OPENING_PP = 10;
const STEP_PP = 5;

function openingPp(world: World): number {
  const standing = world.threats.filter((threat) => threat.stage !== 'dropped');
  const highest = standing.reduce((most, threat) => Math.max(most, highestPp(threat)), 0);
  return highest === 0 ? OPENING_PP : Math.min(50, highest + STEP_PP);
}

/** Under a law that asks for notice, what is raised needs notice anew. */
function needsNotice(basis: string): boolean {
  return (TARIFF_BASES[basis]?.leadWeeks ?? 0) > 0;
}

/** Announces a tariff on a group of partners from a date; a second threat raises the first. */
export const threatenTariff: Action = {
  id: 'threaten-tariff',
  roles: ['government'],
  parameters: [
    PARTNERS,
    number('tariffPp', 'pp', [1, 50], 1, 10),
    number('weeks', 'weeks', [2, 52], 1, 2),
    { id: 'basis', kind: 'choice', options: Object.keys(TARIFF_BASES), initial: 'ieepa' },
  ],
  conflicts: ['order-tariff', 'pause-tariff', 'drop-threat'],
  sources: ['threat-2026'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  choices: (_world, _actor, frame) => partnerChoices(frame),
  // A threat that stands is raised: the card opens a step above the highest of them.
  limits: (world) => ({ tariffPp: { min: 1, max: 50, initial: openingPp(world) } }),
  legal(world, _actor, args, frame) {
    const partners = textArg(args, 'partners');
    if (!frame.partnerIds.includes(partners)) return { code: 'unknown-partners', args: { partners } };
    const standing = standingThreat(world, frame, args);
    const highest = standing === undefined ? 0 : highestPp(standing);
    const tariffPp = numberArg(args, 'tariffPp');
    const basis = textArg(args, 'basis');
    if (standing !== undefined && tariffPp <= highest && world.clock.turn > 0) return { code: 'threat-not-higher', args: { highest } };
    return refuseBasis(world, frame, { basis, partners, tariffPp, weeks: numberArg(args, 'weeks') }) ?? refuseMixed(standing, basis);
  },
  apply(world, actor, args, { frame }) {
    const partners = frame.partnerIds.indexOf(textArg(args, 'partners'));
    const step = { tariffPp: numberArg(args, 'tariffPp'), turn: Math.max(1, world.clock.turn) + numberArg(args, 'weeks') };
    const standing = standingThreat(world, frame, args);
    if (standing === undefined) {
      const fresh: Threat = { partners, stage: 'said', basis: textArg(args, 'basis'), steps: [step], inForcePp: 0, pausedUntilTurn: 0, cause: actor.cause };
      world.threats = [...world.threats.filter((threat) => threat.partners !== partners), fresh];
    } else {
      standing.steps = [...standing.steps, step].sort((a, b) => a.turn - b.turn);
    }
    // A later step in the same statement adds height, not a second act.
    const sameStatement = standing?.cause === actor.cause;
    if (standing !== undefined && needsNotice(standing.basis)) standing.cause = actor.cause;
    if (!sameStatement) for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
    if (sameStatement) return;
    hearOfPromise(world, frame, actor.cause, alliedWith(frame, partners) && standing === undefined ? ALLY_THREAT : ORDINARY_THREAT);
  },
  evidence: () => onGovernment(0.5, 0.6, 0.55),
};
