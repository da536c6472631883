import { cosTurns, sinTurns } from './circle';
import { ln } from './ln';
import { threefry4x32 } from './threefry';

/** Random numbers as a function of (turn, day, stream, index), never of the order of calls. */
export interface CounterChance {
  /** A uniform in (0,1). */
  uniform(turn: number, day: number, stream: number, index: number): number;
  /** A standard normal. */
  normal(turn: number, day: number, stream: number, index: number): number;
  /** Becomes the chance of another seed in the same domain, exactly as a fresh one would be. */
  rekey(seed: number): void;
}

/** What a chance is for: each domain draws numbers independent of the others. */
export type ChanceDomain = 'game' | 'forecast' | 'doctrine';

const DOMAIN_WORDS = { game: 0, forecast: 1, doctrine: 2 } as const;
const UNIFORM_KIND = 0;
const NORMAL_KIND = 1;
const TWO_32 = 4294967296;
const TWO_26 = 67108864;
const TWO_TO_MINUS_52 = 2.220446049250313e-16;
/** No block has this number: nothing is kept. */
const EMPTY = -1;

/** How many blocks of normals are kept. A day comes back to fewer. */
const SLOTS = 16;
/** Streams lie this many slots apart, so that a day's blocks fall on different ones. */
const SLOTS_PER_STREAM = 5;

/** The 52-bit uniform in the open interval (0,1) held by two words. */
function uniformOf(high: number, low: number): number {
  return ((high >>> 6) * TWO_26 + (low >>> 6) + 0.5) * TWO_TO_MINUS_52;
}

/**
 * Chance from Threefry: one block of four words gives two uniforms, or by Box and Muller two normals, always.
 * Rules ask for the same few draws of a day again and again; what is kept of them saves work and never changes a result.
 */
class ThreefryChance implements CounterChance {
  private readonly domain: number;
  private seedLow = 0;
  private seedHigh = 0;
  private readonly words = new Int32Array(4);

  /** The last block of uniforms. */
  private readonly uniforms = new Float64Array(2);
  private readonly uniformsAt = new Int32Array(4);

  /** Normals of the day asked for last: pairs by slot, with the stream and block that each slot holds. */
  private readonly pairs = new Float64Array(2 * SLOTS);
  private readonly streams = new Int32Array(SLOTS);
  private readonly blocks = new Int32Array(SLOTS);
  private turn = 0;
  private day = 0;

  constructor(seed: number, domain: ChanceDomain) {
    this.domain = DOMAIN_WORDS[domain];
    this.rekey(seed);
  }

  rekey(seed: number): void {
    if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed is not an integer from 0 to 2^53 - 1: ${seed}`);
    this.seedLow = seed % TWO_32 | 0;
    this.seedHigh = Math.floor(seed / TWO_32);
    this.uniformsAt[3] = EMPTY;
    this.blocks.fill(EMPTY);
  }

  uniform(turn: number, day: number, stream: number, index: number): number {
    const block = index >>> 1;
    const at = this.uniformsAt;
    if (at[3] !== block || at[0] !== turn || at[1] !== day || at[2] !== stream) this.drawUniforms(turn, day, stream, block);
    return this.uniforms[index & 1]!;
  }

  normal(turn: number, day: number, stream: number, index: number): number {
    if (turn !== this.turn || day !== this.day) this.openDay(turn, day);
    const block = index >>> 1;
    const slot = (SLOTS_PER_STREAM * stream + block) & (SLOTS - 1);
    if (this.blocks[slot] !== block || this.streams[slot] !== stream) this.drawPair(slot, stream, block);
    return this.pairs[(slot << 1) | (index & 1)]!;
  }

  private openDay(turn: number, day: number): void {
    this.turn = turn;
    this.day = day;
    this.blocks.fill(EMPTY);
  }

  private drawUniforms(turn: number, day: number, stream: number, block: number): void {
    const { uniformsAt: at, words } = this;
    at[0] = turn;
    at[1] = day;
    at[2] = stream;
    at[3] = block;
    threefry4x32(this.seedLow, this.seedHigh, this.domain, UNIFORM_KIND, turn, day, stream, block, words);
    this.uniforms[0] = uniformOf(words[0]!, words[1]!);
    this.uniforms[1] = uniformOf(words[2]!, words[3]!);
  }

  private drawPair(slot: number, stream: number, block: number): void {
    const { words, pairs } = this;
    this.streams[slot] = stream;
    this.blocks[slot] = block;
    threefry4x32(this.seedLow, this.seedHigh, this.domain, NORMAL_KIND, this.turn, this.day, stream, block, words);
    const radius = Math.sqrt(-2 * ln(uniformOf(words[0]!, words[1]!)));
    const turns = uniformOf(words[2]!, words[3]!);
    pairs[slot << 1] = radius * cosTurns(turns);
    pairs[(slot << 1) | 1] = radius * sinTurns(turns);
  }
}

/** The game's chance for an integer seed from 0 to 2^53 - 1; coordinates are taken as 32-bit integers. */
export function makeChance(seed: number, domain: ChanceDomain = 'game'): CounterChance {
  return new ThreefryChance(seed, domain);
}
