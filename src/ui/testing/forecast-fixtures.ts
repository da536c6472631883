import type { FanView, ForecastView } from '../../view';

const grow = (from: number, to: number, steps = 9) => Array.from({ length: steps }, (_, step) => from + ((to - from) * Math.sqrt(step)) / Math.sqrt(steps - 1));

const rows = Array.from({ length: 9 }, (_, step) => ({ when: `week ${step}`, withIt: '4.54%', withRange: '4.30% to 4.78%', without: '4.40%', withoutRange: '4.18% to 4.60%' }));

/** Futures of the 10-year for tests. */
export const fan: FanView = {
  id: 'market.ust-10y', title: '10-year', instrument: 'treasuries', history: [4.17, 4.18, 4.2, 4.24, 4.28, 4.3, 4.29, 4.32, 4.36],
  withIt: { low90: grow(4.36, 4.3), low50: grow(4.36, 4.44), median: grow(4.36, 4.54), high50: grow(4.36, 4.64), high90: grow(4.36, 4.78), text: '4.54%' },
  without: { low90: grow(4.36, 4.18), low50: grow(4.36, 4.31), median: grow(4.36, 4.4), high50: grow(4.36, 4.48), high90: grow(4.36, 4.6), text: '4.40%' },
  ticks: [{ value: 4.2, text: '4.20%' }, { value: 4.4, text: '4.40%' }, { value: 4.6, text: '4.60%' }],
  times: [{ step: 0, text: 'now' }, { step: 4, text: '27 Feb' }, { step: 8, text: '10 Apr' }],
  target: { value: 4.7, text: 'goal: at most 4.70%', beyond: null },
  difference: { text: '+14 bp', direction: 'up' },
  summary: '10-year on 10 Apr: median 4.54% with it, 4.40% without, a difference of +14 bp.',
  rows,
};

/** All that the player sees of a card's futures, for tests. */
export const forecast: ForecastView = {
  card: 'unsuspend-list',
  subjects: [{ id: 'market.ust-10y', title: '10-year', kind: 'market' }, { id: 'market.vix', title: 'VIX', kind: 'market' }, { id: 'macro.growth', title: 'Growth lost', kind: 'goal' }],
  fan,
  goals: [{ id: 'unity', title: 'Unity', share: 0.73, text: '73%', without: { share: 0.83, text: '83%' }, change: { text: '\u221210 pp', direction: 'down' } }],
  endings: [{ id: 'war', title: 'Tariffs on both sides', share: 0.34, text: '34%', without: { share: 0.33, text: '33%' }, change: null }],
  advisers: [{ id: 'resolve', name: 'Lind', doctrine: 'for resolve', text: 'It hurts Unity.' }, { id: 'caution', name: 'Quill', doctrine: 'for caution', text: 'The VIX ends above 20.' }],
  futures: 1000, finished: false, futuresText: '1,000 futures so far', spoken: '',
};
