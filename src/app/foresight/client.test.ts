import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../foresight';
import type { Refusal } from '../../model';
import { Foresight } from './client';
import { fakeHand, fakeSums, fakeWorks, goOn, OUTLOOK, plan } from './testing/fakes';
import type { FakeHand } from './testing/fakes';

const ENOUGH = 20_000;

interface Played {
  readonly plan: string;
  readonly index: number;
}

function start(workers: number, bytes = 1) {
  const played: Played[] = [];
  const works = fakeWorks(played);
  const hands = Array.from({ length: workers }, () => fakeHand(works));
  const home: FakeHand[] = [];
  const troubles: Refusal[] = [];
  const atHome = async (): Promise<FakeHand> => {
    const hand = fakeHand(works);
    hands.push(hand);
    home.push(hand);
    return hand;
  };
  const client = new Foresight({ hire: () => [...hands], atHome, sums: { ...fakeSums, bytes: () => bytes }, trouble: (refusal) => void troubles.push(refusal) });
  return { client, hands, home, played, troubles };
}

async function until(hands: readonly FakeHand[], isDone: () => boolean): Promise<void> {
  for (let round = 0; round < ENOUGH && !isDone(); round += 1) await goOn(hands, 1);
  expect(isDone()).toBe(true);
}

/** Asks and plays on to the last forecast; gives all that was shown. */
async function askThrough(workers: number): Promise<Forecast[]> {
  const { client, hands } = start(workers);
  const seen: Forecast[] = [];
  client.prepare(OUTLOOK, ['x'], []);
  client.ask(plan('a'), (forecast) => void seen.push(forecast));
  await until(hands, () => seen.at(-1)?.finished === true);
  client.stop();
  return seen;
}

const binsOf = (forecast: Forecast | undefined) => [forecast?.without, forecast?.with].map((arm) => arm?.bands['bins']?.median);

describe('a question', () => {
  it('is answered ever finer up to ten thousand futures of both arms', async () => {
    const seen = await askThrough(2);
    const futures = seen.map((forecast) => forecast.with?.futures ?? 0);
    expect(futures[0]).toBe(500);
    expect(futures).toEqual([...futures].sort((a, b) => a - b));
    expect(new Set(futures)).toEqual(new Set([500, 1_000, 2_500, 5_000, 10_000]));
    expect(seen.filter(({ finished }) => finished)).toHaveLength(1);
    expect(seen.at(-1)?.without.futures).toBe(10_000);
  });

  it('has the same answer whoever plays', async () => {
    const [one, two, four] = await Promise.all([1, 2, 4].map(askThrough));
    expect(binsOf(two?.at(-1))).toEqual(binsOf(one?.at(-1)));
    expect(binsOf(four?.at(-1))).toEqual(binsOf(one?.at(-1)));
    const even = Array.from({ length: 16 }, () => 625);
    expect(binsOf(one?.at(-1))).toEqual([even, even]);
  });

  it('plays each future of each arm once', async () => {
    const { client, hands, played } = start(3);
    let done = false;
    client.prepare(OUTLOOK, ['x'], []);
    client.ask(plan('a'), ({ finished }) => void (done = finished));
    await until(hands, () => done);
    for (const arm of ['', 'a']) {
      const own = played.filter((one) => one.plan === arm).map(({ index }) => index).sort((a, b) => a - b);
      expect(own).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
    }
  });

  it('is not answered any more once it has been replaced or taken back', async () => {
    const { client, hands } = start(2);
    const seen: string[] = [];
    client.prepare(OUTLOOK, ['x'], []);
    client.ask(plan('a'), () => void seen.push('a'));
    await until(hands, () => seen.includes('a'));
    client.ask(plan('b'), () => void seen.push('b'));
    const before = seen.length;
    await until(hands, () => seen.includes('b'));
    client.cancel();
    const after = seen.length;
    await goOn(hands, 2_000);
    expect(new Set(seen.slice(before))).toEqual(new Set(['b']));
    expect(seen).toHaveLength(after);
  });

  it('has two slices of each worker at most in another plan before its own is played', async () => {
    const { client, hands, played } = start(2);
    client.prepare(OUTLOOK, ['x'], []);
    let shown = 0;
    client.ask(plan('a'), ({ with: arm }) => void (shown = arm?.futures ?? 0));
    await until(hands, () => shown >= 1_000);
    const before = played.length;
    client.ask(plan('b'), () => {});
    await goOn(hands, 4);
    const next = played.slice(before);
    expect(next.findIndex(({ plan: own }) => own === 'b')).toBeGreaterThanOrEqual(0);
    expect(next.filter(({ plan: own }) => own !== 'b').length).toBeLessThan(2 * hands.length * 2);
  });

  it('takes up again what had been counted when it is asked once more', async () => {
    const { client, hands, played } = start(2);
    client.prepare(OUTLOOK, ['x'], []);
    let shown = 0;
    const show = ({ with: arm }: Forecast): void => void (shown = arm?.futures ?? 0);
    client.ask(plan('a'), show);
    await until(hands, () => shown >= 1_000);
    client.ask(plan('b'), () => {});
    await goOn(hands, 300);
    shown = 0;
    client.ask(plan('a'), show);
    expect(shown).toBeGreaterThanOrEqual(1_000);
    await until(hands, () => shown === 10_000);
    expect(played.filter((one) => one.plan === 'a')).toHaveLength(10_000);
  });
});

describe('the arm without', () => {
  it('is played before anyone asks and shows alone', async () => {
    const { client, hands, played } = start(2);
    client.prepare(OUTLOOK, ['x'], plan('draft'));
    await goOn(hands, ENOUGH / 2);
    expect(played).toHaveLength(10_000);
    const seen: Forecast[] = [];
    client.rest((forecast) => void seen.push(forecast));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ finished: true, without: { futures: 10_000 } });
    expect(seen[0]).not.toHaveProperty('with');
  });

  it('is not played again for the same outlook, and is for another', async () => {
    const { client, hands, played } = start(1);
    client.prepare(OUTLOOK, ['x'], []);
    await goOn(hands, ENOUGH);
    client.prepare({ ...OUTLOOK }, ['x'], []);
    await goOn(hands, 100);
    expect(played).toHaveLength(10_000);
    client.prepare(OUTLOOK, ['x'], plan('draft'));
    await goOn(hands, ENOUGH);
    client.prepare(OUTLOOK, ['x'], []);
    await goOn(hands, 100);
    expect(played.map((one) => one.plan).filter((own) => own === 'draft')).toHaveLength(10_000);
    expect(played).toHaveLength(20_000);
    client.prepare({ ...OUTLOOK, seat: 'other' }, ['x'], []);
    await goOn(hands, ENOUGH);
    expect(played).toHaveLength(30_000);
  });
});

describe('likely plans', () => {
  it('are played in idle time and show at once', async () => {
    const { client, hands, played } = start(2);
    client.prepare(OUTLOOK, ['x'], []);
    client.foresee([plan('a'), plan('b')]);
    await until(hands, () => played.length >= 12_000);
    await goOn(hands, 50);
    expect(played).toHaveLength(12_000);
    expect(played.findIndex((one) => one.plan === 'b')).toBeGreaterThan(played.findIndex((one) => one.plan === 'a'));
    const seen: number[] = [];
    client.ask(plan('b'), ({ with: arm }) => void seen.push(arm?.futures ?? 0));
    expect(seen).toEqual([1_000]);
  });

  it('wait while someone asks', async () => {
    const { client, hands, played } = start(2);
    client.prepare(OUTLOOK, ['x'], []);
    client.foresee([plan('a')]);
    let done = false;
    client.ask(plan('b'), ({ finished }) => void (done = finished));
    await until(hands, () => done);
    expect(played.slice(0, 19_900).some((one) => one.plan === 'a')).toBe(false);
  });
});

describe('a worker that breaks', () => {
  it('leaves its futures to the others', async () => {
    const { client, hands } = start(2);
    const seen: Forecast[] = [];
    client.prepare(OUTLOOK, ['x'], []);
    client.ask(plan('a'), (forecast) => void seen.push(forecast));
    await goOn(hands, 20);
    hands[0]?.crash();
    await until(hands, () => seen.at(-1)?.finished === true);
    const even = Array.from({ length: 16 }, () => 625);
    expect(binsOf(seen.at(-1))).toEqual([even, even]);
  });

  it('before its first answer leaves everything to another', async () => {
    const { client, hands } = start(2);
    let shown = false;
    client.prepare(OUTLOOK, ['x'], []);
    hands[0]?.crash();
    client.rest(() => void (shown = true));
    await until(hands, () => shown);
  });

  it('as the last one hands over to the page itself', async () => {
    const { client, hands, home } = start(1);
    let done = false;
    client.prepare(OUTLOOK, ['x'], []);
    client.ask(plan('a'), ({ finished }) => void (done = finished));
    await goOn(hands, 20);
    hands[0]?.crash();
    await until(hands, () => done);
    expect(home).toHaveLength(1);
  });

  it('never was, where the browser makes none', async () => {
    const { client, hands, home } = start(0);
    let shown = false;
    client.prepare(OUTLOOK, ['x'], []);
    client.rest(() => void (shown = true));
    await until(hands, () => shown);
    expect(home).toHaveLength(1);
  });
});

describe('a fault in the rules', () => {
  it('is told in words once, and the next outlook is tried again', async () => {
    const { client, hands, troubles } = start(2);
    client.prepare(OUTLOOK, ['x'], []);
    client.ask(plan('broken'), () => {});
    await until(hands, () => troubles.length > 0);
    await goOn(hands, 50);
    expect(troubles).toEqual([{ code: 'app.failed.foresight', args: {} }]);
    let shown = false;
    client.prepare(OUTLOOK, ['x'], []);
    client.rest(() => void (shown = true));
    await until(hands, () => shown);
  });
});

describe('two hundred questions', () => {
  it('leave nothing behind but the plans that are kept', async () => {
    const { client, hands } = start(2);
    client.prepare(OUTLOOK, ['x'], []);
    for (let question = 0; question < 200; question += 1) {
      client.ask(plan(`card ${question}`), () => {});
      await goOn(hands, 2);
    }
    client.cancel();
    await goOn(hands, ENOUGH);
    expect(client.load()).toEqual({ pieces: 0, arms: 24, errands: 0 });
    client.stop();
    expect(hands.every((hand) => hand.ended())).toBe(true);
    expect(client.load()).toEqual({ pieces: 0, arms: 0, errands: 0 });
  });
});

describe('plans whose counts are large', () => {
  it.each([[2 ** 20, 24], [8 * 2 ** 20, 4], [100 * 2 ** 20, 2]])('of %i bytes each are kept while %i of them have room', async (bytes, kept) => {
    const { client, hands } = start(2, bytes);
    const plans = Array.from({ length: 30 }, (_, place) => plan(`likely ${place}`));
    client.prepare(OUTLOOK, ['x'], []);
    client.foresee(plans);
    for (const asked of plans) {
      client.ask(asked, () => {});
      expect(client.load().arms).toBeLessThanOrEqual(kept);
    }
    let finished = false;
    client.ask(plan('a'), (forecast) => void (finished = forecast.finished));
    await until(hands, () => finished);
    expect(client.load().arms).toBeLessThanOrEqual(kept);
  });
});
