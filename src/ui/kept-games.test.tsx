// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptGames } from './kept-games';
import { button, does, missing, show } from './testing/render';

const GAMES = [
  { id: 'game:a', title: 'The First Shot', when: '20 Jan 2026', state: 'turn 2 of 4', finished: false },
  { id: 'game:b', title: 'The First Shot', when: '19 Jan 2026', state: 'Stand-off', finished: true },
];
const props = () => ({ games: GAMES, onOpen: vi.fn(), onDelete: vi.fn(), onClear: vi.fn() });

afterEach(() => {
  expect(missing).toEqual([]);
});

describe('the list of kept games', () => {
  it('is not there while nothing is kept', () => {
    expect(show(<KeptGames {...props()} games={[]} />).textContent).toBe('');
  });

  it('goes on with a game, opens a debrief, and deletes the game that it names', () => {
    const given = props();
    const root = show(<KeptGames {...given} />);
    does(() => button(root, 'Continue The First Shot').click());
    does(() => button(root, 'Debrief The First Shot').click());
    does(() => button(root, 'Delete The First Shot, 19 Jan 2026').click());
    expect(given.onOpen.mock.calls).toEqual([['game:a'], ['game:b']]);
    expect(given.onDelete.mock.calls).toEqual([['game:b']]);
  });

  it('clears the computer only after a question', () => {
    const given = props();
    const root = show(<KeptGames {...given} />);
    does(() => button(root, 'Clear this computer').click());
    does(() => button(root, 'Keep them').click());
    expect(given.onClear).not.toHaveBeenCalled();
    does(() => button(root, 'Clear this computer').click());
    does(() => button(root, 'Delete all').click());
    expect(given.onClear).toHaveBeenCalledOnce();
  });
});
