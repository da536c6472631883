import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardView } from './board';
import { postureText } from './plates';
import { playbackView } from './playback';
import { PARTS, testViewer } from './testing/game';
import type { BoardView } from './types';

const tile = (board: BoardView, market: string) => {
  const found = board.tiles.find((entry) => entry.market === market);
  if (found === undefined) throw new Error(`no tile ${market}`);
  return found;
};

describe('the board', () => {
  it('prints every market of the level with its week', () => {
    const board = boardView(testViewer());
    expect(board.tiles.map(({ value, change }) => [value, change.text])).toEqual([
      ['4.33%', '+9 bp'], ['6,796', '\u22122.1%'], ['20.0', '+4.1'], ['98.60', '\u22120.8%'], ['4,714', '+2.7%'],
    ]);
    expect(tile(board, 'ust-10y').change.direction).toBe('up');
  });

  it('draws a candle for every open day, each opening where the last closed', () => {
    const { candles, slots, low, high } = tile(boardView(testViewer({ turnsPlayed: 2 })), 'ust-10y');
    expect(candles.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(slots).toBe(10);
    expect(tile(boardView(testViewer({ turnsPlayed: 3 })), 'ust-10y').slots).toBe(15);
    candles.slice(1).forEach(({ open }, index) => expect(open).toBeCloseTo(candles[index]?.close ?? Number.NaN, 12));
    expect(candles.every(({ open, close }) => Math.min(open, close) >= low && Math.max(open, close) <= high)).toBe(true);
  });

  it('numbers the headlines that moved bonds and shares most and pins them to their candles', () => {
    const board = boardView(testViewer());
    expect(board.wire.filter(({ pin }) => pin !== null).map(({ pin, text }) => [pin, text])).toEqual([
      [3, 'Danish fund sells $0.1bn of Treasuries'], [2, 'Tokyo bonds fall'], [1, 'Washington threatens 10% on eight allies'],
    ]);
    expect(tile(board, 'ust-10y').candles.map(({ pins }) => pins)).toEqual([[1, 2], [], [], []]);
    expect(tile(board, 'gold').candles.map(({ pins }) => pins)).toEqual([[], [1], [], []]);
  });

  it('tells a decision that lapsed and why', () => {
    const { wire } = boardView(testViewer());
    expect(wire[0]?.text).toBe('US administration: “threaten-tariff title” no longer possible on the day. It costs 9 and 2 is left.');
  });

  it('takes the level’s own headline for a scripted decision', () => {
    const { wire } = boardView(testViewer({ turnsPlayed: 2 }));
    expect(wire[0]?.text).toBe('Washington names 25%');
    expect(wire[1]?.day).toBe('22 Jan');
  });

  it('nets flows between two holders and averages them over the open days', () => {
    const { streams } = boardView(testViewer());
    expect(streams.map(({ id, usdBnPerDay }) => [id, usdBnPerDay])).toEqual([['treasuries|dealers|us-households', 1], ['treasuries|danish-fund|dealers', expect.closeTo(0.0025, 9)]]);
    expect(streams.map(({ label, short, own }) => [label, short, own])).toEqual([
      ['us-households bought $1.0bn of Treasuries', 'us-households +$1.0bn', undefined],
      ['You sold $0.003bn of Treasuries', 'You \u2212$0.003bn', true],
    ]);
  });

  it('draws no flow between two holders at one place', () => {
    const viewer = testViewer();
    const { level } = viewer.scenario;
    const holders = level.holders.map((holder) => ({ ...holder, place: { lon: -74, lat: 40 } }));
    const board = boardView({ ...viewer, scenario: { ...viewer.scenario, level: { ...level, holders } } });
    expect([board.streams, board.streamNote]).toEqual([[], '']);
    expect(boardView(viewer).streamNote).not.toBe('');
  });

  it('draws trust with its uncertainty', () => {
    const { arcs, dial } = boardView(testViewer());
    expect(arcs.map(({ label, value, change }) => [label, value, change.text])).toEqual([['US administration–EU Commission', '0.52', '\u22120.03']]);
    expect(arcs[0]?.spread).toBeCloseTo(Math.sqrt((0.52 * 0.48) / 31), 12);
    expect(dial.text).toBe('0.54');
    expect(dial.lastTurn).toBeCloseTo(0.558, 12);
    const [low50, high50] = dial.band50;
    const [low90, high90] = dial.band90;
    expect(low90 < low50 && low50 < dial.value && dial.value < high50 && high50 < high90).toBe(true);
    expect((high90 - low90) / (high50 - low50)).toBeCloseTo(1.64 / 0.67, 9);
  });

  it('tells a person who stayed silent as silent, whatever the seat would feel', () => {
    const viewer = testViewer({ phase: 'why' });
    const { record, moves, turn } = viewer.state;
    const seats = { ...record.seats, 'us-administration': { ...record.seats['us-administration'], control: 'human' as const } };
    const silent = moves.map((move) => (move.seat === 'us-administration' ? { ...move, choices: [] } : move));
    const played = { ...viewer, state: { ...viewer.state, record: { ...record, seats: seats as typeof record.seats }, moves: silent } };
    const seat = viewer.scenario.level.seats.find(({ id }) => id === 'us-administration');
    expect(seat && postureText(played, seat, turn)).toBe('silent');
    expect(seat && postureText(viewer, seat, turn)).not.toBe('silent');
  });

  it('puts institutions on their side with posture and figure', () => {
    const { plates } = boardView(testViewer());
    expect(plates.map(({ icon, side, posture, figure, you }) => [icon, side, posture, figure, you])).toEqual([
      ['capitol', 'west', 'demanding', 'threatens 10 pp', false], ['ring-of-stars', 'east', 'waiting', '', false],
      ['crown', 'east', 'waiting', '$0.1bn', true], ['coin', 'west', 'waiting', '3.64%', false],
    ]);
  });

  it('says what a government collects once it collects', () => {
    const viewer = testViewer();
    const world = { ...viewer.state.world, threats: viewer.state.world.threats.map((threat) => ({ ...threat, inForcePp: 10 })) };
    expect(boardView({ ...viewer, state: { ...viewer.state, world } }).plates[0]?.figure).toBe('collects 10 pp');
  });

  it('leans in who threatened to act this turn', () => {
    const about = (turnsPlayed: number) => boardView(testViewer({ turnsPlayed, phase: 'decide' })).plates.filter(({ aboutToAct }) => aboutToAct);
    expect(about(1)).toEqual([]);
    expect(about(2).map(({ id }) => id)).toEqual(['us-administration']);
  });

  it('sees a triple fall only when shares, bonds and the dollar all fell', () => {
    expect(boardView(testViewer()).tripleFall).toBeCloseTo(8.706 / (5.2 * Math.sqrt(5)), 9);
    expect(boardView(testViewer()).spoken).toContain('fell together');
    fc.assert(fc.property(fc.constantFrom('sp500', 'ust-10y', 'dxy'), (market) => {
      const parts = PARTS.map((part) => (part.market === market ? { ...part, amount: -part.amount } : part));
      expect(boardView(testViewer({ parts })).tripleFall).toBe(0);
    }));
  });

  it('stands before the first week too', () => {
    const board = boardView(testViewer({ turnsPlayed: 0, phase: 'briefing' }));
    expect(board.tiles[0]?.value).toBe('4.24%');
    expect(board.tiles[0]?.change).toEqual({ text: '0 bp', direction: 'flat' });
    expect(board.streams).toEqual([]);
    expect(board.wire.map(({ day, strong }) => [day, strong])).toEqual([['Sat', true]]);
    expect(board.tripleFall).toBe(0);
  });
});

describe('the playback', () => {
  const days = playbackView(testViewer());

  it('lets news land on its day and the closed day pass', () => {
    expect(days.map(({ closed }) => closed)).toEqual([true, false, false, false, false]);
    expect(days.map(({ news }) => news.length)).toEqual([0, 1, 1, 1, 0]);
    expect(days[1]?.date).toBe('Tue 20 Jan');
  });

  it('shows prices, meters and flows of the day, no later ones', () => {
    const yields = days.map(({ board }) => tile(board, 'ust-10y').value);
    expect(yields).toEqual(['4.24%', '4.31%', '4.31%', '4.33%', '4.33%']);
    expect(days.map(({ board }) => board.dial.text)).toEqual(['0.56', '0.58', '0.57', '0.56', '0.55']);
    expect(days.map(({ board }) => tile(board, 'ust-10y').candles.length)).toEqual([0, 1, 2, 3, 4]);
    expect(days.map(({ board }) => board.streams.map(({ usdBnPerDay }) => usdBnPerDay))).toEqual([[], [0.1], [6], [2], [0.09]]);
  });

  it('ends where the board stands', () => {
    const last = days.at(-1)?.board;
    const now = boardView(testViewer());
    expect(last?.wire).toEqual(now.wire);
    expect(last?.plates).toEqual(now.plates);
    expect(last?.tripleFall).toBeCloseTo(now.tripleFall, 12);
    expect(last?.tiles.map(({ value }) => value)).toEqual(now.tiles.map(({ value }) => value));
  });

  it('has no days before the first week', () => {
    expect(playbackView(testViewer({ turnsPlayed: 0 }))).toEqual([]);
  });
});
