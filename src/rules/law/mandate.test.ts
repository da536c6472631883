import { describe, expect, it } from 'vitest';
import { act, metric, play, refusal } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import type { Journal, World } from '../../model';
import { mandateRoomUsdBn } from './mandate';

const OSLO = 'norway-fund';
const SEAT = greenlandBoard().game.seatIds.indexOf(OSLO);

/** A board on which the fund has asked, and what is done to the world before the answer. */
function asked(prepare: (board: Board) => void = () => undefined): Board {
  const board = act(greenlandBoard(), OSLO, 'seek-new-mandate');
  prepare(board);
  return board;
}

const distrust = ({ world }: Board): void => {
  world.trust.mean = world.trust.mean.map((mean) => mean / 2);
};
const collect = (board: Board): void => void press(board, 'in-force', 1);
const collectFromAll = (board: Board): void => void press(board, 'in-force', 1, 'all-partners');
const threaten = (board: Board): void => void press(board, 'said', 10);

function playTurns(board: Board, turns: number): Journal[] {
  return Array.from({ length: turns }, () => play(board));
}

const told = (journals: readonly Journal[]): { id: string; turn: number }[] =>
  journals.flatMap(({ news }) => news).filter(({ id }) => id.startsWith('mandate-')).map(({ id, turn }) => ({ id, turn }));

describe('the chain of a mandate', () => {
  it.each<[string, (board: Board) => void, World['mandate']['stage']]>([
    ['a trusted dollar and no tariff', () => undefined, 'refused'],
    ['a threat that is only said', threaten, 'refused'],
    ['a tariff on everyone, which singles out no ally', collectFromAll, 'refused'],
    ['a tariff collected from allies', collect, 'parliament'],
    ['a dollar that is no longer trusted', distrust, 'parliament'],
  ])('with %s the minister answers: %s', (_why, prepare, stage) => {
    const board = asked(prepare);
    playTurns(board, 2);
    expect(board.world.mandate.stage).toBe('ministry');
    playTurns(board, 1);
    expect(board.world.mandate.stage).toBe(stage);
  });

  it('takes three weeks at the ministry and five in parliament, each told when it ends', () => {
    const board = asked(collect);
    expect(told(playTurns(board, 8))).toEqual([{ id: 'mandate-to-parliament', turn: 3 }, { id: 'mandate-granted', turn: 8 }]);
    expect(board.world.mandate.stage).toBe('granted');
  });

  it('calms markets when the minister refuses, and alarms them when parliament grants', () => {
    const campaign = (board: Board, turns: number): number[] => Array.from({ length: turns }, () => (play(board), metric(board, 'belief.campaign')));
    const [, second, third] = campaign(asked(), 3) as [number, number, number];
    expect(third).toBeLessThan(second);
    const granted = campaign(asked(collect), 8);
    expect(granted[7] as number).toBeGreaterThan(2 * (granted[6] as number));
  });

  it('gives room when parliament grants', () => {
    const board = asked(collect);
    playTurns(board, 7);
    const before = board.world.capacities[SEAT] as number;
    playTurns(board, 1);
    const { mandateRoomGranted } = board.game.frame.p;
    expect((board.world.capacities[SEAT] as number) - before).toBeGreaterThan(mandateRoomGranted - 3);
    expect(mandateRoomUsdBn(board.world, board.game.frame, SEAT)).toBe(Infinity);
  });

  it('does not move where nobody asked', () => {
    const board = greenlandBoard();
    expect(told(playTurns(board, 4))).toEqual([]);
    expect(board.world.mandate.stage).toBe('none');
  });
});

describe('a fund within its mandate', () => {
  const usAssets = 181 + 830;
  const room = (board: Board): number => mandateRoomUsdBn(board.world, board.game.frame, SEAT);

  it('may sell a twentieth of its US assets, promised sales included', () => {
    const board = greenlandBoard();
    expect(room(board)).toBeCloseTo(0.05 * usAssets, 9);
    act(board, OSLO, 'sell-treasuries', { usdBn: 20, days: 10 });
    act(board, OSLO, 'sell-us-equities', { usdBn: 10, days: 10, kind: 'ai' });
    expect(room(board)).toBeCloseTo(0.05 * usAssets - 30, 9);
    play(board);
    expect(room(board)).toBeCloseTo(0.05 * usAssets - 30, 9);
  });

  it.each<[string, object, object]>([
    ['sell-treasuries', { usdBn: 50, days: 10 }, { usdBn: 60, days: 10 }],
    ['sell-us-equities', { usdBn: 50, days: 10, kind: 'broad' }, { usdBn: 60, days: 10, kind: 'broad' }],
    ['buy-euro-bonds', { usdBn: 50 }, { usdBn: 60 }],
  ])('is refused more by %s, until parliament grants it', (action, within, beyond) => {
    const board = greenlandBoard();
    expect(refusal(board, OSLO, action, { ...within })).toBe('');
    expect(refusal(board, OSLO, action, { ...beyond })).toBe('beyond-mandate');
    board.world.mandate.stage = 'granted';
    expect(refusal(board, OSLO, action, { ...beyond })).toBe('');
  });

  it('may not buy gold, which no benchmark of its owner lists', () => {
    const board = greenlandBoard();
    expect(refusal(board, OSLO, 'buy-gold', { usdBn: 5 })).toBe('outside-mandate');
    board.world.mandate.stage = 'granted';
    expect(refusal(board, OSLO, 'buy-gold', { usdBn: 5 })).toBe('');
  });

  it('binds nobody else', () => {
    const board = greenlandBoard();
    expect(refusal(board, 'swiss-national-bank', 'sell-treasuries', { usdBn: 100, days: 10 })).toBe('');
    expect(refusal(board, 'china-reserves', 'buy-gold', { usdBn: 5 })).toBe('');
  });
});
