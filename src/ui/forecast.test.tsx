// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ForecastView } from '../view';
import { Decide } from './decide';
import { ForecastPanel } from './forecast-panel';
import type { ForecastFeed } from './forecast-panel';
import { desk } from './testing/desk-fixtures';
import { forecast } from './testing/forecast-fixtures';
import { again, button, does, missing, sets, show } from './testing/render';

interface FakeFeed extends ForecastFeed {
  give(view: ForecastView | null): void;
  readonly listeners: Set<() => void>;
}

function fakeFeed(first: ForecastView | null): FakeFeed {
  let view = first;
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    point: vi.fn(), pick: vi.fn(), listeners,
    give: (next) => {
      view = next;
      does(() => listeners.forEach((listener) => listener()));
    },
  };
}

const handlers = { onSelect: vi.fn(), onControl: vi.fn(), onDay: vi.fn(), onAdd: vi.fn(), onRemove: vi.fn(), onSign: vi.fn() };

const decide = (feed?: ForecastFeed) => show(<Decide desk={desk} selected="unsuspend-list" day={1} {...handlers} {...(feed ? { forecast: feed } : {})} />);
const text = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent;

beforeEach(() => void missing.splice(0));

describe('the futures beside the hand', () => {
  it('show nothing while there are none, not even an empty drawing', () => {
    const root = show(<ForecastPanel feed={fakeFeed(null)} />);
    expect(root.querySelector('figure, svg, table, .advisers li')).toBeNull();
    expect(root.textContent).toContain('Playing the first futures');
    expect(missing).toEqual([]);
  });

  it('give way to what the seat aims at where no futures are played', () => {
    expect(decide().querySelector('.forecast')).toBeNull();
    expect(decide(fakeFeed(forecast)).querySelector('.aims')).toBeNull();
  });

  it('are drawn for the eye alone, with all of it in words and in a table behind', () => {
    const root = show(<ForecastPanel feed={fakeFeed(forecast)} />);
    const svg = root.querySelector('svg.fan-drawing');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(text(root, 'figcaption')).toContain(forecast.fan.summary);
    const details = root.querySelector('details');
    does(() => {
      if (details !== null) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(root.querySelectorAll('.fan details tbody tr')).toHaveLength(forecast.fan.rows.length);
    expect([...root.querySelectorAll('.fan details thead th')].map((th) => th.textContent)).toEqual(['Friday', 'With it', '90%', 'Without', '90%']);
    does(() => details?.querySelector('summary')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(details?.open).toBe(false);
    expect(text(root, '.advisers')).toBe('Lind for resolve: It hurts Unity.Quill for caution: The VIX ends above 20.');
    expect(missing).toEqual([]);
  });

  it('mark the figure with how many futures it shows and of which card', () => {
    const feed = fakeFeed(forecast);
    const root = show(<ForecastPanel feed={feed} />);
    const figure = () => root.querySelector<HTMLElement>('figure.fan')?.dataset;
    expect([figure()?.futures, figure()?.card, figure()?.finished]).toEqual(['1000', 'unsuspend-list', 'false']);
    feed.give({ ...forecast, card: null, futures: 10_000, finished: true, fan: { ...forecast.fan, withIt: null, difference: null } });
    expect([figure()?.futures, figure()?.card ?? '', figure()?.finished]).toEqual(['10000', '', 'true']);
    expect(root.querySelector('.fan .with')).toBeNull();
    expect(text(root, '.ends')).toBe('As it stands4.40%');
  });

  it('switch by radio buttons between the course, the goals and the endings', () => {
    const root = show(<ForecastPanel feed={fakeFeed(forecast)} />);
    expect(root.querySelectorAll('input[name="forecast-tab"]')).toHaveLength(3);
    sets(root, 'input[value="goals"]');
    expect(text(root, '.chances tbody tr')).toBe('Unity73%83%down \u221210 pp');
    sets(root, 'input[value="endings"]');
    expect(text(root, '.chances tbody tr')).toBe('Tariffs on both sides34%33%not clear');
    expect(root.querySelector('.chances tr.changed')).toBeNull();
    expect(missing).toEqual([]);
  });

  it('ask for another fan by a list of markets and goals', () => {
    const feed = fakeFeed(forecast);
    const select = show(<ForecastPanel feed={feed} />).querySelector<HTMLSelectElement>('select');
    const choose = (value: string) => does(() => {
      if (select !== null) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    choose('market.vix');
    expect(feed.pick).toHaveBeenLastCalledWith('market.vix');
    choose('auto');
    expect(feed.pick).toHaveBeenLastCalledWith(null);
  });

  it('speak only what the feed says is final', () => {
    const feed = fakeFeed(forecast);
    const root = show(<ForecastPanel feed={feed} />);
    expect(text(root, '[role="status"]')).toBe('');
    feed.give({ ...forecast, spoken: 'Unsuspend the list. Done.' });
    expect(text(root, '[role="status"]')).toBe('Unsuspend the list. Done.');
  });

  it('are listened to by nobody once the desk is cleared', () => {
    const feed = fakeFeed(forecast);
    show(<ForecastPanel feed={feed} />);
    expect(feed.listeners.size).toBe(1);
    again(<p />);
    expect(feed.listeners.size).toBe(0);
  });
});

describe('a card', () => {
  it('is pointed at by a mouse and left again, and not by a finger', () => {
    const feed = fakeFeed(forecast);
    const card = decide(feed).querySelector('.card') as HTMLElement;
    const pointer = (type: string, pointerType: string) => does(() => void card.dispatchEvent(Object.assign(new Event(type), { pointerType })));
    pointer('pointerenter', 'mouse');
    expect(feed.point).toHaveBeenLastCalledWith('protest');
    pointer('pointerleave', 'mouse');
    expect(feed.point).toHaveBeenLastCalledWith(null);
    pointer('pointerenter', 'touch');
    expect(feed.point).toHaveBeenCalledTimes(2);
  });

  it('is pointed at by the keyboard: focus and arrows', () => {
    const feed = fakeFeed(forecast);
    const root = decide(feed);
    const first = root.querySelector<HTMLButtonElement>('[data-action="protest"]');
    does(() => first?.focus());
    expect(feed.point).toHaveBeenLastCalledWith('protest');
    does(() => void first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })));
    expect(feed.point).toHaveBeenLastCalledWith('negotiate');
    does(() => (document.activeElement as HTMLElement).blur());
    expect(feed.point).toHaveBeenLastCalledWith(null);
  });

  it('moves neither hand nor lamp when its futures come in', () => {
    const feed = fakeFeed(null);
    const root = decide(feed);
    const [hand, lamp] = [root.querySelector('.hand-column'), root.querySelector('.lamp')].map((each) => each?.outerHTML);
    feed.give(forecast);
    expect([root.querySelector('.hand-column'), root.querySelector('.lamp')].map((each) => each?.outerHTML)).toEqual([hand, lamp]);
    expect(button(root, 'Sign')).toBeTruthy();
  });
});
