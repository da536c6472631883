import { clamp } from '../../maths';
import type { DayStep, World } from '../../model';
import { figureReader } from '../frame';
import type { Frame } from '../frame';
import { addedTariffPp } from './tariffs';

const LOWEST_EXPECTED_PCT = 1;
const HIGHEST_EXPECTED_PCT = 6;

const startExpectedPct = figureReader('expectedInflationPct');
const startUnemploymentPct = figureReader('unemploymentPct');

/** Changes the inflation that is expected for the five years after the next five; a level without the figure keeps none. */
export function expectInflation(world: World, frame: Frame, pp: number): void {
  if (startExpectedPct(frame) === 0) return;
  const { macro } = world;
  macro.expectedInflationPct = clamp(macro.expectedInflationPct + pp, LOWEST_EXPECTED_PCT, HIGHEST_EXPECTED_PCT);
}

/** Whether prices run above the central bank's goal, as far as expectations and tariffs say. */
export function inflationAboveTarget(world: World, frame: Frame): boolean {
  return world.macro.expectedInflationPct + world.macro.inflationPp > frame.p.inflationTargetPct;
}

/** A change of the policy path while inflation is above its goal: a cut lets expectations rise, a rise holds them. */
export function expectFromPath(world: World, frame: Frame, bp: number): void {
  if (inflationAboveTarget(world, frame)) expectInflation(world, frame, frame.p.expectedPerPathBp * bp);
}

/**
 * At the end of a week the economy at home answers tariffs: growth to those of both sides, prices to its own,
 * unemployment to growth, expectations to prices. All of it slowly, and only where a level gives the figures.
 */
export const homeEconomyMoves: DayStep<World, Frame> = {
  id: 'home-economy-moves',
  run(world, _tape, { frame }) {
    if (startExpectedPct(frame) === 0) return;
    const { p } = frame;
    const { macro } = world;
    const lostAtLast = p.growthPerTradeWarPp * (addedTariffPp(world, frame) + world.tariffs.retaliationPp);
    macro.homeGrowthLostPct += p.growthReachedPerWeek * (lostAtLast - macro.homeGrowthLostPct);
    macro.unemploymentPct = startUnemploymentPct(frame) - p.okun * macro.homeGrowthLostPct;
    const prices = p.pricesReachedPerWeek * (p.pricesPerTariffPp * addedTariffPp(world, frame) - macro.inflationPp);
    macro.inflationPp += prices;
    const unanchored = macro.expectedInflationPct - startExpectedPct(frame);
    expectInflation(world, frame, p.expectedPerInflationPp * prices - p.expectedReturnPerWeek * unanchored);
  },
};
