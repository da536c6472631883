import { describe, expect, it } from 'vitest';
import type { Ranges } from '../../foresight';
import { ALL } from './arms';
import { Schedule } from './schedule';
import type { Order } from './schedule';
import { fakeSums, fakeWorks, OUTLOOK, plan } from './testing/fakes';
import type { Counted } from './worker-api';

type Play = Order & { readonly kind: 'play' };

const WORKS = fakeWorks();
const FUTURES = WORKS.open(OUTLOOK, ['x']);
const isPlay = (order: Order): order is Play => order.kind === 'play';

/** What a worker hands in that has played a piece to its end, counted in ranges of its own making. */
function whole({ span: { from, to } }: Play, ranges: Ranges): Counted {
  const tally = WORKS.empty(FUTURES);
  for (let index = from; index < to; index += 1) WORKS.count(tally, { values: Float64Array.of(index), ending: -1, goals: new Uint8Array(1) }, ranges);
  return { to, tally, ranges };
}

describe('a worker that is lost while it feels its way about a plan', () => {
  it('leaves all of its futures to the others, and what it still sends counts no more', () => {
    const schedule = new Schedule([], fakeSums.add, 24);
    const survivors: Ranges = { low: Float64Array.of(0), high: Float64Array.of(1) };
    const losts: Ranges = { low: Float64Array.of(7), high: Float64Array.of(8) };
    const queue: Order[] = [...schedule.staff([0, 1]), ...schedule.ask(plan('a'))];
    const pieces = new Map<string, Play[]>();
    let lost: Play | undefined;
    for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
      if (!isPlay(order)) continue;
      if (order.worker === 0 && order.plan.length > 0 && lost === undefined) {
        // It has played pilots of the plan alone: nothing of its pieces is counted.
        lost = order;
        queue.push(...schedule.staff([1]));
        continue;
      }
      const isLost = lost !== undefined && order.worker === 0;
      const { orders, reached } = schedule.counted(order.id, whole(order, isLost ? losts : survivors));
      queue.push(...orders);
      if (isLost) expect([orders, reached]).toEqual([[], null]);
      else pieces.set(JSON.stringify(order.plan), [...(pieces.get(JSON.stringify(order.plan)) ?? []), order]);
    }
    expect(lost).toBeDefined();
    expect(schedule.counted(lost?.id ?? -1, whole(lost as Play, losts))).toEqual({ orders: [], reached: null });
    expect(schedule.with?.ranges).toBe(survivors);
    for (const arm of [schedule.without, schedule.with]) {
      const played = (pieces.get(JSON.stringify(arm?.plan)) ?? []).flatMap(({ span: { from, to } }) => Array.from({ length: to - from }, (_, at) => from + at));
      expect(played.sort((a, b) => a - b)).toEqual(Array.from({ length: ALL }, (_, index) => index));
      expect([arm?.done, arm?.tally?.futures]).toEqual([ALL, ALL]);
    }
    expect(schedule.load().pieces).toBe(0);
  });
});
