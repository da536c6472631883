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
/**
 * Bits that a reader decodes at most: forty times as many as the longest game of twelve turns and nine persons has. Bits that
 * repeat cost next to nothing, so the length of a link alone would let a stranger's keep a reader busy for seconds.
 */
export const MOST_READ_BITS = 2 ** 18;
/** Bytes that a reader may ask for beyond the end: as many as its register holds. */
const REGISTER = 4;

/** What a model has seen of both bits. */
interface Seen {
  zeros: number;
  ones: number;
}

/** Adaptive binary arithmetic coding with a carryless range of 32 bits (Mahoney 2005). */
class Range {
  low = 0;
  high = 0xffffffff;
  private readonly models = new Map<string, Seen>();

  /** What has been seen of a model. */
  seen(model: string): Seen {
    const known = this.models.get(model);
    if (known !== undefined) return known;
    const fresh = { zeros: 0, ones: 0 };
    this.models.set(model, fresh);
    return fresh;
  }

  /** The last place of the range that means a one. */
  split({ zeros, ones }: Seen): number {
    const chance = Math.floor((ONE * (ones + PRIOR)) / (zeros + ones + 2 * PRIOR));
    const kept = Math.min(ONE - 16, Math.max(16, chance));
    return this.low + Math.floor(((this.high - this.low) * kept) / ONE);
  }

  /** Narrows the range to a bit and tells its model; then hands over each byte that is settled. */
  take(seen: Seen, bit: number, at: number, settled: (byte: number) => void): void {
    if (bit === 1) this.high = at;
    else this.low = at + 1;
    learn(seen, bit);
    while (((this.low ^ this.high) & TOP) === 0) {
      settled(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
  }
}

function learn(seen: Seen, bit: number): void {
  if (bit === 1) seen.ones += 1;
  else seen.zeros += 1;
  if (seen.zeros + seen.ones <= MOST_SEEN) return;
  seen.zeros /= 2;
  seen.ones /= 2;
}

/** Writes bits into bytes. */
export class BitWriter implements BitCoder {
  private readonly range = new Range();
  private readonly written: number[] = [];

  bit(model: string, given: number): number {
    const seen = this.range.seen(model);
    this.range.take(seen, given, this.range.split(seen), (byte) => void this.written.push(byte));
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
  private read = 0;
  private register = 0;
  private readonly settle = (): void => this.shift();

  constructor(held: Uint8Array) {
    this.held = held;
    for (let count = 0; count < REGISTER; count += 1) this.shift();
  }

  bit(model: string): number {
    this.read += 1;
    if (this.read > MOST_READ_BITS) throw new BadBits('there is too much to read');
    const seen = this.range.seen(model);
    const at = this.range.split(seen);
    const bit = this.register <= at ? 1 : 0;
    this.range.take(seen, bit, at, this.settle);
    return bit;
  }

  private shift(): void {
    if (this.at >= this.held.length + REGISTER) throw new BadBits('the end is missing');
    this.register = ((this.register << 8) | (this.held[this.at] ?? 0)) >>> 0;
    this.at += 1;
  }
}
