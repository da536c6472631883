import type { Contribution, KindName } from '../model';
import { perCentPerLog } from './numbers';
import type { MoveUnit } from './markets';
import { parseCause } from '../model';

/** One part of a move after grouping: what kind of cause, which cause, how much in printed units. */
export interface WhyPart {
  readonly kind: KindName;
  /** Empty for chance and for small causes folded together. */
  readonly cause: string;
  readonly amount: number;
  /** Small causes folded into this one. */
  readonly folded: readonly WhyPart[];
}

/** A part below this share of all parts' sizes is small. */
const SMALL_SHARE = 0.02;

/** What prints as nothing even with two decimals is folded whoever did it. */
const NOTHING = 0.005;

/** A part below this much of a unit is small whatever its share. */
const SMALL_AMOUNT = 0.05;

/**
 * Gives the factor that turns a market's recorded parts into printed units. Log per cent add up but
 * do not print as per cent: the whole move is converted exactly and every part is stretched by the
 * same factor, (exp(x) - 1) / x, so the parts still add up to the whole and keep their shares.
 */
export function printedPerRecorded(unit: MoveUnit, contributions: readonly Contribution[]): number {
  return unit === 'log%' ? perCentPerLog(sumOf(contributions)) : 1;
}

/** Groups one market's parts by cause and kind, largest first, small ones folded, chance last. */
export function whyParts(contributions: readonly Contribution[], unit: MoveUnit, isKept: (seat: string) => boolean): readonly WhyPart[] {
  const factor = printedPerRecorded(unit, contributions);
  const grouped = groupParts(contributions, factor);
  const chance = grouped.filter(({ kind }) => kind === 'chance');
  const known = grouped.filter(({ kind }) => kind !== 'chance').sort(bySize);
  const all = grouped.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const floor = Math.max(SMALL_AMOUNT, SMALL_SHARE * all);
  const isSmall = ({ amount, cause }: WhyPart): boolean =>
    Math.abs(amount) < (isKept(seatOfCause(cause)) ? NOTHING : floor);
  const small = known.filter(isSmall);
  if (small.length < 2) return [...known, ...chance];
  return [...known.filter((part) => !isSmall(part)), fold(small), ...chance];
}

/** The seat whose decision a cause is; empty for any other cause. */
export function seatOfCause(cause: string): string {
  const parts = parseCause(cause);
  return parts.type === 'decision' ? parts.seat : '';
}

/** Adds up recorded amounts. */
export function sumOf(contributions: readonly Pick<Contribution, 'amount'>[]): number {
  return contributions.reduce((sum, { amount }) => sum + amount, 0);
}

/** Chance is one part, whatever it passed through. */
function groupParts(contributions: readonly Contribution[], factor: number): WhyPart[] {
  const groups = new Map<string, WhyPart>();
  for (const part of contributions) {
    const cause = part.kind === 'chance' ? '' : part.cause;
    const key = `${part.kind}|${cause}`;
    const amount = (groups.get(key)?.amount ?? 0) + part.amount * factor;
    groups.set(key, { kind: part.kind, cause, amount, folded: [] });
  }
  return [...groups.values()].filter(({ amount }) => amount !== 0);
}

function fold(small: readonly WhyPart[]): WhyPart {
  return { kind: small[0]?.kind ?? 'risk', cause: '', amount: sumOf(small), folded: small };
}

function bySize(a: WhyPart, b: WhyPart): number {
  return Math.abs(b.amount) - Math.abs(a.amount);
}
