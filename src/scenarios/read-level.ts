import { safeParse } from 'valibot';
import { canonicalJson, hash64 } from '../maths';
import type { Fault, Level, Scenario } from '../model';
import { auctionsCanBeHeld, formsAreShorter } from './checks-auctions';
import {
  actsFallInside, calendarBegins, closedDaysAreWeekdays, endingsClose, expectationsCanHold,
  prologueIsBefore, sharesAreShares, someoneMayPlay, weightsAddUp,
} from './checks-figures';
import { idsAreUnique, metricsAreNamed, oneGroupIsGeneral, partnersExist, rowsExist, seatsExist, sourcesExist } from './checks-references';
import type { Check } from './checks-references';
import { jsonFault, schemaFault } from './faults';
import { levelSchema } from './level-schema';
import { LEVEL_FORMAT, LEVEL_MIGRATIONS, migrateTo } from './migrations';
import { inspectPlain, parseUntrusted } from './untrusted-json';
import type { Caps, JsonResult } from './untrusted-json';

/** A level that can be played, or everything found wrong with it. */
export type LevelResult =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Limits of a level file. */
export const LEVEL_CAPS: Caps = { bytes: 256 * 1024, depth: 32, values: 100_000 };

const CHECKS: readonly Check[] = [
  idsAreUnique, seatsExist, rowsExist, partnersExist, oneGroupIsGeneral, sourcesExist, metricsAreNamed,
  calendarBegins, closedDaysAreWeekdays, actsFallInside, prologueIsBefore,
  sharesAreShares, weightsAddUp, auctionsCanBeHeld, formsAreShorter, endingsClose, expectationsCanHold, someoneMayPlay,
];

/** Reads the text of a level file: limits first, then shape, then meaning. */
export function readLevel(text: string): LevelResult {
  return checkParsed(parseUntrusted(text, LEVEL_CAPS));
}

/** Checks a value that claims to be a level. */
export function checkLevel(value: unknown): LevelResult {
  return checkParsed(inspectPlain(value, LEVEL_CAPS));
}

function checkParsed(parsed: JsonResult): LevelResult {
  if (!parsed.ok) return { ok: false, faults: [jsonFault(parsed.fault)] };
  const migrated = migrateTo(parsed.value, 'format', LEVEL_MIGRATIONS, LEVEL_FORMAT);
  if (!migrated.ok) return { ok: false, faults: [formatFault(migrated.reason, migrated.format)] };
  const shaped = safeParse(levelSchema, migrated.value);
  if (!shaped.success) return { ok: false, faults: shaped.issues.map(schemaFault) };
  return checkMeaning(shaped.output);
}

function formatFault(reason: 'newer' | 'no-format', format: unknown): Fault {
  const message = reason === 'newer'
    ? `This level has format ${String(format)} and this program reads formats up to ${LEVEL_FORMAT}: open it with a newer version.`
    : `A level is a table with the key "format": begin it with "format": ${LEVEL_FORMAT}.`;
  return { path: '$.format', message };
}

function checkMeaning(level: Level): LevelResult {
  const faults = CHECKS.flatMap((check) => check(level));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, scenario: { level, hash: hash64(canonicalJson(level)) } };
}
