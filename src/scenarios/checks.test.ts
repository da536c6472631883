import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Level } from '../model';
import { checkAgainst } from './check-against';
import type { Known } from './check-against';
import type { Needs } from './check-needs';
import { hasNoGaps, LEVEL_FORMAT, LEVEL_MIGRATIONS, migrateTo } from './migrations';
import { checkLevel } from './read-level';

const TEXT = readFileSync(new URL('./sample-level.json', import.meta.url), 'utf8');

type Loose<T> = T extends readonly (infer Item)[] ? Loose<Item>[]
  : T extends object ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

type Draft = Loose<Level>;
type Change = (level: Draft) => unknown;

function changed(change: Change): Level {
  const level: Draft = JSON.parse(TEXT);
  change(level);
  return level;
}

function placesAfter(change: Change): string[] {
  const result = checkLevel(changed(change));
  return result.ok ? [] : result.faults.map(({ path }) => path);
}

describe('references', () => {
  it.each<[string, Change, string]>([
    ['a seat twice', (level) => level.seats.push(level.seats[0]!), '$.seats[2]'],
    ['a bloc twice', (level) => { level.trust[1]!.bloc = 'europe'; }, '$.trust[1]'],
    ['an action twice', (level) => level.seats[0]!.actions.push(level.seats[0]!.actions[0]!), '$.seats[0].actions[2]'],
    ['a goal twice', (level) => level.seats[1]!.goalSets[0]!.goals.push(level.seats[1]!.goalSets[0]!.goals[0]!), '$.seats[1].goalSets[0].goals[1]'],
    ['an unknown seat in the prologue', (level) => { level.prologue[0]!.seat = 'nobody'; }, '$.prologue[0].seat'],
    ['an unknown seat in the script', (level) => { level.script[0]!.seat = 'nobody'; }, '$.script[0].seat'],
    ['an unknown seat under trust', (level) => { level.trust[0]!.seat = 'nobody'; }, '$.trust[0].seat'],
    ['an unknown holder', (level) => { level.seats[1]!.holder = 'nobody'; }, '$.seats[1].holder'],
    ['an unknown bloc', (level) => { level.holders[0]!.bloc = 'mars'; }, '$.holders[0].bloc'],
    ['an unknown market', (level) => { level.expect[0]!.market = 'tulips'; }, '$.expect[0].market'],
    ['unknown partners', (level) => { level.prologue[0]!.args['partners'] = 'the-nine'; }, '$.prologue[0].args.partners'],
    ['an unknown source of a figure', (level) => { level.holders[0]!.otherAssetsUsdBn!.source = 'rumour'; }, '$.holders[0].otherAssetsUsdBn.source'],
    ['an unknown source of a claim', (level) => { level.claims[0]!.source = 'rumour'; }, '$.claims[0].source'],
    ['an unknown metric of a goal', (level) => { level.seats[1]!.goalSets[0]!.goals[0]!.metric = 'move.tulips'; }, '$.seats[1].goalSets[0].goals[0].metric'],
    ['an unknown metric deep in an ending', (level) => { level.endings[0]!.when = { all: [{ any: [{ metric: 'luck', op: '>', value: 0 }] }] }; }, '$.endings[0].when.all[0].any[0].metric'],
  ])('catches %s', (_, change, path) => {
    expect(placesAfter(change)).toEqual([path]);
  });

  it.each([
    'market.ust-10y', 'move.ust-10y', 'trust.dollar', 'trust.japan', 'tariff.in-force-pp', 'tariff.the-eight.threat-pp',
    'belief.follow-through', 'capacity.pension-fund', 'macro.growth-lost-pct', 'independence', 'list.in-force-eur-bn',
    'fund.pension-fund.loss-pct', 'action.sell-treasuries.count', 'action.pension-fund.sell-treasuries.count',
  ])('knows the metric %s', (metric) => {
    expect(placesAfter((level) => { level.seats[1]!.goalSets[0]!.goals[0]!.metric = metric; })).toEqual([]);
  });
});

describe('figures', () => {
  it.each<[string, Change, string]>([
    ['a first day that is no Monday', (level) => { level.calendar.firstMonday = '2026-01-18'; level.calendar.closed = []; }, '$.calendar.firstMonday'],
    ['start prices from the first week', (level) => { level.calendar.baseClose = '2026-01-19'; }, '$.calendar.baseClose'],
    ['a closed Saturday', (level) => level.calendar.closed.push('2026-01-24'), '$.calendar.closed[1]'],
    ['a closed day twice', (level) => level.calendar.closed.push('2026-01-19'), '$.calendar.closed[1]'],
    ['a closed day after the end', (level) => level.calendar.closed.push('2026-02-09'), '$.calendar.closed[1]'],
    ['a shock before the first week', (level) => { level.shocks[0]!.on = '2026-01-16'; }, '$.shocks[0].on'],
    ['a decision on the weekend after the last week', (level) => { level.script[0]!.on = '2026-02-07'; }, '$.script[0].on'],
    ['a prologue in the first week', (level) => { level.prologue[0]!.on = '2026-01-19'; }, '$.prologue[0].on'],
    ['a belief above one', (level) => { level.beliefs['government.hawk']!.value = 1.1; }, '$.beliefs["government.hawk"].value'],
    ['a negative capacity', (level) => { level.seats[0]!.capacity.start.value = -1; }, '$.seats[0].capacity.start.value'],
    ['weights that miss one', (level) => { level.trust[0]!.weight.value = 0.5; }, '$.trust'],
    ['a condition on the last ending', (level) => { level.endings[1]!.when = { metric: 'trust.dollar', op: '>', value: 0 }; }, '$.endings[1].when'],
    ['an early ending without a condition', (level) => { delete level.endings[0]!.when; }, '$.endings[0]'],
    ['an ending after the last turn', (level) => { level.endings[1]!.fromTurn = 4; }, '$.endings[1].fromTurn'],
    ['a claim about a turn that is not played', (level) => { level.expect[0]!.turn = 4; }, '$.expect[0].turn'],
    ['a claim about the time before the first turn', (level) => { level.expect[0]!.turn = 0; }, '$.expect[0].turn'],
    ['a claim about a day that is shut', (level) => { level.expect[0]!.day = 1; }, '$.expect[0].day'],
    ['bounds the wrong way round', (level) => { level.expect[0]!.median.low = 16; }, '$.expect[0].median'],
    ['a human seat without goals', (level) => { level.seats[1]!.goalSets = []; }, '$.seats[1].goalSets'],
    ['a human where none is allowed', (level) => { level.seats[0]!.control = 'human'; }, '$.seats[0].control'],
  ])('catches %s', (_, change, path) => {
    expect(placesAfter(change)).toEqual([path]);
  });

  it('allows weights that add up to one but for rounding', () => {
    const shares = [0.7, 0.2, 0.1];
    expect(shares.reduce((a, b) => a + b)).not.toBe(1);
    expect(placesAfter((level) => {
      level.trust = shares.map((value, i) => ({ ...level.trust[0]!, bloc: ['europe', 'japan', 'other'][i]!, weight: { ...level.trust[0]!.weight, value } }));
    })).toEqual([]);
  });
});

describe('against rules and institutions', () => {
  const KNOWN: Known = {
    actions: [
      { id: 'stay-silent', roles: ['government', 'pension-fund'], parameters: [] },
      { id: 'sell-treasuries', roles: ['pension-fund'], parameters: [] },
      {
        id: 'threaten-tariff',
        roles: ['government'],
        parameters: [
          { id: 'partners', kind: 'choice', options: [], initial: '' },
          { id: 'tariffPp', kind: 'number', unit: 'pp', min: 1, max: 50, step: 0.5, initial: 10 },
        ],
      },
    ],
    institutions: [
      { id: 'issuer-government', role: 'government', doctrines: [{ id: 'steady' }] },
      { id: 'pension-fund', role: 'pension-fund', doctrines: [{ id: 'steady' }] },
    ],
    markets: [{ id: 'ust-10y' }],
    shocks: [{ id: 'foreign-yield', parameters: [{ id: 'bp', kind: 'number', unit: 'bp', min: 0, max: 50, step: 1, initial: 5 }] }],
    metrics: () => true,
    parameters: { 'flow.priceImpact': { low: 1, high: 8 } },
    needs: {
      holders: [{ kind: 'domestic', least: 1, most: 1 }, { kind: 'dealers', least: 0, most: 0 }],
      beliefs: { government: ['hawk', 'dove'] },
      blocs: ['europe', 'japan'],
      markets: ['ust-10y'],
      singular: ['government'],
      meters: [],
      figures: { 'policy-rate': { low: -5, high: 100 } },
      figuresIfGiven: { 'bill-share': { low: 0, high: 90 } },
      owners: { roles: ['pension-fund'], kind: 'fund' },
      currencies: ['eur-usd'],
      holdingsUsdBn: { low: 0, high: 100_000 },
      prices: { 'ust-10y': { low: 0.001, high: 50 } },
    },
  };

  function against(change: Change, known: Partial<Known> = {}): string[] {
    const whole = changed((level) => {
      level.beliefs['government.dove'] = { ...level.beliefs['government.hawk']!, value: 0.7 };
      change(level);
    });
    return checkAgainst(whole, { ...KNOWN, ...known }).map(({ path }) => path);
  }

  const needing = (needs: Partial<Needs>): Partial<Known> => ({ needs: { ...KNOWN.needs, ...needs } });

  it('finds nothing wrong with the sample', () => {
    expect(against(() => undefined)).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['institution', (level) => { level.seats[0]!.institution = 'nobody'; }, '$.seats[0].institution'],
    ['doctrine', (level) => { level.seats[0]!.doctrine = 'wild'; }, '$.seats[0].doctrine'],
    ['role of an institution', (level) => { level.seats[0]!.institution = 'pension-fund'; }, '$.seats[0].role'],
    ['open action', (level) => level.seats[0]!.actions.push('dance'), '$.seats[0].actions[2]'],
    ['open action of another role', (level) => level.seats[0]!.actions.push('sell-treasuries'), '$.seats[0].actions[2]'],
    ['decision', (level) => { level.script[0]!.action = 'dance'; }, '$.script[0].action'],
    ['decision of another role', (level) => { level.script[0]!.action = 'sell-treasuries'; }, '$.script[0].action'],
    ['shock', (level) => { level.shocks[0]!.shock = 'comet'; }, '$.shocks[0].shock'],
    ['argument', (level) => { level.shocks[0]!.args['size'] = 1; }, '$.shocks[0].args.size'],
    ['argument left out', (level) => { level.shocks[0]!.args = {}; }, '$.shocks[0].args'],
    ['argument out of range', (level) => { level.shocks[0]!.args['bp'] = 51; }, '$.shocks[0].args.bp'],
    ['argument off its steps', (level) => { level.prologue[0]!.args['tariffPp'] = 10.3; }, '$.prologue[0].args.tariffPp'],
    ['market', (level) => level.markets.push({ ...level.markets[0]!, id: 'tulips' }), '$.markets[1].id'],
    ['parameter', (level) => { level.parameters['luck'] = level.parameters['flow.priceImpact']!; }, '$.parameters.luck'],
  ])('catches an unknown or wrong %s', (_, change, path) => {
    expect(against(change)).toEqual([path]);
  });

  it.each<[string, Change, string]>([
    ['parameter out of range', (level) => { level.parameters['flow.priceImpact']!.value = 9; }, '$.parameters["flow.priceImpact"].value'],
    ['price of nothing', (level) => { level.markets[0]!.start.value = 0; }, '$.markets[0].start.value'],
    ['negative holding', (level) => { level.holders[0]!.equitiesUsdBn.value = -1; }, '$.holders[0].equitiesUsdBn.value'],
    ['missing holder', (level) => { level.holders[1]!.kind = 'foreign'; }, '$.holders'],
    ['holder too many', (level) => level.holders.push({ ...level.holders[1]!, id: 'second', kind: 'dealers' }), '$.holders'],
    ['bloc', (level) => { level.trust[1]!.bloc = 'mars'; }, '$.trust[1].bloc'],
    ['certain trust', (level) => { level.trust[0]!.mean.value = 1; }, '$.trust[0].mean.value'],
    ['second government', (level) => { level.seats.push({ ...level.seats[0]!, id: 'other' }); }, '$.seats[2].role'],
    ['missing figure', (level) => { level.figures = {}; }, '$.figures'],
    ['figure out of range', (level) => { level.figures['policy-rate']!.value = 101; }, '$.figures["policy-rate"].value'],
    ['figure that may be left out', (level) => { level.figures['bill-share'] = { ...level.figures['policy-rate']!, value: 100 }; }, '$.figures["bill-share"].value'],
    ['home market', (level) => { level.holders[0]!.homeMarket = 'ust-10y'; }, '$.holders[0].homeMarket'],
    ['fund without a row', (level) => { delete level.seats[1]!.holder; }, '$.seats[1]'],
    ['owner of a row that is no fund', (level) => { level.seats[1]!.holder = level.holders[1]!.id; }, '$.seats[1].holder'],
    ['owner of the row of another', (level) => { level.seats[0]!.holder = level.seats[1]!.holder!; }, '$.seats[1].holder'],
    ['import share', (level) => { level.partners[0]!.importSharePct.value = 101; }, '$.partners[0].importSharePct.value'],
  ])('catches a level with a wrong %s', (_, change, path) => {
    expect(against(change)).toEqual([path]);
  });

  it('catches a market, a belief and a meter that are missing', () => {
    expect(against(() => undefined, needing({ markets: ['ust-10y', 'gold'] }))).toEqual(['$.markets']);
    expect(against((level) => { delete level.beliefs['government.dove']; })).toEqual(['$.beliefs']);
    expect(against((level) => { level.beliefs['government.dove']!.value = 0.6; })).toEqual(['$.beliefs']);
    expect(against((level) => { level.beliefs['government.owl'] = level.beliefs['government.dove']!; })).toEqual(['$.beliefs["government.owl"]']);
    expect(against(() => undefined, { ...needing({ meters: ['trust.china'] }), metrics: (name) => name !== 'trust.china' })).toEqual(['$']);
  });

  it('catches holders who hold nothing', () => {
    const emptied: Change = (level) => level.holders.forEach((holder) => { holder.treasuriesUsdBn.value = 0; });
    expect(against(emptied)).toEqual(['$.holders', '$.holders']);
  });

  it('catches metrics that the rules do not publish', () => {
    expect(against(() => undefined, { metrics: (name) => name !== 'trust.europe' })).toEqual(['$.endings[0].when.any[1].all[0].metric']);
  });
});

describe('migrations', () => {
  const add = (from: number) => ({ from, migrate: (value: unknown) => `${JSON.stringify(value)}+${from}` });

  it('are numbered from 1 without gaps up to the current format', () => {
    expect(hasNoGaps(LEVEL_MIGRATIONS, LEVEL_FORMAT)).toBe(true);
    expect(hasNoGaps([add(1), add(3)], 4)).toBe(false);
    expect(hasNoGaps([add(1)], 3)).toBe(false);
    expect(hasNoGaps([add(1), add(2)], 3)).toBe(true);
  });

  it('climb from the format of the value and refuse what is newer', () => {
    const steps = [add(1), add(2)];
    expect(migrateTo({ format: 2 }, 'format', steps, 3)).toEqual({ ok: true, value: '{"format":2}+2' });
    expect(migrateTo({ format: 4 }, 'format', steps, 3)).toEqual({ ok: false, reason: 'newer', format: 4 });
    expect(migrateTo({ format: 1.5 }, 'format', steps, 3)).toMatchObject({ ok: false, reason: 'no-format' });
  });
});
