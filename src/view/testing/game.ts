import type { Contribution, FlowRow, Journal, MarketDay, NewsItem, World } from '../../model';
import { decisionCause } from '../../model';
import type { MadeMove, SessionPhase, SessionState } from '../../session';
import type { Language } from '../formats';
import type { Viewer } from '../viewer';
import { makeWords } from '../words';
import { testCatalogue } from './catalogue';
import { LEVEL } from './level';
import { MARKETS, RULEBOOK, SCENARIO } from './rulebook';

const US_THREAT = decisionCause(0, 'us-administration', 'threaten-tariff');
/** The player's own sale, in the first turn. */
export const SALE = decisionCause(1, 'akademiker-pension', 'sell-treasuries');

const part = (turn: number, day: number, market: string, kind: Contribution['kind'], cause: string, amount: number): Contribution =>
  ({ turn, day, market, kind, cause, amount });

/** What moved markets in the test game: shares, bonds and the dollar fall together in its first week. */
export const PARTS: readonly Contribution[] = [
  part(1, 2, 'ust-10y', 'belief', US_THREAT, 3.4), part(1, 2, 'ust-10y', 'risk', 'shock:tokyo-bond-rout', 3.1),
  part(1, 3, 'ust-10y', 'flow', SALE, 0.016), part(1, 3, 'ust-10y', 'belief', SALE, 0.9),
  part(1, 2, 'ust-10y', 'risk', 'mechanism:basis-trade', 0.02), part(1, 4, 'ust-10y', 'fundamental', 'mechanism:drift', -0.03),
  part(1, 4, 'ust-10y', 'chance', 'mechanism:drift', 1.7), part(1, 5, 'ust-10y', 'chance', 'shock:tokyo-bond-rout', -0.4),
  part(1, 2, 'sp500', 'belief', US_THREAT, -1.9), part(1, 3, 'sp500', 'chance', 'mechanism:drift', -0.2),
  part(1, 2, 'dxy', 'trust', US_THREAT, -0.8), part(1, 3, 'gold', 'trust', US_THREAT, 2.7), part(1, 2, 'vix', 'risk', US_THREAT, 4.1),
  part(2, 1, 'ust-10y', 'chance', 'mechanism:drift', -1.2), part(2, 2, 'sp500', 'chance', 'mechanism:drift', 0.6),
];

const news = (turn: number, day: number, type: NewsItem['type'], seat: string, id: string, cause: string, args: NewsItem['args'] = {}): NewsItem =>
  ({ turn, day, type, seat, id, cause, args });

const NEWS: readonly NewsItem[] = [
  news(1, 2, 'shock', '', 'tokyo-bond-rout', 'shock:tokyo-bond-rout'),
  news(1, 3, 'decision', 'akademiker-pension', 'sell-treasuries', SALE, { usdBn: 0.1, days: 1 }),
  { ...news(1, 4, 'lapsed', 'us-administration', 'threaten-tariff', 'decision:1:us-administration:threaten-tariff'), refusal: { code: 'capacity', args: { cost: 9, left: 2 } } },
  news(2, 3, 'decision', 'us-administration', 'threaten-tariff', 'decision:2:us-administration:threaten-tariff', { partners: 'the-eight', tariffPp: 25 }),
];

const flow = (day: number, from: string, to: string, usdBn: number): FlowRow => ({ turn: 1, day, instrument: 'treasuries', from, to, usdBn });

const FLOWS: readonly FlowRow[] = [
  flow(2, 'danish-fund', 'dealers', 0.1), flow(3, 'dealers', 'us-households', 6), flow(4, 'us-households', 'dealers', 2),
  flow(5, 'dealers', 'danish-fund', 0.09), flow(5, 'dealers', 'nowhere', 50),
];

const MOVES: readonly MadeMove[] = [
  {
    turn: 1, seat: 'us-administration', doctrine: 'usual', posture: { posture: 'demanding' },
    choices: [{ action: 'threaten-tariff', day: 4, args: { partners: 'the-eight', tariffPp: 25 } }],
    reason: { code: 'us-administration.usual.hold', args: {} },
  },
  {
    turn: 1, seat: 'akademiker-pension', doctrine: 'usual', posture: {},
    choices: [{ action: 'sell-treasuries', day: 3, args: { usdBn: 0.1, days: 1 } }],
    reason: { code: 'akademiker-pension.usual.finances', args: { ust10y: 4.31 } },
  },
  { turn: 2, seat: 'eu-commission', doctrine: 'firm', posture: {}, choices: [], reason: { code: 'refused', args: {} } },
];

/** What view-models read of a world; the rest belongs to the rules. */
type Seen = Pick<World, 'clock' | 'capacities' | 'moves' | 'ending' | 'holdings' | 'supplyUsdBn' | 'threats' | 'counterList' | 'beliefs' | 'trust' | 'law' | 'coercion' | 'reciprocal' | 'mandate' | 'council' | 'framework'>;

function worldAt(turn: number, parts: readonly Contribution[]): World {
  const moves = MARKETS.map((market) => parts.filter((p) => p.market === market && p.turn <= turn).reduce((sum, p) => sum + p.amount, 0));
  const seen: Seen = {
    clock: { turn: turn + 1, day: 1 }, capacities: [41, 74, 50, 62], moves, ending: turn === 4 ? 'stand-off' : '',
    holdings: [[0.1, 400, 9000], [0.2, 0, 20000]], supplyUsdBn: [30100, 69000],
    threats: [{ partners: 0, stage: 'said', basis: 'ieepa', steps: [{ tariffPp: 10, turn: 3 }], inForcePp: 0, pausedUntilTurn: 0, cause: US_THREAT }],
    counterList: { announcedEurBn: 93, fromTurn: 4, inForceEurBn: 0, cause: '' },
    beliefs: [[0.22 + turn * 0.1, 0.45, 0.33 - turn * 0.1], [0.4, 0.6], [0.03 + turn * 0.01, 0.97 - turn * 0.01]],
    trust: { mean: [0.55 - turn * 0.03, 0.57], count: [30, 30] },
    law: { emergencyStruck: 0, struckPp: 0, probes: [], exemptShare: 0 },
    coercion: { stage: 'none', sinceTurn: 0, dueTurn: 0, measure: '', cause: '' },
    reciprocal: { announcedPp: 0, fromTurn: 0, inForcePp: 0, cause: '' },
    mandate: { stage: 'none', dueTurn: 0, cause: '' },
    council: { votes: [] },
    framework: { stage: 'none', offeredTurn: 0, territory: '', minerals: '', purchasesEurBn: 0, offeredPurchasesEurBn: 0, conceded: 0 },
  };
  return { ...seen, tariffs: { talksUntilTurn: 0 }, macro: { policyRatePct: 3.64 } } as World;
}

function daysOf(turn: number, parts: readonly Contribution[]): MarketDay[] {
  const open = turn === 1 ? [2, 3, 4, 5] : [1, 2, 3, 4, 5];
  return open.flatMap((day) => MARKETS.map((market, index) => {
    const before = parts.filter((p) => p.turn < turn || (p.turn === turn && p.day < day));
    const now = parts.filter((p) => p.turn < turn || (p.turn === turn && p.day <= day));
    const priceOf = (known: readonly Contribution[]): number => RULEBOOK.price(worldAt(turn, known), {}, index);
    const move = parts.filter((p) => p.turn === turn && p.day === day && p.market === market).reduce((sum, p) => sum + p.amount, 0);
    return { turn, day, market, open: priceOf(before), close: priceOf(now), move };
  }));
}

function journalOf(turn: number, parts: readonly Contribution[]): Journal {
  return {
    turn, news: NEWS.filter((item) => item.turn === turn), days: daysOf(turn, parts), contributions: parts.filter((p) => p.turn === turn),
    flows: FLOWS.filter((row) => row.turn === turn), meters: [2, 3, 4, 5].map((day) => ({ day, values: { 'trust.dollar': 0.6 - day / 100 } })),
    checksum: '', maxContributionError: 0, maxIdentityErrorUsdBn: 0,
  };
}

/** What can be set about a test game. */
export interface TestGame {
  readonly language?: Language;
  readonly phase?: SessionPhase;
  readonly turnsPlayed?: number;
  readonly parts?: readonly Contribution[];
  readonly draft?: SessionState['draft'];
}

/** A viewer of a game in which a person plays the Danish fund. */
export function testViewer({ language = 'en', phase = 'why', turnsPlayed = 1, parts = PARTS, draft = [] }: TestGame = {}): Viewer {
  const worlds = Array.from({ length: turnsPlayed + 1 }, (_, turn) => worldAt(turn, parts));
  const isBefore = phase === 'briefing' || phase === 'predict' || phase === 'decide' || phase === 'reveal';
  const seats = Object.fromEntries(LEVEL.seats.map(({ id, doctrine }) =>
    [id, { control: id === 'akademiker-pension' ? 'human' as const : 'computer' as const, doctrine, goalSet: id === 'akademiker-pension' ? 'fiduciary' : '' }]));
  const state: SessionState = {
    phase, turn: isBefore ? turnsPlayed + 1 : turnsPlayed, seat: 'akademiker-pension', draft, goals: {},
    record: {
      format: 1, rulesVersion: 'test-1', level: { id: LEVEL.id, hash: 'abc' }, seed: 4071, order: 'sequential',
      overrides: { lastingBpPer100Bn: 8 }, seats, decisions: [], turnsPlayed,
      predictions: [
        { turn: 1, seat: 'akademiker-pension', market: 'ust-10y', direction: 'up', confidencePct: 80 },
        { turn: 1, seat: 'akademiker-pension', market: 'sp500', direction: 'up', confidencePct: 60 },
        { turn: 9, seat: 'akademiker-pension', market: 'sp500', direction: 'up', confidencePct: 60 },
      ],
    },
    world: worlds.at(-1) ?? worldAt(0, parts), worlds,
    journals: Array.from({ length: turnsPlayed }, (_, index) => journalOf(index + 1, parts)),
    moves: MOVES.filter(({ turn }) => turn <= turnsPlayed),
  };
  return { state, rulebook: RULEBOOK, scenario: SCENARIO, frame: {}, words: makeWords(testCatalogue(language), language, LEVEL) };
}
