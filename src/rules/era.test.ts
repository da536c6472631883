import { describe, expect, it } from 'vitest';
import { bareBoard, SCENARIO } from '../../tests/game-kit';
import { inEra } from './era';
import { parameterValues } from './parameters';

const p = parameterValues();
const TODAY = { debtUsdBn: 30_100, sharesUsdBn: 69_000, goldUsd: 4_588.4, tradeOpenness: 1 };

describe('the size of a level\'s own market', () => {
  it('changes nothing in the stock level', () => {
    expect(inEra(p, TODAY)).toEqual(p);
    const own = Object.fromEntries(Object.entries(SCENARIO.level.parameters).map(([id, figure]) => [id, figure.value]));
    expect(bareBoard().game.frame.p).toEqual(parameterValues(own));
  });

  it('lets a sale count by its share of the debt', () => {
    const then = inEra(p, { ...TODAY, debtUsdBn: 10_033.333 });
    expect(then.lastingBpPer100Bn).toBeCloseTo(3 * p.lastingBpPer100Bn, 3);
    expect(then.dealerBpPer100Bn).toBeCloseTo(3 * p.dealerBpPer100Bn, 3);
  });

  it('leaves a campaign of the same share of the market as strong as it was', () => {
    const then = inEra(p, { ...TODAY, debtUsdBn: 3_000, sharesUsdBn: 10_000 });
    expect(then.lastingBpPer100Bn * then.campaignTreasuriesUsdBn).toBeCloseTo(p.lastingBpPer100Bn * p.campaignTreasuriesUsdBn, 6);
    expect(then.campaignEquitiesUsdBn / 10_000).toBeCloseTo(p.campaignEquitiesUsdBn / 69_000, 9);
  });

  it('lets a tariff bite by what is imported', () => {
    expect(inEra(p, { ...TODAY, tradeOpenness: 0.3 }).tariffDiscount).toBeCloseTo(0.3 * p.tariffDiscount, 9);
  });
});
