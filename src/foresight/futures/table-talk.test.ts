import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine';
import type { Choice, PolicyAction, World } from '../../model';
import { TableTalk } from './table-talk';

const actions = [{ id: 'act' }, { id: 'sell', quiet: true }, { id: 'tell', speaks: true }] as unknown as PolicyAction<World, unknown>[];
const game = { rulebook: { actions }, actionIndex: new Map(actions.map(({ id }, place) => [id, place])) } as unknown as Game;

const choice = (action: string): Choice => ({ action, day: 2, args: { usdBn: 1 } });
const told = (decisions: readonly { readonly seat: string; readonly action: string }[]): string[] => decisions.map(({ seat, action }) => `${seat} ${action}`);

describe('talk at the table', () => {
  it('lets the others hear of public acts, and of quiet ones only from who speaks', () => {
    const talk = new TableTalk(game, false);
    talk.begin();
    talk.file(3, 'one', [choice('act'), choice('sell')]);
    talk.file(3, 'two', [choice('sell'), choice('tell')]);
    expect(told(talk.decisions)).toEqual(['one act', 'one sell', 'two sell', 'two tell']);
    expect(told(talk.heard)).toEqual(['one act', 'two sell', 'two tell']);
    expect(talk.decisions[0]).toEqual({ turn: 3, seat: 'one', ...choice('act') });
  });

  it('lets nobody hear anything under seal', () => {
    const talk = new TableTalk(game, true);
    talk.file(1, 'one', [choice('act')]);
    expect([told(talk.decisions), talk.heard]).toEqual([['one act'], []]);
  });

  it('starts every turn with an empty table and the rows of the last', () => {
    const talk = new TableTalk(game, false);
    talk.file(1, 'one', [choice('act'), choice('tell')]);
    const [row] = talk.decisions;
    talk.begin();
    talk.file(2, 'two', [choice('sell')]);
    expect([told(talk.decisions), told(talk.heard)]).toEqual([['two sell'], []]);
    expect(talk.decisions[0]).toBe(row);
  });
});
