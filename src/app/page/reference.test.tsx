// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../institutions';
import type { Scenario } from '../../model';
import { PARAMETER_GROUPS, PARAMETERS, rulebook, SCHOOLS, SOURCES } from '../../rules';
import { readLevel } from '../../scenarios';
import { newRecord, openSession } from '../../session';
import { Debrief, Reference, WordsProvider } from '../../ui';
import greenland from '../../../levels/greenland-2026.json?raw';
import { debriefView, makeWords, referenceView } from '../../view';
import type { Language, Viewer } from '../../view';

const MODEL = { parameters: PARAMETERS, groups: PARAMETER_GROUPS, sources: SOURCES, schools: SCHOOLS };
const FILES = import.meta.glob<Record<string, string>>('../../../assets/messages/*/*.json', { import: 'default', eager: true });
const catalogue = (language: Language): Record<string, string> =>
  Object.assign({}, ...Object.entries(FILES).filter(([path]) => path.includes(`/${language}/`)).map(([, words]) => words)) as Record<string, string>;

function scenario(): Scenario {
  const read = readLevel(greenland);
  if (!read.ok) throw new Error('the level cannot be read');
  return read.scenario;
}

/** A game of some weeks in which people sit in some seats and stay silent. */
function playedBy(humanSeats: readonly string[], turns: number, language: Language): Viewer {
  const level = scenario();
  const record = newRecord({ scenario: level, rulebook, seed: 5, humanSeats, goalSets: {} });
  const session = openSession({ rulebook, cast, scenario: level, record });
  while (session.state().phase !== 'debrief' && session.state().journals.length < turns) session.send({ type: session.state().phase === 'decide' ? 'sign' : 'next' });
  const state = session.state();
  session.stop();
  return { state, rulebook, scenario: level, frame: rulebook.frame(level, {}), words: makeWords(catalogue(language), language, level.level) };
}

const games = new Map<Language, Viewer>();
beforeAll(() => {
  for (const language of ['en', 'zh-CN'] as const) games.set(language, playedBy(['norway-fund', 'federal-reserve'], 3, language));
}, 60_000);
const game = (language: Language = 'en'): Viewer => games.get(language) as Viewer;

/** Puts a screen on the page and waits for what it loads. */
async function show(viewer: Viewer, screen: preact.ComponentChildren): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<WordsProvider t={viewer.words.t.bind(viewer.words)}>{screen}</WordsProvider>, root));
  return root;
}

async function reference(viewer: Viewer): Promise<HTMLElement> {
  const root = await show(viewer, <Reference view={referenceView(viewer, MODEL)} onClose={() => undefined} />);
  for (let wait = 0; wait < 100 && root.querySelector('[role=tab]') === null; wait += 1) await act(() => new Promise((done) => setTimeout(done, 20)));
  return root;
}

describe('the reference of the main level', () => {
  it.each(['en', 'zh-CN'] as const)('has every page and all its words in %s', async (language) => {
    const viewer = game(language);
    const root = await reference(viewer);
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs).toHaveLength(7);
    for (const tab of tabs) {
      await act(() => tab.click());
      const tables = [...root.querySelectorAll('.reference-page table')];
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) expect(table.querySelector('caption')?.textContent).not.toBe('');
    }
    expect([...viewer.words.missing]).toEqual([]);
  });

  it('goes from tab to tab by arrow keys, with one stop in the order of focus', async () => {
    const root = await reference(game());
    const chosen = (): Element | null => root.querySelector('[role=tab][aria-selected=true]');
    const before = chosen()?.textContent;
    await act(() => void chosen()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true })));
    expect(chosen()?.textContent).not.toBe(before);
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    expect(document.activeElement).toBe(chosen());
  });

  it('counts the council as the rows of its states vote', () => {
    const { council } = referenceView(game(), MODEL);
    for (const { rows, bars } of council?.subjects ?? []) {
      const states = rows.filter(({ vote }) => vote === 'for').length;
      expect(bars[0]?.share).toBeCloseTo(states / 27, 12);
      for (const row of rows.filter(({ follows }) => !follows)) expect([row.id, row.vote === 'for']).toEqual([row.id, Number(row.sum.text.replace('\u2212', '-')) > 0]);
    }
    expect(council?.subjects.map(({ rows }) => rows.length)).toEqual([27, 27]);
  });

  it('lists every number of the rules once, and marks those with little behind them', () => {
    const { model } = referenceView(game(), MODEL);
    const rows = model?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(PARAMETERS).sort());
    for (const row of rows) expect([row.id, row.assumed]).toEqual([row.id, PARAMETERS[row.id as keyof typeof PARAMETERS].confidence === 'low']);
  });

  it('says what a player changed and what it usually is', () => {
    const { state, ...rest } = game();
    const viewer = { ...rest, state: { ...state, record: { ...state.record, overrides: { lastingBpPer100Bn: 8, dealerBpPer100Bn: 40 } } } };
    const { model } = referenceView(viewer, MODEL);
    const changed = model?.groups.flatMap((group) => group.rows).filter((row) => row.changed !== '').map((row) => [row.id, row.value]);
    expect(changed).toEqual([['lastingBpPer100Bn', '8'], ['dealerBpPer100Bn', '40']]);
    expect(model?.schools.filter(({ used }) => used).map(({ id }) => id)).toEqual(['time-series']);
  });
});

describe('the debrief of several people', () => {
  it.each(['en', 'zh-CN'] as const)('has a section for each further seat and all its words in %s', async (language) => {
    const viewer = game(language);
    const debrief = debriefView(viewer);
    expect(debrief.seats.map(({ id }) => id)).toEqual(['federal-reserve']);
    expect(debrief.own.length).toBeGreaterThan(3);
    const none = (): void => undefined;
    const root = await show(viewer, <Debrief debrief={debrief} onHome={none} onShare={none} onPrint={none} />);
    expect(root.querySelectorAll('.seat-section')).toHaveLength(1);
    expect([...viewer.words.missing]).toEqual([]);
  });

  it('adds up each market’s column to its move', () => {
    const { movers } = debriefView(game());
    movers.markets.forEach((market, column) => {
      const sum = movers.rows.reduce((total, row) => total + (row.cells[column]?.amount ?? 0), 0);
      expect(sum).toBeCloseTo(Number(market.total.replace('\u2212', '-').replace(/[^\d.-]/g, '')), 0);
    });
  });

  it('keeps on paper a record short enough for two sheets, with what people decided', () => {
    const viewer = game();
    const { decisions } = debriefView(viewer);
    const people = viewer.state.moves.filter(({ seat }) => viewer.state.record.seats[seat]?.control === 'human').flatMap(({ choices }) => choices);
    const prologue = viewer.scenario.level.prologue.length;
    expect(decisions.filter(({ key }) => key).length).toBeLessThanOrEqual(22 + 4 + prologue);
    expect(decisions.filter(({ you, key }) => you && !key).length).toBeLessThanOrEqual(Math.max(0, people.length - 22));
  });
});
