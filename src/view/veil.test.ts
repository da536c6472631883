import { describe, expect, it } from 'vitest';
import type { World } from '../model';
import { boardView } from './board';
import { booksView } from './books';
import { SALE, testViewer } from './testing/game';
import { QUIET_CAUSE, veiled } from './veil';
import type { Viewer } from './viewer';

const FUND = 'akademiker-pension';
const HOLDER = 'danish-fund';
type Phase = Viewer['state']['phase'];

/** A game after a quiet sale, with the given people in it and one of them at the screen. */
function game(humans: readonly string[], seat: string, phase: Phase): Viewer {
  const viewer = testViewer({ phase });
  const actions = viewer.rulebook.actions.map((action) => (action.id === 'sell-treasuries' ? { ...action, quiet: true as const } : action));
  const seats = Object.fromEntries(Object.entries(viewer.state.record.seats).map(([id, played]) => [id, { ...played, control: humans.includes(id) ? 'human' as const : 'computer' as const }]));
  const decisions = [{ turn: 1, seat: FUND, action: 'sell-treasuries', day: 3, args: { usdBn: 0.1, days: 1 } }];
  return { ...viewer, rulebook: { ...viewer.rulebook, actions }, state: { ...viewer.state, seat, record: { ...viewer.state.record, seats, decisions } } };
}

/** The same game with the rest of the holders' accounts, which only the books read. */
function withBooks(viewer: Viewer): Viewer {
  const full = (world: World): World => ({ ...world, goldUsdBn: [0, 0, 0], euroBondsUsdBn: [0, 0, 0], cashUsdBn: [0, 0, 0], fiscal: { ...world.fiscal, deficitUsdBn: 0 } });
  return { ...viewer, state: { ...viewer.state, world: full(viewer.state.world), worlds: viewer.state.worlds.map(full) } };
}

const causesOf = ({ state }: Viewer): string[] => state.journals.flatMap(({ contributions }) => contributions.map(({ cause }) => cause));
const sumOf = ({ state }: Viewer): number => state.journals.flatMap(({ contributions }) => contributions).reduce((sum, { amount }) => sum + amount, 0);

describe('what several people may know', () => {
  const plain = game([FUND, 'eu-commission'], FUND, 'why');
  const together = veiled(plain);

  it('puts quiet acts down to nobody and leaves every amount as it is', () => {
    expect(causesOf(plain)).toContain(SALE);
    expect(causesOf(together)).not.toContain(SALE);
    expect(causesOf(together)).toContain(QUIET_CAUSE);
    expect(sumOf(together)).toBe(sumOf(plain));
    expect(together.state.journals.flatMap(({ news }) => news).some(({ cause }) => cause === SALE)).toBe(false);
  });

  it('has no seller, no holdings and no capacity of those who may have acted', () => {
    const ids = ({ streams }: ReturnType<typeof boardView>): string => streams.map(({ id }) => id).join(' ');
    expect(ids(boardView(plain))).toContain(HOLDER);
    expect(ids(boardView(together))).not.toContain(HOLDER);
    expect(boardView(together).plates.find(({ id }) => id === FUND)?.figure).toBe('');
    expect(booksView(withBooks(together)).holders.find(({ id }) => id === HOLDER)?.cells.every(({ now }) => now === 'not told')).toBe(true);
    expect(booksView(withBooks(together)).total).toEqual(booksView(withBooks(plain)).total);
  });

  it('lets whoever sits down read of their own acts, and the other not', () => {
    expect(causesOf(veiled(game([FUND, 'eu-commission'], FUND, 'decide')))).toContain(SALE);
    expect(causesOf(veiled(game([FUND, 'eu-commission'], 'eu-commission', 'decide')))).not.toContain(SALE);
  });

  it('is all there is to know in the debrief, and where one person plays', () => {
    const over = game([FUND, 'eu-commission'], FUND, 'debrief');
    const alone = game([FUND], FUND, 'why');
    expect([veiled(over), veiled(alone)]).toEqual([over, alone]);
  });

  it('keeps computers’ quiet acts open where no person could have acted quietly', () => {
    const open = veiled(game(['us-administration', 'eu-commission'], 'us-administration', 'why'));
    expect(causesOf(open)).toContain(SALE);
    expect(open.state.seat).toBe('');
  });
});
