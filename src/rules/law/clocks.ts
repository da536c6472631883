import { FRAMEWORK_OFFER_TURNS, mechanismCause } from '../../model';
import type { Context, DayStep, Threat, World } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import type { Frame } from '../frame';
import { startCollecting } from './collect';
import { offerStands } from './framework';
import { tell } from './tell';
import { withdraw } from './threats';

const DEADLINE_SLIPS_TURNS = 2;

/**
 * Legal clocks strike over the weekend before the turn that they name: pauses end, dated tariffs are collected,
 * deadlines pass in silence. So seats decide knowing it, and prices answer on Monday.
 */
export const clocksStrike: DayStep<World, Frame> = {
  id: 'clocks-strike',
  run(world, _tape, context) {
    if (world.clock.turn >= context.frame.calendar.turns) return;
    for (const threat of world.threats) {
      if (reachTerm(world, threat, context)) continue;
      // Whoever paused has the week in which the pause ends to sign; a date passes in silence only after it.
      if (!endPause(world, threat, context)) reachStep(world, threat, context);
    }
    listTakesEffect(world, context);
    talksEnd(world, context);
    offerLapses(world, context);
  },
};

function nextTurn(world: World): number {
  return world.clock.turn + 1;
}

/** Ends a pause that is due and says whether it did. */
function endPause(world: World, threat: Threat, context: Context<Frame>): boolean {
  if (threat.stage !== 'paused' || threat.pausedUntilTurn > nextTurn(world)) return false;
  threat.stage = 'said';
  threat.pausedUntilTurn = 0;
  const cause = mechanismCause('pause-ends');
  tell(context, 'pause-ends', cause, { partners: context.frame.partnerIds[threat.partners] as string });
  repriceTariffs(world, context.frame, cause);
  return true;
}

function reachStep(world: World, threat: Threat, context: Context<Frame>): void {
  const step = threat.steps[0];
  if (step === undefined || step.turn > nextTurn(world)) return;
  if (threat.stage === 'ordered' || threat.stage === 'in-force') collect(world, threat, context);
  if (threat.stage === 'said') deadlinePasses(world, threat, context);
}

/** The date of a signed order comes: customs collect. */
function collect(world: World, threat: Threat, context: Context<Frame>): void {
  const { frame } = context;
  const [step] = threat.steps;
  if (step === undefined) return;
  const cause = threat.cause;
  tell(context, 'tariff-collected', cause, { partners: frame.partnerIds[threat.partners] as string, tariffPp: step.tariffPp });
  startCollecting(world, frame, threat, step.tariffPp, nextTurn(world), cause);
}

/** A tariff whose law sets a term runs out with it, on hold or not, and says whether it did. */
function reachTerm(world: World, threat: Threat, context: Context<Frame>): boolean {
  if (threat.stage === 'dropped' || threat.lapsesTurn === undefined || threat.lapsesTurn > nextTurn(world)) return false;
  const cause = mechanismCause('tariff-expires');
  tell(context, 'tariff-expires', cause, { partners: context.frame.partnerIds[threat.partners] as string });
  withdraw(threat);
  repriceTariffs(world, context.frame, cause);
  return true;
}

/** A date that was only said passes without a signature: it slips, and markets draw their conclusion. */
function deadlinePasses(world: World, threat: Threat, context: Context<Frame>): void {
  const { frame } = context;
  const cause = mechanismCause('deadline-passes');
  for (const step of threat.steps) step.turn += DEADLINE_SLIPS_TURNS;
  tell(context, 'deadline-passes', cause, { partners: frame.partnerIds[threat.partners] as string });
  learn(world, { belief: 'government', likelihoods: [0.2, 0.35, 0.6], strength: 1 });
  repriceTariffs(world, frame, cause);
  hearOfPromise(world, frame, cause, { europe: 0.2, japan: 0.2, china: 0.2, other: 0.2 });
}

function threatened(world: World): boolean {
  return world.threats.some((threat) => threat.stage !== 'dropped');
}

/** A dated counter-list takes effect, unless nothing is left to answer. */
function listTakesEffect(world: World, context: Context<Frame>): void {
  const { counterList: list } = world;
  if (list.announcedEurBn === list.inForceEurBn || list.fromTurn > nextTurn(world)) return;
  const cause = list.cause;
  if (threatened(world)) {
    list.inForceEurBn = list.announcedEurBn;
    tell(context, 'list-in-force', cause, { eurBn: list.inForceEurBn });
  } else {
    tell(context, 'list-lapses', cause, { eurBn: list.announcedEurBn });
    list.announcedEurBn = list.inForceEurBn;
  }
  repriceTariffs(world, context.frame, cause);
}

function talksEnd(world: World, context: Context<Frame>): void {
  const { tariffs } = world;
  if (tariffs.talksUntilTurn === 0 || tariffs.talksUntilTurn >= nextTurn(world)) return;
  tariffs.talksUntilTurn = 0;
  const cause = mechanismCause('talks-end');
  tell(context, 'talks-end', cause, {});
  repriceTariffs(world, context.frame, cause);
}

/** An offer that nobody has taken up falls away. */
function offerLapses(world: World, context: Context<Frame>): void {
  const { framework } = world;
  if (!offerStands(world) || framework.offeredTurn + FRAMEWORK_OFFER_TURNS > nextTurn(world)) return;
  framework.stage = 'none';
  const cause = mechanismCause('framework-lapses');
  tell(context, 'framework-lapses', cause, {});
  repriceTariffs(world, context.frame, cause);
}
