import { beforeAll, describe, expect, it } from 'vitest';
import type { Arm, Band, Forecast, Plan } from '../../foresight';
import { forecastMeasures } from '../../view';
import type { Viewer } from '../../view';
import { inForm } from '../../engine';
import { rulebook } from '../../rules';
import { ForecastDesk } from './forecast-desk';
import type { Forecaster, Setting } from './forecast-desk';
import { loadFirstLevel, openShared } from './testing/game-page';
import { outlookOf } from './use-forecast';

interface FakeClient extends Forecaster {
  readonly said: string[];
  /** Answers the last question with so many futures, or as one of an earlier place among all. */
  answer(median: number, finished?: boolean, place?: number): void;
}

const names = (plan: Plan): string => plan.map(({ action, args }) => [action, ...Object.values(args)].join(' ')).join(' + ') || 'nothing';

function armAt(median: number): Arm {
  const one: Band = { median: [4, median], low50: [4, median - 0.1], high50: [4, median + 0.1], low90: [4, median - 0.2], high90: [4, median + 0.2] };
  const flat: Band = { median: [50, 50], low50: [50, 49], high50: [50, 51], low90: [50, 48], high90: [50, 52] };
  return { futures: 1000, bands: { 'market.ust-10y': one, 'market.vix': flat }, endings: {}, goals: {}, allGoals: 0, above: () => 0.5 };
}

function fakeClient(): FakeClient {
  const said: string[] = [];
  const shows: { withIt: boolean; show: (forecast: Forecast) => void }[] = [];
  return {
    said,
    prepare: (_outlook, _measures, base) => void said.push(`prepare ${names(base)}`),
    ask: (plan, show) => {
      said.push(`ask ${names(plan)}`);
      shows.push({ withIt: true, show });
    },
    rest: (show) => {
      said.push('rest');
      shows.push({ withIt: false, show });
    },
    cancel: () => void said.push('cancel'),
    foresee: (plans) => void said.push(`foresee ${plans.map(names).join(', ')}`),
    stop: () => void said.push('stop'),
    answer: (median, finished = false, place = shows.length - 1) => {
      const shown = shows[place];
      shown?.show({ without: armAt(4), ...(shown.withIt ? { with: armAt(median) } : {}), finished });
    },
  };
}

let viewer: Viewer;

beforeAll(async () => {
  const { scenario, words } = await loadFirstLevel();
  const state = openShared({ scenario, words }).state();
  const whole = inForm(scenario, state.record.turns);
  viewer = { state, rulebook, scenario: whole, frame: rulebook.frame(whole, {}), words };
});

const plan = (action: string, args = {}): Plan => [{ action, day: 2, args }];
const card = (action: string, args = {}) => ({ title: action, plan: plan(action, args) });

function setting(over: Partial<Setting> = {}): Setting {
  const cards = new Map([['protest', card('protest')], ['negotiate', card('negotiate')]]);
  return { viewer, outlook: outlookOf(viewer, []), measures: forecastMeasures(viewer), base: [], cards, selected: null, ...over };
}

function opened(over: Partial<Setting> = {}) {
  const client = fakeClient();
  const desk = new ForecastDesk(client);
  desk.lay(setting(over));
  return { client, desk };
}

const asked = (client: FakeClient): string[] => client.said.filter((line) => /^(ask|rest)/.test(line));

describe('the desk of forecasts', () => {
  it('prepares before anyone decides, and asks nothing yet', () => {
    const { client, desk } = opened({ cards: null });
    expect(client.said).toEqual(['prepare nothing']);
    expect(desk.get()).toBeNull();
  });

  it('rests on things as they stand, and names the cards that may be asked about', () => {
    const { client, desk } = opened();
    expect(client.said).toEqual(['prepare nothing', 'rest', 'foresee protest, negotiate']);
    client.answer(4);
    expect([desk.get()?.card, desk.get()?.futures]).toEqual([null, 1000]);
    desk.lay(setting());
    expect(client.said.slice(3)).toEqual([]);
  });

  it('asks about the card that is pointed at, and goes back to the one that is selected', () => {
    const { client, desk } = opened({ selected: 'negotiate' });
    desk.point('protest');
    desk.point('not-in-hand');
    desk.point(null);
    expect(asked(client)).toEqual(['ask negotiate', 'ask protest', 'ask negotiate']);
  });

  it('asks anew when a control of the selected card is moved, and once only for one setting', () => {
    const { client, desk } = opened({ selected: 'protest' });
    const turned = (tone: string) => setting({ selected: 'protest', cards: new Map([['protest', card('protest', { tone })]]) });
    desk.lay(turned('firm'));
    desk.lay(turned('firm'));
    expect(asked(client)).toEqual(['ask protest', 'ask protest firm']);
  });

  it('shows no answer to a question that has been replaced, and meanwhile what holds without any card', () => {
    const { client, desk } = opened();
    desk.point('protest');
    client.answer(4.5);
    expect([desk.get()?.card, desk.get()?.fan.withIt?.text]).toEqual(['protest', '4.50%']);
    desk.point('negotiate');
    expect([desk.get()?.card, desk.get()?.fan.without.text]).toEqual([null, '4.00%']);
    client.answer(4.9, true, 1);
    expect(desk.get()?.card).toBeNull();
    client.answer(4.2);
    expect([desk.get()?.card, desk.get()?.fan.withIt?.text]).toEqual(['negotiate', '4.20%']);
  });

  it('holds things as they stand against what has been put on the table', () => {
    const { client, desk } = opened({ selected: 'protest' });
    client.answer(4.5);
    desk.lay(setting({ base: plan('protest'), cards: new Map(), selected: 'protest' }));
    expect([desk.get()?.card, desk.get()?.fan.without.text]).toEqual([null, '4.50%']);
    expect(client.said.slice(-3)).toEqual(['prepare protest', 'rest', 'foresee ']);
  });

  it('goes on refining where the same things come in other objects, and asks anew where they are others', () => {
    const { client, desk } = opened({ selected: 'protest' });
    client.answer(4.5);
    const again = setting({ selected: 'protest' });
    const { outlook } = again;
    desk.lay({ ...again, outlook: { ...outlook, world: structuredClone(outlook.world), scenario: { ...outlook.scenario } } });
    client.answer(4.7);
    expect([asked(client), desk.get()?.fan.withIt?.text]).toEqual([['ask protest'], '4.70%']);
    expect(client.said.filter((line) => line.startsWith('prepare'))).toHaveLength(1);
    desk.lay({ ...again, outlook: { ...outlook, world: { ...outlook.world, capacities: outlook.world.capacities.map((left) => left - 1) } } });
    expect(client.said.slice(-3)).toEqual(['prepare nothing', 'ask protest', 'foresee protest, negotiate']);
  });

  it('keeps to the market that the first futures set apart, and to one that was picked', () => {
    const { client, desk } = opened();
    desk.point('protest');
    client.answer(4.5);
    expect(desk.get()?.fan.id).toBe('market.ust-10y');
    desk.pick('market.vix');
    expect(desk.get()?.fan.id).toBe('market.vix');
    desk.point('negotiate');
    client.answer(4.5);
    expect(desk.get()?.fan.id).toBe('market.vix');
    desk.pick(null);
    expect(desk.get()?.fan.id).toBe('market.ust-10y');
  });

  it('speaks of a card that is selected once it has all its futures, and of none that is only pointed at', () => {
    const { client, desk } = opened();
    desk.point('protest');
    client.answer(4.5, true);
    expect(desk.get()?.spoken).toBe('');
    desk.lay(setting({ selected: 'protest' }));
    expect(desk.get()?.spoken).toContain('protest');
  });

  it('forgets everything when it is cleared', () => {
    const { client, desk } = opened({ selected: 'protest' });
    client.answer(4.5);
    const heard: unknown[] = [];
    desk.subscribe(() => heard.push(desk.get()));
    desk.clear();
    client.answer(4.6);
    expect([client.said.at(-1), desk.get(), heard]).toEqual(['cancel', null, [null]]);
    desk.lay(setting());
    expect(asked(client).at(-1)).toBe('rest');
  });
});
