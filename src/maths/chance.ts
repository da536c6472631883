import { cosTurns, sinTurns } from './circle';
import { ln } from './ln';
import { threefry4x32 } from './threefry';

/** Random numbers as a function of (turn, day, stream, index), never of the order of calls. */
export interface CounterChance {
  /** A uniform in (0,1). */
  uniform(turn: number, day: number, stream: number, index: number): number;
  /** A standard normal. */
  normal(turn: number, day: number, stream: number, index: number): number;
}

/** What a chance is for: each domain draws numbers independent of the others. */
export type ChanceDomain = 'game' | 'forecast' | 'doctrine';

const DOMAIN_WORDS = { game: 0, forecast: 1, doctrine: 2 } as const;
const UNIFORM_KIND = 0;
const NORMAL_KIND = 1;
const TWO_32 = 4294967296;
const TWO_26 = 67108864;
const TWO_TO_MINUS_52 = 2.220446049250313e-16;

/** The last block of one kind: neighbouring indexes share it, so the cache saves work and never changes a result. */
class CountedBlock {
  readonly words = new Int32Array(4);
  private readonly counter = new Int32Array(4);
  private readonly key: Int32Array;

  constructor(key: Int32Array) {
    this.key = key;
    this.fill();
  }

  /** Moves to a block and says whether its words are new. */
  seek(turn: number, day: number, stream: number, block: number): boolean {
    const at = this.counter;
    const same = at[0] === (turn | 0) && at[1] === (day | 0) && at[2] === (stream | 0) && at[3] === (block | 0);
    if (same) return false;
    at[0] = turn;
    at[1] = day;
    at[2] = stream;
    at[3] = block;
    this.fill();
    return true;
  }

  /** The 52-bit uniform in the open interval (0,1) held by words `at` and `at + 1`. */
  uniform(at: number): number {
    const high = this.words[at]! >>> 6;
    const low = this.words[at + 1]! >>> 6;
    return (high * TWO_26 + low + 0.5) * TWO_TO_MINUS_52;
  }

  private fill(): void {
    const k = this.key;
    const c = this.counter;
    threefry4x32(k[0]!, k[1]!, k[2]!, k[3]!, c[0]!, c[1]!, c[2]!, c[3]!, this.words);
  }
}

/** How many blocks of normals are kept. A day comes back to fewer. */
const SLOTS = 16;
/** Streams lie this many slots apart, so that a day's blocks fall on different ones. */
const SLOTS_PER_STREAM = 5;
/** No block has this number: its slot is empty. */
const EMPTY = -1;

/**
 * Box and Muller's pairs of normals, each from one block, two uniforms for two normals always. Markets come back to the
 * same few blocks in turn; what is kept of them saves work and never changes a result.
 */
class NormalPairs {
  private readonly block: CountedBlock;
  private readonly counters = new Int32Array(4 * SLOTS).fill(EMPTY);
  private readonly pairs = new Float64Array(2 * SLOTS);

  constructor(key: Int32Array) {
    this.block = new CountedBlock(key);
  }

  normal(turn: number, day: number, stream: number, index: number): number {
    const block = index >>> 1;
    const slot = (SLOTS_PER_STREAM * stream + block) & (SLOTS - 1);
    const at = this.counters;
    const from = slot << 2;
    const isKept = at[from + 3] === block && at[from] === (turn | 0) && at[from + 1] === (day | 0) && at[from + 2] === (stream | 0);
    if (!isKept) {
      at[from] = turn;
      at[from + 1] = day;
      at[from + 2] = stream;
      at[from + 3] = block;
      this.block.seek(turn, day, stream, block);
      this.fill(slot << 1);
    }
    return this.pairs[(slot << 1) | (index & 1)]!;
  }

  private fill(at: number): void {
    const radius = Math.sqrt(-2 * ln(this.block.uniform(0)));
    const turns = this.block.uniform(2);
    this.pairs[at] = radius * cosTurns(turns);
    this.pairs[at + 1] = radius * sinTurns(turns);
  }
}

class ThreefryChance implements CounterChance {
  private readonly uniforms: CountedBlock;
  private readonly normals: NormalPairs;

  constructor(seed: number, domain: ChanceDomain) {
    this.uniforms = new CountedBlock(keyOf(seed, domain, UNIFORM_KIND));
    this.normals = new NormalPairs(keyOf(seed, domain, NORMAL_KIND));
  }

  uniform(turn: number, day: number, stream: number, index: number): number {
    this.uniforms.seek(turn, day, stream, index >>> 1);
    return this.uniforms.uniform((index & 1) << 1);
  }

  normal(turn: number, day: number, stream: number, index: number): number {
    return this.normals.normal(turn, day, stream, index);
  }
}

function keyOf(seed: number, domain: ChanceDomain, kind: number): Int32Array {
  return Int32Array.of(seed % TWO_32, Math.floor(seed / TWO_32), DOMAIN_WORDS[domain], kind);
}

/** The game's chance for an integer seed from 0 to 2^53 - 1; coordinates are taken as 32-bit integers. */
export function makeChance(seed: number, domain: ChanceDomain = 'game'): CounterChance {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed is not an integer from 0 to 2^53 - 1: ${seed}`);
  return new ThreefryChance(seed, domain);
}
