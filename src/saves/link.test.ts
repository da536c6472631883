import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Args, GameRecord, Level, SeatRecord } from '../model';
import { toBase64url } from './base64url';
import { checkRecord } from './check-record';
import { BitReader, BitWriter, MOST_READ_BITS } from './bit-coder';
import { LINK_CAP, readLink, seal, writeLink } from './link';
import { FORMS, placeOf, wordAt } from './link-words';
import { pack } from './packed';
import { MAX_DECISIONS } from './record-schema';

const SEATS = [
  ['us-administration', 'leverage'], ['federal-reserve', 'market-functioning'], ['eu-commission', ''],
  ['norway-fund', 'citizens'], ['swiss-national-bank', 'passive'], ['akademiker-pension', ''],
  ['abp', 'fiduciary'], ['japan-reserves', 'stability'], ['china-reserves', 'gradual'],
] as const;

type Draw = (most: number) => number;

const ACTIONS: readonly ((draw: Draw) => readonly [string, Args])[] = [
  (draw) => ['threaten-tariff', { partners: 'the-eight', tariffPp: 1 + draw(50), weeks: 1 + draw(26), basis: 'ieepa' }],
  () => ['order-tariff', { partners: 'the-eight' }],
  (draw) => ['set-policy-rate', { bp: draw(5) * 25 - 50 }],
  (draw) => ['unsuspend-list', { eurBn: 1 + draw(93) }],
  (draw) => ['sell-treasuries', { usdBn: draw(50) / 10, days: 1 + draw(20) }],
  (draw) => ['hedge-dollar', { sharePct: draw(21) * 5 }],
  () => ['publish-reason', { reason: 'finances' }],
];

/** A multiplicative generator (Park and Miller), so that nothing in the game repeats by plan. */
function draws(): Draw {
  let state = 20_260_120;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** A game as people play it: 12 turns, 9 seats, 30 decisions, a prediction a turn. */
function typicalGame(): GameRecord {
  const draw = draws();
  const seats: { [seat: string]: SeatRecord } = {};
  for (const [id, doctrine] of SEATS) seats[id] = { control: doctrine === '' ? 'human' : 'computer', doctrine, goalSet: doctrine === '' ? 'fiduciary' : '' };
  const decisions = Array.from({ length: 30 }, (_, i) => {
    const [action, args] = ACTIONS[draw(ACTIONS.length)]!(draw);
    return { turn: 1 + Math.floor(i / 2.5), seat: SEATS[draw(SEATS.length)]![0], action, day: 1 + draw(5), args };
  });
  return {
    format: 1, rulesVersion: '1.0.0', level: { id: 'greenland-2026', hash: '9f86d081884c7d65' }, seed: 4_215_678_901, order: 'sequential',
    overrides: { lastingBpPer100Bn: 3.5 }, seats, decisions,
    predictions: Array.from({ length: 12 }, (_, i) => ({ turn: i + 1, seat: 'eu-commission', market: 'ust-10y', direction: draw(2) ? 'up' : 'down', confidencePct: 50 + draw(11) * 5 })),
    turnsPlayed: 12, outcome: { ending: 'stand-off', turn: 12 },
  };
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/).filter((text) => !['constructor', 'prototype'].includes(text));
const name = fc.stringMatching(/^[A-Za-z0-9]{1,10}(\.[A-Za-z0-9]{1,8})?$/).filter((text) => !['constructor', 'prototype'].includes(text));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
const whole = (min: number, max: number) => fc.integer({ min, max });
const args = fc.dictionary(name, fc.oneof(number, id), { maxKeys: 4 });
const seat = fc.record({ control: fc.constantFrom('human', 'computer', 'scripted'), doctrine: fc.oneof(id, fc.constant('')), goalSet: fc.oneof(id, fc.constant('')) });

const record: fc.Arbitrary<GameRecord> = fc.dictionary(id, seat, { minKeys: 1, maxKeys: 9 }).chain((seats) => {
  const who = fc.constantFrom(...Object.keys(seats));
  return whole(0, 60).chain((turnsPlayed) => fc.record({
    format: fc.constant(1),
    rulesVersion: fc.constantFrom('1', '2.0.1-beta.3'),
    level: fc.record({ id, hash: fc.stringMatching(/^[0-9a-f]{16}$/) }),
    seed: fc.maxSafeNat(),
    order: fc.constantFrom('sequential', 'sealed'),
    turns: whole(1, 60),
    overrides: fc.dictionary(name, number, { maxKeys: 5 }),
    seats: fc.constant(seats),
    decisions: fc.array(fc.record({ turn: whole(0, Math.min(60, turnsPlayed + 1)), seat: who, action: id, day: whole(1, 5), args }), { maxLength: 30 }),
    predictions: fc.array(fc.record({ turn: whole(1, Math.min(60, turnsPlayed + 1)), seat: who, market: id, direction: fc.constantFrom('up', 'down'), confidencePct: whole(0, 100) }), { maxLength: 12 }),
    turnsPlayed: fc.constant(turnsPlayed),
    outcome: fc.record({ ending: id, turn: whole(0, turnsPlayed) }),
  }, { requiredKeys: ['format', 'rulesVersion', 'level', 'seed', 'order', 'overrides', 'seats', 'decisions', 'predictions', 'turnsPlayed'] }));
});

function sealedLink(packed: Uint8Array): string {
  return `#g1.${toBase64url(seal(packed))}`;
}

async function codesOf(fragment: string): Promise<string[]> {
  const result = await readLink(fragment);
  return result.ok ? [] : result.faults.map(({ code }) => code);
}

describe('a link', () => {
  it('carries any record there and back', async () => {
    await fc.assert(fc.asyncProperty(record, async (game) => {
      const link = await writeLink(game);
      const read = await readLink(link);
      expect(link).toMatch(/^#g1\.[A-Za-z0-9_-]+$/);
      if (link.length <= LINK_CAP) expect(read).toEqual({ ok: true, value: game });
      else expect(read).toMatchObject({ ok: false, faults: [{ code: 'saves.link.too-long' }] });
    }), { numRuns: 150 });
  });

  it('carries a typical game of 12 turns in 400 characters, with or without the hash sign', async () => {
    const link = await writeLink(typicalGame());
    expect(link.length).toBeLessThanOrEqual(400);
    expect(await readLink(link)).toEqual({ ok: true, value: typicalGame() });
    expect(await readLink(link.slice(1))).toEqual({ ok: true, value: typicalGame() });
  });

  it('carries 12 turns with a hundred decisions of nine seats and two predictions a turn in 600 characters', async () => {
    const draw = draws();
    const decisions = Array.from({ length: 108 }, (_, i) => {
      const seat = SEATS[i % SEATS.length]!;
      const [action, args] = ACTIONS[(i % SEATS.length) % ACTIONS.length]!(draw);
      return { turn: 1 + Math.floor(i / 9), seat: seat[0], action, day: 1 + draw(5), args };
    });
    const predictions = typicalGame().predictions.flatMap((made) => [made, { ...made, market: 'sp500' }]);
    const game: GameRecord = { ...typicalGame(), decisions, predictions, turns: 12 };
    const link = await writeLink(game);
    expect(await readLink(link)).toEqual({ ok: true, value: game });
    expect(link.length).toBeLessThanOrEqual(600);
  });

  it('keeps the order of seats, overrides and arguments', async () => {
    const game = typicalGame();
    const read = await readLink(await writeLink(game));
    if (!read.ok) throw new Error(read.faults[0]?.code);
    const order = ({ seats, overrides, decisions }: GameRecord) => JSON.stringify([seats, overrides, decisions.map((decision) => decision.args)]);
    expect(order(read.value)).toBe(order(game));
  });

  it('is not written for what is no record', async () => {
    await expect(writeLink({ ...typicalGame(), seed: -1 })).rejects.toThrow('saves.record.invalid at $.seed');
  });
});

describe('a link from a stranger', () => {
  it('is refused when cut anywhere', async () => {
    const link = await writeLink(typicalGame());
    for (let length = 0; length < link.length; length += 1) {
      expect((await codesOf(link.slice(0, length)))[0]).toMatch(/^saves\.link\.(not-a-link|truncated|damaged)$/);
    }
    expect(await codesOf(link.slice(0, 100))).toEqual(['saves.link.truncated']);
  });

  it('never throws when altered, and what passes is what was sent', async () => {
    const link = await writeLink(typicalGame());
    const sent = { ok: true, value: typicalGame() };
    const char = fc.constantFrom('A', 'B', 'Z', 'a', 'z', '0', '9', '-', '_', '%', '中', ' ', '.', '#');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(link.length), char, fc.nat(3)), { minLength: 1, maxLength: 4 }), async (edits) => {
      const altered = edits.reduce((text, [at, put, cut]) => text.slice(0, at) + put + text.slice(at + cut), link);
      const read = await readLink(altered);
      if (read.ok) expect(read).toEqual(sent);
      else expect(read.faults[0]?.code).toMatch(/^saves\.link\./);
    }), { numRuns: 500 });
  });

  it('never throws for any text', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.base64String().map((text) => `#g1.${text.replaceAll('=', '')}`)), async (text) => {
      expect((await readLink(text)).ok).toBe(false);
    }), { numRuns: 300 });
  });

  it('is refused by its length before it is unpacked', async () => {
    expect(await codesOf(`#g1.${'A'.repeat(LINK_CAP)}`)).toEqual(['saves.link.too-long']);
  });

  it('is refused in words when it is newer, or nothing of ours', async () => {
    expect(await codesOf('#g2.AAAA')).toEqual(['saves.link.newer']);
    for (const text of ['', '#', '#about', '#g.AAAA', '#g0.AAAA', '#g1', 'https://example.org/#g1.AAAA']) expect(await codesOf(text)).toEqual(['saves.link.not-a-link']);
  });

  it('is refused when its seal does not fit its bytes', async () => {
    const sealed = seal(pack(typicalGame()));
    sealed[0] = (sealed[0] ?? 0) ^ 1;
    expect(await codesOf(`#g1.${toBase64url(sealed)}`)).toEqual(['saves.link.damaged']);
    expect(await codesOf(`#g1.${toBase64url(Uint8Array.from([...seal(pack(typicalGame())), 0, 0]))}`)).toEqual(['saves.link.damaged']);
  });

  it('with a right seal is still checked: nothing throws and only records pass', async () => {
    const packed = [...pack(typicalGame())];
    const altered = fc.tuple(fc.nat(packed.length), fc.uint8Array({ maxLength: 12 }), fc.nat(4)).map(([at, put, cut]) => [...packed.slice(0, at), ...put, ...packed.slice(at + cut)]);
    const bytes = fc.oneof(altered, fc.uint8Array({ maxLength: 400 }).map((any) => [...any]));
    await fc.assert(fc.asyncProperty(bytes, async (held) => {
      const read = await readLink(sealedLink(Uint8Array.from(held)));
      if (read.ok) expect(checkRecord(read.value).ok).toBe(true);
      else expect(read.faults[0]?.code).toMatch(/^saves\.(link|record)\./);
    }), { numRuns: 2000 });
  });

  it.each([
    ['a seat', (game: GameRecord, name: string): GameRecord => ({ ...game, seats: Object.fromEntries([...Object.entries(game.seats), [name, game.seats['abp']!]]) })],
    ['an argument', (game: GameRecord, name: string): GameRecord => ({ ...game, decisions: [{ turn: 1, seat: 'eu-commission', action: 'protest', day: 1, args: Object.fromEntries([[name, 1]]) }] })],
    ['an override', (game: GameRecord, name: string): GameRecord => ({ ...game, overrides: Object.fromEntries([[name, 1]]) })],
  ])('cannot reach the prototype by the name of %s', async (_, change) => {
    for (const evil of ['__proto__', 'constructor']) {
      const read = await readLink(sealedLink(pack(change(typicalGame(), evil))));
      expect(read.ok).toBe(false);
    }
    expect(Object.hasOwn(Object.prototype, 'control')).toBe(false);
  });

  it('cannot unpack to more than its limits: bytes of nothing end soon', async () => {
    for (const byte of [0, 1, 127, 128, 254, 255]) {
      const read = await readLink(sealedLink(new Uint8Array(6000).fill(byte)));
      if (read.ok) expect(checkRecord(read.value).ok).toBe(true);
      else expect(read.faults[0]?.code).toMatch(/^saves\.(link|record)\./);
    }
  });

  it('cannot keep a reader busy with repetition: what unpacks to too much is refused', async () => {
    const args = Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`p${at}`, 'a'.repeat(64)]));
    const game: GameRecord = { ...typicalGame(), decisions: Array.from({ length: 200 }, () => ({ turn: 1, seat: 'abp', action: 'protest', day: 1, args })) };
    const link = await writeLink(game);
    expect(link.length).toBeLessThan(LINK_CAP);
    expect(await codesOf(link)).toEqual(['saves.link.damaged']);
  });

  it('cannot hold more decisions than the limit', async () => {
    const game = typicalGame();
    const decision = { turn: 1, seat: 'norway-fund', action: 'stay-silent', day: 1, args: {} };
    const full = await writeLink({ ...game, decisions: Array.from({ length: MAX_DECISIONS }, () => decision) });
    expect((await readLink(full)).ok).toBe(true);
    await expect(writeLink({ ...game, decisions: Array.from({ length: MAX_DECISIONS + 1 }, () => decision) })).rejects.toThrow('too-many');
  });
});

describe('the words of links', () => {
  it('are all different, and few enough for their places', () => {
    const words = Array.from({ length: 255 }, (_, at) => at + 1).flatMap((place) => {
      try {
        return [wordAt(place)];
      } catch {
        return [];
      }
    });
    expect(() => wordAt(words.length + 1)).toThrow('unknown');
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(wordAt(placeOf(word))).toBe(word);
    expect(() => wordAt(256)).toThrow('unknown');
    expect(FORMS.length).toBeLessThan(64);
  });

  it('stay where released links look for them: newer ones come after', () => {
    const released = ['us-administration', 'eu-commission', 'stay-silent', 'first-shot', 'stand-off', ''];
    expect(released.map(placeOf)).toEqual([1, 2, 40, 150, 159, 160]);
    expect(['foresight-1', 'foresight-2', 'foresight-3'].map(placeOf)).toEqual([161, 162, 163]);
  });

  it('are read where an older program spelt them', async () => {
    const read = await readLink('#g1.Z2HkAC7_-s7FM8pnphnZDOhvwolPUIsZDaQ1aZiBfYgDthdpeH5YplqHeERdGA3w2Vgu');
    const seats = read.ok ? Object.values(read.value.seats) : [];
    expect(seats.map(({ doctrine }) => doctrine)).toEqual(['dialogue', 'foresight-3', 'foresight-1']);
  });

  it('cover every seat, action, argument and ending of the stock levels', () => {
    for (const name of ['first-shot', 'greenland-2026']) {
      const level = JSON.parse(readFileSync(new URL(`../../levels/${name}.json`, import.meta.url), 'utf8')) as Level;
      const seats = level.seats.flatMap(({ id, doctrine, goalSets, actions }) => [id, doctrine, ...goalSets.map((set) => set.id), ...actions]);
      const ids = [level.id, ...seats, ...level.endings.map(({ id }) => id), ...level.markets.map(({ id }) => id), ...level.partners.map(({ id }) => id)];
      expect(ids.filter((id) => placeOf(id) === 0)).toEqual([]);
      expect(level.seats.flatMap(({ actions }) => actions).filter((id) => !FORMS.some(([action]) => action === id))).toEqual([]);
    }
  });
});

describe('bits', () => {
  it('are read as they were written, whatever they are', () => {
    const model = fc.constantFrom('a', 'b', 'c');
    fc.assert(fc.property(fc.array(fc.tuple(model, fc.nat(1)), { maxLength: 2000 }), (bits) => {
      const writer = new BitWriter();
      for (const [name, bit] of bits) writer.bit(name, bit);
      const reader = new BitReader(writer.bytes());
      expect(bits.map(([name]) => reader.bit(name))).toEqual(bits.map(([, bit]) => bit));
    }), { numRuns: 300 });
  });

  it('end for a reader at a limit', () => {
    const reader = new BitReader(new Uint8Array(1000).fill(255));
    for (let at = 0; at < MOST_READ_BITS; at += 1) reader.bit('same');
    expect(() => reader.bit('same')).toThrow('too much');
  });

  it('that repeat cost little', () => {
    const writer = new BitWriter();
    for (let at = 0; at < 2000; at += 1) writer.bit('same', 1);
    expect(writer.bytes().length).toBeLessThan(10);
  });
});
