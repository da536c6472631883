import { logistic } from '../../maths';
import type { Goal } from '../../model';
import type { Sensitivity } from '../attribution-contract';
import type { Future, Futures, Outlook } from '../futures/contract';
import { goalShare, meanAndError, openFutures } from '../futures';
import type { FuturesParts } from '../futures';
import type { Option } from '../payoff';
import { finish } from '../work';
import type { Work } from '../work';
import type { Trial } from './arms';
import { assumptionsOf } from './assumptions';
import { searchAssumptions } from './search';
import type { Effort } from './search';

/** Which assumptions matter to the choice of the seat that an outlook belongs to. */
export interface SensitivityQuestion<F = unknown> extends Omit<FuturesParts<F>, 'measures'> {
  readonly options: readonly Option[];
  /** How many futures are played; a fixed number of a few thousand if absent. */
  readonly effort?: Effort;
}

const EFFORT: Effort = { first: { futures: 4, kept: 24 }, second: { futures: 24, kept: 6 }, last: { futures: 200, kept: 3 } };
/** Futures from which the usual spread of what goals ask for is read. */
const SPREAD_FUTURES = 24;
/** A goal counts as half met at its mark and as good as met one usual spread beyond it. */
const STEEPNESS = 4;

/** Finds the three assumptions of the rules that change the ranking of a seat's options most, from now on in the game. */
export function sensitivity<F>(question: SensitivityQuestion<F>): Sensitivity {
  return finish(sensitivityWork(question));
}

/** The same in steps of one future. */
export function* sensitivityWork<F>(question: SensitivityQuestion<F>): Work<Sensitivity> {
  const { outlook, options, rulebook, effort = EFFORT } = question;
  const goals = goalsOf(outlook);
  const futuresUnder = (changed: Outlook['overrides']): Futures =>
    openFutures({ ...question, measures: goals.map(({ metric }) => metric), outlook: { ...outlook, overrides: { ...outlook.overrides, ...changed } } });
  const spreads = yield* spreadsOf(futuresUnder({}), goals.length);
  const open = (changed: Outlook['overrides']): Trial => {
    const futures = futuresUnder(changed);
    return (option, index) => {
      const future = futures.play(index, options[option]?.plan ?? []);
      return { met: goalShare(future), near: nearness(atEnd(future, goals.length), goals, spreads) };
    };
  };
  return yield* searchAssumptions({ options: options.map(({ id }) => id), assumptions: assumptionsOf(rulebook.parameters), open, effort });
}

function goalsOf({ scenario, seat, goalSet }: Outlook): readonly Goal[] {
  return scenario.level.seats.find(({ id }) => id === seat)?.goalSets.find(({ id }) => id === goalSet)?.goals ?? [];
}

function atEnd({ values }: Future, measures: number): Float64Array {
  return values.subarray(values.length - measures);
}

/** Plays some futures in silence for the usual spread of what each goal asks for. */
function* spreadsOf(futures: Futures, goals: number): Generator<undefined, number[], undefined> {
  const ends: number[][] = Array.from({ length: goals }, () => []);
  for (let index = 0; index < SPREAD_FUTURES; index += 1) {
    const last = atEnd(futures.play(index, []), goals);
    ends.forEach((values, goal) => values.push(last[goal] as number));
    yield;
  }
  return ends.map((values) => meanAndError(values).error * Math.sqrt(values.length));
}

/** How nearly goals are met, from 0 to 1: a share of goals met without the jump at each goal's mark. */
function nearness(values: Float64Array, goals: readonly Goal[], spreads: readonly number[]): number {
  return meanAndError(goals.map(({ op, value: mark }, goal) => {
    const margin = op === '>=' ? (values[goal] as number) - mark : mark - (values[goal] as number);
    const spread = spreads[goal] as number;
    if (spread > 0) return logistic((STEEPNESS * margin) / spread);
    return margin >= 0 ? 1 : 0;
  })).mean;
}
