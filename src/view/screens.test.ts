import { describe, expect, it } from 'vitest';
import type { Choice } from '../model';
import { boardView } from './board';
import { briefingView } from './briefing';
import { debriefView } from './debrief';
import { deskView } from './desk';
import type { DeskInput } from './desk';
import { headerView } from './header';
import { playbackView } from './playback';
import { perCent } from './numbers';
import { previewView } from './preview';
import { statementsView } from './statements';
import { PARTS, SALE as OWN_SALE, testViewer } from './testing/game';
import { RULEBOOK } from './testing/rulebook';
import type { SessionPhase } from '../session';
import { whyView } from './why';

const INPUT: DeskInput = {
  options: RULEBOOK.actions.map((action) => ({
    action, refusal: null, days: [2, 3], limits: action.id === 'sell-treasuries' ? { usdBn: { min: 0.1, max: 0.4 } } : {},
    initial: action.id === 'sell-treasuries' ? { usdBn: 0.1, days: 1 } : { reason: 'finances', partners: 'the-eight', basis: 'ieepa' },
  })),
  saleBpPer100UsdBn: 15.5,
};

const SALE: Choice = { action: 'sell-treasuries', day: 3, args: { usdBn: 0.2, days: 5 } };

/** Finds what no screen can show: numbers that are none, holes, and texts with a hole in them. */
function unprintable(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'string') return /NaN|undefined|\[object|\[[a-z|]|[{}]/.test(value) ? [`${path}: ${value}`] : [];
  if (value === undefined) return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => unprintable(inner, `${path}.${key}`));
}

describe('the header', () => {
  it('dates decisions on the Sunday before the week and results on its Friday', () => {
    const before = headerView(testViewer({ phase: 'decide' }));
    expect([before.date, before.dateNote, before.turnText]).toEqual(['Sunday 25 January 2026', 'Markets open on Monday 26 January', 'Turn 2 of 4']);
    expect(before.phases.map(({ state }) => state)).toEqual(['done', 'done', 'now', 'later', 'later', 'later']);
    const after = headerView(testViewer({ phase: 'why' }));
    expect([after.date, after.lastDate]).toEqual(['Friday 23 January 2026', '13 Feb']);
  });

  it('gives nothing of a week away while it is played back', () => {
    const during = headerView(testViewer({ phase: 'week' }), 3);
    const before = headerView(testViewer({ turnsPlayed: 0, phase: 'decide' }));
    expect([during.date, during.dateNote]).toEqual(['Wednesday 21 January 2026', 'Markets are open']);
    expect(during.goals.map(({ value }) => value)).toEqual(before.goals.map(({ value }) => value));
    expect(headerView(testViewer({ phase: 'week' })).goals.map(({ value }) => value)).not.toEqual(before.goals.map(({ value }) => value));
  });

  it('names the first open day of a week that starts closed', () => {
    expect(headerView(testViewer({ turnsPlayed: 0, phase: 'briefing' })).dateNote).toBe('Markets open on Tuesday 20 January');
  });

  it('lists the clocks that still run', () => {
    expect(headerView(testViewer({ phase: 'decide' })).clocks.map(({ turn, text }) => [turn, text])).toEqual([
      [2, 'Policy meeting'], [3, '10 pp tariff on the eight falls due'], [4, '€93bn counter-list enters into force'],
    ]);
  });

  it('lists clocks of one week by their dates', () => {
    const viewer = testViewer({ phase: 'decide' });
    const level = { ...viewer.scenario.level, dates: { 'policy-meeting': ['2026-02-10', '2026-02-07'] } };
    const clocks = headerView({ ...viewer, scenario: { ...viewer.scenario, level } }).clocks.filter(({ turn }) => turn === 4);
    expect(clocks.map(({ text }) => text)).toEqual(['Policy meeting', '€93bn counter-list enters into force', 'Policy meeting']);
  });

  it('keeps targets short, with a sign where words do not fit', () => {
    const viewer = testViewer({ language: 'zh-CN' });
    expect(headerView(viewer).goals.map(({ target }) => target)).toEqual(['≤\u00a00.5%', '≤\u00a04.30%']);
    const goal = (format: 'pp1' | 'usdBn', value: number) => ({ id: format, metric: 'fund.akademiker-pension.loss-pct', op: '>=' as const, value, words: { en: '', 'zh-CN': '' }, format });
    const seats = viewer.scenario.level.seats.map((seat) => ({ ...seat, goalSets: [{ id: 'fiduciary', title: seat.name, summary: seat.name, goals: [goal('pp1', -1), goal('usdBn', -1234)] }] }));
    const level = { ...viewer.scenario.level, seats };
    const english = testViewer();
    expect(headerView({ ...english, scenario: { ...english.scenario, level } }).goals.map(({ target }) => target))
      .toEqual(['at least \u22121.0', '≥\u00a0\u2212$1,234bn']);
  });

  it('puts goals on rails that hold value, target and start', () => {
    const { goals } = headerView(testViewer());
    expect(goals.map(({ value, target, met }) => [value, target, met])).toEqual([['0.0%', 'at most 0.5%', true], ['4.33%', 'at most 4.30%', false]]);
    for (const { rail } of goals) {
      expect(Object.values(rail).every((at) => at >= 0 && at <= 1)).toBe(true);
      expect([rail.goodFrom, rail.goodTo]).toEqual([0, rail.target]);
    }
    expect(goals[1]?.rail.value).toBeGreaterThan(goals[1]?.rail.target ?? 1);
  });
});

describe('the desk', () => {
  it('prints a card with its range, cost, effect and standing', () => {
    const card = deskView(testViewer({ phase: 'decide' }), { ...INPUT, args: { 'sell-treasuries': { usdBn: 0.3 } } }).cards[0];
    expect(card?.cost).toEqual({ text: 'mandate room \u22126', direction: 'down' });
    const [amount] = card?.controls ?? [];
    expect(amount).toMatchObject({ kind: 'range', min: 0.1, max: 0.4, value: 0.3, text: '$0.3bn' });
    expect(amount?.kind === 'range' && amount.ticks.map(({ text }) => text)).toEqual(['$0.1bn', '$0.2bn', '$0.3bn', '$0.4bn']);
    expect(card?.effects).toEqual([{ label: '10-year, as a flow', value: { text: '+0.05 bp', direction: 'up' } }]);
    expect(card?.days).toEqual([{ day: 2, text: 'Tue', closed: false }, { day: 3, text: 'Wed', closed: false }]);
    expect(card?.model).toBe('disputed');
  });

  it('says why a card is not legal, and lets the level name its options', () => {
    const refusal = { code: 'capacity', args: { cost: 6, left: 2 } };
    const desk = deskView(testViewer({ phase: 'decide' }), { ...INPUT, checks: { 'threaten-tariff': refusal } });
    const card = desk.cards.find(({ action }) => action === 'threaten-tariff');
    expect([card?.legal, card?.refusal]).toEqual([false, 'It costs 6 and 2 is left.']);
    expect(card?.controls[0]).toMatchObject({ kind: 'options', options: [{ value: 'the-eight', text: 'the eight' }] });
    expect(desk.cards.find(({ action }) => action === 'publish-reason')?.cost.text).toBe('no cost');
  });

  it('takes the draft off the capacity and the actions left', () => {
    const desk = deskView(testViewer({ phase: 'decide', draft: [SALE] }), INPUT);
    expect(desk.capacity).toMatchObject({ label: 'mandate room', left: '44', share: 0.44 });
    expect(desk.chosen).toEqual([{ index: 0, text: 'sell-treasuries title: $0.2bn, 5 days, Wed' }]);
    expect(desk.cards[0]?.chosen).toBe(true);
    expect(desk.canAdd).toBe(true);
    expect(deskView(testViewer({ phase: 'decide', draft: [SALE, SALE] }), INPUT).canAdd).toBe(false);
  });
});

describe('statements', () => {
  it('give doctrine, act and reason in the order of the level', () => {
    const [first, second] = statementsView(testViewer(), 1);
    expect(first).toMatchObject({ seat: 'us-administration', doctrine: 'Usual', posture: 'demanding', reason: 'The date stands.', you: false });
    expect(second).toMatchObject({ doctrine: 'Fiduciary', acts: ['Danish fund sells $0.1bn of Treasuries'], you: true });
  });

  it('say so when a seat does nothing', () => {
    expect(statementsView(testViewer({ turnsPlayed: 2 }), 2)).toMatchObject([{ acts: ['Takes no action'], doctrine: 'Firm' }]);
  });
});

describe('the briefing', () => {
  it('opens with the level’s own words and the threat that stands', () => {
    const view = briefingView(testViewer({ turnsPlayed: 0, phase: 'briefing' }));
    expect([view.title, view.lead]).toEqual(['Before the week of Monday 19 January', 'A weekend threat.']);
    expect(view.news.map(({ date, title }) => [date, title])).toEqual([['Saturday 17 January', 'Washington threatens 10% on eight allies']]);
  });

  it('then tells the week that was', () => {
    const view = briefingView(testViewer({ phase: 'briefing' }));
    expect(view.lead).toContain('10-year rose 8.7 bp last week, to 4.33%.');
    expect(view.news.map(({ text }) => text)).toEqual(['The 40-year yield passes 4%.', 'Yields of 4.31% do not pay for the risk.', '']);
    expect(view.statements.length).toBe(2);
  });
});

describe('the debrief', () => {
  const view = debriefView(testViewer({ turnsPlayed: 4, phase: 'debrief' }));

  it('gives the verdict in the words of the ending and the goals', () => {
    expect(view.verdict).toBe('Stand-off: 1 of 2 goals met');
    expect(view.ending).toBe('Nobody moved.');
    expect(view.goals.map(({ startText, endText, verdictText }) => [startText, endText, verdictText])).toEqual([
      ['0.0%', '0.0%', 'met'], ['4.24%', '4.32%', 'missed'],
    ]);
    expect(view.otherGoals.goals.map(({ value, target }) => [value, target])).toEqual([['no', 'yes']]);
  });

  it('finds the turning points and orders them by date', () => {
    expect(view.turningPoints.map(({ pin, when, title }) => [pin, when, title])).toEqual([
      [1, 'Before the game, 17 Jan', 'Washington threatens 10% on eight allies'],
      [2, 'Turn 1, 20 Jan', 'Tokyo bonds fall'],
      [3, 'Turn 1, 21 Jan', 'Danish fund sells $0.1bn of Treasuries'],
    ]);
    expect(view.turningPoints[0]?.text).toBe('Direct effect over the game: 10-year +3.4 bp, S&P 500 \u22121.9%, Dollar \u22120.8%.');
  });

  it('shares every market’s move out among those who made it', () => {
    const moves = testViewer({ turnsPlayed: 4 }).state.world.moves;
    const wanted = [moves[3] ?? 0, perCent(moves[0] ?? 0), perCent(moves[2] ?? 0), perCent(moves[4] ?? 0)];
    const sums = view.movers.markets.map((_, column) => view.movers.rows.reduce((sum, { cells }) => sum + (cells[column]?.amount ?? 0), 0));
    sums.forEach((sum, column) => expect(sum).toBeCloseTo(wanted[column] ?? Number.NaN, 9));
    expect(view.movers.rows.filter(({ you }) => you).map(({ name, cells }) => [name, cells[0]?.text])).toEqual([['Danish fund', '+0.9']]);
  });

  it('adds the player’s own largest act where it is none of the three', () => {
    const [, ...others] = ['x', 'y', 'z', 'w'].map((id) => ({ turn: 1, day: 2, market: 'ust-10y', kind: 'risk' as const, cause: `shock:${id}`, amount: 5 }));
    const parts = [...others, { turn: 1, day: 3, market: 'ust-10y', kind: 'flow' as const, cause: OWN_SALE, amount: 0.02 }];
    const viewer = testViewer({ turnsPlayed: 4, phase: 'debrief', parts });
    const points = debriefView(viewer).turningPoints;
    expect(points.map(({ pin, you }) => [pin, you])).toEqual([[1, undefined], [2, undefined], [3, undefined], [4, true]]);
    expect(points[3]?.text).toBe('Your own act. Direct effect over the game: 10-year +0.02 bp.');
  });

  it('reckons what the player’s own acts were worth', () => {
    expect(view.lesson).toBe('Your acts moved the 10-year by +0.02 bp as a flow and +0.90 bp as a signal, 8.6% of the 11 bp that it moved in all.');
    const silent = debriefView(testViewer({ parts: PARTS.filter(({ cause }) => cause !== OWN_SALE) }));
    expect(silent.lesson).toBe('You sold no Treasuries. Your acts moved shares by 0.0%, of the 2.1% that they moved in all.');
    expect(debriefView(testViewer({ turnsPlayed: 0 })).lesson).toBeUndefined();
  });

  it('asks each seat its own questions', () => {
    const viewer = testViewer({ turnsPlayed: 4, phase: 'debrief' });
    const questions = ['eu-commission', 'akademiker-pension'].map((seat) => ({ en: seat, 'zh-CN': seat, seat }));
    const level = { ...viewer.scenario.level, questions: [...viewer.scenario.level.questions, ...questions] };
    const own = debriefView({ ...viewer, scenario: { ...viewer.scenario, level } });
    expect(own.questions).toEqual(['What did it buy?', 'akademiker-pension']);
  });

  it('scores predictions against knowing nothing', () => {
    expect(view.predictions.rows.map(({ result }) => result)).toEqual(['right, 0.04', 'wrong, 0.36']);
    expect(view.predictions.note).toContain('1 of 2 right. Brier score 0.20');
    expect(view.predictions.note).toContain('0.25');
  });

  it('keeps the record of decisions, lapsed ones marked', () => {
    expect(view.decisions.map(({ who, you }) => [who, you])).toEqual([['US administration', false], ['Danish fund', true], ['US administration', false]]);
    expect(view.decisions[1]?.what).toBe('sells $0.1bn of Treasuries');
    expect(view.decisions[2]?.what).toContain('(not carried out: It costs 9 and 2 is left)');
  });

  it('shows what was assumed and what really happened', () => {
    expect(view.assumptions.map(({ value, note }) => [value, note])).toEqual([['8', 'changed for this game'], ['5 % of shares', 'our judgement']]);
    expect(view.markets[0]).toMatchObject({ start: '4.24%', end: '4.32%', really: '4.29% on 20 Jan' });
    expect(view.history[0]?.source).toBe('H.15, Federal Reserve, 2026-01-20');
  });

  it('can be read before the end', () => {
    expect(debriefView(testViewer()).verdict).toBe('Not played to the end: 1 of 2 goals met');
  });
});

describe('the preview', () => {
  it('says what a record holds and how it differs from the level', () => {
    const { state, scenario, words } = testViewer();
    const seats = { ...state.record.seats, 'eu-commission': { control: 'computer' as const, doctrine: 'firm', goalSet: '' } };
    const view = previewView({ ...state.record, seats, order: 'sealed', level: { id: 'test-level', hash: 'old' } }, scenario, words);
    expect(view.facts.map(({ text }) => text)).toEqual(['Danish fund', 'Fiduciary', 'Turn 1 of 4', '0', '4071', 'test-1']);
    expect(view.differences).toEqual([
      'The level has changed since this game was played.', 'Institutions decide at once, in sealed envelopes.',
      'EU Commission follows the doctrine “Firm”.', 'Lasting effect of a sale is set to 8.',
    ]);
    expect(view.finished).toBe(false);
    expect([...words.missing]).toEqual([]);
  });
});

describe('every screen', () => {
  const phases: readonly SessionPhase[] = ['briefing', 'predict', 'decide', 'reveal', 'week', 'why', 'debrief'];

  it.each(['en', 'zh-CN'] as const)('finds all its words in %s, in every phase and turn', (language) => {
    for (const phase of phases) {
      for (const turnsPlayed of [0, 1, 2, 3]) {
        const viewer = testViewer({ language, phase, turnsPlayed, draft: [SALE] });
        const views = [
          headerView(viewer), boardView(viewer), playbackView(viewer), deskView(viewer, INPUT), briefingView(viewer),
          statementsView(viewer), debriefView(viewer), ...['ust-10y', 'sp500', 'vix', 'gold'].map((market) => whyView(viewer, market)),
          whyView(viewer, 'ust-10y', 'game'), previewView(viewer.state.record, viewer.scenario, viewer.words),
        ];
        expect([phase, turnsPlayed, ...viewer.words.missing]).toEqual([phase, turnsPlayed]);
        expect([phase, turnsPlayed, ...unprintable(views)]).toEqual([phase, turnsPlayed]);
      }
    }
  });
});
