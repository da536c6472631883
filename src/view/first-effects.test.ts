import { describe, expect, it } from 'vitest';
import { BELIEF, CHANCE, FLOW, FUNDAMENTAL } from '../model';
import type { Order, PendingEffect, PolicyAction, World } from '../model';
import { firstEffects } from './first-effects';
import { testViewer } from './testing/game';
import { RULEBOOK } from './testing/rulebook';

const RATES = { treasuriesBpPer100UsdBn: 15, sharesTimes: 5, goldPctPer10UsdBn: 0.2, euroBondsBpPer100UsdBn: -8 };
const MARKET = (id: string): number => RULEBOOK.markets.findIndex((market) => market.id === id);

function viewer() {
  const base = testViewer({ phase: 'decide' });
  return { ...base, state: { ...base.state, world: { ...base.state.world, pending: [{ market: 0, kind: FLOW, cause: 'old', amount: 9 }], orders: [] } as World } };
}

function effects(pending: readonly Omit<PendingEffect, 'cause'>[], orders: readonly Partial<Order>[] = []) {
  const at = viewer();
  const before = structuredClone(at.state.world);
  const action = {
    id: 'act', apply(world: World): void {
      world.pending.push(...pending.map((row) => ({ ...row, cause: 'act' })));
      world.orders.push(...orders.map((order) => ({ instrument: 0, usdBnPerDay: 0, daysLeft: 1, into: '', ...order }) as Order));
    },
  } as unknown as PolicyAction<World, unknown>;
  const found = firstEffects(at, action, { action: 'act', day: 2, args: {} }, RATES);
  expect(at.state.world).toEqual(before);
  return found;
}

describe('what a choice does by itself', () => {
  it('is its own flows and fundamentals, without what others read into it and without chance', () => {
    const ten = MARKET('ust-10y');
    expect(effects([{ market: ten, kind: FLOW, amount: 1 }, { market: ten, kind: FUNDAMENTAL, amount: 2 }, { market: ten, kind: BELIEF, amount: 50 }, { market: ten, kind: CHANCE, amount: 70 }]))
      .toEqual([{ market: 'ust-10y', amount: 3 }]);
  });

  it('reckons orders over all their days', () => {
    expect(effects([], [{ usdBnPerDay: 10, daysLeft: 5 }])).toEqual([{ market: 'ust-10y', amount: 7.5 }]);
    expect(effects([], [{ usdBnPerDay: 10, daysLeft: 5, into: 'bills' }])).toEqual([]);
    expect(effects([], [{ usdBnPerDay: 10, daysLeft: 5, into: 'gold' }])).toContainEqual({ market: 'gold', amount: 1 });
  });

  it('moves shares by a multiple of the share of them that is sold', () => {
    expect(effects([], [{ instrument: 1, usdBnPerDay: 20, daysLeft: 10 }])).toEqual([{ market: 'sp500', amount: expect.closeTo((-100 * 5 * 200) / 20000.2, 9) }]);
  });

  it('is nothing where nothing moves by itself', () => {
    expect(effects([{ market: MARKET('sp500'), kind: BELIEF, amount: -1 }])).toEqual([]);
  });
});
