// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../model';
import { handAtHome } from '../foresight/at-home';
import { Foresight } from '../foresight/client';
import { sums } from '../foresight/sums';
import { worksOfRules } from '../foresight/works-of-rules';
import type { Playable } from './playable';
import { loadFirstLevel, openShared, showGame } from './testing/game-page';
import type { LoadedLevel } from './testing/game-page';

vi.mock('../../stage', () => ({ mountStage: () => Promise.reject(new Error('no canvas here')) }));

const SALE: Choice = { action: 'sell-treasuries', day: 2, args: { usdBn: 0.1, days: 1 } };
const SELLER = 'akademiker-pension';
const NAME = /AkademikerPension|Copenhagen/;
let loaded: LoadedLevel;
let playable: Playable;
let root: HTMLElement;

beforeAll(async () => {
  loaded = await loadFirstLevel();
});

beforeEach(() => {
  document.body.replaceChildren();
  playable = openShared(loaded);
});

afterEach(() => {
  void act(() => render(null, root));
});

/** Plays futures and answers questions on this thread, by the real rules. */
function client(): Foresight {
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return new Foresight({ hire: () => [handAtHome(worksOfRules, { now: () => performance.now(), rest })], atHome: () => Promise.reject(new Error('there is one')), sums, trouble: () => {} });
}

/** Goes on until the game stands in a phase; in the first turn the seller may sell. */
function until(phase: string, sells: boolean): void {
  while (playable.state().phase !== phase) {
    const now = playable.state();
    if (now.phase === 'decide' && sells && now.turn === 1 && now.seat === SELLER) expect(playable.send({ type: 'add', choice: SALE })).toBeNull();
    expect(playable.send({ type: now.phase === 'decide' ? 'sign' : 'next' })).toBeNull();
  }
}

/** Waits until the screen shows something, however often it has to be drawn anew. */
async function settled(what: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const found = root.querySelector<HTMLElement>(what);
    if (found !== null) return found;
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));
  }
  throw new Error(`the screen never showed ${what}`);
}

/** Lets the screen take on who plays futures. */
async function screen(): Promise<void> {
  root = showGame(loaded, playable, client);
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
}

const way = (name: string) => root.querySelector<HTMLInputElement>(`input[name=why-way][value=${name}]`);

describe('shares of a week that two people watch together', () => {
  it('tell of a quiet sale no more than of none, and ask about nobody’s silence', async () => {
    const rows: string[][] = [];
    for (const sells of [true, false]) {
      playable = openShared(loaded);
      until('why', sells);
      await screen();
      expect(way('silence')).toBeNull();
      void act(() => way('seats')?.click());
      const table = await settled('.shares');
      rows.push([...table.querySelectorAll('tbody th')].map((head) => head.textContent ?? ''));
      expect(table.textContent).not.toMatch(NAME);
      const notes = [...root.querySelectorAll('.who-note')].map((note) => note.textContent ?? '');
      expect(notes.filter((note) => note.startsWith('Did nothing')).join()).not.toMatch(NAME);
      expect(notes.filter((note) => NAME.test(note))).toHaveLength(1);
      void act(() => render(null, root));
      document.body.replaceChildren();
    }
    expect(rows[0]).toEqual(rows[1]);
  });

  it('are told to everyone in the debrief, with each person’s own silence', async () => {
    until('debrief', true);
    await screen();
    const table = await settled('.all-shares');
    expect(table.textContent).toMatch(NAME);
    const names = [...root.querySelectorAll<HTMLButtonElement>('.debrief-people button')];
    const seller = names.find((name) => NAME.test(name.textContent ?? ''));
    void act(() => seller?.click());
    expect((await settled('.silence-lead')).textContent).toContain('Had this seat stayed silent all game');
  });
});
