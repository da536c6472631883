import { numberArg } from '../../model';
import type { Evidence } from '../../model';
import { learn } from '../economy/beliefs';
import { moveCapacity } from '../economy/politics';
import { repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { ALLY_THREAT, scaled } from '../law/promises';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const SHARPEST = 3;
/** The sharpest demand costs half the trust that a tariff threat over territory does, and rallies half as much as a tariff. */
const OF_A_THREAT = 0.5;

function strengthOf(tone: number): number {
  return tone / SHARPEST;
}

/** Demands an ally's territory in public; each further demand says less, for it has been heard. */
export const demandTerritory: Action = {
  id: 'demand-territory',
  roles: ['government'],
  parameters: [number('tone', 'tone', [1, 3], 1, 2)],
  conflicts: ['drop-threat'],
  sources: ['threat-2026', 'davos-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: numberArg(args, 'tone') }),
  legal: () => null,
  apply(world, actor, args, { frame }) {
    const strength = strengthOf(numberArg(args, 'tone'));
    const said = world.spoken[actor.seat] ?? 1;
    const fresh = 1 / said;
    world.spoken[actor.seat] = said * (1 + strength);
    for (const evidence of this.evidence(args)) learn(world, { ...evidence, strength: evidence.strength * fresh });
    repriceTariffs(world, frame, actor.cause);
    hearOfPromise(world, frame, actor.cause, scaled(ALLY_THREAT, OF_A_THREAT * strength * fresh));
    moveCapacity(world, frame.bloc, OF_A_THREAT * frame.p.unityRally * strength * fresh);
  },
  evidence: (args): readonly Evidence[] => [{ belief: 'government', likelihoods: [0.55, 0.4, 0.2], strength: strengthOf(numberArg(args, 'tone')) }],
};
