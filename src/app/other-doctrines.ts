import type { Scenario } from '../model';
import { LOOK_AHEAD } from '../model';
import { drawnDoctrines } from './drawn-doctrines';

/** How seats that nobody takes decide: as the level says, by doctrines that chance draws, or by looking ahead. */
export type Others = 'level' | 'drawn' | 'easy' | 'normal' | 'hard';

const EFFORTS: readonly Others[] = ['easy', 'normal', 'hard'];

/** A doctrine for every seat that does not decide as the level says; seats that people take keep the level's own. */
export function otherDoctrines(scenario: Scenario, others: Others, seed: number, humanSeats: readonly string[]): { [seat: string]: string } {
  if (others === 'level') return {};
  if (others === 'drawn') return drawnDoctrines(scenario, seed);
  const ahead = LOOK_AHEAD[EFFORTS.indexOf(others)] ?? '';
  const free = scenario.level.seats.filter(({ id, control, goalSets }) => control !== 'scripted' && goalSets.length > 0 && !humanSeats.includes(id));
  return Object.fromEntries(free.map(({ id }) => [id, ahead]));
}
