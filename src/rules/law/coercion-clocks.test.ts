import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import type { CoercionStage, Journal, World } from '../../model';
import { act, decide, playTo, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { GREENLAND, greenlandBoard, press } from '../../../tests/greenland-kit';
import { DXY, NASDAQ, UST10 } from '../markets/ids';
import { PARAMETERS } from '../parameters';
import { COUNCIL_WEEKS, COUNCIL_WEEKS_AT_MOST, moveCoercion } from './coercion-clocks';

const EU = 'eu-commission';

/** News of the bloc's procedures, by week. */
const events = (weeks: readonly Journal[]): string[] => weeks.flatMap(({ news }) => news)
  .filter(({ type, id }) => type === 'event' && /^(aci|council|committee|reciprocal)-/.test(id)).map(({ turn, id }) => `${turn} ${id}`);

function at(board: Board, coercion: Partial<World['coercion']>): Board {
  Object.assign(board.world.coercion, coercion);
  return board;
}
/** A request of the first week, with the tariff as it stands. */
const requested = (board: Board): Board => at(board, { stage: 'before-council', sinceTurn: 1, dueTurn: 9 });

/** A threat on a basis that no court takes away: it stands for as long as the council may take. */
const standing = (board = greenlandBoard()): Board => press(board, 'said', 10, 'the-eight', 's232');

/** The main level with states that are all alike, so that a vote falls one way. */
function councilOf(leanings: readonly [inFavour: number, leaning: number]): typeof GREENLAND {
  const { council } = GREENLAND.level;
  const members = (council?.members ?? []).map((state, index) => ({
    ...state, follows: false, populationMn: 10, tradeExposure: 0, securityExposure: 0, leaning: index < leanings[0] ? 2 : leanings[1],
  }));
  return { ...GREENLAND, level: { ...GREENLAND.level, council: { ...council, members } as NonNullable<typeof council> } };
}

describe('who may take each step, and when', () => {
  const held = (stage: CoercionStage, isDetermined = stage === 'suspended'): Board => {
    const board = at(press(greenlandBoard(), 'in-force'), { stage, measure: isDetermined ? 'services' : '' });
    if (isDetermined) board.world.council.votes.push({ turn: 1, subject: 'determination', states: [], passed: 1 });
    return board;
  };
  it.each<[action: string, open: readonly CoercionStage[], code: string]>([
    ['open-aci-examination', ['none', 'lapsed'], 'aci-running'],
    ['request-aci-determination', ['examined'], 'aci-not-examined'],
    ['choose-aci-measures', ['determined', 'suspended'], 'aci-not-determined'],
    ['suspend-measures', ['adopted', 'in-force'], 'nothing-to-suspend'],
  ])('%s is open at %o, and elsewhere refused as %s', (action, open, code) => {
    const stages: readonly CoercionStage[] = ['none', 'examining', 'examined', 'before-council', 'determined', 'adopted', 'in-force', 'suspended', 'lapsed'];
    const args = action === 'choose-aci-measures' ? { measure: 'services' } : {};
    for (const stage of stages) expect([stage, refusal(held(stage), EU, action, args)]).toEqual([stage, open.includes(stage) ? '' : code]);
    const { seatIds } = greenlandBoard().game;
    for (const seat of seatIds) if (seat !== EU) expect(refusal(held(open[0] as CoercionStage), seat, action, args)).toBe('not-yours');
  });

  it('a file that rests before its vote goes back to the states before any measure', () => {
    const resting = held('suspended', false);
    expect(refusal(resting, EU, 'choose-aci-measures', { measure: 'services' })).toBe('aci-not-determined');
    expect(refusal(resting, EU, 'request-aci-determination')).toBe('');
    expect(act(resting, EU, 'request-aci-determination').world.coercion.stage).toBe('before-council');
  });
});

describe('the law’s own terms', () => {
  it('are four months to examine, eight weeks and exceptionally ten to determine, three months to defer', () => {
    expect(PARAMETERS.aciExaminationWeeks).toMatchObject({ value: 2, high: 17 });
    expect([COUNCIL_WEEKS, COUNCIL_WEEKS_AT_MOST]).toEqual([8, 10]);
    expect(PARAMETERS.councilLeastWeeks.high).toBeLessThanOrEqual(COUNCIL_WEEKS);
    expect(PARAMETERS.aciMeasuresWeeks).toMatchObject({ value: 2, high: 13 });
  });

  it('keep the list suspended to 7 February: dated at once, it is collected from the week after', () => {
    const board = press(greenlandBoard(), 'said');
    playTo(board, 2, [decide(1, EU, 'unsuspend-list', { eurBn: 93 })]);
    expect(board.world.counterList).toMatchObject({ announcedEurBn: 93, fromTurn: 4, inForceEurBn: 0 });
    playTo(board, 3);
    expect(board.world.counterList.inForceEurBn).toBe(93);
  });
});

describe('the examination', () => {
  it.each([1, 2, 4])('takes %i weeks if that is what is assumed, and its end is told over the weekend', (weeks) => {
    const board = press(greenlandBoard({ aciExaminationWeeks: weeks }), 'said');
    const played = playTo(board, weeks, [decide(1, EU, 'open-aci-examination')]);
    expect(events(played)).toEqual([`${weeks} aci-examined`]);
    expect(board.world.coercion).toMatchObject({ stage: 'examined', sinceTurn: weeks + 1 });
  });
});

describe('the council', () => {
  it('votes as soon as a majority is there, and not before its third week', () => {
    const board = requested(press(greenlandBoard(), 'in-force'));
    expect(events(playTo(board, 2))).toEqual([]);
    expect(events(playTo(board, 3))).toEqual(['3 council-determines']);
    expect(board.world.coercion).toMatchObject({ stage: 'determined', sinceTurn: 4, dueTurn: 0 });
    expect(board.world.council.votes).toHaveLength(1);
    expect(board.world.council.votes[0]).toMatchObject({ turn: 3, subject: 'determination', passed: 1 });
  });

  it('waits for its eighth week without one, and then declines at the cost of unity', () => {
    const board = requested(standing());
    playTo(board, 7);
    expect(board.world.coercion.stage).toBe('before-council');
    const unity = board.world.capacities[board.game.frame.bloc] as number;
    expect(events(playTo(board, 8))).toEqual(['8 council-declines']);
    expect(board.world.coercion.stage).toBe('lapsed');
    expect(board.world.council.votes[0]).toMatchObject({ subject: 'determination', passed: 0 });
    expect(unity - (board.world.capacities[board.game.frame.bloc] as number)).toBeGreaterThan(0.9 * board.game.frame.p.councilDefeatUnity);
  });

  it.each<[inFavour: number, until: number]>([[12, 8], [13, 10], [14, 10]])('with %i of twenty-seven states takes until week %i', (inFavour, until) => {
    const board = requested(standing(greenlandBoard({}, councilOf([inFavour, -2]))));
    const told = events(playTo(board, 10));
    expect(told).toEqual([...(until > 8 ? ['8 council-extends'] : []), `${until} council-declines`]);
  });

  it('finds its majority in the two weeks that it was given', () => {
    const board = requested(standing(greenlandBoard({}, councilOf([14, -0.3]))));
    playTo(board, 8);
    press(board, 'in-force');
    expect(events(playTo(board, 9))).toEqual(['9 council-determines']);
  });

  it('does not vote when the tariff is withdrawn meanwhile: the file rests, at no cost to unity', () => {
    const board = requested(press(greenlandBoard(), 'in-force'));
    playTo(board, 1);
    Object.assign(board.world.threats[0] as object, { stage: 'dropped', inForcePp: 0 });
    expect(events(playTo(board, 2))).toEqual([]);
    expect(board.world.coercion.stage).toBe('before-council');
    const unity = board.world.capacities[board.game.frame.bloc] as number;
    expect(events(playTo(board, 3))).toEqual(['3 aci-rests']);
    expect(board.world.coercion).toMatchObject({ stage: 'suspended', sinceTurn: 4, dueTurn: 0 });
    expect(board.world.council.votes).toEqual([]);
    expect(unity - (board.world.capacities[board.game.frame.bloc] as number)).toBeLessThan(0.5 * board.game.frame.p.councilDefeatUnity);
    expect(events(playTo(board, 9))).toEqual([]);
  });

  it('rests too when a court has taken the threat’s basis away', () => {
    const board = requested(press(greenlandBoard(), 'said'));
    expect(events(playTo(board, 8))).toEqual(['5 aci-rests']);
  });

  it('votes after a rest only when it is asked anew, in a new term', () => {
    const board = requested(press(greenlandBoard(), 'dropped'));
    playTo(board, 3);
    press(board, 'in-force', 10, 'the-eight', 's232');
    expect(events(playTo(board, 6, [decide(4, EU, 'request-aci-determination')]))).toEqual(['6 council-determines']);
    expect(refusal(board, EU, 'choose-aci-measures', { measure: 'services' })).toBe('');
  });
});

describe('measures', () => {
  const adopted = (board: Board): Board => at(board, { stage: 'adopted', measure: 'services', sinceTurn: 1, dueTurn: 3 });

  it('take effect on their date, while there is something to answer', () => {
    const board = adopted(press(greenlandBoard(), 'in-force'));
    expect(events(playTo(board, 1))).toEqual([]);
    expect(events(playTo(board, 2))).toEqual(['2 aci-in-force']);
    expect(board.world.coercion.stage).toBe('in-force');
    expect(board.world.macro.growthLostPct).toBeGreaterThan(board.game.frame.p.aciServicesGrowthPct);
  });

  it('rest when nothing is left to answer', () => {
    const board = adopted(press(greenlandBoard(), 'dropped'));
    expect(events(playTo(board, 2))).toEqual(['2 aci-rests']);
    expect(board.world.coercion.stage).toBe('suspended');
  });

  it.each([['services', [NASDAQ]], ['ip', [NASDAQ]], ['capital-markets', [UST10, DXY]], ['procurement', []]])('%s move their own markets, and give all of it back when they are suspended', (measure, markets) => {
    const board = press(greenlandBoard(), 'in-force');
    const { world, game } = board;
    const moved = (next: Partial<World['coercion']>): number[] => {
      world.pending.length = 0;
      moveCoercion(world, game.frame, 'decision:1:eu-commission:choose-aci-measures', next);
      return [NASDAQ, UST10, DXY].map((market) => waiting(board, market, FUNDAMENTAL));
    };
    moved({ stage: 'suspended', measure: '' });
    const steps = [moved({ stage: 'adopted', measure }), moved({ stage: 'in-force' }), moved({ stage: 'suspended' })];
    for (const place of [0, 1, 2]) expect(steps.reduce((sum, step) => sum + (step[place] as number), 0)).toBeCloseTo(0, 9);
    if (markets.includes(NASDAQ)) expect(steps[0]?.[0]).toBeLessThan(-1);
    else expect(steps[0]?.[0]).toBe(0);
  });

  it('are not touched after the last week: no price would answer', () => {
    const board = adopted(press(greenlandBoard(), 'in-force'));
    const { turns } = board.game.frame.calendar;
    board.world.coercion.dueTurn = turns + 1;
    playTo(board, turns);
    expect(board.world.coercion.stage).toBe('adopted');
  });
});

describe('the bloc’s own tariff', () => {
  it('is collected two weeks after the vote, while a threat stands, and lapses otherwise', () => {
    const dated = (board: Board): Board => {
      Object.assign(board.world.reciprocal, { announcedPp: 10, fromTurn: 3, cause: 'decision:1:eu-commission:impose-reciprocal-tariff' });
      return board;
    };
    const board = dated(press(greenlandBoard(), 'in-force'));
    expect(events(playTo(board, 1))).toEqual([]);
    expect(events(playTo(board, 2))).toEqual(['2 reciprocal-in-force']);
    expect(board.world.reciprocal.inForcePp).toBe(10);
    const calm = dated(press(greenlandBoard(), 'dropped'));
    expect(events(playTo(calm, 2))).toEqual(['2 reciprocal-lapses']);
    expect(calm.world.reciprocal.announcedPp).toBe(0);
  });
});

describe('the whole path', () => {
  it('takes seven weeks at its fastest when a tariff is collected', () => {
    const board = press(greenlandBoard(), 'in-force');
    // A basis that no court takes away on the path.
    for (const threat of board.world.threats) threat.basis = 's232';
    const measure = { measure: 'services' };
    const told = events(playTo(board, 7, [
      decide(1, EU, 'open-aci-examination'), decide(3, EU, 'request-aci-determination'), decide(6, EU, 'choose-aci-measures', measure),
    ]));
    expect(told).toEqual(['2 aci-examined', '5 council-determines', '6 committee-agrees', '7 aci-in-force']);
    expect(refusal(act(board, EU, 'suspend-measures'), EU, 'suspend-measures')).toBe('nothing-to-suspend');
  });
});
