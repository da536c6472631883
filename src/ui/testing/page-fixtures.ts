import type { ChartView, DebriefView, Direction, PreviewView } from '../../view';
import type { HomeLevel, PredictMarket } from '../types';
import { goals } from './fixtures';

const MINUS = '\u2212';

/** The one level of the first screen for tests. */
export const levels: readonly HomeLevel[] = [
  {
    id: 'first-shot', title: 'The First Shot', subtitle: 'A tutorial: flow or signal?', minutes: 10, turns: 4, kind: 'tutorial', order: 'sequential', forms: [{ turns: 4, minutes: 10 }], number: '$0.1bn', caption: 'sold by one Danish fund in a market of $30,000bn',
    seats: [
      {
        id: 'akademiker-pension', name: 'AkademikerPension', shortName: 'Copenhagen', icon: 'crown', line: 'A Danish pension fund with $0.1bn of Treasuries. Sell, hedge, or say why.',
        goalSets: [
          { id: 'fiduciary', title: 'Protect the savers', summary: 'Keep the return and the funding ratio; politics is not your business.' },
          { id: 'voice', title: 'Be heard', summary: 'Make the sale count as a warning without paying for it.' },
        ],
      },
      {
        id: 'eu-commission', name: 'EU Commission', shortName: 'Brussels', icon: 'ring-of-stars', line: 'Trade policy for 27 states: protest, negotiate, unfreeze a list of \u20ac93bn.',
        goalSets: [
          { id: 'deter', title: 'Deter at any price', summary: 'The threat goes, whatever it costs.' },
          { id: 'protect', title: 'Protect growth and the alliance', summary: 'Lose little growth and keep trust above 0.40.' },
        ],
      },
    ],
  },
];

/** The start state in one line for tests. */
export const facts = 'Friday 16 January 2026: 10-year 4.24%, S&P 500 6,940, gold 4,588, dollar 99.39';

/** Two markets to predict for tests. */
export const predictMarkets: readonly PredictMarket[] = [
  { market: 'ust-10y', name: '10-year Treasury yield', instrument: 'treasuries', value: '4.36%' },
  { market: 'dxy', name: 'Dollar index', instrument: 'dollar', value: '97.84' },
];

/** What a link holds, for tests. */
export const preview: PreviewView = {
  title: 'The First Shot, as the EU Commission', finished: false,
  facts: [{ label: 'Level', text: 'The First Shot' }, { label: 'Seat', text: 'EU Commission, Deter at any price' }, { label: 'Played', text: '3 of 4 turns' }, { label: 'Rules', text: '1.0, this version' }],
  differences: ['Bond-sale elasticity: high school (stock: middle)', 'Tariff threat starts at 15% (stock: 10%)'],
};

const wayOf = (amount: number): Direction => (amount > 0 ? 'up' : amount < 0 ? 'down' : 'flat');
const cell = (amount: number, text: string) => ({ amount, text, direction: wayOf(amount) });
const signed = (value: number, digits: number) => `${value < 0 ? MINUS : '+'}${Math.abs(value).toFixed(digits)}`;
const mover = (name: string, icon: string, values: readonly number[], you = false) => ({ name, icon, you, cells: values.map((value, index) => cell(value, signed(value, index === 0 ? 0 : 1))) });

const market = (name: string, start: string, end: string, change: string, really: string) =>
  ({ name, start, end, really, change: { text: change, direction: wayOf(change.startsWith('+') ? 1 : -1) } });

const points = (values: readonly number[], digits: number) => values.map((value, slot) => ({ slot, value, text: value.toFixed(digits) }));

/** The course of a game for tests. */
const chart: ChartView = {
  title: 'Four weeks, three turning points', note: '10-year Treasury yield in per cent above, dollar trust below', slots: 19,
  yields: { label: 'Your game', end: '4.47%', points: points([4.24, 4.29, 4.31, 4.28, 4.3, 4.33, 4.36, 4.35, 4.38, 4.42, 4.47, 4.46, 4.45, 4.44, 4.46, 4.45, 4.43, 4.44, 4.46, 4.47], 2) },
  really: { label: 'What really happened', end: '4.05%', points: points([4.24, 4.3, 4.26, 4.25, 4.24, 4.22, 4.24, 4.25, 4.26, 4.24, 4.28, 4.28, 4.21, 4.19, 4.21, 4.2, 4.15, 4.17, 4.1, 4.05], 2) },
  trust: { label: 'Dollar trust', end: '0.49', points: points([0.55, 0.54, 0.54, 0.53, 0.53, 0.52, 0.51, 0.5, 0.49, 0.48, 0.47, 0.48, 0.48, 0.49, 0.49, 0.49, 0.5, 0.49, 0.49, 0.49], 2) },
  haven: { value: 0.5, text: 'haven above this line' }, pins: [{ slot: 5, pin: 1 }, { slot: 7, pin: 2 }, { slot: 11, pin: 3 }],
  dates: [{ slot: 0, text: '16 Jan' }, { slot: 4, text: '23 Jan' }, { slot: 9, text: '30 Jan' }, { slot: 14, text: '6 Feb' }, { slot: 19, text: '13 Feb' }],
};

/** A debrief for tests. */
export const debrief: DebriefView = {
  chart,
  verdict: 'The threat was withdrawn, and the Union paid in unity',
  ending: 'Threat withdrawn in turn 3',
  lead: 'You set out to deter at any price. Two of four goals are met. Washington withdrew the threat in the third week, when the 10-year reached 4.47%, and not when your list came into force.',
  goals: goals.map((goal) => ({ ...goal, startText: '0.00', endText: goal.value, verdictText: goal.met ? 'met' : 'missed' })),
  otherGoals: { title: 'Judged by the other goal set: protect growth and the alliance', goals: goals.slice(1) },
  turningPoints: [
    { pin: 1, when: 'Turn 2, 26 January', title: 'You unsuspended \u20ac31bn of the list', text: 'Washington had just named 25%. Markets raised the odds of a long fight from 31% to 46%. Without it: 10-year 6 bp lower, unity 8 points higher.' },
    { pin: 2, when: 'Turn 2, 28 January', title: 'The Fed did not open repo lines', text: 'Basis traders cut $38bn in four days. With lines the peak is 4.41%, and Washington feels less pain and waits two turns longer.' },
    { pin: 3, when: 'Turn 3, 4 February', title: 'Washington withdrew the threat', text: 'It offered talks on the Arctic. Had you refused: a full tariff in 41 of 100 replays.' },
  ],
  markets: [
    market('10-year', '4.24%', '4.47%', '+23 bp', '4.26%'), market('30-year', '4.83%', '5.10%', '+27 bp', '4.88%'), market('S&P 500', '6,940', '6,585', `${MINUS}5.1%`, '6,915'), market('Nasdaq', '23,515', '22,148', `${MINUS}5.8%`, '23,461'),
    market('Dollar', '99.39', '96.90', `${MINUS}2.5%`, '97.60'), market('Gold', '4,588', '5,086', '+10.9%', '4,988'), market('Bitcoin', '95,120', '82,610', `${MINUS}13.2%`, '89,200'), market('VIX', '15.9', '25.8', '+9.9', '16.1'), market('2-year', '3.59%', '3.61%', '+2 bp', '3.60%'),
  ],
  movers: {
    markets: [{ id: 'ust-10y', name: '10-year', total: '+23 bp' }, { id: 'sp500', name: 'S&P 500', total: `${MINUS}5.1%` }, { id: 'dxy', name: 'Dollar', total: `${MINUS}2.5%` }, { id: 'gold', name: 'Gold', total: '+10.9%' }],
    rows: [
      mover('US administration', 'capitol', [14, -3.6, -1.5, 5.9]), mover('Tokyo', 'sun', [9, -0.7, -0.6, 0.9]), mover('Federal Reserve', 'coin', [-9, 1.3, -0.5, 0.4]), mover('Traders and private investors', 'candles', [4, -1.1, 0, 1]),
      mover('EU Commission', 'ring-of-stars', [2, -0.5, 0.2, 0.9], true), mover('Norway\u2019s fund', 'drop', [1, -0.2, -0.1, 0.6]), mover('AkademikerPension', 'crown', [0, -0.1, -0.1, 0.5]), mover('Chance', 'chance', [2, -0.2, 0.1, 0.7]),
    ],
  },
  decisions: [
    { when: 'Turn 1', who: 'EU Commission', what: 'protested in writing.', reason: 'The Union does not negotiate under threat.', you: true, key: true },
    { when: 'Turn 1', who: 'AkademikerPension', what: 'sold $0.1bn of Treasuries.', reason: 'US public finances are not sustainable.', you: false, key: true },
    { when: 'Turn 2', who: 'EU Commission', what: 'unsuspended \u20ac31bn of the list.', reason: '', you: true, key: true },
    { when: 'Turn 2', who: 'US administration', what: 'signed the order for 10%.', reason: 'Talks begin when Greenland is on the table.', you: false, key: true },
    { when: 'Turn 3', who: 'US administration', what: 'withdrew the threat.', reason: 'There is a framework.', you: false, key: true },
  ],
  own: [{ label: 'Growth lost', end: '0.21%', change: { text: '+0.21%', direction: 'up' } }], seats: [], votes: [],
  predictions: { bands: [{ said: '85%', right: '67%', count: '3', gap: 'too sure' }], note: 'Four predictions, score 0.71 against 0.64 for \u201cno change\u201d. When you said 85% you were right 2 times in 3.', rows: [{ text: 'Turn 1, 10-year up, 70%', result: 'right' }, { text: 'Turn 1, dollar down, 60%', result: 'right' }, { text: 'Turn 2, 10-year up, 85%', result: 'right' }, { text: 'Turn 3, dollar up, 85%', result: 'wrong' }] },
  history: [
    { date: '17 Jan', text: 'Washington threatens 10% on eight countries from 1 February.', source: 'press' }, { date: '20 Jan', text: `S&P ${MINUS}2.06%, 10-year +6 bp, gold +3.7%. The same day Japan\u2019s 40-year yield passed 4% for the first time.`, source: 'FRED, CME' },
    { date: '21 Jan', text: 'Davos: the tariffs are dropped for a \u201cframework\u201d. S&P +1.16%.', source: 'press' }, { date: '23 Jan', text: 'Commission proposes to keep the \u20ac93bn list paused for six months.', source: 'Commission' },
    { date: '20 Feb', text: 'Supreme Court, 6 to 3: IEEPA gives no power to set tariffs.', source: 'Court' },
  ],
  claims: [
    { claim: 'A $100m sale moved the market.', verdict: 'No: 0.0003% of the market, 0.01 bp in this model against 6 bp seen.', standing: 'settled', standingText: 'settled' },
    { claim: 'Market pain makes Washington retreat.', verdict: 'A fifth of 49 threats were carried out in full; a fifth are still under study.', standing: 'disputed', standingText: 'disputed' },
    { claim: 'Trust in the dollar collapsed.', verdict: 'Hard to see six months on; gold was the exception until spring.', standing: 'guessed', standingText: 'guessed' },
  ],
  questions: ['Your list cost 6 bp and 8 points of unity. What did it buy?', 'Norway sold nothing in January 2026. Which of your beliefs depends on it selling?', 'If everyone expects Washington to retreat, who supplies the pain that makes it retreat?'],
  assumptions: [{ name: 'Bond sales, bp per $100bn', value: '3', note: 'schools: 1 to 45' }, { name: 'Share of threats carried out', value: '22%', note: 'of 49 threats' }, { name: 'Trust, half-life', value: '26 weeks', note: 'guessed' }, { name: 'Basis traders\u2019 limit', value: '$120bn', note: 'BIS' }],
  sources: ['TIC table 5 (Feb 2026 vintage)', 'FRED DGS10', 'CBOE', 'ICE', 'Norges Bank Investment Management, annual report 2025', 'European Commission, Regulation 2023/2675', 'BIS WP 1105', 'IFDP 1041', 'NBER 30476'], sourcesOnPaper: ['TIC table 5 (Feb 2026 vintage)', 'FRED DGS10', 'CBOE', 'ICE', 'Norges Bank Investment Management, annual report 2025', 'European Commission, Regulation 2023/2675', 'BIS WP 1105', 'IFDP 1041', 'NBER 30476'],
  footer: 'Rules 1.0, stock level, seed 4071',
};
