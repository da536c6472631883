/** Codes bits one after another, each by what its model has seen: one that writes hands back what it is given, one that reads what it finds. */
export interface BitCoder {
  bit(model: string, given: number): number;
}

/** Thrown where bits make no sense or end too early. */
export class BadBits extends Error {}

const TOP = 0xff000000;
const ONE = 65536;
/** What a model that has seen nothing takes both bits to be worth (Krichevsky and Trofimov 1981), a little surer of repetition. */
const PRIOR = 0.4;
/** Past this count a model halves what it has seen, so that it follows a change. */
const MOST_SEEN = 64;
/** Bytes that a reader may ask for beyond the end: as many as its register holds. */
const REGISTER = 4;

/** Adaptive binary arithmetic coding with a carryless range of 32 bits (Mahoney 2005). */
class Range {
  low = 0;
  high = 0xffffffff;
  private readonly seen = new Map<string, { zeros: number; ones: number }>();

  /** The last place of the range that means a one. */
  split(model: string): number {
    const { zeros, ones } = this.seen.get(model) ?? { zeros: 0, ones: 0 };
    const chance = Math.floor((ONE * (ones + PRIOR)) / (zeros + ones + 2 * PRIOR));
    const kept = Math.min(ONE - 16, Math.max(16, chance));
    return this.low + Math.floor(((this.high - this.low) * kept) / ONE);
  }

  /** Narrows the range to a bit and tells its model; then hands over each byte that is settled. */
  take(model: string, bit: number, at: number, settled: (byte: number) => void): void {
    if (bit === 1) this.high = at;
    else this.low = at + 1;
    this.learn(model, bit);
    while (((this.low ^ this.high) & TOP) === 0) {
      settled(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
  }

  private learn(model: string, bit: number): void {
    const { zeros, ones } = this.seen.get(model) ?? { zeros: 0, ones: 0 };
    const next = { zeros: zeros + 1 - bit, ones: ones + bit };
    const isFull = next.zeros + next.ones > MOST_SEEN;
    this.seen.set(model, isFull ? { zeros: next.zeros / 2, ones: next.ones / 2 } : next);
  }
}

/** Writes bits into bytes. */
export class BitWriter implements BitCoder {
  private readonly range = new Range();
  private readonly written: number[] = [];

  bit(model: string, given: number): number {
    this.range.take(model, given, this.range.split(model), (byte) => void this.written.push(byte));
    return given;
  }

  /** All bytes; one more settles what was not settled, as a reader takes what follows for zeros. */
  bytes(): Uint8Array {
    return Uint8Array.from([...this.written, (this.range.low >>> 24) + 1]);
  }
}

/** Reads bits back from bytes. */
export class BitReader implements BitCoder {
  private readonly range = new Range();
  private readonly held: Uint8Array;
  private at = 0;
  private register = 0;

  constructor(held: Uint8Array) {
    this.held = held;
    for (let count = 0; count < REGISTER; count += 1) this.shift();
  }

  bit(model: string): number {
    const at = this.range.split(model);
    const bit = this.register <= at ? 1 : 0;
    this.range.take(model, bit, at, () => this.shift());
    return bit;
  }

  private shift(): void {
    if (this.at >= this.held.length + REGISTER) throw new BadBits('the end is missing');
    this.register = ((this.register << 8) | (this.held[this.at] ?? 0)) >>> 0;
    this.at += 1;
  }
}
