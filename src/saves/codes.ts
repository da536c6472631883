import type { Args, Refusal } from '../model';

/** Every code with which a link, a file, a record or the storage can be refused or described. */
export const SAVES_CODES = [
  'saves.link.not-a-link', 'saves.link.newer', 'saves.link.too-long', 'saves.link.truncated',
  'saves.link.damaged',
  'saves.file.too-long', 'saves.file.not-json', 'saves.file.wrong-kind', 'saves.file.newer', 'saves.file.damaged',
  'saves.file.level', 'saves.file.level-differs',
  'saves.record.missing', 'saves.record.unknown-key', 'saves.record.invalid', 'saves.record.too-many',
  'saves.record.unknown-seat', 'saves.record.turn',
  'saves.record.unknown-level', 'saves.record.unknown-form', 'saves.record.seats-differ', 'saves.record.too-many-turns',
  'saves.store.missing', 'saves.store.refused', 'saves.store.full', 'saves.store.failed',
  'saves.difference.level', 'saves.difference.turns', 'saves.difference.override',
  'saves.difference.order.sequential', 'saves.difference.order.sealed',
] as const;

/** One of the codes of saves. */
export type SavesCode = (typeof SAVES_CODES)[number];

/** Why something read from outside is refused, and where in it. */
export interface ReadFault extends Refusal {
  readonly path: string;
  readonly code: SavesCode;
}

/** What was read, or why not. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly ReadFault[] };

/** A failure for one reason. */
export function refuse(code: SavesCode, args: Args = {}, path = '$'): { readonly ok: false; readonly faults: readonly ReadFault[] } {
  return { ok: false, faults: [{ path, code, args }] };
}
