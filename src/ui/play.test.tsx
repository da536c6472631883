// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Table } from './table';
import type { DeskProps } from './table';
import { briefing, desk, statements, whys } from './testing/desk-fixtures';
import { board, header, playback } from './testing/fixtures';
import { predictMarkets } from './testing/page-fixtures';
import { button, does, missing, sets, show } from './testing/render';

const nothing = () => undefined;
const menu = { onHome: nothing, onShare: nothing, onSettings: nothing };

function table(props: DeskProps) {
  return show(<Table header={header(props.phase)} board={board()} desk={props} {...menu} />);
}

function decideProps(over: object = {}) {
  return {
    phase: 'decide' as const, desk, selected: 'unsuspend-list', day: 1, onSelect: vi.fn(), onControl: vi.fn(), onDay: vi.fn(), onAdd: vi.fn(), onRemove: vi.fn(), onSign: vi.fn(), ...over,
  };
}

function weekProps(over: object = {}) {
  return { phase: 'week' as const, days: playback, current: 2, playing: true, speed: 1 as const, over: false, onPlayPause: vi.fn(), onStep: vi.fn(), onSpeed: vi.fn(), onSkip: vi.fn(), onNext: vi.fn(), ...over };
}

afterEach(() => {
  expect(missing).toEqual([]);
});

describe('predicting', () => {
  it('hands on only the markets that were answered, with their confidence', () => {
    const onPredict = vi.fn();
    const root = table({ phase: 'predict', markets: predictMarkets, onPredict, onSkip: nothing });
    sets(root, 'input[name="way-dxy"][value="down"]');
    sets(root, '.question:nth-child(2) input[type="range"]', '85');
    does(() => button(root, 'Note it down').click());
    expect(onPredict).toHaveBeenCalledExactlyOnceWith([{ market: 'dxy', direction: 'down', confidencePct: 85 }]);
  });

  it('cannot be sent empty, but can be skipped', () => {
    const onSkip = vi.fn();
    const root = table({ phase: 'predict', markets: predictMarkets, onPredict: nothing, onSkip });
    expect(button(root, 'Note it down').disabled).toBe(true);
    does(() => button(root, 'Skip').click());
    expect(onSkip).toHaveBeenCalledOnce();
  });
});

describe('deciding', () => {
  it('selects a card, moves its range, names its day, adds it and signs', () => {
    const props = decideProps();
    const root = table(props);
    does(() => button(root, 'Protest in writing').click());
    expect(props.onSelect).toHaveBeenCalledWith('protest');
    sets(root, '.selected-card input[type="range"]', '62');
    expect(props.onControl).toHaveBeenCalledWith('unsuspend-list', 'eurBn', 62);
    sets(root, 'input[name="unsuspend-list-day"][value="3"]');
    expect(props.onDay).toHaveBeenCalledWith('unsuspend-list', 3);
    does(() => button(root, 'Put it on the table').click());
    expect(props.onAdd).toHaveBeenCalledWith('unsuspend-list');
    does(() => button(root, 'Take back: Stay silent, Monday').click());
    expect(props.onRemove).toHaveBeenCalledWith(0);
    does(() => button(root, 'Sign').click());
    expect(props.onSign).toHaveBeenCalledOnce();
  });

  it('says in words why a card is refused, in the hand and on the paper, and offers no way to add it', () => {
    const root = table(decideProps({ selected: 'urge-funds-to-diversify' }));
    const refusal = 'You urged them last week. Again in 2 weeks.';
    expect(root.querySelector('.card.illegal')?.textContent).toContain(refusal);
    expect(root.querySelector('.selected-card')?.textContent).toContain(refusal);
    expect(root.textContent).not.toContain('Put it on the table');
  });

  it('shows a large hand group by group, each with the number of its legal cards, and follows the arrow keys', () => {
    const [first, second, ...rest] = desk.cards.map(({ action }) => action);
    const groups = [{ id: 'a', title: 'Trade', actions: [first ?? '', second ?? ''], legalText: '2 of 2' }, { id: 'b', title: 'Words', actions: rest, legalText: '2 of 3' }];
    const root = table(decideProps({ desk: { ...desk, groups }, selected: null }));
    const open = () => [...root.querySelectorAll('.hand-group.open .card button')].map((card) => card.getAttribute('data-action'));
    expect([...root.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)).toEqual(['Trade2 of 2 possible now', 'Words2 of 3 possible nowon the table']);
    expect(open()).toEqual([first, second]);
    const press = (key: string) => does(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    button(root, 'Trade').focus();
    press('ArrowRight');
    expect([open(), document.activeElement?.textContent]).toEqual([rest, 'Words2 of 3 possible nowon the table']);
    root.querySelector<HTMLButtonElement>(`[data-action="${rest[0]}"]`)?.focus();
    press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-action')).toBe(rest[1]);
    expect(root.querySelectorAll('.card').length).toBe(desk.cards.length);
  });

  it('speaks a refusal of a wish as an alert', () => {
    const root = table(decideProps({ refusal: 'The list needs more unity.' }));
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('The list needs more unity.');
  });

  it('calls an empty signature silence', () => {
    const root = table(decideProps({ desk: { ...desk, chosen: [] }, selected: null }));
    expect(button(root.querySelector('.actions') as HTMLElement, 'Stay silent')).toBeTruthy();
  });
});

describe('the week', () => {
  it('answers its four controls and waits for the close before it goes on', () => {
    const props = weekProps();
    const root = table(props);
    for (const words of ['Pause', 'One day', 'Twice as fast', 'To Friday']) does(() => button(root, words).click());
    expect([props.onPlayPause, props.onStep, props.onSkip].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
    expect(props.onSpeed).toHaveBeenCalledWith(2);
    expect(button(root, 'Why did it move?').disabled).toBe(true);
  });

  it('tells no close of a day that has not come', () => {
    const root = table(weekProps());
    const cells = [...root.querySelectorAll('.week-log tbody tr:first-child td')].map((cell) => cell.textContent);
    expect(cells.slice(3, 5)).toEqual(['–', '–']);
    expect(cells[2]).toBe(playback[2]?.board.tiles[0]?.value);
  });

  it('goes on once the week has closed', () => {
    const props = weekProps({ over: true, current: 4 });
    const root = table(props);
    does(() => button(root, 'Why did it move?').click());
    expect(props.onNext).toHaveBeenCalledOnce();
  });
});

describe('causes', () => {
  const props = { phase: 'why' as const, whys, market: 'ust-10y', nextText: 'Turn 3', onMarket: vi.fn(), onNext: vi.fn() };

  it('opens the paper behind a row', () => {
    const root = table(props);
    const row = root.querySelector<HTMLButtonElement>('.fall-row:nth-child(8) button');
    does(() => row?.click());
    expect(row?.getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelector('.slip')?.textContent).toContain('Stopped reinvesting');
  });

  it('lets every tile of the strip ask for its market', () => {
    const root = table(props);
    does(() => root.querySelector<HTMLButtonElement>('[data-market="gold"]')?.click());
    expect(props.onMarket).toHaveBeenCalledWith('gold');
  });

  it('gives the same rows as a table, the total last', () => {
    const root = table(props);
    const rows = [...root.querySelectorAll('.why .data tbody tr')];
    expect(rows).toHaveLength((whys[0]?.rows.length ?? 0) + 1);
    expect(rows.at(-1)?.textContent).toContain(whys[0]?.total);
  });
});

describe('every phase', () => {
  const phases: readonly DeskProps[] = [
    { phase: 'briefing', briefing, onNext: nothing }, { phase: 'predict', markets: predictMarkets, onPredict: nothing, onSkip: nothing }, decideProps(),
    { phase: 'reveal', statements, onNext: nothing }, weekProps(), { phase: 'why', whys, market: 'ust-10y', nextText: 'Turn 3', onMarket: nothing, onNext: nothing },
  ];

  it.each(phases)('$phase: puts the focus on its heading', (props) => {
    table(props);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).not.toBe('');
  });

  it.each(phases)('$phase: never skips a level of headings', (props) => {
    const levels = [...table(props).querySelectorAll('h1, h2, h3, h4')].map((each) => Number(each.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  it.each(phases)('$phase: has exactly one live region for the board, which says what it shows', (props) => {
    const live = table(props).querySelectorAll('[aria-live="polite"]');
    expect([...live].map((each) => each.textContent)).toEqual([board().spoken]);
  });
});

describe('the board in HTML', () => {
  it('names every institution, every trust and every stream', () => {
    const root = table(decideProps());
    const text = root.querySelector('.stage')?.textContent ?? '';
    const shown = board();
    for (const words of [...shown.plates.map((each) => each.name), ...shown.arcs.map((each) => each.label), ...shown.streams.map((each) => each.label), shown.dial.text]) expect(text).toContain(words);
  });

  it('opens a tile into its bars and gives the focus back when it closes', () => {
    const root = table(decideProps());
    const tile = root.querySelector<HTMLButtonElement>('[data-market="gold"]');
    does(() => tile?.click());
    expect(root.querySelectorAll('.market-panel tbody tr')).toHaveLength(board().tiles[6]?.candles.length ?? 0);
    does(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(root.querySelector('.market-panel')).toBeNull();
    expect(document.activeElement).toBe(tile);
  });
});
