import { cast } from '../../institutions';
import type { GameRecord, Refusal, Scenario } from '../../model';
import { rulebook } from '../../rules';
import { findLevel } from '../../saves';
import type { GameFile } from '../../saves';
import { GameRefused, newRecord, openSession } from '../../session';
import type { NewGame, Session } from '../../session';
import { rememberedForesight } from '../foresight-log';
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

/** Looks ahead for the seats of every game that is opened; what a worker has worked out for them is learnt here. */
export const { foresee, learn: learnForesight } = rememberedForesight();

/** Starts a new game of a level. */
export function openNew(scenario: Scenario, { others = 'level', ...plan }: GamePlan): Opened {
  const doctrines = { ...otherDoctrines(scenario, others, plan.seed, plan.humanSeats), ...plan.doctrines };
  return guarded(scenario, () => newRecord({ ...plan, doctrines, scenario, rulebook }));
}

/** Opens a game from its record alone. */
export function openRecord(record: GameRecord, scenarios: readonly Scenario[]): Opened {
  const found = findLevel(record, scenarios);
  if (!found.ok) return { ok: false, refusal: found.faults[0] ?? { code: 'saves.record.unknown-level', args: {} } };
  return guarded(found.value, () => record);
}

/** Opens a saved game where it was left, with its own level if it carries one and the rules can play that. */
export function openSaved({ saved, scenario: own }: GameFile, scenarios: readonly Scenario[]): Opened {
  const fault = own === undefined ? undefined : checkPlayable(own)[0];
  if (fault !== undefined) return { ok: false, refusal: { code: 'saves.file.level', args: { path: fault.path, detail: fault.message } } };
  const found = own === undefined ? findLevel(saved.record, scenarios) : ({ ok: true, value: own } as const);
  if (!found.ok) return { ok: false, refusal: found.faults[0] ?? { code: 'saves.record.unknown-level', args: {} } };
  const scenario = found.value;
  return attempt(scenario, () => openSession({ rulebook, cast, foresee, scenario, record: saved.record, saved }));
}

/** A seed nobody chose, for a new game. */
export function freshSeed(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 20) * 2 ** 32 + low;
}

function guarded(scenario: Scenario, record: () => GameRecord): Opened {
  return attempt(scenario, () => openSession({ rulebook, cast, foresee, scenario, record: record() }));
}

function attempt(scenario: Scenario, open: () => Session): Opened {
  try {
    return { ok: true, session: open(), scenario };
  } catch (error) {
    if (error instanceof GameRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
