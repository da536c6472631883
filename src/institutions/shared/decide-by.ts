import type { Args, Choice, Doctrine, Observation, Situation } from '../../model';

const LAST_DAY = 5;

/** One row of a decision table: what must hold, what is then done, and the code of the reason. */
export interface Row {
  readonly because: string;
  readonly when: (situation: Situation) => boolean;
  readonly does: (observation: Observation) => readonly Choice[];
}

/** A doctrine as a table: the first row that holds and is allowed decides, else silence with the last reason. */
export interface Table {
  readonly institution: string;
  readonly id: string;
  /** The type that markets would call who runs it. */
  readonly believed?: NonNullable<Doctrine['believed']>;
  /** The figures it looks at, for the words of its reasons. */
  readonly quoting: (observation: Observation) => Args;
  readonly rows: readonly Row[];
  readonly otherwise: string;
}

/** Makes a doctrine that reads its decision table from the top. */
export function decideBy(table: Table): Doctrine {
  const { id, believed } = table;
  return { id, ...(believed === undefined ? {} : { believed }), decide: (situation) => decide(table, situation) };
}

function decide(table: Table, situation: Situation): ReturnType<Doctrine['decide']> {
  const args = table.quoting(situation.observation);
  const reason = (situationCode: string) => ({ code: `${table.institution}.${table.id}.${situationCode}`, args });
  for (const row of table.rows) {
    if (!row.when(situation)) continue;
    const choices = onAllowedDays(row.does(situation.observation), situation);
    if (choices) return { choices, reason: reason(row.because) };
  }
  return { choices: [], reason: reason(table.otherwise) };
}

/** Keeps choices on their days, or moves them together to later days until they are allowed. */
function onAllowedDays(choices: readonly Choice[], { allowed }: Situation): readonly Choice[] | undefined {
  if (choices.length === 0) return choices;
  const latest = Math.max(...choices.map(({ day }) => day));
  for (let shift = 0; shift <= LAST_DAY - latest; shift += 1) {
    const moved = choices.map((choice) => ({ ...choice, day: choice.day + shift }));
    if (allowed(moved)) return moved;
  }
  return undefined;
}

/** A plan of doing nothing. */
export function silence(): readonly Choice[] {
  return [];
}

/** Makes a choice: an action on a day with its arguments. */
export function act(action: string, day: number, args: Args = {}): Choice {
  return { action, day, args };
}

/** Asks a question about what a situation observes. */
export function seen(look: (observation: Observation) => boolean): Row['when'] {
  return ({ observation }) => look(observation);
}

/** Holds where all of the questions about what is observed hold. */
export function seenAll(...looks: readonly ((observation: Observation) => boolean)[]): Row['when'] {
  return ({ observation }) => looks.every((look) => look(observation));
}
