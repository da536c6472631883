import { describe, expect, it } from 'vitest';
import type { World } from '../model';
import { clocksFrom, clockViews } from './clocks';
import { headerView } from './header';
import { testViewer } from './testing/game';
import type { Viewer } from './viewer';

/** A viewer whose law has moved on, in a level of twelve weeks with auctions. */
function lawful(change: Partial<World>, language: 'en' | 'zh-CN' = 'en'): Viewer {
  const viewer = testViewer({ phase: 'decide', turnsPlayed: 0, language });
  const { level } = viewer.scenario;
  const sizeUsdBn = { '10y': { value: 42, unit: 'USD bn', asOf: '2026-02-04', source: 'fed', basis: 'read' as const } };
  const auctions = { sizeUsdBn, bidToCover: sizeUsdBn, calendar: [{ on: '2026-02-11', tenor: '10y' }, { on: '2027-02-10', tenor: '10y' }] };
  const scenario = { ...viewer.scenario, level: { ...level, calendar: { ...level.calendar, turns: 40 }, dates: {}, auctions } };
  const world = { ...viewer.state.world, threats: [], counterList: { announcedEurBn: 0, fromTurn: 0, inForceEurBn: 0, cause: '' }, ...change };
  return { ...viewer, scenario, state: { ...viewer.state, world } };
}

const LAW: readonly (readonly [string, Partial<World>, number])[] = [
  ['examination', { coercion: { stage: 'examining', sinceTurn: 1, dueTurn: 5, measure: '', cause: '' } }, 5],
  ['council', { coercion: { stage: 'before-council', sinceTurn: 1, dueTurn: 6, measure: '', cause: '' } }, 6],
  ['measures', { coercion: { stage: 'adopted', sinceTurn: 1, dueTurn: 7, measure: 'services', cause: '' } }, 7],
  ['reciprocal', { reciprocal: { announcedPp: 10, fromTurn: 3, inForcePp: 0, cause: '' } }, 3],
  ['probe', { law: { emergencyStruck: 0, struckPp: 0, exemptShare: 0, probes: [{ basis: 's232', sector: 'autos', readyTurn: 9, cause: '' }] } }, 9],
  ['framework', { framework: { stage: 'offered', offeredTurn: 2, territory: 'none', minerals: 'no', purchasesEurBn: 200, offeredPurchasesEurBn: 0, conceded: 0 } }, 6],
  ['mandate', { mandate: { stage: 'parliament', dueTurn: 8, cause: '' } }, 8],
  ['general-tariff', { threats: [{ partners: 0, stage: 'in-force', basis: 's122', steps: [], inForcePp: 10, pausedUntilTurn: 0, lapsesTurn: 22, cause: '' }] }, 22],
];

describe('legal clocks', () => {
  it.each(LAW)('tell of the %s in its turn, and of nothing else', (kind, change, turn) => {
    expect(clocksFrom(lawful(change), 1).map((clock) => [clock.kind, clock.turn])).toEqual([[kind, turn]]);
  });

  it.each(['en', 'zh-CN'] as const)('say who decides and what happens then, in %s', (language) => {
    for (const [, change] of LAW) {
      const viewer = lawful(change, language);
      for (const clock of clockViews(viewer, 1)) expect([clock.date, clock.text, clock.who, clock.after]).not.toContain('');
      expect([...viewer.words.missing]).toEqual([]);
    }
  });

  it('do not run for a procedure that is over', () => {
    const over = (stage: World['coercion']['stage']) => lawful({ coercion: { stage, sinceTurn: 1, dueTurn: 5, measure: '', cause: '' } });
    for (const stage of ['none', 'determined', 'in-force', 'suspended', 'lapsed'] as const) expect(clocksFrom(over(stage), 1)).toEqual([]);
  });

  it('do not fall due again for a tariff that is already collected', () => {
    const threat = { partners: 0, stage: 'in-force' as const, basis: 'ieepa', steps: [{ tariffPp: 10, turn: 1 }, { tariffPp: 25, turn: 20 }], inForcePp: 10, pausedUntilTurn: 0, cause: '' };
    expect(clocksFrom(lawful({ threats: [threat] }), 1).map(({ turn }) => turn)).toEqual([20]);
  });

  it('put auctions of the level on the timeline as small marks', () => {
    const { clocks } = headerView(lawful({}));
    expect(clocks.map(({ turn, minor, text }) => [turn, minor, text])).toEqual([[4, true, '10y']]);
  });
});
