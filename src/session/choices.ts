import { canonicalJson } from '../maths';
import type { Choice, Decision, PolicyAction, Scenario, World } from '../model';
import { tradingDayOf } from '../model';
import type { MadeMove } from './types';

const NAME = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/;
const PRINTABLE = /^[^\p{C}]*$/u;
const MOST_LETTERS = 64;
const MOST_ARGS = 32;

/** Copies a choice, so that what was handed in stays its owner's. */
export function copyOf(choice: Choice): Choice {
  return { action: choice.action, day: choice.day, args: { ...choice.args } };
}

/** Says whether a value from outside has the shape of a choice, short enough for every link and file. */
export function isChoice(value: unknown): value is Choice {
  const choice = value as Partial<Choice> | null | undefined;
  return isName(choice?.action) && Number.isInteger(choice?.day) && isArgs(choice?.args);
}

/** Says whether a value from outside has the shape of a decision. */
export function isDecision(value: unknown): value is Decision {
  const decision = value as Partial<Decision> | null | undefined;
  return isChoice(value) && Number.isInteger(decision?.turn) && isName(decision?.seat);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MOST_LETTERS && NAME.test(value);
}

function isArgs(args: unknown): boolean {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return false;
  const entries = Object.entries(args);
  return entries.length <= MOST_ARGS && entries.every(([key, value]) => isName(key) && isArg(value));
}

function isArg(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= MOST_LETTERS && PRINTABLE.test(value) : Number.isFinite(value);
}

/** Says whether two lists hold the same choices in the same order. */
export function sameChoices(a: readonly Choice[], b: readonly Choice[]): boolean {
  return canonicalJson(a.map(copyOf)) === canonicalJson(b.map(copyOf));
}

/** Turns moves into decisions: in the order of the moves, each in the order of its choices. */
export function decisionsOf(moves: readonly MadeMove[]): Decision[] {
  return moves.flatMap((move) => decisionsBy(move, move.choices));
}

/** What the rules say of how an action is seen, by id. */
export type Manners = (action: string) => Pick<PolicyAction<World, unknown>, 'quiet' | 'speaks'> | undefined;

/** Gives those decisions of the moves that the other seats hear of at once: of a quiet act they see the price, not who did it. */
export function publicDecisions(moves: readonly MadeMove[], manners: Manners): Decision[] {
  return moves.flatMap((move) => decisionsBy(move, publicChoices(move.choices, manners)));
}

/** Gives those choices of one move that others hear of. */
export function publicChoices<C extends Choice>(choices: readonly C[], manners: Manners): C[] {
  return choices.filter((choice) => isPublic(choice, choices, manners));
}

function decisionsBy(move: MadeMove, choices: readonly Choice[]): Decision[] {
  return choices.map((choice) => ({ turn: move.turn, seat: move.seat, ...copyOf(choice) }));
}

function isPublic(choice: Choice, all: readonly Choice[], manners: Manners): boolean {
  return manners(choice.action)?.quiet !== true || all.some((other) => manners(other.action)?.speaks === true);
}

/** Gives what one seat decided in one turn. */
export function choicesIn(decisions: readonly Decision[], turn: number, seat: string): Choice[] {
  return decisions.filter((decision) => decision.turn === turn && decision.seat === seat).map(copyOf);
}

/** Gives the decisions that the level takes for a seat in a turn. */
export function scriptedChoices(scenario: Scenario, daysPerTurn: number, turn: number, seat: string): Choice[] {
  const calendar = { ...scenario.level.calendar, daysPerTurn };
  return scenario.level.script
    .filter((entry) => entry.seat === seat)
    .map((entry) => ({ at: tradingDayOf(calendar, entry.on), entry }))
    .filter(({ at }) => at.turn === turn)
    .map(({ at, entry }) => copyOf({ action: entry.action, day: at.day, args: entry.args }));
}
