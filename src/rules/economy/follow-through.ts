import { logistic } from '../../maths';
import type { World } from '../../model';
import type { Frame } from '../frame';
import { belief } from './beliefs';

const BISECTIONS = 48;
const NEWTON_STEPS = 8;
/** More than rounding can hide, and little against a chance of one. */
const ROUNDING = 1e-13;

/** What markets believe of the government, as far as follow-through asks. */
interface Believed {
  /** What hawk, bargainer and dove add if nobody retreats. */
  readonly hawk: number;
  readonly bargainer: number;
  readonly dove: number;
  readonly stage: number;
  readonly retreatWeight: number;
}

/** The chance that the threat is carried out, if the bargainer retreats with this chance. */
function carriedOut({ hawk, bargainer, dove, stage, retreatWeight }: Believed, retreat: number): number {
  return stage * (hawk + bargainer * (1 - retreatWeight * retreat) + dove);
}

/**
 * Believed follow-through: the hawk follows through, the dove does not, the bargainer unless the pain that the
 * market itself expects makes a retreat likely. More expected retreat means less pain, hence less retreat:
 * the map falls, so the fixed point is unique. Model reference: "Beliefs about tariffs".
 * `certainPct` is the discount for tariffs in force, `threatPct` the further one if the threat is carried out.
 *
 * It is found by halving. The map falls, so what it leaves of a guess is at least as much as the guess is wrong by:
 * a few Newton steps give a guess with bounds, and only halvings between them need the map.
 */
export function followThrough(world: World, { p }: Frame, certainPct: number, threatPct: number, stage: number): number {
  const believed = {
    hawk: belief(world, 'government', 0) * p.hawkFollowThrough,
    bargainer: belief(world, 'government', 1) * p.bargainerFollowThrough,
    dove: belief(world, 'government', 2) * p.doveFollowThrough,
    stage,
    retreatWeight: p.retreatWeight,
  };
  const { retreatThresholdPct } = world.tariffs;
  const retreatAt = (phi: number): number => logistic((certainPct + threatPct * phi - retreatThresholdPct) / p.retreatSpread);
  const steepest = (stage * believed.bargainer * p.retreatWeight * threatPct) / p.retreatSpread;
  let guess = world.tariffs.followThrough;
  let retreat = retreatAt(guess);
  let left = carriedOut(believed, retreat) - guess;
  for (let step = 0; step < NEWTON_STEPS && Math.abs(left) > ROUNDING; step += 1) {
    guess += left / (1 + steepest * retreat * (1 - retreat));
    retreat = retreatAt(guess);
    left = carriedOut(believed, retreat) - guess;
  }
  const within = Math.abs(left) + ROUNDING;
  let low = 0;
  let high = 1;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = 0.5 * (low + high);
    const isKnown = Math.abs(middle - guess) > within;
    const isBelow = isKnown ? middle < guess : carriedOut(believed, retreatAt(middle)) > middle;
    if (isBelow) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}
