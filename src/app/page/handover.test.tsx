// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSaved } from './open-game';
import { playableSession } from './playable';
import type { Playable } from './playable';
import { loadFirstLevel, openShared, showGame } from './testing/game-page';
import type { LoadedLevel } from './testing/game-page';
import { press } from './testing/press';

vi.mock('../../stage', () => ({ mountStage: () => Promise.reject(new Error('no canvas here')) }));

let loaded: LoadedLevel;
let playable: Playable;

beforeAll(async () => {
  loaded = await loadFirstLevel();
});

beforeEach(() => {
  playable = openShared(loaded);
});

function screen(of: Playable = playable): HTMLElement {
  document.body.replaceChildren();
  return showGame(loaded, of);
}

/** From the hand-over to the desk of whoever sits down. */
async function toDesk(root: HTMLElement): Promise<void> {
  for (const text of [/^Hand the machine/, /^To the desk/, /^Skip/]) await press(root, text);
}

/** Everything that the page holds: texts, names, values. */
const all = (): string => document.documentElement.outerHTML;

describe('between two people at one machine', () => {
  it('the page holds nothing of the one who has decided', async () => {
    const root = screen();
    await toDesk(root);
    await press(root, /^Protest/);
    await press(root, /^Put it on the table/);
    expect(all()).toContain('Protest');
    await press(root, /^Sign$/);
    expect(playable.state().phase).toBe('handover');
    expect(root.querySelector('.handover')?.textContent).toContain('Copenhagen');
    for (const secret of ['Protest', 'Unity', 'Deter', '93bn', 'capacity']) expect(all()).not.toContain(secret);
    expect(document.activeElement?.textContent).toBe('Hand the machine to Copenhagen');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(root.querySelector('.handover')).not.toBeNull();
    await toDesk(root);
    expect(root.querySelector('.desk')?.textContent).not.toMatch(/Protest/);
  });

  it('the first words of a turn are for one person alone, after a hand-over', () => {
    const root = screen();
    expect(root.textContent).toContain('Brussels');
    expect(root.querySelectorAll('button').length).toBe(2);
    expect(root.querySelector('.table')).toBeNull();
  });

  it('a game that is opened at somebody’s desk waits until that person has sat down', async () => {
    const root = screen();
    await toDesk(root);
    await press(root, /^Protest/);
    await press(root, /^Put it on the table/);
    const opened = openSaved({ saved: playable.save() }, [loaded.scenario]);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const again = screen(playableSession(opened.session));
    expect(again.textContent).toContain('Brussels');
    expect(all()).not.toContain('Protest');
    await press(again, /^Hand the machine/);
    expect(again.querySelector('.in-decide')?.textContent).toContain('Protest');
  });
});
