import { describe, expect, it } from 'vitest';
import type { Forecast } from '../foresight';
import type { Role } from '../model';
import { adviserViews, sentence, tellingFact } from './advisers';
import { factsOf } from './adviser-facts';
import type { Fact } from './adviser-facts';
import type { Language } from './formats';
import { CARD, SWAPPED, arm } from './testing/forecast';
import { testViewer } from './testing/game';
import type { Viewer } from './viewer';

const ROLES: readonly Role[] = ['government', 'central-bank', 'trade-bloc', 'sovereign-fund', 'pension-fund', 'reserve-manager'];
const KINDS: readonly Fact['kind'][] = ['above', 'below', 'ending', 'goal', 'all-goals', 'low-tail', 'high-tail'];

const viewer = testViewer({ phase: 'decide' });
const said = (forecast: Forecast, of: Viewer = viewer): string[] => adviserViews(of, forecast).map(({ text }) => text);

function inRole(role: Role, language: Language = 'en'): Viewer {
  const base = testViewer({ phase: 'decide', language });
  const { level } = base.scenario;
  const seats = level.seats.map((seat) => (seat.id === base.state.seat ? { ...seat, role } : seat));
  return { ...base, scenario: { ...base.scenario, level: { ...level, seats } } };
}

function fact(of: Partial<Fact>): Fact {
  return { kind: 'above', about: 'market.ust-10y', level: 4.5, withIt: 0.7, without: 0.5, size: 0.2, strength: 9, ...of };
}

describe('a fact', () => {
  it('holds the numbers of the forecast and no others', () => {
    for (const { kind, about, level, withIt, without } of factsOf(viewer, CARD)) {
      const read = (of: Forecast['without']): number | undefined => ({
        above: of.above(about, level ?? 0), below: 1 - of.above(about, level ?? 0), ending: of.endings[about], goal: of.goals[about],
        'all-goals': of.allGoals, 'low-tail': of.bands[about]?.low90.at(-1), 'high-tail': of.bands[about]?.high90.at(-1),
      })[kind];
      expect([kind, about, withIt, without]).toEqual([kind, about, CARD.with && read(CARD.with), read(CARD.without)]);
    }
  });

  it('of all goals together there is none where a seat has none', () => {
    const { level } = viewer.scenario;
    const seats = level.seats.map((seat) => ({ ...seat, goalSets: [] }));
    const aimless: Viewer = { ...viewer, scenario: { ...viewer.scenario, level: { ...level, seats } } };
    expect(factsOf(aimless, CARD).map(({ kind }) => kind)).not.toContain('all-goals');
    expect(factsOf(viewer, CARD).map(({ kind }) => kind)).toContain('all-goals');
  });

  it('looks at round levels and at the target of a goal', () => {
    const levels = factsOf(viewer, CARD).filter(({ about, level }) => about === 'market.ust-10y' && level !== undefined).map(({ level }) => level);
    expect(levels).toEqual([4.2, 4.4, 4.6, 4.3]);
  });

  it('is as strong one way as the other', () => {
    const strengths = (forecast: Forecast) => factsOf(viewer, forecast).filter(({ kind }) => kind === 'goal' || kind.endsWith('tail')).map(({ strength }) => strength);
    expect(strengths(SWAPPED)).toEqual(strengths(CARD));
  });
});

describe('advisers', () => {
  it.each(ROLES)('are two with names and doctrines of their own for a %s', (role) => {
    const two = adviserViews(inRole(role), CARD);
    expect(two).toHaveLength(2);
    for (const part of ['name', 'doctrine', 'text'] as const) expect(new Set(two.map((adviser) => adviser[part])).size).toBe(2);
  });

  it('say the surest difference in what their doctrine looks at', () => {
    expect(said(CARD)).toEqual([
      'In 38 of 100 futures the 10-year ends above 4.60%; without it, in 13 of 100.',
      'It makes “Stand-off” likelier: 8 of 10 futures end so, 6 of 10 without.',
    ]);
  });

  it('say the opposite where both arms are swapped', () => {
    expect(said(SWAPPED)[1]).toBe('It makes “Stand-off” less likely: 6 of 10 futures end so, 8 of 10 without.');
    const [one, other] = [said(CARD)[0], said(SWAPPED)[0]].map((text) => text?.match(/\d+ of \d+/g));
    expect(one).toEqual(other?.toReversed());
  });

  it('say of things as they stand what one arm shows', () => {
    const alone = { without: CARD.without, finished: true };
    expect(said(alone)).toEqual(['In 1 of 20 futures the S&P 500 ends below 6,500.', 'In 4 of 10 futures you meet all your goals.']);
  });

  it('speak of the goals that are theirs: a fund’s books for one, what is thought and said for the other', () => {
    const helped = (goal: string): Forecast => ({ without: arm({}), with: arm({}, { goals: { loss: 0.7, calm: 0.5, [goal]: 0.95 } }), finished: true });
    expect(said(helped('loss'))[0]).toBe('It helps “Loss”: met in 95 of 100 futures, 70 of 100 without.');
    expect(said(helped('loss'))[1]).not.toContain('Loss');
    expect(said(helped('loss'), inRole('government'))[0]).toContain('Loss');
  });

  it('say so where the card makes no difference beyond sampling error', () => {
    const same = { without: arm({}, { futures: 500 }), with: arm({ sp500: 6905 }, { futures: 500 }), finished: true };
    expect(said(same)).toEqual([
      'In 24 of 100 futures the S&P 500 ends below 6,700; without it, in 25 of 100: no sure difference.',
      'All your goals are met in 4 of 10 futures with it, 4 of 10 without: no sure difference.',
    ]);
  });

  it('say tenths only where these are true to the number and tell both arms apart', () => {
    const text = (withIt: number, without: number) => sentence(viewer, fact({ withIt, without }));
    expect(text(0.7, 0.5)).toBe('In 7 of 10 futures the 10-year ends above 4.50%; without it, in 5 of 10.');
    expect(text(0.74, 0.5)).toContain('In 74 of 100 futures');
    expect(text(0.71, 0.69)).toContain('In 71 of 100 futures');
    expect(text(0.002, 0.999)).toBe('In fewer than 1 of 100 futures the 10-year ends above 4.50%; without it, in more than 99 of 100.');
  });

  it('speak of nothing that they do not look at', () => {
    const strong = fact({ about: 'market.gold', size: 1 });
    expect(tellingFact({ weights: { 'market.ust-10y': 1 }, alone: [] }, [strong, fact({})])).toEqual(fact({}));
  });
});

describe.each(['en', 'zh-CN'] as const)('the sentences in %s', (language) => {
  it('are there for every kind of fact, up, down, the same and alone, and print both numbers', () => {
    const of = testViewer({ phase: 'decide', language });
    for (const kind of KINDS) {
      const isTail = kind.endsWith('tail');
      const about = { ending: 'stand-off', goal: 'loss', 'all-goals': '' }[kind as string] ?? 'market.ust-10y';
      const [high, low] = isTail ? [4.7, 4.6] : [0.7, 0.5];
      const base = { kind, about, ...(isTail || about === '' || kind === 'ending' || kind === 'goal' ? {} : { level: 4.5 }), size: 0.2, strength: 9 } as const;
      const up = sentence(of, { ...base, withIt: high, without: low });
      const down = sentence(of, { ...base, withIt: low, without: high });
      const same = sentence(of, { ...base, withIt: high, without: low, strength: 1 });
      const digits = isTail ? ['4.70', '4.60'] : ['7', '5'];
      for (const text of [up, down, same]) expect(digits.every((digit) => text.includes(digit))).toBe(true);
      expect(up).not.toBe(down);
      expect(same).toMatch(language === 'en' ? /no sure difference\.$/ : /没有明确差别。$/);
      expect(sentence(of, { ...base, without: low })).toContain(digits[1]);
    }
    expect([...of.words.missing]).toEqual([]);
  });

  it.each(ROLES)('leave no word out for a %s', (role) => {
    const of = inRole(role, language);
    for (const forecast of [CARD, SWAPPED, { without: CARD.without, finished: true }]) adviserViews(of, forecast);
    expect([...of.words.missing]).toEqual([]);
  });
});
