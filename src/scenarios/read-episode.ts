import { safeParse } from 'valibot';
import type { Fault } from '../model';
import { faultAt } from './entries';
import { episodeSchema } from './episode-schema';
import type { Episode } from './episode-schema';
import { jsonFault, schemaFault } from './faults';
import { migrateTo } from './migrations';
import { parseUntrusted } from './untrusted-json';
import type { Caps } from './untrusted-json';

/** An episode that has the right shape, or everything found wrong with it. */
export type EpisodeResult =
  | { readonly ok: true; readonly episode: Episode }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Limits of an episode file. */
const EPISODE_CAPS: Caps = { bytes: 128 * 1024, depth: 16, values: 20_000 };

const EPISODE_FORMAT = 1;

/** Reads the text of an episode file: limits first, then shape. */
export function readEpisode(text: string): EpisodeResult {
  const parsed = parseUntrusted(text, EPISODE_CAPS);
  if (!parsed.ok) return { ok: false, faults: [jsonFault(parsed.fault)] };
  if (isLevel(parsed.value)) return refused([], 'This is a level and no episode of history: give a file with "start", "news" and "observed".');
  const migrated = migrateTo(parsed.value, 'format', [], EPISODE_FORMAT);
  if (!migrated.ok) return refused(['format'], `An episode is a table with "format": ${EPISODE_FORMAT}, which is all that this program reads: begin it so.`);
  const shaped = safeParse(episodeSchema, migrated.value);
  if (!shaped.success) return { ok: false, faults: shaped.issues.map(schemaFault) };
  const faults = repeats(shaped.output);
  return faults.length === 0 ? { ok: true, episode: shaped.output } : { ok: false, faults };
}

function refused(keys: readonly string[], message: string): EpisodeResult {
  return { ok: false, faults: [faultAt(keys, message)] };
}

function isLevel(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'calendar') && Object.hasOwn(value, 'seats');
}

function repeats({ bands = [], partners = [], inputs = [], news }: Episode): Fault[] {
  const twice = (names: readonly string[], key: string): Fault[] => names.flatMap((name, index) =>
    (names.indexOf(name) === index ? [] : [faultAt([key, index], `"${name}" is given twice: remove or rename one.`)]));
  const blind = inputs.length === 0 ? news.findIndex(({ known }) => known === 'hindsight') : -1;
  return [
    ...twice(bands.map(({ id }) => id), 'bands'),
    ...twice(partners.map(({ id }) => id), 'partners'),
    ...twice(inputs.flatMap(({ market, horizons }) => horizons.map((horizon) => `${market} ${horizon}`)), 'inputs'),
    ...(blind < 0 ? [] : [faultAt(['news', blind, 'known'], 'Its size was taken from what then happened: name the cells that it was taken from under "inputs".')]),
  ];
}
