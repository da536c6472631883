import { count, counterfactual, emptyTally, openFutures, payoffWork, rangesOf, sensitivityWork, shapleyWork, tallySize } from '../../foresight';
import type { Work } from '../../foresight';
import { cast } from '../../institutions';
import { rulebook } from '../../rules';
import { workOutTurn } from '../foresight-log';
import type { Question, Told } from './errand';
import type { Works } from './works';

/** Futures by which the ranges are set. */
const PILOTS = 64;

/** Plays futures by the rules and with the institutions of this program. */
export const worksOfRules: Works = {
  open: (outlook, measures) => openFutures({ rulebook, cast, outlook, measures }),
  pilots: PILOTS,
  ranges: (futures) => rangesOf(futures, PILOTS),
  empty: (futures) => emptyTally(tallySize(futures)),
  count: (tally, future, ranges) => count(tally, ranges, future),
  work: workOf,
};

function* workOf(question: Question): Work<Told['answer']> {
  if (question.kind === 'attribution') return yield* shapleyWork({ ...question, rulebook });
  if (question.kind === 'counterfactual') return counterfactual({ ...question, rulebook });
  if (question.kind === 'payoff') return yield* payoffWork({ ...question, rulebook, cast });
  if (question.kind === 'turn') return workOutTurn(question);
  return yield* sensitivityWork({ ...question, rulebook, cast });
}
