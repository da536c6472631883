import { describe, expect, it } from 'vitest';
import { withChance } from '../../engine';
import type { Args } from '../../model';
import { act, bareBoard, decide, metric, NO_CHANCE, parts, playTo, refusal } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { GREENLAND, greenlandBoard, press } from '../../../tests/greenland-kit';
import { openProbe } from './probes';
import { refuseAtOnce } from './tariff-law';

const US = 'us-administration';
const EIGHT = 'the-eight';
const ALL = 'all-partners';

/** The main level over more weeks than it has, to see slow clocks strike. */
function longBoard(turns: number): Board {
  const { level } = GREENLAND;
  return greenlandBoard({}, { ...GREENLAND, level: { ...level, endings: level.endings.slice(-1), calendar: { ...level.calendar, turns } } });
}

/** The main level some weeks on, without anything having happened. */
function inWeek(turn: number, board = greenlandBoard()): Board {
  board.world.clock.turn = turn;
  return board;
}

const impose = (partners: string, tariffPp: number, basis: string): Args => ({ partners, tariffPp, basis });

/** The eight under a threat on section 338 that was made in week 1. */
function noticed(tariffPp = 50): Board {
  return act(greenlandBoard(), US, 'threaten-tariff', { partners: EIGHT, tariffPp, weeks: 4, basis: 's338' });
}

function probed(basis: string, weeks: number): Board {
  const board = greenlandBoard();
  openProbe(board.world, basis, 'autos', weeks, 'decision:1:us-administration:open-section-232');
  return board;
}

describe('who may collect, and how soon', () => {
  it.each<[action: string, args: Args, board: () => Board]>([
    ['impose-tariff', impose(EIGHT, 10, 'ieepa'), greenlandBoard],
    ['escalate-tariff', { partners: EIGHT, addPp: 10 }, () => press(greenlandBoard(), 'in-force')],
    ['exempt-sector', { sharePct: 20 }, () => press(greenlandBoard(), 'said')],
    ['open-section-232', { sector: 'autos' }, greenlandBoard],
    ['offer-framework', { territory: 'none', purchasesEurBn: 300, minerals: 'no' }, greenlandBoard],
    ['demand-territory', { tone: 2 }, greenlandBoard],
    ['threaten-foreign-holder-tax', { ratePct: 5 }, greenlandBoard],
    ['reassure-markets', {}, greenlandBoard],
  ])('%s is the government’s alone', (action, args, board) => {
    const { seatIds } = board().game;
    expect(seatIds.filter((seat) => refusal(board(), seat, action, args) === '')).toEqual([US]);
  });

  it.each<[what: string, board: () => Board, args: Args, code: string]>([
    ['emergency powers on the same day', greenlandBoard, impose(EIGHT, 50, 'ieepa'), ''],
    ['emergency powers on all partners', greenlandBoard, impose(ALL, 50, 'ieepa'), ''],
    ['section 122 at its ceiling', greenlandBoard, impose(ALL, 15, 's122'), ''],
    ['section 122 above it', greenlandBoard, impose(ALL, 16, 's122'), 'basis-ceiling'],
    ['section 122 on the eight alone', greenlandBoard, impose(EIGHT, 1, 's122'), 'basis-general'],
    ['section 338 without notice', greenlandBoard, impose(EIGHT, 10, 's338'), 'basis-no-notice'],
    ['section 338 three weeks after notice', () => inWeek(4, noticed()), impose(EIGHT, 50, 's338'), 'basis-no-notice'],
    ['section 338 four weeks after notice', () => inWeek(5, noticed()), impose(EIGHT, 50, 's338'), ''],
    ['section 338 above what was noticed', () => inWeek(5, noticed(10)), impose(EIGHT, 11, 's338'), 'basis-no-notice'],
    ['section 338 on all alike', () => inWeek(5, noticed()), impose(ALL, 10, 's338'), 'basis-named'],
    ['section 232 without an inquiry', greenlandBoard, impose(EIGHT, 10, 's232'), 'basis-no-finding'],
    ['section 232 on the last day of a game of twelve weeks', () => inWeek(12, probed('s232', 39)), impose(EIGHT, 10, 's232'), 'basis-no-finding'],
    ['section 232 after 38 weeks', () => inWeek(39, probed('s232', 39)), impose(EIGHT, 10, 's232'), 'basis-no-finding'],
    ['section 232 after 39 weeks', () => inWeek(40, probed('s232', 39)), impose(EIGHT, 50, 's232'), ''],
    ['section 301 on a finding under another law', () => inWeek(60, probed('s232', 39)), impose(EIGHT, 10, 's301'), 'basis-no-finding'],
    ['section 301 after 51 weeks', () => inWeek(52, probed('s301', 52)), impose(EIGHT, 10, 's301'), 'basis-no-finding'],
    ['section 301 after 52 weeks', () => inWeek(53, probed('s301', 52)), impose(EIGHT, 10, 's301'), ''],
    ['what is collected already', () => press(greenlandBoard(), 'in-force', 10), impose(EIGHT, 10, 'ieepa'), 'tariff-not-higher'],
  ])('%s: "%s"', (_what, board, args, code) => {
    expect(refusal(board(), US, 'impose-tariff', args)).toBe(code);
  });

  it.each(['ieepa', 's338'])('%s carries fifty points and no more', (basis) => {
    const { game, world } = inWeek(5, noticed(51));
    const code = (tariffPp: number): string => refuseAtOnce(world, game.frame, { basis, partners: EIGHT, tariffPp })?.code ?? '';
    expect([code(50), code(51)]).toEqual(['', 'basis-ceiling']);
  });

  it.each<[basis: string, inForcePp: number, addPp: number, partners: string, code: string]>([
    ['ieepa', 25, 25, EIGHT, ''],
    ['ieepa', 26, 25, EIGHT, 'basis-ceiling'],
    ['s122', 10, 5, ALL, ''],
    ['s122', 10, 6, ALL, 'basis-ceiling'],
    ['s338', 10, 1, EIGHT, 'basis-too-soon'],
  ])('a tariff on %s of %i may rise by %i: %s %s', (basis, inForcePp, addPp, partners, code) => {
    const board = press(greenlandBoard(), 'in-force', inForcePp, partners);
    for (const threat of board.world.threats) threat.basis = basis;
    expect(refusal(board, US, 'escalate-tariff', { partners, addPp })).toBe(code);
  });
});

describe('the 150 days of section 122', () => {
  it('end with the last whole week within them, and customs stop', () => {
    const board = longBoard(26);
    playTo(board, 1, [decide(1, US, 'impose-tariff', impose(ALL, 15, 's122'), 1)]);
    expect(board.world.threats[0]).toMatchObject({ stage: 'in-force', inForcePp: 15, lapsesTurn: 22 });
    playTo(board, 20);
    expect(metric(board, 'tariff.all-partners.in-force-pp')).toBe(15);
    const [week] = playTo(board, 21);
    expect(week?.news.find(({ id }) => id === 'tariff-expires')).toMatchObject({ type: 'event', day: 5, args: { partners: ALL } });
    expect(metric(board, 'tariff.all-partners.in-force-pp')).toBe(0);
    expect((22 - 1) * 7).toBeLessThanOrEqual(150);
    expect((23 - 1) * 7).toBeGreaterThan(150);
  });

  it('run on through a pause and a raise', () => {
    const board = longBoard(26);
    playTo(board, 12, [
      decide(1, US, 'impose-tariff', impose(ALL, 10, 's122')),
      decide(3, US, 'escalate-tariff', { partners: ALL, addPp: 5 }),
      decide(5, US, 'pause-tariff', { partners: ALL, weeks: 4 }),
      decide(9, US, 'order-tariff', { partners: ALL }),
    ]);
    expect(board.world.threats[0]).toMatchObject({ stage: 'in-force', inForcePp: 15, lapsesTurn: 22 });
  });

  it('end in no game of twelve weeks, and never for emergency powers', () => {
    const board = act(greenlandBoard(), US, 'impose-tariff', impose(ALL, 15, 's122'));
    expect(board.world.threats[0]?.lapsesTurn).toBeGreaterThan(12);
    expect(act(greenlandBoard(), US, 'impose-tariff', impose(ALL, 15, 'ieepa')).world.threats[0]?.lapsesTurn).toBeUndefined();
  });

  it('count from the collection of a signed order', () => {
    const board = longBoard(26);
    playTo(board, 4, [
      decide(1, US, 'threaten-tariff', { partners: ALL, tariffPp: 15, weeks: 3, basis: 's122' }),
      decide(2, US, 'order-tariff', { partners: ALL }),
    ]);
    expect(board.world.threats[0]).toMatchObject({ stage: 'in-force', inForcePp: 15, lapsesTurn: 4 + 21 });
  });
});

describe('the court', () => {
  const ruling = (strikes: boolean, board = press(greenlandBoard(), 'in-force')): Board =>
    ({ ...board, game: { ...board.game, frame: { ...board.game.frame, p: { ...board.game.frame.p, courtStrikeChance: strikes ? 1 : 0 } } } });

  it('rules on 20 February, the Friday of the fifth week, and prices answer that day', () => {
    const board = ruling(true);
    const weeks = playTo(board, 5);
    const told = weeks.flatMap(({ news }) => news).filter(({ id }) => id.startsWith('emergency-'));
    expect(told.map(({ turn, day, id, args }) => ({ turn, day, id, args }))).toEqual([{ turn: 5, day: 5, id: 'emergency-struck', args: { struckPp: 7.3 } }]);
    const moved = weeks.flatMap(({ contributions }) => contributions).filter(({ market, cause }) => market === 'sp500' && cause.includes('emergency-struck'));
    expect([...new Set(moved.map(({ turn, day }) => `${turn}.${day}`))]).toEqual(['5.5']);
    expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBeGreaterThan(0);
    for (const week of weeks) expect(week.maxContributionError).toBeLessThan(1e-9);
  });

  it('ends what rests on emergency powers and nothing else', () => {
    const board = press(ruling(true), 'ordered', 15, ALL);
    for (const threat of board.world.threats.slice(1)) threat.basis = 's122';
    const trust = metric(board, 'trust.europe');
    playTo(board, 5);
    expect(board.world.threats.map(({ stage }) => stage)).toEqual(['dropped', 'ordered']);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    expect(metric(board, 'law.emergency-struck')).toBe(1);
    expect(metric(board, 'tariff.average-pct')).toBeCloseTo(16.4 - 7.3, 9);
    expect(metric(board, 'trust.europe')).toBeGreaterThan(trust);
  });

  it('leaves everything as it is when it upholds them, and shares give back what had been hoped for', () => {
    const board = ruling(false);
    const weeks = playTo(board, 5);
    expect(weeks.flatMap(({ news }) => news).map(({ id }) => id)).toContain('emergency-upheld');
    expect(board.world.threats[0]).toMatchObject({ stage: 'in-force', inForcePp: 10 });
    expect(metric(board, 'law.emergency-struck')).toBe(0);
    expect(parts(weeks, 'sp500', { cause: 'emergency-upheld' })).toBeLessThan(0);
  });

  it('surprises on average by nothing when markets expect it with its true chance', () => {
    const move = (strikes: boolean): number => {
      const board = ruling(strikes, greenlandBoard());
      return parts(playTo(board, 5), 'sp500', { kind: 'fundamental', cause: 'emergency-' });
    };
    expect(0.75 * move(true) + 0.25 * move(false)).toBeCloseTo(0, 9);
    expect(move(true)).toBeGreaterThan(0);
  });

  it.each([[0.74, 'emergency-struck'], [0.76, 'emergency-upheld']])('draws its ruling from chance: %d means %s', (drawn, id) => {
    const board = greenlandBoard();
    const chance = { ...NO_CHANCE, uniform: (turn: number, day: number, stream: number, index: number) => (stream === 6 ? drawn : NO_CHANCE.uniform(turn, day, stream, index)) };
    const weeks = playTo({ game: withChance(board.game, chance), world: board.world }, 5);
    expect(weeks.flatMap(({ news }) => news).map((item) => item.id)).toContain(id);
  });

  it('does not sit where a level sets no date', () => {
    const weeks = playTo(bareBoard(), 4);
    expect(weeks.flatMap(({ news }) => news).filter(({ id }) => id.startsWith('emergency-'))).toEqual([]);
  });

  it('leaves emergency powers without effect on any step', () => {
    const struck = (stage: 'said' | 'ordered' | 'in-force' | 'none'): Board => {
      const board = stage === 'none' ? greenlandBoard() : press(greenlandBoard(), stage);
      board.world.law.emergencyStruck = 1;
      return board;
    };
    expect(refusal(struck('none'), US, 'threaten-tariff', { partners: EIGHT, tariffPp: 10, weeks: 2, basis: 'ieepa' })).toBe('basis-struck');
    expect(refusal(struck('none'), US, 'impose-tariff', impose(ALL, 10, 'ieepa'))).toBe('basis-struck');
    expect(refusal(struck('said'), US, 'order-tariff', { partners: EIGHT })).toBe('basis-struck');
    expect(refusal(struck('in-force'), US, 'escalate-tariff', { partners: EIGHT, addPp: 5 })).toBe('basis-struck');
    expect(refusal(struck('none'), US, 'impose-tariff', impose(ALL, 15, 's122'))).toBe('');
  });
});

describe('the clock of an offer', () => {
  const offer = { territory: 'none', purchasesEurBn: 300, minerals: 'no' };

  it('runs four weeks, then the offer lapses and can be made anew', () => {
    const board = press(greenlandBoard(), 'said');
    playTo(board, 3, [decide(1, US, 'offer-framework', offer)]);
    expect(board.world.framework.stage).toBe('offered');
    expect(refusal(board, US, 'offer-framework', offer)).toBe('framework-offered');
    const [week] = playTo(board, 4);
    expect(week?.news.map(({ id }) => id)).toContain('framework-lapses');
    expect(board.world.framework.stage).toBe('none');
    expect(refusal(board, US, 'offer-framework', offer)).toBe('');
  });
});
