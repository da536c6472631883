import { cast } from '../../institutions';
import type { GameRecord, Refusal, Scenario } from '../../model';
import { rulebook } from '../../rules';
import { findLevel } from '../../saves';
import type { GameFile } from '../../saves';
import { GameRefused, newRecord, openSession } from '../../session';
import type { Foresee, NewGame, Session } from '../../session';
import { rememberedForesight } from '../foresight-log';
import type { MidTurn } from '../foresight-log';
import { checkPlayable } from '../known';
import { otherDoctrines } from '../other-doctrines';
import type { Others } from '../other-doctrines';

/** A game that could be opened, with its whole level, or why it could not. */
export type Opened = { readonly ok: true; readonly session: Session; readonly scenario: Scenario } | { readonly ok: false; readonly refusal: Refusal };

/** What a person chooses of a new game; what is left out is as the level has it. */
export interface GamePlan extends Omit<NewGame, 'scenario' | 'rulebook'> {
  /** How seats that are given no doctrine decide; as the level says where it is absent. */
  readonly others?: Others;
}

/** Lets the seats of a game think before it is opened; null where none looks ahead. */
type Ahead = (turn: MidTurn) => Promise<void> | null;

/** Looks ahead for the seats of every game that is opened; what a worker has worked out for them is learnt here. */
export const { foresee, learn: learnForesight } = rememberedForesight();

/** Starts a new game of a level. */
export function openNew(scenario: Scenario, plan: GamePlan): Opened {
  return sessionOf(scenario, () => openSession({ rulebook, cast, foresee, scenario, record: blankRecord(scenario, plan) }));
}

/** Starts a new game of a level once `ahead` has let its seats think. */
export async function openNewAhead(scenario: Scenario, plan: GamePlan, ahead: Ahead): Promise<Opened> {
  const blank = attempt(() => blankRecord(scenario, plan));
  if (!blank.ok) return blank;
  await ahead({ scenario, record: blank.value, signed: {} });
  return openNew(scenario, plan);
}

/** Opens a game from its record alone, to play on, once `ahead` has let its seats think. */
export async function openRecordAhead(record: GameRecord, scenario: Scenario, ahead: Ahead): Promise<Opened> {
  await ahead({ scenario, record, signed: {} });
  return openFound(record, [scenario], { foresee });
}

/** Opens a game from its record alone, to look at what has been played: nobody thinks about the next turn. */
export function openPlayed(record: GameRecord, scenarios: readonly Scenario[]): Opened {
  return openFound(record, scenarios, {});
}

/** Opens a saved game where it was left, with its own level if it carries one and the rules can play that. */
export function openSaved({ saved, scenario: own }: GameFile, scenarios: readonly Scenario[]): Opened {
  const fault = own === undefined ? undefined : checkPlayable(own)[0];
  if (fault !== undefined) return { ok: false, refusal: { code: 'saves.file.level', args: { path: fault.path, detail: fault.message } } };
  const found = own === undefined ? findLevel(saved.record, scenarios) : ({ ok: true, value: own } as const);
  if (!found.ok) return { ok: false, refusal: found.faults[0] ?? { code: 'saves.record.unknown-level', args: {} } };
  const scenario = found.value;
  return sessionOf(scenario, () => openSession({ rulebook, cast, foresee, scenario, record: saved.record, saved }));
}

/** A seed nobody chose, for a new game. */
export function freshSeed(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 20) * 2 ** 32 + low;
}

function blankRecord(scenario: Scenario, { others = 'level', ...plan }: GamePlan): GameRecord {
  const doctrines = { ...otherDoctrines(scenario, others, plan.seed, plan.humanSeats), ...plan.doctrines };
  return newRecord({ ...plan, doctrines, scenario, rulebook });
}

function openFound(record: GameRecord, scenarios: readonly Scenario[], looks: { readonly foresee?: Foresee }): Opened {
  const found = findLevel(record, scenarios);
  if (!found.ok) return { ok: false, refusal: found.faults[0] ?? { code: 'saves.record.unknown-level', args: {} } };
  return sessionOf(found.value, () => openSession({ rulebook, cast, ...looks, scenario: found.value, record }));
}

function sessionOf(scenario: Scenario, open: () => Session): Opened {
  const tried = attempt(open);
  return tried.ok ? { ok: true, session: tried.value, scenario } : tried;
}

function attempt<T>(open: () => T): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal } {
  try {
    return { ok: true, value: open() };
  } catch (error) {
    if (error instanceof GameRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
