import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../foresight';
import type { GameRecord, Scenario } from '../../model';
import { Foresight } from './client';
import type { Question, Told } from './errand';
import { Errands } from './errands';
import { fakeHand, fakeSums, goOn, OUTLOOK, plan } from './testing/fakes';

const RECORD = {} as GameRecord;
const SCENARIO = {} as Scenario;

function start(workers: number) {
  const hands = Array.from({ length: workers }, () => fakeHand());
  const byNumber = new Map(hands.map((hand, number) => [number, hand]));
  const told: number[] = [];
  const failed: unknown[] = [];
  const errands = new Errands(byNumber);
  const ask = (turn: number) => errands.ask(question(turn), (answer) => void told.push(stepOf(answer)), (error) => void failed.push(error));
  return { hands, byNumber, told, failed, errands, ask };
}

function question(turn: number): Question {
  return { kind: 'counterfactual', record: RECORD, scenario: SCENARIO, seat: '', turn, measures: [] };
}

function stepOf({ answer }: Told): number {
  return (answer as Attribution).total[0] ?? -1;
}

describe('a question that one worker answers', () => {
  it('is answered ever better, in order, and then is done with', async () => {
    const { hands, told, errands, ask } = start(2);
    ask(4);
    await goOn(hands, 40);
    expect(told).toEqual([0, 1, 2, 3, 4]);
    expect(errands.size).toBe(0);
  });

  it('is asked again elsewhere where its worker is lost', async () => {
    const { hands, byNumber, told, errands, ask } = start(2);
    ask(3);
    hands[0]?.crash();
    byNumber.delete(0);
    errands.staff();
    await goOn(hands, 40);
    expect(told.at(-1)).toBe(3);
    expect(errands.size).toBe(0);
  });

  it('waits where there is no worker yet', async () => {
    const { hands, byNumber, told, errands, ask } = start(0);
    ask(1);
    const late = fakeHand();
    byNumber.set(5, late);
    errands.staff();
    await goOn([...hands, late], 20);
    expect(told).toEqual([0, 1]);
  });

  it('is told of no more once it has been dropped', async () => {
    const { hands, told, errands, ask } = start(1);
    const drop = ask(500);
    await goOn(hands, 6);
    const before = told.length;
    expect(before).toBeGreaterThan(0);
    drop();
    await goOn(hands, 40);
    expect(told).toHaveLength(before);
    expect(errands.size).toBe(0);
  });

  it('that cannot be answered says so', async () => {
    const { hands, failed, errands, ask } = start(1);
    ask(-1);
    await goOn(hands, 10);
    expect(String(failed[0])).toContain('a fault in the rules');
    expect(errands.size).toBe(0);
  });
});

describe('a worker with a fan and a question', () => {
  it('plays the fan first', async () => {
    const hand = fakeHand();
    const order: string[] = [];
    const client = new Foresight({ hire: () => [hand], atHome: async () => hand, sums: fakeSums, trouble: () => {} });
    void client.counterfactual(RECORD, SCENARIO, '', 3, []).then(() => order.push('question'));
    client.prepare(OUTLOOK, ['x'], []);
    client.ask(plan('a'), ({ finished }) => void (finished && order.push('fan')));
    for (let round = 0; round < 20_000 && order.length < 2; round += 1) await goOn([hand], 1);
    expect(order).toEqual(['fan', 'question']);
  });

  it('tells of a question that cannot be answered to nobody but who asked, and plays the fan on', async () => {
    const hand = fakeHand();
    const troubles: unknown[] = [];
    const client = new Foresight({ hire: () => [hand], atHome: async () => hand, sums: fakeSums, trouble: (refusal) => void troubles.push(refusal) });
    const order: string[] = [];
    client.prepare(OUTLOOK, ['x'], []);
    client.sensitivity(OUTLOOK, [], () => {}, () => void order.push('failed'));
    client.ask(plan('a'), ({ finished }) => void (finished && order.push('fan')));
    for (let round = 0; round < 20_000 && order.length < 2; round += 1) await goOn([hand], 1);
    expect([order, troubles]).toEqual([['fan', 'failed'], []]);
    client.ask(plan('b'), ({ finished }) => void (finished && order.push('fan')));
    for (let round = 0; round < 20_000 && order.length < 3; round += 1) await goOn([hand], 1);
    expect(order).toHaveLength(3);
  });

  it('answers nothing to who has already taken the question back', async () => {
    const hand = fakeHand();
    const client = new Foresight({ hire: () => [hand], atHome: async () => hand, sums: fakeSums, trouble: () => {} });
    await expect(client.attribution(RECORD, SCENARIO, 'game', [], AbortSignal.abort(new Error('taken back')))).rejects.toThrow('taken back');
    expect(client.load().errands).toBe(0);
    const stop = new AbortController();
    const answer = client.attribution(RECORD, SCENARIO, 'game', [], stop.signal);
    stop.abort(new Error('taken back'));
    await expect(answer).rejects.toThrow('taken back');
    expect(client.load().errands).toBe(0);
  });

  it('refuses every question once it is stopped, or once nobody is left who could answer', async () => {
    const hand = fakeHand();
    const stopped = new Foresight({ hire: () => [hand], atHome: async () => hand, sums: fakeSums, trouble: () => {} });
    stopped.stop();
    const troubles: unknown[] = [];
    const alone = new Foresight({ hire: () => [], atHome: () => Promise.reject(new Error('no page')), sums: fakeSums, trouble: (refusal) => void troubles.push(refusal) });
    await goOn([], 1);
    expect(troubles).toHaveLength(1);
    for (const client of [stopped, alone]) {
      await expect(client.attribution(RECORD, SCENARIO, 'game', [])).rejects.toThrow('nobody answers');
      let failed = 0;
      client.sensitivity(OUTLOOK, [{ id: 'a', plan: [] }], () => {}, () => void (failed += 1));
      expect([failed, client.load().errands]).toEqual([1, 0]);
    }
  });

  it('refuses what is left when it is stopped', async () => {
    const hand = fakeHand();
    const client = new Foresight({ hire: () => [hand], atHome: async () => hand, sums: fakeSums, trouble: () => {} });
    const answer = client.attribution(RECORD, SCENARIO, 'game', []);
    client.stop();
    await expect(answer).rejects.toThrow('nobody answers');
  });
});
