import type { ArcView, BoardView, CandleView, GoalView, HeaderView, InstrumentKey, Phase, PlateView, PlaybackDay, StreamView, TileView, WireItem } from '../../view';

const MINUS = '\u2212';

const PHASES: readonly (readonly [Phase, string])[] = [
  ['briefing', 'Briefing'], ['predict', 'Predict'], ['decide', 'Decide'], ['reveal', 'Reveal'], ['week', 'Week'], ['why', 'Why'],
];

/** A goal for tests. */
export function goal(id: string, label: string, value: string, target: string, met: boolean, at = 0.4): GoalView {
  return { id, label, value, target, met, rail: { value: at, target: 0.6, start: 0.15, goodFrom: met ? 0 : 0.6, goodTo: met ? 0.6 : 1 } };
}

/** The four goals of the Commission for tests. */
export const goals: readonly GoalView[] = [
  goal('tariff', 'Tariff on the eight', '10.0%', 'at most 5', false, 0.32),
  goal('growth', 'Growth lost', '0.12%', 'at most 0.30', true, 0.4),
  goal('unity', 'Unity of the 27', '68', 'at least 60', false, 0.72),
  goal('trust', 'Alliance trust', '0.46', 'at least 0.40', true, 0.28),
];

/** The bar above the board for tests. */
export function header(phase: Phase): HeaderView {
  const now = PHASES.findIndex(([id]) => id === phase);
  return {
    title: 'The First Shot', seat: 'European Commission', seatIcon: 'ring-of-stars', date: 'Sunday 25 January 2026', dateNote: '18:40 Brussels',
    turn: 2, turns: 4, turnText: 'Turn 2 of 4', phase, phaseText: PHASES[now]?.[1] ?? '',
    phases: PHASES.map(([id, name], index) => ({ id, name, state: index < now ? 'done' : index === now ? 'now' : 'later' })),
    clocks: [{ turn: 3, date: '7 Feb', text: '7 Feb: list unfreezes', who: 'The Commission', after: 'Counter-duties are collected.', minor: false }], lastDate: '13 Feb', goals,
  };
}

const plate = (id: string, name: string, posture: string, figure: string, icon: string, lon: number, lat: number, side: PlateView['side'], you = false, aboutToAct = false): PlateView =>
  ({ id, name, posture, figure, icon, place: { lon, lat }, side, you, aboutToAct });

const plates: readonly PlateView[] = [
  plate('us-administration', 'US administration', 'about to act', '', 'capitol', -77, 38.9, 'west', false, true),
  plate('federal-reserve', 'Federal Reserve', 'waiting', '', 'coin', -77, 39, 'west'),
  plate('norway-fund', "Norway\u2019s fund", 'holding', '$199bn', 'drop', 10.7, 59.9, 'east'),
  plate('akademiker-pension', 'AkademikerPension', 'reviewing', '$0.1bn', 'crown', 12.6, 55.7, 'east'),
  plate('eu-commission', 'EU Commission', 'deciding', '', 'ring-of-stars', 4.4, 50.8, 'east', true),
];

const arcs: readonly ArcView[] = [
  { id: 'us-eu', from: { lon: -77, lat: 38.9 }, to: { lon: 4.4, lat: 50.8 }, label: 'Washington\u2013Brussels', value: '0.46', change: { text: `${MINUS}0.06`, direction: 'down' }, trust: 0.46, spread: 0.1 },
  { id: 'us-nuuk', from: { lon: -77, lat: 38.9 }, to: { lon: -51.7, lat: 64.2 }, label: 'Washington\u2013Nuuk', value: '0.31', change: { text: `${MINUS}0.09`, direction: 'down' }, trust: 0.31, spread: 0.2 },
];

const streams: readonly StreamView[] = [
  { id: 'ust', instrument: 'treasuries', from: { lon: 139, lat: 35 }, to: { lon: -74, lat: 40.7 }, usdBnPerDay: 5.3, label: 'Treasuries 5.3' },
  { id: 'gold', instrument: 'gold', from: { lon: -74, lat: 40.7 }, to: { lon: 0, lat: 51.5 }, usdBnPerDay: 2.6, label: 'Gold 2.6' },
];

function candlesOf(start: number, drift: number, noise: number, days: number): readonly CandleView[] {
  const candles: CandleView[] = [];
  let open = start;
  for (let slot = 0; slot < days; slot += 1) {
    const wave = ((slot * 7919 + Math.round(start)) % 13) / 6.5 - 1;
    const close = open + drift + wave * noise;
    candles.push({ slot, open, close, pins: slot === 6 ? [1] : slot === 8 ? [2] : [] });
    open = close;
  }
  return candles;
}

interface Quote {
  readonly market: string;
  readonly name: string;
  readonly instrument: InstrumentKey;
  readonly start: number;
  readonly drift: number;
  readonly digits: number;
  readonly change: string;
}

const QUOTES: readonly Quote[] = [
  { market: 'ust-2y', name: '2-year', instrument: 'treasuries', start: 3.59, drift: 0.002, digits: 2, change: '+2 bp' },
  { market: 'ust-10y', name: '10-year', instrument: 'treasuries', start: 4.24, drift: 0.012, digits: 2, change: '+6 bp' },
  { market: 'ust-30y', name: '30-year', instrument: 'treasuries', start: 4.83, drift: 0.014, digits: 2, change: '+8 bp' },
  { market: 'sp500', name: 'S&P 500', instrument: 'shares', start: 6940, drift: -22, digits: 0, change: `${MINUS}1.6%` },
  { market: 'nasdaq', name: 'Nasdaq', instrument: 'shares', start: 23515, drift: -90, digits: 0, change: `${MINUS}2.1%` },
  { market: 'dxy', name: 'Dollar', instrument: 'dollar', start: 99.39, drift: -0.15, digits: 2, change: `${MINUS}0.9%` },
  { market: 'gold', name: 'Gold', instrument: 'gold', start: 4588, drift: 32, digits: 0, change: '+2.8%' },
  { market: 'bitcoin', name: 'Bitcoin', instrument: 'bitcoin', start: 95120, drift: -700, digits: 0, change: `${MINUS}3.4%` },
  { market: 'vix', name: 'VIX', instrument: 'vix', start: 15.9, drift: 0.5, digits: 1, change: '+3.1' },
];

function tileOf(quote: Quote, days: number): TileView {
  const candles = candlesOf(quote.start, quote.drift, Math.abs(quote.drift) * 2.4, days);
  const values = candles.flatMap((candle) => [candle.open, candle.close]);
  const last = candles.at(-1)?.close ?? quote.start;
  const value = quote.digits === 0 ? Math.round(last).toLocaleString('en') : last.toFixed(quote.digits);
  return {
    market: quote.market, name: quote.name, instrument: quote.instrument, value: quote.instrument === 'treasuries' ? `${value}%` : value,
    change: { text: quote.change, direction: quote.change.startsWith('+') ? 'up' : 'down' }, candles, slots: 24,
    low: Math.min(...values), high: Math.max(...values),
  };
}

/** Headlines for tests. */
export const wire: readonly WireItem[] = [
  { id: 'w1', day: '18:22', pin: null, text: 'Washington says 10% becomes 25% on 1 June unless talks open on Greenland', strong: true },
  { id: 'w2', day: 'Fri', pin: 3, text: 'Danish fund lets $0.1bn of Treasury bills run off', strong: false },
  { id: 'w3', day: 'Wed', pin: 1, text: 'Customs told to collect 10% from eight allies', strong: false },
  { id: 'w4', day: 'Tue', pin: 2, text: `Japan\u2019s 40-year yield passes 4%`, strong: false },
];

/** The board for tests, after so many trading days. */
export function board(days = 10): BoardView {
  return {
    plates, arcs, streams, wire, tiles: QUOTES.map((quote) => tileOf(quote, days)), streamNote: 'Streams: net flow last week, $bn a day', tripleFall: 0.3,
    dial: { label: 'Dollar trust', note: 'at 0.50 the haven fails', value: 0.52, text: '0.52', lastTurn: 0.55, band50: [0.49, 0.56], band90: [0.44, 0.61] },
    spoken: 'Turn 2. The 10-year yield is 4.36 per cent. Dollar trust is 0.52, down.',
  };
}

/** A week of playback for tests. */
export const playback: readonly PlaybackDay[] = ['Mon 26', 'Tue 27', 'Wed 28', 'Thu 29', 'Fri 30'].map((date, index) => ({
  day: index + 1, date, closed: index === 0,
  news: index === 0 ? [] : [{ id: `n${index}`, day: date.slice(0, 3), pin: index, text: wire[index % 4]?.text ?? '', strong: index === 3 }],
  board: board(10 + index),
}));
