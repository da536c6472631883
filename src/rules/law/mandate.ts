import { parseCause } from '../../model';
import type { Actor, Context, DayStep, Refusal, World } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { held } from '../economy/books';
import { moveCapacity } from '../economy/politics';
import { committedUsdBn } from '../economy/portfolio';
import { dollarTrust } from '../economy/trust';
import { EQUITIES, TREASURIES, oncePerGame } from '../frame';
import type { Frame } from '../frame';
import { tell } from './tell';

/** Turns that a ministry takes to answer a fund, and a parliament after it. */
export const MINISTRY_TURNS = 3;
const PARLIAMENT_TURNS = 5;
const REFUSED_RATIO = 0.4;
const GRANTED_RATIO = 3;

/** Says whether a seat's sales are bound by a mandate that others give: those that can ask for a new one. */
function isBound(frame: Frame, seat: number): boolean {
  return seatsBound(frame)[seat] === true;
}

const seatsBound = oncePerGame((frame) => frame.scenario.level.seats.map(({ actions }) => actions.includes('seek-new-mandate')));

/** What a seat's mandate still lets it sell of its US assets, in $bn; without end where no such mandate binds. */
export function mandateRoomUsdBn(world: World, frame: Frame, seat: number): number {
  const holder = frame.holderOfSeat[seat] ?? -1;
  if (holder < 0 || world.mandate.stage === 'granted' || !isBound(frame, seat)) return Infinity;
  const start = (frame.startTreasuriesUsdBn[holder] as number) + (frame.startEquitiesUsdBn[holder] as number);
  const promised = committedUsdBn(world, holder) + committedUsdBn(world, holder, EQUITIES);
  const left = held(world, TREASURIES, holder) + held(world, EQUITIES, holder) - promised;
  return Math.max(0, (frame.p.mandateDeviationPct / 100) * start - (start - left));
}

/** Refuses a sale that takes a fund further from its benchmark than its mandate allows. */
export function refuseBeyondMandate(world: World, actor: Actor, usdBn: number, frame: Frame): Refusal | null {
  const mostUsdBn = mandateRoomUsdBn(world, frame, actor.seat);
  return usdBn <= mostUsdBn ? null : { code: 'beyond-mandate', args: { mostUsdBn } };
}

/** Refuses what no mandate of the ministry lists, until it is widened. */
export function refuseOutsideMandate(world: World, actor: Actor, frame: Frame): Refusal | null {
  return isBound(frame, actor.seat) && world.mandate.stage !== 'granted' ? { code: 'outside-mandate', args: {} } : null;
}

/** Whether the minister would refuse now: the dollar is trusted, and no tariff is collected from allies. */
export function ministerRefuses(world: World, frame: Frame): boolean {
  const collected = world.threats.some((threat) => threat.inForcePp > 0 && frame.allied[threat.partners] === true);
  return !collected && dollarTrust(world, frame) > frame.p.mandateTrust;
}

/** Over the weekend a ministry or a parliament whose time has come gives its answer. */
export const mandateMoves: DayStep<World, Frame> = {
  id: 'mandate-moves',
  run(world, _tape, context) {
    const { stage, dueTurn } = world.mandate;
    if (world.clock.turn >= context.frame.calendar.turns || dueTurn > world.clock.turn + 1) return;
    if (stage === 'ministry') ministryAnswers(world, context);
    if (stage === 'parliament') parliamentGrants(world, context);
  },
};

function ministryAnswers(world: World, context: Context<Frame>): void {
  const { cause } = world.mandate;
  if (ministerRefuses(world, context.frame)) {
    world.mandate = { stage: 'refused', dueTurn: 0, cause };
    tell(context, 'mandate-refused', cause, { fund: seatOf(cause) });
    learnOfCampaign(world, context.frame, cause, REFUSED_RATIO);
    return;
  }
  const dueTurn = world.clock.turn + 1 + PARLIAMENT_TURNS;
  world.mandate = { stage: 'parliament', dueTurn, cause };
  tell(context, 'mandate-to-parliament', cause, { fund: seatOf(cause) });
}

/** Parliament widens the allowed deviation; a new benchmark would take a year. */
function parliamentGrants(world: World, context: Context<Frame>): void {
  const { frame } = context;
  const { cause } = world.mandate;
  world.mandate = { stage: 'granted', dueTurn: 0, cause };
  tell(context, 'mandate-granted', cause, { fund: seatOf(cause) });
  learnOfCampaign(world, frame, cause, GRANTED_RATIO);
  const seat = frame.scenario.level.seats.findIndex(({ id }) => id === seatOf(cause));
  moveCapacity(world, seat, frame.p.mandateRoomGranted);
}

function seatOf(cause: string): string {
  const parts = parseCause(cause);
  return parts.type === 'decision' ? parts.seat : '';
}
