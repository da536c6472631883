import type { Cause, Context, World } from '../../model';
import { onBloc } from '../card/action';
import { learn } from '../economy/beliefs';
import { moveCapacity } from '../economy/politics';
import type { Frame } from '../frame';
import { holdVote } from './council';
import { tell } from './tell';

/**
 * Puts a draft measure to the committee of states: without a qualified majority in its favour it is not adopted.
 * Regulation (EU) No 182/2011, article 5, as the Anti-Coercion and Enforcement Regulations apply it.
 */
export function committeeAgrees(world: World, context: Context<Frame>, cause: Cause, name: string, spentUnity: number): boolean {
  const { frame } = context;
  const { passed, states, peopleShare } = holdVote(world, frame, 'measures', name, spentUnity);
  if (passed) {
    tell(context, 'committee-agrees', cause, { states, peoplePct: 100 * peopleShare });
    return true;
  }
  for (const evidence of onBloc(0.3, 0.7, 0.5)) learn(world, evidence);
  moveCapacity(world, frame.bloc, -frame.p.committeeDefeatUnity);
  tell(context, 'committee-declines', cause, { states, peoplePct: 100 * peopleShare });
  return false;
}
