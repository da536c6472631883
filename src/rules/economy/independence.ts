import { clamp, pow } from '../../maths';
import { BELIEF } from '../../model';
import type { Cause, DayStep, World } from '../../model';
import { oncePerGame } from '../frame';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';
import { expectInflation } from './home-economy';
import { moveCapacity } from './politics';
import { effect } from './prices';
import { dollarTrust, repriceTrust } from './trust';

const DAYS_PER_WEEK = 5;
const LOWEST = 0.02;
const HIGHEST = 0.98;

/**
 * Changes how independent markets take the central bank to be. Trust in the dollar is repriced, and the central
 * bank's political room and the inflation that is expected of it move along.
 */
export function moveIndependence(world: World, frame: Frame, cause: Cause, change: number): void {
  const trustBefore = dollarTrust(world, frame);
  const before = world.independence;
  world.independence = clamp(before + change, LOWEST, HIGHEST);
  const moved = world.independence - before;
  moveCapacity(world, frame.centralBank, 100 * moved);
  expectInflation(world, frame, frame.p.expectedPerIndependence * moved);
  repriceTrust(world, frame, cause, trustBefore);
}

/**
 * News on the central bank's independence, 1 for one plain attack, negative for what restores it: shares and the
 * dollar fall, long yields rise and short ones fall, gold gains. `answered` is the share of it that shares and bonds
 * take. Model reference: "Policy and independence".
 */
export function hearOfIndependence(world: World, frame: Frame, cause: Cause, strength: number, answered = 1): void {
  const { p } = frame;
  effect(world, SP500, BELIEF, cause, p.attackEquityPct * strength * answered);
  effect(world, UST10, BELIEF, cause, p.attackTenYearBp * strength * answered);
  effect(world, UST2, BELIEF, cause, p.attackTwoYearBp * strength * answered);
  effect(world, DXY, BELIEF, cause, p.attackDollarPct * strength);
  effect(world, GOLD, BELIEF, cause, p.attackGoldPct * strength);
  moveIndependence(world, frame, cause, p.attackIndependence * strength);
}

/** How strong an attack is: as loud as its tone, and weaker the more often markets have heard the like. */
export function attackStrength(world: World, frame: Frame, tone: number): number {
  return (tone / 2) * pow(frame.p.attackHabit, world.pressure.habit);
}

/** Whether the last attack still waits for an answer: this week's and last week's do. */
export function attackUnanswered(world: World): boolean {
  const { lastStrength, lastTurn } = world.pressure;
  return lastStrength > 0 && world.clock.turn - lastTurn <= 1;
}

/** Whether the level has a government that may attack its central bank: elsewhere quiet earns nothing. */
const canBeAttacked = oncePerGame((frame) => frame.centralBank >= 0 && frame.scenario.level.seats[frame.government]?.actions.includes('attack-fed') === true);

/** What a week leaves of habit. */
const habitLeftPerWeek = oncePerGame((frame) => pow(1 - frame.p.attackHabitFadePerDay, DAYS_PER_WEEK));

/** At the end of a week habit fades, and a week without an attack gives the central bank back some room. */
export const pressureFades: DayStep<World, Frame> = {
  id: 'pressure-fades',
  run(world, _tape, { frame }) {
    if (!canBeAttacked(frame)) return;
    const { pressure, clock } = world;
    pressure.habit *= habitLeftPerWeek(frame);
    if (pressure.lastTurn !== clock.turn) moveCapacity(world, frame.centralBank, frame.p.quietRoomPerWeek);
  },
};
