import { FUNDAMENTAL, mechanismCause } from '../../model';
import type { Context, DayStep, World } from '../../model';
import { bite, moveByDiscount, repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { figureOf } from '../frame';
import type { Frame } from '../frame';
import { STREAM_COURT } from '../streams';
import { tell } from './tell';
import { withdraw } from './threats';

const RULE_OF_LAW = { europe: -0.3, japan: -0.3, china: -0.3, other: -0.3 };

/**
 * On the day of its ruling the court strikes emergency tariffs down or lets them stand, and prices answer that day:
 * to the tariffs of before the game only as far as the ruling was not expected.
 */
export const courtRules: DayStep<World, Frame> = {
  id: 'court-rules',
  run(world, tape, context) {
    const { court, p } = context.frame;
    const { turn, day } = world.clock;
    if (turn !== court.turn || day !== court.day) return;
    const waiting = world.pending.length;
    if (context.chance.uniform(turn, day, STREAM_COURT, 1) < p.courtStrikeChance) strikeDown(world, context);
    else uphold(world, context);
    for (const row of world.pending.slice(waiting)) tape.add(row.market, row.kind, row.cause, row.amount);
    world.pending.length = waiting;
  },
};

/** Discount in shares, in %, that goes for good if emergency tariffs do. */
function reliefPct(frame: Frame): number {
  return bite(emergencyPp(frame), frame.p) * (1 - frame.p.courtReplacedShare);
}

function emergencyPp(frame: Frame): number {
  return figureOf(frame, 'emergencyTariffPp');
}

function strikeDown(world: World, context: Context<Frame>): void {
  const { frame } = context;
  const cause = mechanismCause('emergency-struck');
  const struckPp = emergencyPp(frame);
  world.law.emergencyStruck = 1;
  world.law.struckPp = struckPp;
  tell(context, 'emergency-struck', cause, { struckPp });
  for (const threat of world.threats) if (threat.basis === 'ieepa') withdraw(threat);
  repriceTariffs(world, frame, cause);
  moveByDiscount(world, frame, cause, FUNDAMENTAL, -reliefPct(frame) * (1 - frame.p.courtPricedShare));
  hearOfPromise(world, frame, cause, RULE_OF_LAW);
}

function uphold(world: World, context: Context<Frame>): void {
  const { frame } = context;
  const cause = mechanismCause('emergency-upheld');
  tell(context, 'emergency-upheld', cause, { emergencyPp: emergencyPp(frame) });
  moveByDiscount(world, frame, cause, FUNDAMENTAL, reliefPct(frame) * frame.p.courtPricedShare);
}
