import type { PayoffTable } from '../attribution-contract';
import type { Plan } from '../futures/contract';
import { goalShare, openJointFutures } from '../futures';
import type { Asker, FuturesParts } from '../futures';
import { finish } from '../work';
import type { Work } from '../work';
import { layOut } from './lay-out';

/** A plan under the name by which a table shows it. */
export interface Option {
  readonly id: string;
  readonly plan: Plan;
}

/** One side of a payoff table: a seat, what it could do this turn, and the goals by which it is judged. */
export interface Side extends Asker {
  readonly options: readonly Option[];
}

/** Two seats of an outlook against each other. */
export interface PayoffQuestion<F = unknown> extends Omit<FuturesParts<F>, 'measures'> {
  readonly row: Side;
  readonly column: Side;
  /** Futures played of each cell; 200 if absent. */
  readonly futures?: number;
}

const FUTURES = 200;
/** After so many futures, and after four times as many and so on, a first table is shown. */
const FIRST_LOOK = 25;

/** Plays every option of one seat against every option of the other in the same futures. */
export function payoffTable<F>(question: PayoffQuestion<F>): PayoffTable {
  return finish(payoffWork(question));
}

/** The same in steps of one future or less, with first tables on the way. */
export function* payoffWork<F>(question: PayoffQuestion<F>): Work<PayoffTable> {
  const { row, column, futures = FUTURES } = question;
  const joint = openJointFutures({ ...question, measures: [] }, [row, column]);
  const rowWorth = samplesOf(row, column);
  const columnWorth = samplesOf(row, column);
  const names = { row: namesOf(row), column: namesOf(column) };
  let look = FIRST_LOOK;
  for (let index = 0; index < futures; index += 1) {
    for (let across = 0; across < row.options.length; across += 1) {
      for (let down = 0; down < column.options.length; down += 1) {
        const [own, other] = joint.play(index, [planOf(row, across), planOf(column, down)]).goals as [Uint8Array, Uint8Array];
        rowWorth[across]?.[down]?.push(goalShare({ goals: own }));
        columnWorth[across]?.[down]?.push(goalShare({ goals: other }));
        yield;
      }
    }
    if (index + 1 !== look || look >= futures) continue;
    look *= 4;
    yield yield* layOut(names, rowWorth, columnWorth);
  }
  return yield* layOut(names, rowWorth, columnWorth);
}

function samplesOf(row: Side, column: Side): number[][][] {
  return row.options.map(() => column.options.map(() => []));
}

function planOf({ options }: Side, place: number): Plan {
  return options[place]?.plan ?? [];
}

function namesOf({ seat, options }: Side): PayoffTable['row'] {
  return { seat, options: options.map(({ id }) => id) };
}
