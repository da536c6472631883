import type { BriefingView, CardView, DeskView, StatementView, WhyRow, WhyView } from '../../view';
import { goals } from './fixtures';

const MINUS = '\u2212';
const DAYS = [{ day: 1, text: 'Mon 26' }, { day: 2, text: 'Tue 27' }, { day: 3, text: 'Wed 28' }];

const card = (action: string, title: string, line: string, icon: string, cost: string, more: Partial<CardView> = {}): CardView => ({
  action, title, line, icon, legal: true, refusal: '', cost: { text: cost, direction: 'down' }, controls: [], days: DAYS.slice(0, 1),
  effects: [{ label: 'Unity of the 27', value: { text: '4 to 6', direction: 'down' } }, { label: 'Growth', value: { text: '0.04%', direction: 'down' } }, { label: 'Alliance trust', value: { text: '0.05', direction: 'down' } }],
  before: 'Adopted 2025, never used; pause ends 7 Feb', source: 'European Commission, Enforcement Regulation', model: 'size disputed, direction settled', standing: 'disputed', chosen: false, ...more,
});

/** The hand of the Commission for tests: the fourth card is not legal, the fifth is on the table. */
export const desk: DeskView = {
  title: 'Your hand', note: 'up to two decisions this week',
  cards: [
    card('protest', 'Protest in writing', 'A note to Washington. Cheap, and read as such.', 'protest', `unity ${MINUS}1`),
    card('negotiate', 'Offer to negotiate', 'Talks on the Arctic against a tariff freeze.', 'negotiate', `unity ${MINUS}3`),
    card('unsuspend-list', 'Unsuspend the \u20ac93bn list', 'Duties on US goods from 7 February, tranche by tranche.', 'unsuspend-list', `unity ${MINUS}5`, {
      controls: [{ kind: 'range', id: 'eurBn', label: 'Goods covered', min: 1, max: 93, step: 1, value: 31, unit: 'bn', ticks: [{ value: 1, text: '\u20ac1bn' }, { value: 31, text: '\u20ac31bn' }, { value: 62, text: '\u20ac62bn' }, { value: 93, text: '\u20ac93bn' }] }],
      days: DAYS,
    }),
    card('urge-funds-to-diversify', 'Urge funds to diversify', 'A speech. Boards decide, and owe savers, not you.', 'urge-funds-to-diversify', `trust ${MINUS}0.03`, { legal: false, refusal: 'You urged them last week. Again in 2 weeks.' }),
    card('stay-silent', 'Stay silent', 'No statement this week.', 'stay-silent', 'unity 0', { chosen: true, cost: { text: 'free', direction: 'flat' } }),
  ],
  groups: [], chosen: [{ index: 0, text: 'Stay silent, Monday' }], capacity: { label: 'Unity of the 27', left: '68 of 74', share: 0.92, help: 'How much backing is left for further acts.' }, canAdd: true,
};

const statement = (seat: string, name: string, icon: string, doctrine: string, acts: readonly string[], reason: string, you = false): StatementView =>
  ({ seat, name, icon, doctrine, posture: 'waiting', acts, reason, you });

/** What five institutions said, for tests. */
export const statements: readonly StatementView[] = [
  statement('us-administration', 'US administration', 'capitol', 'Escalate until there is an offer', ['Signs the order for 10% on the eight'], '\u201cTalks begin when Greenland is on the table.\u201d'),
  statement('eu-commission', 'EU Commission', 'ring-of-stars', 'Yours', ['Unsuspends \u20ac31bn of the list', 'Protests in writing'], '\u201cThe Union does not negotiate under threat.\u201d', true),
  statement('norway-fund', 'Norway\u2019s fund', 'drop', 'Follows its mandate', ['Holds'], '\u201cOur horizon is longer than a news cycle, and one holder\u2019s concentration is a risk we already manage.\u201d'),
  statement('akademiker-pension', 'AkademikerPension', 'crown', 'Fiduciary', ['Sells $0.1bn of Treasuries', 'Says why: finances'], '\u201cUS public finances are not sustainable in the long run.\u201d'),
  statement('federal-reserve', 'Federal Reserve', 'coin', 'Inflation first', ['Stays silent'], '\u201cWe watch market functioning, not levels.\u201d'),
];

type RowSpec = readonly [string, string, string, number];

function rowsOf(specs: readonly RowSpec[], unit: number): readonly WhyRow[] {
  let from = 0;
  return specs.map(([label, kind, icon, size], index) => {
    const amount = size * unit;
    const to = from + amount;
    const row: WhyRow = {
      id: `r${index}`, label, kind, icon, amount, text: `${amount < 0 ? MINUS : '+'}${Math.abs(amount).toFixed(1)}`, direction: amount < 0 ? 'down' : 'up', from, to,
      you: label.startsWith('Your'), chance: kind === 'chance', slip: slipOf(icon),
    };
    from = to;
    return row;
  });
}

function slipOf(icon: string): WhyRow['slip'] {
  return {
    icon, actor: 'Norway\u2019s fund', date: 'Thursday 5 February', title: 'Stopped reinvesting $4.2bn', quote: '\u201cOur mandate asks us to limit concentration. This is not a view on any government.\u201d',
    bars: [
      { label: 'As a flow', note: '$4.2bn over five days, 0.014% of the market', amount: 0.5, text: '+0.5 bp', direction: 'up' },
      { label: 'As a signal', note: 'Evidence that the next sale is nearer', amount: 1.2, text: '+1.2 bp', direction: 'up' },
    ],
    beliefTitle: 'What markets believe the funds are',
    beliefs: [{ label: 'Fiduciary', now: '55%', was: 'was 63' }, { label: 'Cautious', now: '23%', was: 'was 23' }, { label: 'Political', now: '22%', was: 'was 14' }],
    facts: [{ label: 'Schools', text: '0.1 to 1.9 bp for this sale. Your setting gives 0.5.' }, { label: 'Before', text: 'The fund bought in 2025: $158bn to $199bn.' }, { label: 'Source', text: 'Norges Bank Investment Management, Dec 2025' }],
  };
}

const CAUSES: readonly RowSpec[] = [
  ['Washington signs 25% for 1 March', 'belief', 'capitol', 3.4], ['Tokyo\u2019s bond rout spills over', 'flow', 'sun', 3.1], ['The Fed says it is prepared to act', 'policy', 'coin', -2.6],
  ['Basis traders cut $38bn of Treasuries', 'risk', 'candles', 2.3], ['Dollar trust falls from 0.52 to 0.49', 'trust', 'candles', 1.9], ['Weaker US growth is priced', 'tariffs', 'candles', -1.7],
  ['Your \u20ac31bn: retaliation is expected', 'belief', 'ring-of-stars', 1.6], ['Norway\u2019s $4.2bn, read as a signal', 'belief', 'drop', 1.2], ['A thin 10-year auction, 1.4 bp tail', 'flow', 'candles', 0.8],
  ['Norway\u2019s $4.2bn, as a flow', 'flow', 'drop', 0.5], ['No cause found', 'chance', 'chance', 0.5],
];

const why = (market: string, name: string, title: string, unit: number, open: string, total: string): WhyView => ({
  market, name, instrument: market === 'ust-10y' ? 'treasuries' : 'shares', title, note: 'Contributions by size. Bars start where the last one ended. They add up exactly.',
  open, total, totalAmount: 11 * unit, totalDirection: unit < 0 ? 'down' : 'up', rows: rowsOf(CAUSES, unit),
});

/** Causes of two markets for tests. */
export const whys: readonly WhyView[] = [
  why('ust-10y', '10-year', 'Why the 10-year rose 11 basis points', 1, '4.36%', '+11.0 bp, to 4.47%'),
  why('sp500', 'S&P 500', 'Why the S&P 500 fell 2.3 per cent', -0.21, '6,742', `${MINUS}2.3%, to 6,585`),
];

/** A briefing for tests. */
export const briefing: BriefingView = {
  title: 'Week of 26 January', lead: 'The threat now has a date and a signature. Tokyo\u2019s rout has not calmed, and the first European fund has said in public why it sells.',
  seatName: 'European Commission', seatBriefing: 'You speak for 27 states on trade. The list of \u20ac93bn is frozen until 7 February; unfreezing it needs no vote, but spends unity.',
  news: [
    { date: 'Sat 17 Jan', title: 'Washington threatens 10% on eight countries', text: 'From 1 February, rising to 25% on 1 June, until there is a deal on Greenland.', source: 'press' },
    { date: 'Tue 20 Jan', title: 'Japan\u2019s 40-year yield passes 4%', text: 'Long bonds fall everywhere. S&P 500 down 2.06% on the day.', source: 'FRED' },
    { date: 'Tue 20 Jan', title: 'A Danish fund says it will sell $0.1bn of Treasuries', text: 'It names public finances, not politics.', source: 'AkademikerPension' },
  ],
  clocks: [{ date: '28 Jan', text: 'The Fed meets' }, { date: '1 Feb', text: 'The 10% tariff would begin' }, { date: '7 Feb', text: 'The list unfreezes by itself' }],
  statements: statements.slice(2, 4), goalTitle: 'Deter at any price', goals,
};
