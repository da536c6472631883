// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../model';
import type { Playable } from './playable';
import { loadFirstLevel, nothing, openShared, showGame } from './testing/game-page';
import type { LoadedLevel } from './testing/game-page';

vi.mock('../../stage', () => ({ mountStage: () => Promise.reject(new Error('no canvas here')) }));

const SALE: Choice = { action: 'sell-treasuries', day: 2, args: { usdBn: 0.1, days: 1 } };
const SOLD = /(AkademikerPension|Copenhagen)[^<>]{0,40}(sold|sells?|sale|\u2212\$)/i;
let loaded: LoadedLevel;
let playable: Playable;

beforeAll(async () => {
  loaded = await loadFirstLevel();
});

beforeEach(() => {
  document.body.replaceChildren();
  playable = openShared(loaded);
});

function page(): HTMLElement {
  const root = showGame(loaded, playable);
  // A page that opens at somebody's desk waits until that person has sat down.
  if (playable.state().phase !== 'handover') void act(() => root.querySelector<HTMLElement>('.handover .button')?.click());
  return root;
}

/** What a page of the present moment says, in one line per text. */
function told(): string {
  const root = page();
  const html = root.innerHTML;
  void act(() => render(null, root));
  root.remove();
  return html;
}

/** Goes on until the game stands in a phase of a turn; the fund sells in the first, and whoever sits down sees the page. */
function until(phase: string, turn: number, see: (phase: string, html: string) => void = nothing): void {
  while (playable.state().phase !== phase || playable.state().turn < turn) {
    const now = playable.state();
    if (now.phase === 'decide') {
      if (now.turn === 1 && now.seat === 'akademiker-pension') expect(playable.send({ type: 'add', choice: SALE })).toBeNull();
      expect(playable.send({ type: 'sign' })).toBeNull();
    } else expect(playable.send({ type: 'next' })).toBeNull();
    const { seat, phase: at } = playable.state();
    const isSellers = seat === 'akademiker-pension' && ['briefing', 'predict', 'decide'].includes(at);
    if (!isSellers && at !== 'debrief') see(at, told());
  }
}

describe('a quiet sale where two people play', () => {
  it('moves markets under no name until the debrief', () => {
    const pages: string[] = [];
    until('briefing', 3, (phase, html) => pages.push(`${phase} ${html}`));
    const phases = new Set(pages.map((html) => html.split(' ', 1)[0]));
    expect(phases).toEqual(new Set(['briefing', 'decide', 'handover', 'predict', 'reveal', 'week', 'why']));
    for (const html of pages) expect(html).not.toMatch(SOLD);
    expect(pages.find((html) => html.startsWith('why'))).toContain('Quiet orders');
  });

  it('shows the same plate of the seller before and after', () => {
    const plate = (html: string): string => /AkademikerPension.{0,400}/.exec(html)?.[0] ?? '';
    until('reveal', 1);
    const before = plate(told());
    expect(before).not.toBe('');
    until('why', 1);
    expect(plate(told())).toBe(before);
  });

  it('is told to everyone in the debrief', () => {
    until('debrief', 1);
    expect(told()).toMatch(SOLD);
  });

  it('has a debrief of each person', () => {
    until('debrief', 1);
    const root = page();
    const tabs = [...root.querySelectorAll<HTMLElement>('.debrief-people button')];
    expect(tabs.map((tab) => [tab.textContent, tab.getAttribute('aria-pressed')])).toEqual([['Brussels', 'true'], ['Copenhagen', 'false']]);
    const aims = (): string => root.querySelector('.objectives')?.textContent ?? '';
    const first = aims();
    void act(() => tabs[1]?.click());
    expect(aims()).not.toBe(first);
    expect(root.querySelector('.record .yours')?.textContent).toContain('AkademikerPension');
  });
});

describe('what two people watch together', () => {
  it.each(['reveal', 'week', 'why'])('is nobody’s own in the %s', (phase) => {
    until(phase, 1);
    const root = page();
    expect(root.querySelector('.level .seat')?.textContent).toBe('Brussels, Copenhagen');
    expect(root.querySelectorAll('.goal').length).toBe(0);
    expect(root.querySelectorAll('.you, .yours').length).toBe(0);
  });

  it('becomes one person’s desk again after the hand-over', () => {
    until('briefing', 2);
    expect(page().querySelectorAll('.goal').length).toBeGreaterThan(0);
  });
});
