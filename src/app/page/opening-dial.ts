import type { Scenario } from '../../model';
import { rulebook } from '../../rules';
import { boardView } from '../../view';
import type { DialView, Words } from '../../view';
import { openNew } from './open-game';

/** The dollar-trust dial as a level opens, for the first screen; null for a level that no person can play. */
export function openingDial(scenario: Scenario, words: Words): DialView | null {
  const seat = scenario.level.seats.find((candidate) => candidate.humanAllowed);
  if (seat === undefined) return null;
  const opened = openNew(scenario, { humanSeats: [seat.id], seed: 0 });
  if (!opened.ok) return null;
  const state = opened.session.state();
  opened.session.stop();
  return boardView({ state, rulebook, scenario, frame: rulebook.frame(scenario, {}), words }).dial;
}
