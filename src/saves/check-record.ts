import { safeParse } from 'valibot';
import type { BaseIssue, GenericSchema } from 'valibot';
import type { GameRecord } from '../model';
import { jsonPath, RESERVED_KEYS } from '../scenarios';
import { refuse } from './codes';
import type { ReadFault, ReadResult, SavesCode } from './codes';
import { recordSchema, savedSchema } from './record-schema';
import type { SavedGame } from './saved-game';

/** Checks a value that claims to be a record: shape, ranges, and that it fits together. */
export function checkRecord(value: unknown): ReadResult<GameRecord> {
  const shaped = shape<GameRecord>(recordSchema, value);
  if (!shaped.ok) return shaped;
  const faults = recordFaults(shaped.value, []);
  return faults.length > 0 ? { ok: false, faults } : shaped;
}

/** Checks a value that claims to be a saved game. */
export function checkSaved(value: unknown): ReadResult<SavedGame> {
  const shaped = shape<SavedGame>(savedSchema, value);
  if (!shaped.ok) return shaped;
  const faults = [...recordFaults(shaped.value.record, ['record']), ...progressFaults(shaped.value)];
  return faults.length > 0 ? { ok: false, faults } : shaped;
}

function shape<T>(schema: GenericSchema<unknown, T>, value: unknown): ReadResult<T> {
  const result = safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, faults: result.issues.slice(0, 20).map(issueFault) };
}

function issueFault(issue: BaseIssue<unknown>): ReadFault {
  const path = jsonPath((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))));
  return { path, code: issueCode(issue), args: { path } };
}

function issueCode({ kind, type, expected, path }: BaseIssue<unknown>): SavesCode {
  if (type === 'max_length' || type === 'max_entries') return 'saves.record.too-many';
  if (kind !== 'schema' || type !== 'strict_object' || path?.at(-1)?.origin !== 'key') return 'saves.record.invalid';
  return expected === 'never' ? 'saves.record.unknown-key' : 'saves.record.missing';
}

type Keys = readonly (string | number)[];

function recordFaults(record: GameRecord, keys: Keys): ReadFault[] {
  const seats = seatNames(record);
  return [
    ...record.decisions.flatMap(({ seat }, i) => seatFaults(seats, seat, [...keys, 'decisions', i, 'seat'])),
    ...record.predictions.flatMap(({ seat }, i) => seatFaults(seats, seat, [...keys, 'predictions', i, 'seat'])),
    ...[...seats].filter((seat) => RESERVED_KEYS.includes(seat)).flatMap((seat) => seatFaults(new Set(), seat, [...keys, 'seats'])),
    ...turnFaults(record, keys),
  ].slice(0, 20);
}

function seatNames(record: GameRecord): ReadonlySet<string> {
  return new Set(Object.keys(record.seats));
}

function seatFaults(seats: ReadonlySet<string>, seat: string, keys: Keys): readonly ReadFault[] {
  return seats.has(seat) ? [] : refuse('saves.record.unknown-seat', { seat }, jsonPath(keys)).faults;
}

/** Nothing may be decided or foretold beyond the turn that is running. */
function turnFaults({ decisions, predictions, turnsPlayed, outcome }: GameRecord, keys: Keys): ReadFault[] {
  const running = turnsPlayed + 1;
  const late = (turn: number, last: number, ...rest: Keys) =>
    (turn <= last ? [] : refuse('saves.record.turn', { turn, last }, jsonPath([...keys, ...rest])).faults);
  return [
    ...decisions.flatMap(({ turn }, i) => late(turn, running, 'decisions', i, 'turn')),
    ...predictions.flatMap(({ turn }, i) => late(turn, running, 'predictions', i, 'turn')),
    ...(outcome ? late(outcome.turn, running, 'outcome', 'turn') : []),
  ];
}

function progressFaults({ record, progress }: SavedGame): ReadFault[] {
  const seats = new Set([...seatNames(record), '']);
  return [
    ...seatFaults(seats, progress.seat, ['progress', 'seat']),
    ...progress.signed.flatMap(({ seat }, i) => seatFaults(seatNames(record), seat, ['progress', 'signed', i, 'seat'])),
  ];
}
