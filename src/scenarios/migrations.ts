/** One step from a format to the next; never edited once released. */
export interface Migration {
  readonly from: number;
  migrate(value: unknown): unknown;
}

/** A value in the current format, or the format that cannot be read. */
export type MigrationResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: 'newer' | 'no-format'; readonly format: unknown };

/** The level format that this program writes. */
export const LEVEL_FORMAT = 1;

/** The steps from the first level format to the current one, in order; format 1 is the first. */
export const LEVEL_MIGRATIONS: readonly Migration[] = [];

/** Says whether steps lead from format 1 to the current format without a gap. */
export function hasNoGaps(migrations: readonly Migration[], current: number): boolean {
  return migrations.length === current - 1 && migrations.every(({ from }, index) => from === index + 1);
}

/** Brings a value up to the current format by every step from its own. */
export function migrateTo(value: unknown, key: string, migrations: readonly Migration[], current: number): MigrationResult {
  const format = formatOf(value, key);
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return { ok: false, reason: 'no-format', format };
  if (format > current) return { ok: false, reason: 'newer', format };
  return { ok: true, value: migrations.slice(format - 1).reduce((held, step) => step.migrate(held), value) };
}

function formatOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
