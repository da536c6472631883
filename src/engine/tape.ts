import { CHANCE, KINDS, RISK } from '../model';
import type { Cause, Contribution, Kind, KindSet, Tape } from '../model';

const KIND_COUNT = 6 satisfies typeof KINDS.length;
const NO_KINDS: KindSet = 0;

function has(set: KindSet, kind: number): boolean {
  return ((set >> kind) & 1) === 1;
}

/** One recorded part of a market's move, with the market as an index. */
interface Part {
  readonly market: number;
  readonly kind: Kind;
  readonly cause: Cause;
  readonly amount: number;
}

/**
 * The ledger of one open day. Sums by market and kind are kept in the order of writing whether or not
 * parts are recorded, so a forecast and a played game move by the same bits.
 */
export class DayTape implements Tape {
  private readonly markets: readonly string[];
  private readonly recording: boolean;
  /** One row of kinds for each market. */
  private readonly sums: Float64Array;
  private readonly listed: readonly boolean[];
  private readonly rows: Part[] = [];

  /** `listed` are the places of the markets whose moves count; what is written for others is let go. */
  constructor(markets: readonly string[], recording: boolean, listed: readonly number[] = markets.map((_, market) => market)) {
    this.markets = markets;
    this.listed = markets.map((_, market) => listed.includes(market));
    this.recording = recording;
    this.sums = new Float64Array(markets.length * KIND_COUNT);
  }

  reset(): void {
    this.sums.fill(0);
    if (this.recording) this.rows.length = 0;
  }

  add(market: number, kind: Kind, cause: Cause, amount: number): void {
    this.write(market, kind, amount);
    if (this.recording) this.note(market, kind, cause, amount);
  }

  mirror(target: number, source: number, factor: number, without: KindSet = NO_KINDS): void {
    if (this.listed[target] !== true) return;
    const { sums } = this;
    const from = source * KIND_COUNT;
    const to = target * KIND_COUNT;
    for (let kind = 0; kind < KIND_COUNT; kind += 1) {
      if (!has(without, kind)) sums[to + kind] = (sums[to + kind] as number) + factor * (sums[from + kind] as number);
    }
    if (!this.recording) return;
    for (const part of this.partsOf(source)) {
      if (!has(without, part.kind)) this.note(target, part.kind, part.cause, factor * part.amount);
    }
  }

  respond(target: number, source: number, response: (move: number) => number): void {
    const known = this.known(source);
    const toKnown = response(known);
    const toAll = response(known + this.byChance(source));
    this.write(target, RISK, toKnown);
    this.write(target, CHANCE, toAll - toKnown);
    if (this.recording) this.spread(target, source, response);
  }

  follow(target: number, source: number, perUnit: number): void {
    if (this.recording) {
      this.respond(target, source, (move) => perUnit * move);
      return;
    }
    // A forecast makes no function for it: these are the same sums as in `respond`.
    const known = this.known(source);
    const toKnown = perUnit * known;
    const toAll = perUnit * (known + this.byChance(source));
    this.write(target, RISK, toKnown);
    this.write(target, CHANCE, toAll - toKnown);
  }

  moved(market: number): number {
    return this.known(market) + this.byChance(market);
  }

  byChance(market: number): number {
    return this.byKind(market, CHANCE);
  }

  byKind(market: number, kind: Kind): number {
    return this.sums[market * KIND_COUNT + kind] as number;
  }

  parts(): readonly Omit<Contribution, 'turn' | 'day'>[] {
    return this.rows.map((part) => ({
      market: this.markets[part.market] as string,
      kind: KINDS[part.kind],
      cause: part.cause,
      amount: part.amount,
    }));
  }

  /** Largest gap between a market's move and the sum of its recorded parts. */
  maxError(): number {
    const totals = this.markets.map(() => 0);
    for (const part of this.rows) totals[part.market] = (totals[part.market] as number) + part.amount;
    return totals.reduce((worst, total, market) => Math.max(worst, Math.abs(total - this.moved(market))), 0);
  }

  /** What is not by chance, added in the order of kinds: that order fixes the last bit. */
  private known(market: number): number {
    const { sums } = this;
    const at = market * KIND_COUNT;
    return (sums[at] as number) + (sums[at + 1] as number) + (sums[at + 2] as number) + (sums[at + 3] as number) + (sums[at + 4] as number);
  }

  private partsOf(market: number): Part[] {
    return this.rows.filter((part) => part.market === market);
  }

  private write(market: number, kind: Kind, amount: number): void {
    if (this.listed[market] !== true) return;
    const place = market * KIND_COUNT + kind;
    this.sums[place] = (this.sums[place] as number) + amount;
  }

  private note(market: number, kind: Kind, cause: Cause, amount: number): void {
    if (amount !== 0 && this.listed[market] === true) this.rows.push({ market, kind, cause, amount });
  }

  /** Splits a response over causes in the order in which they came: each gets what it added, so the parts add up. */
  private spread(target: number, source: number, response: (move: number) => number): void {
    let cumulative = 0;
    let before = response(0);
    this.note(target, RISK, 'mechanism:response-at-rest', before);
    const parts = this.partsOf(source);
    for (const part of [...parts.filter((p) => p.kind !== CHANCE), ...parts.filter((p) => p.kind === CHANCE)]) {
      cumulative += part.amount;
      const after = response(cumulative);
      this.note(target, part.kind === CHANCE ? CHANCE : RISK, part.cause, after - before);
      before = after;
    }
  }
}
