import { describe, expect, it } from 'vitest';
import type { Choice, GameRecord } from '../../model';
import type { MadeMove } from '../../session';
import type { Viewer } from '../../view';
import { heardThen } from './what-ifs';

const SEATS = ['government', 'fund', 'bank'];
const SALE: Choice = { action: 'sell-treasuries', day: 2, args: { usdBn: 1, days: 5 } };
const REASON: Choice = { action: 'publish-reason', day: 2, args: { reason: 'finances' } };
const DROP: Choice = { action: 'drop-threat', day: 1, args: { partners: 'the-eight' } };

/** A game in which each seat has decided this in turn 2. */
function played(order: GameRecord['order'], choices: { readonly [seat: string]: readonly Choice[] }): Viewer {
  const moves = Object.entries(choices).map(([seat, own]): MadeMove => ({ turn: 2, seat, doctrine: '', posture: {}, choices: own, reason: { code: '', args: {} } }));
  return { scenario: { level: { seats: SEATS.map((id) => ({ id })) } }, state: { record: { order }, moves } } as unknown as Viewer;
}

const actsHeard = (viewer: Viewer, seat: string, turn = 2): string[] => heardThen(viewer, seat, turn).map((decision) => `${decision.seat} ${decision.action}`);

describe('what a seat had heard when it decided', () => {
  const loud = played('sequential', { government: [DROP], fund: [SALE, REASON], bank: [DROP] });

  it('is what was done in public by those who decide before it, in that turn', () => {
    expect(actsHeard(loud, 'bank')).toEqual(['government drop-threat', 'fund sell-treasuries', 'fund publish-reason']);
    expect(actsHeard(loud, 'government')).toEqual([]);
    expect(actsHeard(loud, 'bank', 1)).toEqual([]);
  });

  it('is nothing of a quiet act, and nothing at all under seal', () => {
    expect(actsHeard(played('sequential', { government: [DROP], fund: [SALE] }), 'bank')).toEqual(['government drop-threat']);
    expect(actsHeard(played('sealed', { government: [DROP], fund: [SALE, REASON] }), 'bank')).toEqual([]);
  });
});
