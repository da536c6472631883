import type { Level } from '../model';

/** The published patterns of metric names; a word in braces stands for an id of that kind. */
export const METRIC_PATTERNS: readonly string[] = [
  'market.{market}',
  'move.{market}',
  'change.{market}',
  'trust.dollar',
  'trust.{bloc}',
  'tariff.{name}',
  'tariff.{partners}.{name}',
  'belief.{name}',
  'capacity.{seat}',
  'macro.{name}',
  'independence',
  'list.{name}',
  'law.{name}',
  'council.{name}',
  'bloc.{name}',
  'framework.{name}',
  'treasury.{name}',
  'auction.{name}',
  'debt.{name}',
  'purchases.{name}',
  'lines.{name}',
  'stress.{name}',
  'mandate.{name}',
  'repo.{name}',
  'clearing.{name}',
  'fund.{seat}.{name}',
  'action.{action}.count',
  'action.{seat}.{action}.count',
];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Known = { readonly [kind: string]: ReadonlySet<string> };

/** Returns a test of metric names that knows the ids of a level. */
export function metricTest(level: Level): (name: string) => boolean {
  const known: Known = {
    market: new Set(level.markets.map(({ id }) => id)),
    bloc: new Set(level.trust.map(({ bloc }) => bloc)),
    partners: new Set(level.partners.map(({ id }) => id)),
    seat: new Set(level.seats.map(({ id }) => id)),
  };
  const patterns = METRIC_PATTERNS.map((pattern) => pattern.split('.'));
  return (name) => patterns.some((pattern) => fits(name.split('.'), pattern, known));
}

function fits(parts: readonly string[], pattern: readonly string[], known: Known): boolean {
  return parts.length === pattern.length && pattern.every((slot, i) => fitsSlot(parts[i] ?? '', slot, known));
}

function fitsSlot(part: string, slot: string, known: Known): boolean {
  if (!slot.startsWith('{')) return part === slot;
  return ID.test(part) && (known[slot.slice(1, -1)]?.has(part) ?? true);
}
