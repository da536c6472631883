// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../model';
import { Reference, WordsProvider } from '../../ui';
import { makeWords } from '../../view';
import { loadCatalogue } from './catalogue';
import { loadLevel } from './levels';
import { modelReference } from './model-reference';

const scenario = (await loadLevel('greenland-2026')) as Scenario;
const words = makeWords(await loadCatalogue('en'), 'en', scenario.level);

afterEach(() => document.body.replaceChildren());

async function settle(isDone: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !isDone(); wait += 1) await act(() => new Promise((done) => setTimeout(done, 20)));
}

/** Opens the page and waits until the pictures are drawn. */
async function open(onPlay = vi.fn()): Promise<{ readonly root: HTMLElement; readonly onPlay: typeof onPlay }> {
  const root = document.body.appendChild(document.createElement('div'));
  const shown = modelReference(scenario, words, onPlay);
  await act(() => render(<WordsProvider t={words.t.bind(words)}><Reference {...shown} title="Model" onClose={() => undefined} /></WordsProvider>, root));
  await settle(() => root.querySelectorAll('.lab-sketch .small-chart').length >= 11);
  return { root, onPlay };
}

const slider = (root: HTMLElement, name: string): HTMLInputElement =>
  [...root.querySelectorAll<HTMLInputElement>('.lab-number input')].find((input) => input.closest('label')?.textContent?.includes(name)) as HTMLInputElement;

const move = (input: HTMLInputElement, value: string): Promise<void> => act(() => {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
});

const linesOf = (root: HTMLElement, sketch: string): string[] => [...root.querySelectorAll(`[aria-labelledby="lab-${sketch}"] .small-line path`)].map((path) => path.getAttribute('d') ?? '');

describe('the page on the model', () => {
  it('draws every picture with title, description and a table', async () => {
    const { root } = await open();
    for (const chart of root.querySelectorAll('.small-chart')) {
      expect(chart.querySelector('title')?.textContent).not.toBe('');
      expect(chart.querySelector('desc')?.textContent).not.toBe('');
      expect(chart.querySelectorAll('tbody tr').length).toBeGreaterThan(3);
    }
    expect([...words.missing]).toEqual([]);
  });

  it('redraws a picture when its number moves, marks it as an assumption and plays with it when asked', async () => {
    const { root, onPlay } = await open();
    const before = linesOf(root, 'shares');
    await move(slider(root, words.t('parameter.equityMultiplier')), '2');
    await settle(() => linesOf(root, 'shares').length !== before.length);
    expect(linesOf(root, 'shares')).toHaveLength(before.length + 1);
    expect(root.querySelector('.lab-number.yours')?.textContent).toContain(words.t('ui.model.yours'));
    await act(() => root.querySelector<HTMLButtonElement>('.lab-foot .button')?.click());
    expect(onPlay).toHaveBeenCalledExactlyOnceWith({ equityMultiplier: 2 });
  });

  it('sets both numbers with a school, and none of them once the catalogue is back', async () => {
    const { root, onPlay } = await open();
    await act(() => root.querySelector<HTMLInputElement>('input[value="time-series"]')?.click());
    await act(() => root.querySelector<HTMLButtonElement>('.lab-foot .button')?.click());
    expect(onPlay).toHaveBeenCalledExactlyOnceWith({ lastingBpPer100Bn: 8, dealerBpPer100Bn: 40 });
    await act(() => root.querySelector<HTMLButtonElement>('.lab-foot .link')?.click());
    expect(root.querySelector<HTMLInputElement>('input[value="demand-system"]')?.checked).toBe(true);
    expect(root.querySelector('.lab-number.yours')).toBeNull();
  });

  it('keeps the focus near where a number was taken back', async () => {
    const { root } = await open();
    const moved = slider(root, words.t('parameter.equityMultiplier'));
    for (const button of ['.lab-number.yours .link', '.lab-foot .link']) {
      await move(moved, '2');
      await act(() => root.querySelector<HTMLButtonElement>(button)?.click());
      expect(moved.value).toBe('5');
      expect(document.activeElement).toBe(button.startsWith('.lab-number') ? moved : root.querySelector('.lab-foot'));
    }
  });

  it('leads by every link to a place on the page, takes the focus there and back', async () => {
    const { root } = await open();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.model-page a[href^="#"]')];
    expect(links.length).toBeGreaterThan(300);
    for (const link of links) expect(root.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`), link.getAttribute('href') ?? '').not.toBeNull();
    const link = links.find((each) => each.getAttribute('href') === '#number-dealerHalfLifeDays') as HTMLAnchorElement;
    await act(() => link.click());
    expect(document.activeElement?.id).toBe('number-dealerHalfLifeDays');
    await act(() => root.querySelector<HTMLButtonElement>('.model-back button')?.click());
    expect(document.activeElement).toBe(link);
  });

  it('has no id twice', async () => {
    const { root } = await open();
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});
