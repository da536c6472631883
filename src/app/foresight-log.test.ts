import { afterEach, describe, expect, it, vi } from 'vitest';
import { cast } from '../institutions';
import { LOOK_AHEAD } from '../model';
import type { Choice, GameRecord, Scenario } from '../model';
import { rulebook } from '../rules';
import { newRecord, openSession } from '../session';
import type { Session } from '../session';
import * as ahead from './foresee';
import { rememberedForesight, workOutTurn } from './foresight-log';
import { loadLevel } from './page/levels';

const scenario = (await loadLevel('first-shot')) as Scenario;
const [EASY = ''] = LOOK_AHEAD;
const HUMAN = 'eu-commission';

function blank(): GameRecord {
  const others = scenario.level.seats.filter(({ id, goalSets }) => id !== HUMAN && goalSets.length > 0);
  return newRecord({ scenario, rulebook, seed: 7, humanSeats: [HUMAN], doctrines: Object.fromEntries(others.map(({ id }) => [id, EASY])) });
}

const jsonOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function toDecision(session: Session): void {
  while (session.state().phase !== 'decide') session.send({ type: 'next' });
}

/** Counts the futures that are opened on this thread from now on. */
function countOpened(): { readonly compared: () => number } {
  const real = ahead.foresee;
  let compared = 0;
  vi.spyOn(ahead, 'foresee').mockImplementation((input) => {
    const forecaster = real(input);
    if (forecaster === undefined) return undefined;
    const compare: typeof forecaster.compare = (prospects, futures) => {
      compared += 1;
      return forecaster.compare(prospects, futures);
    };
    return { acts: forecaster.acts, variants: (choice) => forecaster.variants(choice), compare };
  });
  return { compared: () => compared };
}

afterEach(() => vi.restoreAllMocks());

describe('what futures said elsewhere', () => {
  const protest: Choice = { action: 'protest', day: 2, args: {} };

  it('gives the moves that a seat would make by itself, and no future is played again', () => {
    const plain = openSession({ rulebook, cast, scenario, record: blank(), foresee: ahead.foresee });
    toDecision(plain);
    plain.send({ type: 'add', choice: protest });
    const record = plain.state().record;
    const log = jsonOf(workOutTurn({ scenario, record, signed: { [HUMAN]: [protest] } }));
    plain.send({ type: 'sign' });

    const { foresee, learn } = rememberedForesight();
    learn(log);
    const { compared } = countOpened();
    const remembered = openSession({ rulebook, cast, scenario, record: blank(), foresee });
    toDecision(remembered);
    remembered.send({ type: 'add', choice: protest });
    remembered.send({ type: 'sign' });
    expect(remembered.state().moves).toEqual(plain.state().moves);
    expect(remembered.state().moves.some(({ reason }) => reason.code.startsWith('foresight.'))).toBe(true);
    expect(compared()).toBe(0);
  });

  it('is of no use to another turn: futures are played there as ever', () => {
    const { foresee, learn } = rememberedForesight();
    learn(workOutTurn({ scenario, record: blank(), signed: { [HUMAN]: [protest] } }));
    const { compared } = countOpened();
    const session = openSession({ rulebook, cast, scenario, record: blank(), foresee });
    toDecision(session);
    session.send({ type: 'sign' });
    expect(compared()).toBeGreaterThan(0);
  });

  it('stops at a person who has not signed yet', () => {
    const all = Object.keys(workOutTurn({ scenario, record: blank(), signed: { [HUMAN]: [] } }));
    const before = Object.keys(workOutTurn({ scenario, record: blank(), signed: {} }));
    expect(before.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(before));
  });
});
