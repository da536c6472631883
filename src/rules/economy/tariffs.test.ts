import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, pow } from '../../maths';
import type { ThreatStage } from '../../model';
import { act, bareBoard, decide, metric, playTo, quietBoard, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500, UST10, UST2, VIX } from '../markets/ids';
import { followThrough } from './follow-through';
import { repriceTariffs } from './tariffs';

const tariff = fc.double({ min: 0.01, max: 6, noNaN: true });
const share = fc.double({ min: 0.05, max: 0.9, noNaN: true });

function withGovernment(hawk: number, dove: number): Board {
  const board = bareBoard();
  board.world.beliefs[0] = [hawk, 1 - hawk - dove, dove];
  return board;
}

const sizeOf = (pp: number, p: Board['game']['frame']['p']): number => p.tariffDiscount * pow(pp, p.tariffExponent);
const through = ({ game, world }: Board, pp: number, stage = 1): number => followThrough(world, game.frame, 0, sizeOf(pp, game.frame.p), stage);

describe('believed follow-through', () => {
  it('is where belief and the retreat that it calls for agree', () => {
    fc.assert(fc.property(tariff, share, (pp, hawk) => {
      const board = withGovernment(hawk, (1 - hawk) / 2);
      const { p } = board.game.frame;
      const phi = through(board, pp);
      const retreat = logistic((p.tariffDiscount * pow(pp, p.tariffExponent) * phi - board.world.tariffs.retreatThresholdPct) / p.retreatSpread);
      const rest = (1 - hawk) / 2;
      const implied = hawk * p.hawkFollowThrough + rest * p.bargainerFollowThrough * (1 - p.retreatWeight * retreat) + rest * p.doveFollowThrough;
      expect(phi).toBeCloseTo(implied, 9);
    }));
  });

  it('is the only such point: no other belief agrees with itself', () => {
    const board = quietBoard();
    const { p } = board.game.frame;
    const pp = metric(board, 'tariff.threatened-pp');
    const [hawk = 0, bargainer = 0, dove = 0] = board.world.beliefs[0] ?? [];
    const gap = (phi: number): number => {
      const retreat = logistic((p.tariffDiscount * pow(pp, p.tariffExponent) * phi - board.world.tariffs.retreatThresholdPct) / p.retreatSpread);
      return p.stageSaid * (hawk * p.hawkFollowThrough + bargainer * p.bargainerFollowThrough * (1 - retreat) + dove * p.doveFollowThrough) - phi;
    };
    const signs = Array.from({ length: 1001 }, (_, i) => Math.sign(gap(i / 1000)));
    expect(signs.filter((sign, i) => i > 0 && sign !== signs[i - 1])).toHaveLength(1);
  });

  it('rises with the belief in a hawk and falls with the belief in a dove', () => {
    fc.assert(fc.property(tariff, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (pp, hawk) => {
      expect(through(withGovernment(hawk + 0.1, 0.3), pp)).toBeGreaterThan(through(withGovernment(hawk, 0.3), pp));
      expect(through(withGovernment(0.2, hawk + 0.1), pp)).toBeLessThan(through(withGovernment(0.2, hawk), pp));
    }));
  });

  it('falls with the pain of the threat, while the discount still rises', () => {
    fc.assert(fc.property(tariff, (pp) => {
      const board = bareBoard();
      const more = pp * 1.3;
      expect(through(board, more)).toBeLessThanOrEqual(through(board, pp));
      expect(pow(more, 0.6) * through(board, more)).toBeGreaterThan(pow(pp, 0.6) * through(board, pp));
    }));
  });

  it('is lower for words than for a signed order, and lower still for a pause', () => {
    const { p } = bareBoard().game.frame;
    const [signed, said, paused] = [1, p.stageSaid, p.stagePaused].map((stage) => through(bareBoard(), 1, stage)) as [number, number, number];
    expect(signed).toBeGreaterThan(said);
    expect(said).toBeGreaterThan(paused);
  });

  it('is higher where markets expect retreat only at greater pain', () => {
    const patient = bareBoard({ retreatThresholdPct: 16 });
    const jumpy = bareBoard({ retreatThresholdPct: 3 });
    expect(through(patient, 2)).toBeGreaterThan(through(jumpy, 2));
  });
});

describe('repricing tariffs', () => {
  it('moves shares by exactly the change of the discount', () => {
    const board = quietBoard();
    const before = metric(board, 'tariff.discount-pct');
    act(board, 'us-administration', 'order-tariff', { partners: 'the-eight' });
    expect(waiting(board, SP500)).toBeCloseTo(before - metric(board, 'tariff.discount-pct'), 12);
  });

  it('moves nothing when nothing has changed', () => {
    const { game, world } = quietBoard();
    world.pending.length = 0;
    repriceTariffs(world, game.frame, 'mechanism:talks-end');
    for (const { amount } of world.pending) expect(Math.abs(amount)).toBeLessThan(1e-12);
  });

  it('starts from no discount without a threat', () => {
    const board = bareBoard();
    repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
    expect(metric(board, 'tariff.discount-pct')).toBe(0);
    expect(metric(board, 'belief.follow-through')).toBe(0);
  });

  it('believes the threat of January between a third and two thirds', () => {
    expect(metric(quietBoard(), 'belief.follow-through')).toBeGreaterThan(1 / 3);
    expect(metric(quietBoard(), 'belief.follow-through')).toBeLessThan(2 / 3);
  });
});

describe('what a tariff tells of its government', () => {
  const at = (averageTariffPct: number): Board => {
    const board = bareBoard();
    const { level } = board.game.frame.scenario;
    const figure = { value: averageTariffPct, unit: '%', asOf: '2018-03-21' as const, source: 'fomc', basis: 'judgement' as const };
    const frame = { ...board.game.frame, scenario: { ...board.game.frame.scenario, level: { ...level, figures: { ...level.figures, averageTariffPct: figure } } } };
    return { ...board, game: { ...board.game, frame } };
  };
  const fall = (board: Board, hawk: number): number => {
    board.world.pending.length = 0;
    board.world.beliefs[0] = [hawk, 1 - hawk - 0.2, 0.2];
    repriceTariffs(board.world, board.game.frame, 'shock:test');
    return -waiting(board, SP500);
  };

  it('takes more off shares the more hawkish it turns out, and gives it back when it does not', () => {
    const board = at(1.5);
    const { p } = board.game.frame;
    const start = board.world.tariffs.hawkPriced;
    expect(fall(board, start + 0.2)).toBeCloseTo(p.regimeSignalPct * 0.2 * (1 - 1.5 / p.regimeKnownPp), 9);
    expect(fall(board, start + 0.2)).toBeCloseTo(0, 9);
    expect(fall(board, start)).toBeLessThan(0);
  });

  it('tells nothing where tariffs are high already, or where a level does not say', () => {
    expect(fall(at(16), 0.5)).toBeCloseTo(0, 9);
    expect(fall(bareBoard(), 0.5)).toBeCloseTo(0, 9);
  });
});

describe('volatility feedback', () => {
  /** What shares do when a threat is withdrawn at a level of the VIX, after fear has taken so much off them. */
  const relief = (vix: number, takenPct = 20): number => {
    const board = quietBoard();
    board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
    board.world.tariffs.fearPremiumPct = takenPct;
    return waiting(act(board, 'us-administration', 'drop-threat', { partners: 'the-eight' }), SP500);
  };

  it('lets relief lift shares the more, the greater the fear that it ends, and is not felt in a calm', () => {
    expect(relief(12)).toBeCloseTo(relief(20), 9);
    expect(relief(50)).toBeGreaterThan(1.5 * relief(20));
  });

  it('gives back no more than fear has taken, so that nobody gains by frightening first', () => {
    expect(relief(50, 0)).toBeCloseTo(relief(20), 9);
    expect(relief(50, 0.1)).toBeCloseTo(relief(20) + 0.1, 9);
  });
});

describe('the easing that is expected', () => {
  const yields = (pp: number): { ten: number; two: number; growth: number } => {
    const board = bareBoard();
    const { p } = board.game.frame;
    board.world.counterList.inForceEurBn = (93 * pp) / p.counterListFullPp;
    board.world.counterList.announcedEurBn = board.world.counterList.inForceEurBn;
    repriceTariffs(board.world, board.game.frame, 'shock:test');
    return { ten: waiting(board, UST10), two: waiting(board, UST2), growth: p.yieldPerDiscountBp * metric(board, 'tariff.discount-pct') };
  };

  it('is none for a tariff that only raises prices', () => {
    const { ten, two, growth } = yields(0.6);
    expect(ten).toBeCloseTo(growth, 9);
    expect(two).toBeCloseTo(growth, 9);
  });

  it('comes with a slump, at the short end most', () => {
    const { ten, two, growth } = yields(5);
    expect(ten).toBeLessThan(growth - 1);
    expect(two).toBeLessThan(ten - 2);
  });
});

describe('the discount', () => {
  /** A world in which a list of so many billions is sure to be collected, and no tariff stands. */
  const listed = (eurBn: number): number => {
    const board = bareBoard();
    board.world.counterList.inForceEurBn = eurBn;
    board.world.counterList.announcedEurBn = eurBn;
    repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
    return metric(board, 'tariff.discount-pct');
  };
  const ppOf = (eurBn: number): number => (eurBn / 93) * bareBoard().game.frame.p.counterListFullPp;

  it('is in proportion to the tariff below half a point, so that a small list does not bite like a large one', () => {
    expect(ppOf(30)).toBeLessThan(0.5);
    fc.assert(fc.property(fc.double({ min: 0.1, max: 37, noNaN: true }), (eurBn) => {
      expect(listed(eurBn) / eurBn).toBeCloseTo(listed(37) / 37, 9);
    }));
  });

  it('follows the power law from half a point on, without a jump', () => {
    const { p } = bareBoard().game.frame;
    expect(listed(93)).toBeCloseTo(sizeOf(p.counterListFullPp, p), 12);
    const edge = (93 * 0.5) / p.counterListFullPp;
    expect(listed(edge * (1 - 1e-9))).toBeCloseTo(listed(edge * (1 + 1e-9)), 6);
    expect(listed(edge)).toBeCloseTo(sizeOf(0.5, p), 9);
  });

  it('pools retaliation with tariffs in force: together they bite as one tariff of their sum', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, 'us-administration', 'order-tariff', { partners: 'the-eight' })]);
    const alone = board.world.tariffs.forceDiscountPct;
    board.world.counterList.announcedEurBn = 93;
    board.world.counterList.inForceEurBn = 93;
    repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
    const { p } = board.game.frame;
    const pp = metric(board, 'tariff.in-force-pp') + p.counterListFullPp;
    expect(board.world.tariffs.forceDiscountPct).toBeCloseTo(sizeOf(pp, p), 9);
    expect(board.world.tariffs.forceDiscountPct).toBeLessThan(alone + sizeOf(p.counterListFullPp, p));
    expect(board.world.tariffs.forceDiscountPct).toBeGreaterThan(alone);
  });
});

describe('a tariff that comes into force', () => {
  it('costs no more in two steps than in one when nobody doubted it', () => {
    const board = quietBoard({ hawkFollowThrough: 1 });
    board.world.beliefs[0] = [1, 0, 0];
    act(board, 'us-administration', 'order-tariff', { partners: 'the-eight' });
    const whole = board.world.tariffs.threatDiscountPct;
    expect(whole).toBeCloseTo(sizeOf(2.625, board.game.frame.p), 9);
    playTo(board, 3);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
    expect(metric(board, 'tariff.discount-pct')).toBeCloseTo(whole, 9);
  });
});

describe('several threats', () => {
  const stages = fc.constantFrom<ThreatStage[]>('said', 'ordered', 'paused', 'in-force', 'dropped');
  const height = fc.integer({ min: 1, max: 50 });
  const reprice = (board: Board): Board => {
    repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
    return board;
  };
  const [eightShare, allShare] = ['the-eight', 'all-partners'].map((id) => {
    const { frame } = greenlandBoard().game;
    return frame.partnerShare[frame.partnerIds.indexOf(id)] as number;
  }) as [number, number];

  it('let goods that are named twice bear the higher tariff, not the sum', () => {
    fc.assert(fc.property(height, height, (eightPp, allPp) => {
      const collected = reprice(press(press(greenlandBoard(), 'in-force', eightPp), 'in-force', allPp, 'all-partners'));
      const expected = allPp * allShare + Math.max(0, eightPp - allPp) * eightShare;
      expect(metric(collected, 'tariff.in-force-pp')).toBeCloseTo(expected, 9);
      const said = reprice(press(press(greenlandBoard(), 'said', eightPp), 'said', allPp, 'all-partners'));
      expect(metric(said, 'tariff.threatened-pp')).toBeCloseTo(expected, 9);
    }));
  });

  it('count the likelier in full and the other on top of it', () => {
    const board = reprice(press(press(greenlandBoard(), 'said', 10), 'paused', 15, 'all-partners'));
    expect(metric(board, 'tariff.threatened-pp')).toBeCloseTo(15 * allShare, 9);
    const alone = reprice(press(greenlandBoard(), 'said', 10));
    expect(metric(board, 'tariff.discount-pct')).toBeGreaterThan(metric(alone, 'tariff.discount-pct'));
  });

  it('do not count a threat that is lower than what is collected from everyone', () => {
    const board = reprice(press(press(greenlandBoard(), 'said', 10), 'in-force', 15, 'all-partners'));
    expect(metric(board, 'tariff.threatened-pp')).toBe(0);
    expect(metric(board, 'tariff.discount-pct')).toBeCloseTo(sizeOf(15 * allShare, board.game.frame.p), 9);
  });

  it('weigh more than one of them, however faint the other', () => {
    fc.assert(fc.property(stages, stages, height, height, (stage, other, eightPp, allPp) => {
      const alone = reprice(press(greenlandBoard(), stage, eightPp));
      const both = reprice(press(press(greenlandBoard(), stage, eightPp), other, allPp, 'all-partners'));
      expect(metric(both, 'tariff.discount-pct')).toBeGreaterThanOrEqual(metric(alone, 'tariff.discount-pct') - 1e-9);
    }));
  });
});
