import { KINDS, parseCause } from '../model';
import type { Contribution, KindName } from '../model';
import type { MoveUnit } from './markets';
import { perCentPerLog } from './numbers';

/** What a cause passed through: the kind that most of it is of, or several. */
export type PartKind = KindName | 'several';

/** One cause's part of a move: which cause, what it passed through, how much in printed units. */
export interface WhyPart {
  readonly kind: PartKind;
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

/** At most so many causes have a row of their own. */
const NAMED_ROWS = 8;

/** A kind that makes up more than this share of a cause's parts names it. */
const MOST = 0.5;

/**
 * Gives the factor that turns a market's recorded parts into printed units. Log per cent add up but
 * do not print as per cent: the whole move is converted exactly and every part is stretched by the
 * same factor, (exp(x) - 1) / x, so the parts still add up to the whole and keep their shares.
 */
export function printedPerRecorded(unit: MoveUnit, contributions: readonly Contribution[]): number {
  return unit === 'log%' ? perCentPerLog(sumOf(contributions)) : 1;
}

/** Groups one market's parts by cause, largest first, small ones folded, chance last. */
export function whyParts(contributions: readonly Contribution[], unit: MoveUnit, isKept: (seat: string) => boolean): readonly WhyPart[] {
  const grouped = groupParts(contributions, printedPerRecorded(unit, contributions));
  const chance = grouped.filter(({ kind }) => kind === 'chance');
  const known = grouped.filter(({ kind }) => kind !== 'chance').sort(bySize);
  const named = namedParts(known, grouped, isKept);
  const small = known.filter((part) => !named.has(part));
  if (small.length === 1 && known.length <= NAMED_ROWS) return [...known, ...chance];
  return [...known.filter((part) => named.has(part)), ...(small.length > 0 ? [fold(small)] : []), ...chance];
}

/** Chooses the causes with a row of their own: first what the kept seats did, then the largest that are not small. */
function namedParts(known: readonly WhyPart[], all: readonly WhyPart[], isKept: (seat: string) => boolean): ReadonlySet<WhyPart> {
  const whole = all.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const floor = Math.max(SMALL_AMOUNT, SMALL_SHARE * whole);
  const isOwn = ({ cause }: WhyPart): boolean => isKept(seatOfCause(cause));
  const own = known.filter((part) => isOwn(part) && Math.abs(part.amount) >= NOTHING);
  const others = known.filter((part) => !isOwn(part) && Math.abs(part.amount) >= floor);
  return new Set([...own, ...others].slice(0, NAMED_ROWS));
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

/** One part per cause; chance is one part, whatever it passed through. */
function groupParts(contributions: readonly Contribution[], factor: number): WhyPart[] {
  const groups = new Map<string, Contribution[]>();
  for (const part of contributions) {
    const key = part.kind === 'chance' ? '' : part.cause;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups]
    .map(([cause, parts]) => ({ kind: kindOf(parts), cause, amount: sumOf(parts) * factor, folded: [] }))
    .filter(({ amount }) => amount !== 0);
}

/** The kind that most of a cause's parts are of by size, or several. */
function kindOf(parts: readonly Contribution[]): PartKind {
  const sizes = KINDS.map((kind) => ({ kind, size: Math.abs(sumOf(parts.filter((part) => part.kind === kind))) }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  return sizes.find(({ size }) => size > MOST * whole)?.kind ?? 'several';
}

function fold(small: readonly WhyPart[]): WhyPart {
  return { kind: 'several', cause: '', amount: sumOf(small), folded: small };
}

function bySize(a: WhyPart, b: WhyPart): number {
  return Math.abs(b.amount) - Math.abs(a.amount);
}
