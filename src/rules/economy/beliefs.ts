import { pow } from '../../maths';
import { BELIEF } from '../../model';
import type { Cause, Evidence, World } from '../../model';
import { BELIEF_IDS } from '../frame';
import type { BeliefId, Frame } from '../frame';
import { DXY, SP500, UST10 } from '../markets/ids';
import { effect } from './prices';

/** Likelihood ratio of a campaign when a seller names politics as its reason; whoever has said so has spoken politics. */
export const POLITICS_RATIO = 4;

/** Probability that markets give to a type: [belief][type] by name. */
export function belief(world: World, id: BeliefId, type: number): number {
  return (world.beliefs[BELIEF_IDS.indexOf(id)] as number[])[type] as number;
}

/** Updates one belief by Bayes' rule: weight by likelihood to the power of the evidence's strength, then normalise. */
export function learn(world: World, evidence: Evidence): void {
  const row = world.beliefs[BELIEF_IDS.indexOf(evidence.belief as BeliefId)];
  if (row === undefined) return;
  let total = 0;
  for (let type = 0; type < row.length; type += 1) {
    const likelihood = evidence.likelihoods[type] ?? 1;
    row[type] = (row[type] as number) * (evidence.strength === 1 ? likelihood : pow(likelihood, evidence.strength));
    total += row[type] as number;
  }
  for (let type = 0; type < row.length; type += 1) row[type] = (row[type] as number) / total;
}

/**
 * A sale read as a signal: prices move by the change in the chance of a selling campaign times what one would do.
 * Treasuries at the lasting flow effect; shares and the dollar through the campaign's sale of shares.
 */
export function learnOfCampaign(world: World, frame: Frame, cause: Cause, likelihoodRatio: number): void {
  const before = belief(world, 'campaign', 0);
  learn(world, { belief: 'campaign', likelihoods: [likelihoodRatio, 1], strength: 1 });
  const change = belief(world, 'campaign', 0) - before;
  const { p } = frame;
  const treasuries = p.campaignTreasuriesUsdBn / 100;
  const equities = p.campaignEquitiesUsdBn;
  effect(world, UST10, BELIEF, cause, p.lastingBpPer100Bn * treasuries * change);
  effect(world, SP500, BELIEF, cause, ((-100 * p.equityMultiplier * equities) / frame.equityCapUsdBn) * change);
  effect(world, DXY, BELIEF, cause, -p.dollarPctPer100Bn * (treasuries + equities / 100) * change);
}
