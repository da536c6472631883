import type { Basis, Figure, Level, LevelSeat, Role, Words as LevelWords } from '../../model';

const figure = (value: number, unit = '-', basis: Basis = 'judgement'): Figure =>
  ({ value, unit, basis, asOf: '2026-01-16', source: 'fed' });

/** Level text whose Chinese is marked, so that a mix-up of languages shows. */
export function text(en: string): LevelWords {
  return { en, 'zh-CN': `中${en}` };
}

function seat(id: string, role: Role, name: string, lon: number, lat: number, more: Partial<LevelSeat>): LevelSeat {
  return {
    id, role, institution: id, name: text(name), shortName: text(name), place: { lon, lat },
    control: 'computer', humanAllowed: true, doctrine: 'usual', capacity: { id: 'approval', start: figure(41) },
    actions: ['stay-silent'], goalSets: [], briefing: text(`${name} wakes up.`), ...more,
  };
}

const SEATS: readonly LevelSeat[] = [
  seat('us-administration', 'government', 'US administration', -77, 38.9, { actions: ['threaten-tariff'] }),
  seat('eu-commission', 'trade-bloc', 'EU Commission', 4.4, 50.8, { capacity: { id: 'unity', start: figure(74) } }),
  seat('akademiker-pension', 'pension-fund', 'Danish fund', 12.6, 55.7, {
    holder: 'danish-fund',
    capacity: { id: 'mandate-room', start: figure(50) },
    actions: ['sell-treasuries', 'publish-reason', 'threaten-tariff'],
    goalSets: [
      {
        id: 'fiduciary', title: text('Fiduciary'), summary: text('Savers first.'),
        goals: [
          { id: 'loss', metric: 'fund.akademiker-pension.loss-pct', op: '<=', value: 0.5, words: text('Loss'), format: 'pct1' },
          { id: 'calm', metric: 'market.ust-10y', op: '<=', value: 4.3, words: text('10-year'), format: 'pct2' },
        ],
      },
      {
        id: 'voice', title: text('Voice'), summary: text('Be heard.'),
        goals: [{ id: 'said', metric: 'action.akademiker-pension.publish-reason.count', op: '>=', value: 1, words: text('Reason published'), format: 'yesNo' }],
      },
    ],
  }),
  seat('federal-reserve', 'central-bank', 'Federal Reserve', -77.1, 38.8, { capacity: { id: 'independence', start: figure(62) } }),
];

const holder = (id: string, kind: Level['holders'][number]['kind'], lon: number, usdBn: number): Level['holders'][number] => ({
  id, kind, name: text(id), place: { lon, lat: 45 }, treasuriesUsdBn: figure(usdBn, '$bn'), equitiesUsdBn: figure(usdBn, '$bn'),
});

const ending = (id: string, fromTurn: number): Level['endings'][number] =>
  ({ id, fromTurn, title: text('Stand-off'), text: text('Nobody moved.') });

/** A level of four weeks with a prologue, a shock, a scripted decision and all that a debrief tells. */
export const LEVEL: Level = {
  format: 1, id: 'test-level', title: text('Test level'), subtitle: text('Subtitle'), minutes: 10, briefing: text('A weekend threat.'),
  calendar: { firstMonday: '2026-01-19', baseClose: '2026-01-16', turns: 4, closed: ['2026-01-19'] },
  order: 'sequential', actionsPerTurn: 2, seats: SEATS,
  markets: [['ust-10y', '10-year', 4.24], ['sp500', 'S&P 500', 6940.01], ['dxy', 'Dollar', 99.39], ['gold', 'Gold', 4588.4], ['vix', 'VIX', 15.86]]
    .map(([id, name, value]) => ({ id: String(id), name: text(String(name)), start: figure(Number(value)) })),
  holders: [holder('danish-fund', 'fund', 12, 0.1), holder('dealers', 'dealers', -74, 400), holder('us-households', 'domestic', -90, 9000)],
  trust: [
    { bloc: 'europe', name: text('Europe'), mean: figure(0.55), weight: figure(0.6), seat: 'eu-commission' },
    { bloc: 'other', name: text('Others'), mean: figure(0.57), weight: figure(0.4) },
  ],
  partners: [{ id: 'the-eight', name: text('the eight'), importSharePct: figure(10.5), ally: true }],
  figures: { 'actual.ust-10y': { ...figure(4.29, '%'), asOf: '2026-01-20' } },
  beliefs: { 'government.hawk': figure(0.24), 'government.bargainer': figure(0.45), 'government.dove': figure(0.31) },
  parameters: { retreatThresholdPct: figure(5, '% of shares') },
  dates: { 'policy-meeting': ['2026-01-28'] },
  prologue: [{ on: '2026-01-17', seat: 'us-administration', action: 'threaten-tariff', args: { partners: 'the-eight', tariffPp: 10 }, headline: text('Washington threatens 10% on eight allies'), source: 'press' }],
  script: [{ on: '2026-01-28', seat: 'us-administration', action: 'threaten-tariff', args: { partners: 'the-eight', tariffPp: 25 }, headline: text('Washington names 25%'), source: 'press' }],
  shocks: [{ id: 'tokyo-bond-rout', shock: 'bond-rout', on: '2026-01-20', args: {}, title: text('Tokyo bonds fall'), text: text('The 40-year yield passes 4%.'), source: 'press' }],
  endings: [ending('threat-withdrawn', 2), ending('stand-off', 4)], expect: [],
  history: [{ date: '2026-01-20', text: text('Shares fell 2.06%.'), source: 'fed' }],
  claims: [{ id: 'c', claim: text('A sale of $100m moved the market.'), verdict: text('No.'), standing: 'settled', source: 'fed' }],
  questions: [text('What did it buy?')], lesson: [],
  sources: {
    fed: { title: 'H.15', publisher: 'Federal Reserve', date: '2026-01-20' },
    press: { title: 'Agency report', publisher: 'Press', date: '2026-01-17' },
  },
};
