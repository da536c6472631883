import { FUNDAMENTAL } from '../../model';
import type { Cause, Context, DayStep, World } from '../../model';
import { onBloc } from '../card/action';
import { learn } from '../economy/beliefs';
import { moveCapacity } from '../economy/politics';
import { effect } from '../economy/prices';
import { repriceTariffs } from '../economy/tariffs';
import type { Frame } from '../frame';
import { DXY, NASDAQ, UST10 } from '../markets/ids';
import { DETERMINATION, isThreatened, measureBite, measureSize } from './coercion';
import { councilTally, holdVote } from './council';
import type { Tally } from './council';
import { tell } from './tell';

/** Weeks that the council has for its determination: article 5 of Regulation (EU) 2023/2675. */
export const COUNCIL_WEEKS = 8;
/** Weeks that it has by way of exception. */
export const COUNCIL_WEEKS_AT_MOST = 10;

/** A majority is near at this share of people or this share of states. */
const NEAR_PEOPLE = 0.6;
const NEAR_STATES = 13 / 27;

/** The bloc's procedures move over the weekend before the turn that the law or the presidency names. */
export const blocProceduresRun: DayStep<World, Frame> = {
  id: 'bloc-procedures-run',
  run(world, _tape, context) {
    if (world.clock.turn >= context.frame.calendar.turns) return;
    const nextTurn = world.clock.turn + 1;
    examinationEnds(world, context, nextTurn);
    councilMeets(world, context, nextTurn);
    measuresTakeEffect(world, context, nextTurn);
    reciprocalTakesEffect(world, context, nextTurn);
  },
};

/** Moves the procedure on, and prices what the chosen measure does to technology shares, yields and the dollar. */
export function moveCoercion(world: World, frame: Frame, cause: Cause, next: Partial<World['coercion']>): void {
  const before = bites(world, frame);
  Object.assign(world.coercion, next);
  const after = bites(world, frame);
  effect(world, NASDAQ, FUNDAMENTAL, cause, after.techPct - before.techPct);
  effect(world, UST10, FUNDAMENTAL, cause, frame.p.aciCapitalYieldBp * (after.capital - before.capital));
  effect(world, DXY, FUNDAMENTAL, cause, frame.p.aciCapitalDollarPct * (after.capital - before.capital));
  repriceTariffs(world, frame, cause);
}

function bites(world: World, { p }: Frame): { techPct: number; capital: number } {
  const bite = measureBite(world, p);
  const { techPct, capital } = measureSize(world.coercion.measure, p);
  return { techPct: bite * techPct, capital: bite * capital };
}

function examinationEnds(world: World, context: Context<Frame>, nextTurn: number): void {
  const { stage, dueTurn, cause } = world.coercion;
  if (stage !== 'examining' || dueTurn > nextTurn) return;
  moveCoercion(world, context.frame, cause, { stage: 'examined', sinceTurn: nextTurn, dueTurn: 0 });
  tell(context, 'aci-examined', cause, {});
}

/** The presidency puts the determination to the vote once a majority is there, or when its time is up. */
function councilMeets(world: World, context: Context<Frame>, nextTurn: number): void {
  const { frame } = context;
  const { stage, sinceTurn, dueTurn, cause } = world.coercion;
  if (stage !== 'before-council' || nextTurn < sinceTurn + frame.p.councilLeastWeeks) return;
  // With the threat gone nobody asks the states to vote on it: the file stays open and rests.
  if (!isThreatened(world, frame)) {
    moveCoercion(world, frame, cause, { stage: 'suspended', sinceTurn: nextTurn, dueTurn: 0 });
    return tell(context, 'aci-rests', cause, {});
  }
  const outlook = councilTally(world, frame, 'determination');
  if (!outlook.passed && dueTurn > nextTurn) return;
  const isFirstDate = dueTurn < sinceTurn + COUNCIL_WEEKS_AT_MOST;
  if (!outlook.passed && isFirstDate && isNear(outlook, frame.members.length)) {
    world.coercion.dueTurn = sinceTurn + COUNCIL_WEEKS_AT_MOST;
    tell(context, 'council-extends', cause, { states: outlook.states, peoplePct: 100 * outlook.peopleShare });
    return;
  }
  vote(world, context, nextTurn);
}

function vote(world: World, context: Context<Frame>, nextTurn: number): void {
  const { frame } = context;
  const { cause } = world.coercion;
  const { passed, states, peopleShare } = holdVote(world, frame, 'determination', DETERMINATION);
  for (const evidence of passed ? onBloc(0.7, 0.3) : onBloc(0.3, 0.7, 0.5)) learn(world, evidence);
  moveCoercion(world, frame, cause, { stage: passed ? 'determined' : 'lapsed', sinceTurn: nextTurn, dueTurn: 0 });
  if (passed) {
    tell(context, 'council-determines', cause, { states, peoplePct: 100 * peopleShare });
    return;
  }
  tell(context, 'council-declines', cause, { states, peoplePct: 100 * peopleShare });
  moveCapacity(world, frame.bloc, -frame.p.councilDefeatUnity);
}

function isNear({ states, peopleShare }: Tally, members: number): boolean {
  return peopleShare >= NEAR_PEOPLE || (members > 0 && states / members >= NEAR_STATES);
}

/** Adopted measures take effect on their date, unless nothing is left to answer: then they rest. */
function measuresTakeEffect(world: World, context: Context<Frame>, nextTurn: number): void {
  const { frame } = context;
  const { stage, dueTurn, cause } = world.coercion;
  if (stage !== 'adopted' || dueTurn > nextTurn) return;
  const answers = isThreatened(world, frame);
  moveCoercion(world, frame, cause, { stage: answers ? 'in-force' : 'suspended', sinceTurn: nextTurn, dueTurn: 0 });
  if (answers) tell(context, 'aci-in-force', cause, {});
  else tell(context, 'aci-rests', cause, {});
}

function reciprocalTakesEffect(world: World, context: Context<Frame>, nextTurn: number): void {
  const { reciprocal } = world;
  if (reciprocal.announcedPp === reciprocal.inForcePp || reciprocal.fromTurn > nextTurn) return;
  const { cause } = reciprocal;
  if (isThreatened(world, context.frame)) {
    reciprocal.inForcePp = reciprocal.announcedPp;
    tell(context, 'reciprocal-in-force', cause, { tariffPp: reciprocal.inForcePp });
  } else {
    tell(context, 'reciprocal-lapses', cause, { tariffPp: reciprocal.announcedPp });
    reciprocal.announcedPp = reciprocal.inForcePp;
  }
  repriceTariffs(world, context.frame, cause);
}
