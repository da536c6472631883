import { describe, expect, it } from 'vitest';
import { KINDS } from '../model';
import { boardView } from './board';
import { headerView } from './header';
import { goalHelpKey, helpOf } from './help';
import { OWN } from './testing/catalogue';
import { testViewer } from './testing/game';
import { whyView } from './why';

const METRICS = [
  'fund.akademiker-pension.funding-change-pp', 'fund.norway-fund.unhedged-change-pct', 'fund.akademiker-pension.loss-pct',
  'belief.campaign', 'belief.deterrer', 'belief.follow-through', 'tariff.the-eight.threat-pp', 'tariff.the-eight.in-force-pp',
  'capacity.eu-commission', 'macro.growth-lost-pct', 'trust.europe', 'trust.dollar', 'list.in-force-eur-bn', 'list.announced-eur-bn',
  'action.akademiker-pension.publish-reason.count', 'market.ust-10y', 'move.sp500', 'tariff.average-pct',
  'framework.result', 'bloc.deterrence', 'bloc.measures-in-force', 'macro.expected-inflation-pct', 'purchases.paid-usd-bn', 'lines.swap',
  'stress.unanswered', 'stress.panic-weeks', 'fund.norway-fund.benchmark-gap-pct', 'fund.norway-fund.us-share-change-pp',
  'fund.abp.treasury-share-change-pp', 'fund.abp.spoke-politics', 'fund.japan-reserves.currency-change-pct',
];

describe('the glossary', () => {
  it.each(['en', 'zh-CN'] as const)('explains every kind of goal, cause and market in %s', (language) => {
    const markets = ['ust-2y', 'ust-10y', 'ust-30y', 'sp500', 'nasdaq', 'dxy', 'gold', 'bitcoin', 'vix', 'eur-usd', 'usd-nok', 'usd-chf', 'bund-10y', 'jgb-10y'];
    const keys = [...METRICS.map(goalHelpKey), ...KINDS.map((kind) => `kind.${kind}`), 'kind.several', ...markets.map((id) => `market.${id}`), 'dial'];
    expect(keys.filter((key) => OWN[language][`help.${key}`] === undefined)).toEqual([]);
  });

  it('holds nothing that no screen asks for', () => {
    const asked = new Set(METRICS.map((metric) => `help.${goalHelpKey(metric)}`));
    const goals = Object.keys(OWN.en).filter((key) => key.startsWith('help.goal.'));
    expect(goals.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('stands beside goals, rows, tiles and the dial', () => {
    const viewer = testViewer();
    const { tiles, dial } = boardView(viewer);
    const shown = [...headerView(viewer).goals, ...whyView(viewer, 'ust-10y').rows, ...tiles, dial];
    expect(shown.every(({ help }) => help !== undefined && help.length > 0)).toBe(true);
  });

  it('is silent on what it does not know', () => {
    expect(helpOf(testViewer().words, 'goal.nothing')).toEqual({});
  });
});
