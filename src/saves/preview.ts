import type { GameRecord, Outcome, Refusal, Scenario } from '../model';
import { refuse } from './codes';
import type { ReadResult, SavesCode } from './codes';

/** What a link or a file holds, before anything of it is played. */
export interface RecordPreview {
  readonly levelId: string;
  readonly levelHash: string;
  readonly rulesVersion: string;
  readonly seed: number;
  readonly humanSeats: readonly string[];
  /** Turns of the shorter form that was played; null for the whole level. */
  readonly turns: number | null;
  readonly turnsPlayed: number;
  readonly decisions: number;
  readonly outcome: Outcome | null;
  readonly overrides: { readonly [parameter: string]: number };
}

/** A way in which a game differs from the stock level. */
export interface Difference extends Refusal {
  readonly code: SavesCode;
}

/** Says what a record is, as plain data. */
export function previewOf(record: GameRecord): RecordPreview {
  const { level, rulesVersion, seed, seats, turns, turnsPlayed, decisions, outcome, overrides } = record;
  return {
    levelId: level.id,
    levelHash: level.hash,
    rulesVersion,
    seed,
    humanSeats: Object.keys(seats).filter((id) => seats[id]?.control === 'human'),
    turns: turns ?? null,
    turnsPlayed,
    decisions: decisions.filter(({ turn }) => turn > 0).length,
    outcome: outcome ?? null,
    overrides,
  };
}

/** Lists how a record differs from the stock level: another text of the level, a shorter form, another order, other parameters. */
export function differences(record: GameRecord, { level, hash }: Scenario): Difference[] {
  return [
    ...(record.level.hash === hash ? [] : [{ code: 'saves.difference.level' as const, args: { level: level.id } }]),
    ...(record.turns === undefined ? [] : [{ code: 'saves.difference.turns' as const, args: { turns: record.turns, whole: level.calendar.turns } }]),
    ...(record.order === level.order ? [] : [{ code: `saves.difference.order.${record.order}` as const, args: {} }]),
    ...Object.entries(record.overrides).map(([parameter, value]) => ({ code: 'saves.difference.override' as const, args: { parameter, value } })),
  ];
}

/** Finds the level of a record among those at hand, and refuses a record that cannot be played on it. */
export function findLevel(record: GameRecord, scenarios: readonly Scenario[]): ReadResult<Scenario> {
  const scenario = scenarios.find(({ hash }) => hash === record.level.hash) ?? scenarios.find(({ level }) => level.id === record.level.id);
  if (!scenario || scenario.level.id !== record.level.id) return refuse('saves.record.unknown-level', { level: record.level.id }, '$.level.id');
  const { seats, calendar, forms = [] } = scenario.level;
  const { turns = calendar.turns } = record;
  const differing = differingSeat(Object.keys(record.seats), seats.map(({ id }) => id));
  if (differing !== undefined) return refuse('saves.record.seats-differ', { seat: differing }, '$.seats');
  if (turns !== calendar.turns && !forms.some((form) => form.turns === turns)) return refuse('saves.record.unknown-form', { turns, level: record.level.id }, '$.turns');
  if (record.turnsPlayed > turns) return refuse('saves.record.too-many-turns', { turns: record.turnsPlayed, last: turns }, '$.turnsPlayed');
  return { ok: true, value: scenario };
}

function differingSeat(held: readonly string[], wanted: readonly string[]): string | undefined {
  return wanted.find((id) => !held.includes(id)) ?? held.find((id) => !wanted.includes(id));
}
