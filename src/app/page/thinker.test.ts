import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worldChecksum } from '../../engine';
import { cast } from '../../institutions';
import type { Choice, GameRecord, Scenario } from '../../model';
import { rulebook } from '../../rules';
import { readLink, writeLink } from '../../saves';
import { headlessGame, newRecord } from '../../session';
import { handAtHome } from '../foresight/at-home';
import type { Hand } from '../foresight/hand';
import { worksOfRules } from '../foresight/works-of-rules';
import * as ahead from '../foresee';
import type { MidTurn } from '../foresight-log';
import { otherDoctrines } from '../other-doctrines';
import { loadLevel } from './levels';
import { learnForesight, openNewAhead, openPlayed } from './open-game';
import type { GamePlan } from './open-game';
import { playableSession } from './playable';
import type { Playable } from './playable';
import { Thinker } from './thinker';

const scenario = (await loadLevel('first-shot')) as Scenario;
const ONE: GamePlan = { humanSeats: ['eu-commission'], seed: 7, others: 'easy' };
const TWO: GamePlan = { humanSeats: ['eu-commission', 'akademiker-pension'], seed: 8, others: 'easy' };
const PROTEST: Choice = { action: 'protest', day: 2, args: {} };

const atHome = (): Hand => handAtHome(worksOfRules, { now: () => performance.now(), rest: () => Promise.resolve() });

/** A worker that hears and never answers. */
function deaf(): { readonly hand: Hand; readonly ended: () => number; readonly lose: () => void } {
  const never = (): Promise<never> => new Promise(() => {});
  const end = vi.fn();
  let lose = (): void => {};
  const hand: Hand = { api: { open: never, play: never, hold: never, begin: never, next: never, drop: never }, onLost: (listener) => void (lose = listener), end };
  return { hand, ended: () => end.mock.calls.length, lose: () => lose() };
}

function thinkerWith(hand: Hand | null) {
  const hire = vi.fn(() => hand);
  const show = vi.fn();
  return { thinker: new Thinker({ hire, learn: learnForesight, show }), hire, show };
}

async function open(plan: GamePlan, thinker: Thinker): Promise<Playable> {
  const opened = await openNewAhead(scenario, plan, (turn) => thinker.ahead(turn));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return playableSession(opened.session, { thinker, scenario });
}

/** Counts what is asked of futures while the game goes on, and not while it waits. */
async function playOut(game: Playable): Promise<number> {
  const real = ahead.foresee;
  let asked = 0;
  for (let { phase } = game.state(); phase !== 'debrief'; { phase } = game.state()) {
    if (phase === 'decide' && game.state().turn === 1) game.send({ type: 'add', choice: PROTEST });
    const event = { type: phase === 'decide' ? 'sign' : 'next' } as const;
    await game.before(event);
    const spy = vi.spyOn(ahead, 'foresee').mockImplementation((input) => {
      const forecaster = real(input);
      return forecaster && { acts: forecaster.acts, variants: (choice) => forecaster.variants(choice), compare: (...given) => ((asked += 1), forecaster.compare(...given)) };
    });
    expect(game.send(event)).toBeNull();
    spy.mockRestore();
  }
  return asked;
}

function aloneOf({ others = 'level', ...plan }: GamePlan) {
  const doctrines = otherDoctrines(scenario, others, plan.seed, plan.humanSeats);
  const record = newRecord({ ...plan, doctrines, scenario, rulebook });
  const chooser = (seat: string, { turn }: { readonly turn: number }): readonly Choice[] | null =>
    plan.humanSeats.includes(seat) ? (turn === 1 && seat === 'eu-commission' ? [PROTEST] : []) : null;
  return headlessGame({ rulebook, cast, scenario, record, foresee: ahead.foresee, chooser });
}

afterEach(() => vi.restoreAllMocks());

describe('a game whose others think elsewhere', () => {
  it.each([['sequential', ONE], ['sealed', { ...ONE, order: 'sealed' } satisfies GamePlan]])('makes the moves of a game without a screen and plays no future itself: %s', async (_, plan) => {
    const { thinker, hire } = thinkerWith(atHome());
    const game = await open(plan, thinker);
    expect(await playOut(game)).toBe(0);
    const alone = aloneOf(plan);
    expect(game.state().moves).toEqual(alone.moves);
    expect(game.state().record).toEqual(alone.record);
    expect(worldChecksum(game.state().world)).toBe(worldChecksum(alone.world));
    expect(alone.moves.filter(({ reason }) => reason.code.startsWith('foresight.')).length).toBeGreaterThan(2);
    expect(hire).toHaveBeenCalledOnce();
  });

  it('plays again from its link, with nobody thinking', async () => {
    const { thinker } = thinkerWith(atHome());
    const game = await open(ONE, thinker);
    await playOut(game);
    const read = await readLink(await writeLink(game.state().record));
    const opened = openPlayed(read.ok ? read.value : ({} as GameRecord), [scenario]);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(worldChecksum(opened.session.state().world)).toBe(worldChecksum(game.state().world));
    expect(opened.session.state().moves.map(({ choices }) => choices)).toEqual(game.state().moves.map(({ choices }) => choices));
  });

  it('decides by itself where there is no worker, and says so first', async () => {
    const { thinker, show } = thinkerWith(null);
    const game = await open(ONE, thinker);
    expect(await playOut(game)).toBeGreaterThan(0);
    expect(show).toHaveBeenCalledWith(true);
    expect(game.state().moves).toEqual(aloneOf(ONE).moves);
    await vi.waitFor(() => expect(show).toHaveBeenLastCalledWith(false));
  });
});

describe('two people whose others think', () => {
  it('wait after each signature for those who decide before the next person', async () => {
    const { thinker } = thinkerWith(atHome());
    const game = await open(TWO, thinker);
    expect(await playOut(game)).toBe(0);
    expect(game.state().moves).toEqual(aloneOf(TWO).moves);
  });
});

describe('waiting for others', () => {
  const blank = (plan: GamePlan): GameRecord => newRecord({ ...plan, doctrines: otherDoctrines(scenario, plan.others ?? 'level', 7, plan.humanSeats), scenario, rulebook });
  /** The one person who decides before the others has signed. */
  const turn = (plan = ONE, signed: MidTurn['signed'] = { 'eu-commission': [] }): MidTurn => ({ scenario, record: blank(plan), signed });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes no worker and no word where nobody looks ahead', () => {
    const { thinker, hire, show } = thinkerWith(deaf().hand);
    expect(thinker.ahead(turn({ ...ONE, others: 'level' }))).toBeNull();
    expect([hire.mock.calls.length, show.mock.calls.length]).toEqual([0, 0]);
  });

  it('is for those who decide before the next person only', () => {
    const { thinker } = thinkerWith(deaf().hand);
    const { seats } = scenario.level;
    const all = Object.fromEntries(seats.map(({ id }) => [id, []]));
    expect(thinker.ahead(turn(ONE, all))).toBeNull();
    expect(thinker.ahead(turn(ONE, {}))).toBeNull();
    expect(thinker.ahead(turn())).not.toBeNull();
  });

  it('is told only after a moment', () => {
    const { thinker, show } = thinkerWith(deaf().hand);
    void thinker.ahead(turn());
    vi.advanceTimersByTime(149);
    expect(show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(show).toHaveBeenLastCalledWith(true);
  });

  it('ends at once when the game is left, and so does the worker', async () => {
    const { hand, ended } = deaf();
    const { thinker, show } = thinkerWith(hand);
    const waiting = thinker.ahead(turn());
    expect(waiting).not.toBeNull();
    vi.advanceTimersByTime(1_000);
    thinker.stop();
    await waiting;
    expect(ended()).toBe(1);
    expect(show).toHaveBeenLastCalledWith(false);
    expect(thinker.ahead(turn())).toBeNull();
  });

  it('ends when the worker is lost, and another is taken on for the next turn', async () => {
    const { hand, lose } = deaf();
    const { thinker, hire } = thinkerWith(hand);
    const waiting = thinker.ahead(turn());
    expect(waiting).not.toBeNull();
    lose();
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    void thinker.ahead(turn());
    expect(hire).toHaveBeenCalledTimes(2);
  });
});
