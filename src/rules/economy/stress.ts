import type { DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { DXY, SP500, UST10 } from '../markets/ids';
import { vixLevel } from './prices';

const ROUT_BP = 40;
const ROUT_OVER_BP = 20;
const PANIC_VIX = 40;
const DAYS_PER_WEEK = 5;
const STRESSED_VIX = 30;
const STRESSED_PREMIUM_BP = 3;
const JUDGED = -1;

/** Whether the bond market is under stress: dealers are full, or there is a fright. */
export function inStress(world: World, frame: Frame): boolean {
  return world.clearing.dealerPremiumBp >= STRESSED_PREMIUM_BP || vixLevel(world, frame) >= STRESSED_VIX;
}

/** What the ten-year has risen over the last five sessions, in bp. */
export function fiveDayRiseBp(world: World): number {
  let sum = 0;
  for (const move of world.stress.tenYearMoves) sum += move;
  return sum;
}

/** Notes that the central bank has answered this week. */
export function answerStress(world: World): void {
  world.stress.answeredTurn = world.clock.turn;
}

/** After the close: five days of the ten-year, a rout that begins or is over, and days of panic. */
export const stressIsMeasured: DayStep<World, Frame> = {
  id: 'stress-is-measured',
  run(world, tape, { frame }) {
    const { stress } = world;
    const ring = stress.tenYearMoves;
    for (let day = 1; day < ring.length; day += 1) ring[day - 1] = ring[day] as number;
    ring[ring.length - 1] = tape.moved(UST10);
    const rise = fiveDayRiseBp(world);
    if (rise >= ROUT_BP && stress.routTurn === 0) stress.routTurn = world.clock.turn;
    if (rise < ROUT_OVER_BP && stress.routTurn === JUDGED) stress.routTurn = 0;
    // A broken run of days is forgotten, a full week of panic is not.
    if (vixLevel(world, frame) > PANIC_VIX) stress.panicDays += 1;
    else stress.panicDays -= stress.panicDays % DAYS_PER_WEEK;
  },
};

/** At the end of a week: was a rout answered in its own week or the next, and did shares, bonds and the dollar fall together? */
export const stressIsJudged: DayStep<World, Frame> = {
  id: 'stress-is-judged',
  run(world) {
    const { stress, clock, purchases } = world;
    if (purchases.usdBnPerWeek > 0) answerStress(world);
    if (stress.routTurn > 0) judgeRout(stress, clock.turn);
    const move = (market: number): number => (world.moves[market] as number) - (world.lastTurnMoves[market] as number);
    stress.tripleFalls = move(SP500) < 0 && move(DXY) < 0 && move(UST10) > 0 ? stress.tripleFalls + 1 : 0;
  },
};

function judgeRout(stress: World['stress'], turn: number): void {
  const answered = stress.answeredTurn >= stress.routTurn;
  if (!answered && turn <= stress.routTurn) return;
  if (!answered) stress.unanswered += 1;
  stress.routTurn = JUDGED;
}
