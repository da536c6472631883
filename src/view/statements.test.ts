import { describe, expect, it } from 'vitest';
import type { Rulebook, World } from '../model';
import { statementsView } from './statements';
import { testViewer } from './testing/game';
import type { Viewer } from './viewer';

const FUND = 'akademiker-pension';

/** A viewer of rules in which the sale is quiet. */
function quietly(viewer: Viewer): Viewer {
  const actions = viewer.rulebook.actions.map((action) => (action.id === 'sell-treasuries' ? { ...action, quiet: true } : action));
  return { ...viewer, rulebook: { ...viewer.rulebook, actions } as Rulebook<World, unknown> };
}

/** The same game watched from another seat, before markets open. */
function atReveal(viewer: Viewer, humans: readonly string[], seat: string): Viewer {
  const seats = Object.fromEntries(Object.entries(viewer.state.record.seats).map(([id, played]) => [id, { ...played, control: humans.includes(id) ? 'human' as const : 'computer' as const }]));
  return { ...viewer, state: { ...viewer.state, seat, phase: 'reveal', journals: [], record: { ...viewer.state.record, seats } } };
}

const saleOf = (viewer: Viewer) => statementsView(viewer, 1).find(({ acts }) => acts.some((act) => act.includes('sells')));
const fundOf = (viewer: Viewer) => statementsView(viewer, 1).find(({ seat }) => seat === FUND);

describe('a quiet act', () => {
  const viewer = quietly(testViewer());
  const seller = viewer.state.seat;

  it('is shown at the reveal to the one who did it', () => {
    expect(saleOf(atReveal(viewer, [seller], seller))?.seat).toBe(seller);
  });

  it('looks at the reveal to anyone else as silence does: its doctrine speaks, not the reason of the week', () => {
    const other = atReveal(viewer, ['eu-commission'], 'eu-commission');
    expect(saleOf(other)).toBeUndefined();
    const silent = { ...other, state: { ...other.state, moves: other.state.moves.map((move) => ({ ...move, choices: [], reason: { code: 'refused', args: {} } })) } };
    expect(fundOf(other)).toMatchObject({ acts: ['Announces nothing'], posture: '' });
    expect(fundOf(other)?.reason).toContain('creed');
    expect(fundOf(silent)).toEqual(fundOf(other));
  });

  it('is shown to nobody where several people look on', () => {
    const shared = atReveal(viewer, [seller, 'eu-commission'], seller);
    expect(saleOf(shared)).toBeUndefined();
    expect(fundOf(shared)?.you).toBe(false);
  });

  it('can be told once markets have answered it', () => {
    expect(saleOf(viewer)?.seat).toBe(seller);
  });
});
