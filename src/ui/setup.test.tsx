// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AssumptionsDialog, printAssumption } from './assumptions';
import { Handover } from './handover';
import { Home } from './home';
import { levels } from './testing/page-fixtures';
import { button, does, missing, sets, show } from './testing/render';
import type { AssumptionsView, HomeLevel } from './types';

const nothing = () => undefined;
const [small] = levels as [HomeLevel];
const roster = Array.from({ length: 9 }, (_, index) => ({
  id: `seat-${index}`, name: `Institution ${index}`, shortName: `City ${index}`, icon: 'coin', line: `What ${index} can do.`,
  goalSets: [{ id: 'first', title: 'First', summary: 'One aim.' }, { id: 'second', title: 'Second', summary: 'Another.' }],
}));
const large: HomeLevel = { ...small, id: 'large', title: 'The Large One', kind: 'main', turns: 12, minutes: 25, forms: [{ turns: 12, minutes: 25 }, { turns: 6, minutes: 12 }], seats: roster };
const homeProps = { levels: [small, large], resume: null, facts: '', language: 'en' as const, onResume: nothing, onImport: nothing, onLanguage: nothing, onSettings: nothing };
const assumptions: AssumptionsView = {
  schools: [
    { id: 'close', title: 'Close substitutes', note: 'Little.', values: { impact: 1 } },
    { id: 'middle', title: 'Middle', note: 'Some.', values: { impact: 3 } },
  ],
  groups: [{ id: 'flows', title: 'Sales', items: [{ id: 'impact', name: 'Impact of a sale', value: 3, min: 1, max: 8, step: 0.25, unit: 'bp', source: 'A paper', note: 'an assumption', doubtful: true }] }],
};

const openLarge = (onPlay = vi.fn()) => {
  const root = show(<Home {...homeProps} onPlay={onPlay} />);
  does(() => root.querySelector<HTMLElement>('#level-large')?.click());
  return { root, onPlay };
};
const play = (root: HTMLElement) => does(() => button(root, 'Play The Large One').click());

afterEach(() => {
  expect(missing).toEqual([]);
});

describe('choosing a level', () => {
  it('shows one level at a time, by arrow keys as well', () => {
    const root = show(<Home {...homeProps} onPlay={nothing} />);
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1]);
    does(() => void tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    expect(document.activeElement).toBe(tabs[1]);
    expect(root.querySelectorAll('form')).toHaveLength(1);
  });

  it('plays the whole level, or its shorter form when that is chosen', () => {
    const { root, onPlay } = openLarge();
    play(root);
    expect(onPlay).toHaveBeenLastCalledWith({ level: 'large', seats: [{ seat: 'seat-0', goalSet: 'first' }], overrides: {} });
    sets(root, 'input[name="form"][value="6"]');
    play(root);
    expect(onPlay).toHaveBeenLastCalledWith({ level: 'large', seats: [{ seat: 'seat-0', goalSet: 'first' }], turns: 6, overrides: {} });
  });

  it('tells what the chosen seat can do', () => {
    const { root } = openLarge();
    sets(root, 'input[name="seat"][value="seat-4"]');
    expect(root.querySelector('.seat-line')?.textContent).toBe('What 4 can do.');
  });
});

describe('several people at one machine', () => {
  it('each take a seat and an aim of their own, in the order of the level', () => {
    const { root, onPlay } = openLarge();
    sets(root, 'input[name="seat"][value="seat-7"]');
    sets(root, 'input[name="several"]');
    sets(root, 'input[name="seat"][value="seat-3"]');
    sets(root, 'input[name="goal-set-seat-3"][value="second"]');
    play(root);
    expect(onPlay).toHaveBeenCalledExactlyOnceWith({
      level: 'large', overrides: {},
      seats: [{ seat: 'seat-0', goalSet: 'first' }, { seat: 'seat-3', goalSet: 'second' }, { seat: 'seat-7', goalSet: 'first' }],
    });
  });

  it('are at least two', () => {
    const { root, onPlay } = openLarge();
    sets(root, 'input[name="several"]');
    sets(root, 'input[name="seat"][value="seat-1"]');
    expect(button(root, 'Play The Large One').disabled).toBe(true);
    play(root);
    expect(onPlay).not.toHaveBeenCalled();
    sets(root, 'input[name="several"]');
    expect(button(root, 'Play The Large One').disabled).toBe(false);
  });
});

describe('order and assumptions', () => {
  const dialog = (overrides = {}, onChange = vi.fn()) => ({ onChange, root: show(<AssumptionsDialog view={assumptions} order="sequential" others="level" overrides={overrides} onChange={onChange} onClose={nothing} />) });

  it('are asked for when the panel opens, and go into the game', () => {
    const onAssume = vi.fn();
    const onPlay = vi.fn();
    const root = show(<Home {...homeProps} levels={[large]} onPlay={onPlay} onAssume={onAssume} assumptions={{ level: 'large', view: assumptions }} />);
    does(() => button(root, 'Order and assumptions').click());
    expect(onAssume).toHaveBeenCalledExactlyOnceWith('large');
    sets(root, 'input[name="school"][value="close"]');
    sets(root, 'input[name="order"][value="sealed"]');
    does(() => button(root, 'Done').click());
    expect(root.querySelector('.assumed')?.textContent).toBe('changed: 1');
    play(root);
    expect(onPlay.mock.calls[0]?.[0]).toMatchObject({ order: 'sealed', overrides: { impact: 1 } });
  });

  it.each([['hard', 'Others look ahead'], ['drawn', 'Others drawn by chance']])('say how the others think on the letter as well: %s', (others, said) => {
    const onPlay = vi.fn();
    const root = show(<Home {...homeProps} levels={[large]} onPlay={onPlay} />);
    does(() => button(root, 'Order and assumptions').click());
    expect([...root.querySelectorAll<HTMLInputElement>('input[name="others"]')].map(({ value }) => value)).toEqual(['level', 'drawn', 'easy', 'normal', 'hard']);
    sets(root, `input[name="others"][value="${others}"]`);
    expect(root.querySelector('.assumptions-foot p')?.textContent).toBe(said);
    does(() => button(root, 'Done').click());
    expect(root.querySelector('.begin-changed')?.textContent).toBe(said);
    play(root);
    expect(onPlay.mock.calls[0]?.[0]).toMatchObject({ others });
  });

  it('hold a school when all its numbers are as it says', () => {
    const held = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('input[name="school"]')].map((each) => each.checked);
    expect(held(dialog().root)).toEqual([false, true]);
    expect(held(dialog({ impact: 1 }).root)).toEqual([true, false]);
    expect(held(dialog({ impact: 5 }).root)).toEqual([false, false]);
  });

  it('count as no change where they are as the level has them', () => {
    const { root, onChange } = dialog({ impact: 1 });
    sets(root, 'input[name="school"][value="middle"]');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ overrides: {} });
  });

  it('show number, range, unit, source and doubt', () => {
    const { root, onChange } = dialog();
    does(() => {
      const details = root.querySelector('details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    for (const text of ['Impact of a sale', '3.00', 'bp', 'A paper', 'an assumption']) expect(root.querySelector('.assumption')?.textContent).toContain(text);
    sets(root, '.assumption input', '4.5');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ overrides: { impact: 4.5 } });
  });

  it.each([[12.5, 0.5, '12.5'], [-3, 1, '\u22123'], [0.05, 0.01, '0.05']])('print %d in steps of %d', (value, step, text) => {
    expect(printAssumption(value, step)).toBe(text);
  });
});

describe('the screen between two people', () => {
  it('names who is next and holds the focus on the one thing to press', () => {
    const onTake = vi.fn();
    const root = show(<Handover seat="Brussels" icon="ring-of-stars" turnText="Turn 1 of 4" hidden={['Washington']} onTake={onTake} onHome={nothing} />);
    expect(root.textContent).toContain('The choices of Washington stay hidden.');
    expect(document.activeElement).toBe(button(root, 'Hand the machine to Brussels'));
    does(() => void root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(onTake).not.toHaveBeenCalled();
    does(() => button(root, 'Hand the machine').click());
    expect(onTake).toHaveBeenCalledOnce();
  });
});
