import { describe, expect, it } from 'vitest';
import { batchSeed, cast, foresee, playGame, replayGame, rulebook } from '../src/app/headless';
import { replayRecord } from '../src/engine';
import { LOOK_AHEAD } from '../src/model';
import type { Choice, GameRecord, Scenario } from '../src/model';
import { readLink, writeLink } from '../src/saves';
import { headlessGame, newRecord, openSession } from '../src/session';
import type { MadeMove, NewGame, SavedSession, Session } from '../src/session';
import { SCENARIO } from './game-kit';
import { GREENLAND } from './greenland-kit';

const [EASY = ''] = LOOK_AHEAD;
const SEED = 20260119;
const POLICY = { script: [], play: 'doctrine' } as const;

/** The first level, in which the administration moves, then Europe, then the funds. */
const parts = { rulebook, cast, scenario: SCENARIO, foresee };

function recordOf(setup: Partial<NewGame>): GameRecord {
  return newRecord({ scenario: SCENARIO, rulebook, seed: SEED, humanSeats: [], ...setup });
}

function firstMove(record: GameRecord, seat: string): MadeMove | undefined {
  return headlessGame({ ...parts, record, lastTurn: record.turnsPlayed + 1 }).moves.filter((move) => move.seat === seat).at(-1);
}

/** The first move of a seat that looks ahead where another seat's choices are given by hand. */
function moveAgainst(seat: string, other: string, choices: readonly Choice[], order: 'sealed' | 'sequential'): MadeMove | undefined {
  const record = recordOf({ doctrines: { [seat]: EASY }, order });
  const chooser = (id: string): readonly Choice[] | null => (id === other ? choices : null);
  return headlessGame({ ...parts, record, chooser, lastTurn: 1 }).moves.find((move) => move.seat === seat);
}

describe('a seat that looks ahead', () => {
  const seats = SCENARIO.level.seats.map(({ id }) => id);
  const doctrines = Object.fromEntries(seats.map((id) => [id, EASY]));

  it('decides the same whatever others have sealed', () => {
    const sealed = (choices: readonly Choice[]) => moveAgainst('eu-commission', 'us-administration', choices, 'sealed');
    const silent = sealed([]);
    expect(sealed([{ action: 'drop-threat', day: 3, args: { partners: 'the-eight' } }])).toEqual(silent);
    expect(sealed([{ action: 'pause-tariff', day: 4, args: { partners: 'the-eight', weeks: 4 } }])).toEqual(silent);
  });

  it('takes into account what it has heard', () => {
    const heard = (choices: readonly Choice[]) => moveAgainst('eu-commission', 'us-administration', choices, 'sequential');
    expect(heard([{ action: 'drop-threat', day: 1, args: { partners: 'the-eight' } }])?.reason).not.toEqual(heard([])?.reason);
  });

  it('does not see what others did quietly', () => {
    const after = (choices: readonly Choice[]) => moveAgainst('akademiker-pension', 'norway-fund', choices, 'sequential');
    const sale: Choice = { action: 'sell-treasuries', day: 3, args: { usdBn: 5, days: 20 } };
    expect(after([sale])).toEqual(after([]));
    expect(after([sale, { action: 'publish-reason', day: 3, args: { reason: 'finances' } }])).not.toEqual(after([]));
  });

  it('plays the same game again, with a screen and without, and from its record alone', () => {
    const { record, journals } = playGame(SCENARIO, SEED, { ...POLICY, doctrines });
    expect(playGame(SCENARIO, SEED, { ...POLICY, doctrines }).record).toEqual(record);
    const session = openSession({ ...parts, record: recordOf({ doctrines }) });
    while (session.state().phase !== 'debrief') session.send({ type: 'next' });
    expect(session.state().record).toEqual(record);
    const checksums = journals.map(({ checksum }) => checksum);
    expect(replayRecord(record, rulebook, SCENARIO).turns.map(({ checksum }) => checksum)).toEqual(checksums);
    expect(replayGame(SCENARIO, record).turns.map(({ checksum }) => checksum)).toEqual(checksums);
  });

  it('is not asked again where a game is opened', () => {
    const { record } = playGame(SCENARIO, SEED, { ...POLICY, doctrines });
    const never = (): never => {
      throw new Error('asked again');
    };
    const session = openSession({ ...parts, foresee: never, record });
    expect(new Set(session.state().moves.map(({ reason }) => reason.code))).toEqual(new Set(['foresight.recorded']));
  });

  it('goes on from a save in the middle of a turn as if it had not been left', () => {
    const session = openSession({ ...parts, record: recordOf({ doctrines, humanSeats: ['akademiker-pension'] }) });
    while (session.state().phase !== 'decide') session.send({ type: 'next' });
    const saved = JSON.parse(JSON.stringify(session.save())) as SavedSession;
    const resumed = openSession({ ...parts, record: saved.record, saved });
    const finish = (game: Session): GameRecord => {
      while (game.state().phase !== 'debrief') game.send({ type: game.state().phase === 'decide' ? 'sign' : 'next' });
      return game.state().record;
    };
    expect(finish(resumed)).toEqual(finish(session));
  });

  it('keeps its doctrine in a link', async () => {
    const { record } = playGame(SCENARIO, SEED, { ...POLICY, doctrines });
    const read = await readLink((await writeLink(record)).replace(/^[^#]*/, ''));
    expect(read).toEqual({ ok: true, value: record });
  });

  it('decides as its institution usually does where nobody looks ahead for it', () => {
    const { foresee: _, ...blind } = parts;
    const plain = Object.fromEntries(SCENARIO.level.seats.map(({ id, institution }) => [id, cast.find((entry) => entry.id === institution)?.doctrines[0]?.id ?? '']));
    const choices = (record: GameRecord) => headlessGame({ ...blind, record }).moves.map(({ choices }) => choices);
    expect(choices(recordOf({ doctrines }))).toEqual(choices(recordOf({ doctrines: plain })));
  });

  it('says how many of its goals it expects to meet', () => {
    const move = firstMove(recordOf({ doctrines }), 'eu-commission');
    expect(move?.reason.code).toMatch(/^foresight\./);
    expect(move?.reason.args['futures']).toBe(8);
    expect(move?.reason.args['meanPct']).toSatisfy((percent: number) => percent >= 0 && percent <= 100);
  });
});

describe('looking ahead for a seat', () => {
  const scenario: Scenario = GREENLAND;
  const input = {
    scenario, overrides: {}, order: 'sequential', key: '0123456789abcdef', postures: {}, seat: 'eu-commission', goalSet: 'deter', heard: [],
    world: openSession({ ...parts, scenario, record: newRecord({ scenario, rulebook, seed: batchSeed(1, 1), humanSeats: [] }) }).state().worlds[0] as never,
  } as const;
  const prospects = [{ choices: [], later: 'dialogue' }, { choices: [], later: 'autonomy' }];

  it('has the same futures however they are asked for', () => {
    const whole = foresee(input)?.compare(prospects, 6);
    const other = foresee(input);
    other?.compare([...prospects].reverse(), 2);
    expect(other?.compare(prospects, 6)).toEqual(whole);
    expect(whole?.map(({ met }) => met.length)).toEqual([6, 6]);
  });

  it('has other futures under another key', () => {
    expect(foresee({ ...input, key: 'fedcba9876543210' })?.compare(prospects, 6)).not.toEqual(foresee(input)?.compare(prospects, 6));
  });

  it('offers only what is legal', () => {
    const forecaster = foresee(input);
    expect(forecaster?.acts.length).toBeGreaterThan(3);
    const [act] = forecaster?.acts.filter(({ action }) => action === 'unsuspend-list') ?? [];
    expect(act && forecaster?.variants(act).every(({ action }) => action === act.action)).toBe(true);
  });

  it('has nothing to say to a seat without goals', () => {
    expect(foresee({ ...input, goalSet: '' })).toBeUndefined();
  });
});
