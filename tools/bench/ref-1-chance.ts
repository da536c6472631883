/*
 * Chance of REF-1. Words: pcg4d of M. Jarzynski and M. Olano, "Hash functions for GPU rendering", JCGT 9 (2020).
 * Normals: G. E. P. Box and M. E. Muller (1958), with polynomials for the logarithm, sine and cosine.
 */
import { ACTION_COUNT, ACTOR_COUNT, VARIABLE_COUNT } from './ref-1';

const LN_2 = 0.6931471805599453;
const LN_SQRT_HALF = -0.34657359027997264;
const SQRT_HALF = 0.7071067811865476;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;
const EIGHTH_TURN_PER_WORD = 3.6572951981751e-10;

const words = new Int32Array(4);
const pair = new Float64Array(2);

const step = (word: number): number => (Math.imul(word, 1664525) + 1013904223) | 0;

/** Fills `words` from a counter of four words. */
function hash(seed: number, game: number, turn: number, stream: number): void {
  let x = step(seed);
  let y = step(game);
  let z = step(turn);
  let w = step(stream);
  for (let round = 0; round < 2; round += 1) {
    x = (x + Math.imul(y, w)) | 0;
    y = (y + Math.imul(z, x)) | 0;
    z = (z + Math.imul(x, y)) | 0;
    w = (w + Math.imul(y, z)) | 0;
    if (round === 1) break;
    x ^= x >>> 16;
    y ^= y >>> 16;
    z ^= z >>> 16;
    w ^= w >>> 16;
  }
  words[0] = x;
  words[1] = y;
  words[2] = z;
  words[3] = w;
}

/** Minus the natural logarithm of an odd word read as a fraction of 2^32. */
function minusLog(word: number): number {
  const zeros = Math.clz32(word);
  const mantissa = ((word << zeros) >>> 0) * TWO_TO_MINUS_32;
  const q = (mantissa - SQRT_HALF) / (mantissa + SQRT_HALF);
  const q2 = q * q;
  let p = 0.13333333333333333;
  p = p * q2 + 0.15384615384615385;
  p = p * q2 + 0.18181818181818182;
  p = p * q2 + 0.2222222222222222;
  p = p * q2 + 0.2857142857142857;
  p = p * q2 + 0.4;
  p = p * q2 + 0.6666666666666666;
  p = p * q2 + 2;
  return zeros * LN_2 - LN_SQRT_HALF - p * q;
}

function sineOf(t: number, t2: number): number {
  let s = -2.505210838544172e-8;
  s = s * t2 + 2.7557319223985893e-6;
  s = s * t2 - 1.984126984126984e-4;
  s = s * t2 + 8.333333333333333e-3;
  s = s * t2 - 0.16666666666666666;
  return s * t2 * t + t;
}

function cosineOf(t2: number): number {
  let c = 2.08767569878681e-9;
  c = c * t2 - 2.755731922398589e-7;
  c = c * t2 + 2.48015873015873e-5;
  c = c * t2 - 1.388888888888889e-3;
  c = c * t2 + 4.1666666666666664e-2;
  c = c * t2 - 0.5;
  return c * t2 + 1;
}

/** Fills `pair` with two normals made of two words: the angle is a quarter first, then doubled twice. */
function boxMuller(first: number, second: number): void {
  const nl = minusLog(first | 1);
  const radius = Math.sqrt(nl + nl);
  const t = second * EIGHTH_TURN_PER_WORD;
  const t2 = t * t;
  const sine = sineOf(t, t2);
  const twice = 2 * (sine * cosineOf(t2));
  const twiceCosine = 1 - 2 * (sine * sine);
  pair[0] = radius * (1 - 2 * (twice * twice));
  pair[1] = radius * (2 * (twice * twiceCosine));
}

/** Draws the action of every actor in a turn, before any of them acts harder. */
export function drawActions(seed: number, game: number, turn: number, out: number[]): void {
  hash(seed, game, turn, 0);
  for (let actor = 0; actor < ACTOR_COUNT; actor += 1) {
    const word = words[actor >> 1]!;
    const bits = (actor & 1) === 1 ? word >>> 16 : word & 0xffff;
    out[actor] = (bits * ACTION_COUNT) >>> 16;
  }
}

/** Draws the normal of every variable in a turn. */
export function drawNormals(seed: number, game: number, turn: number, out: number[]): void {
  for (let block = 0; block * 4 < VARIABLE_COUNT; block += 1) {
    hash(seed, game, turn, 1 + block);
    const third = words[2]!;
    const fourth = words[3]!;
    boxMuller(words[0]!, words[1]!);
    out[4 * block] = pair[0]!;
    out[4 * block + 1] = pair[1]!;
    boxMuller(third, fourth);
    out[4 * block + 2] = pair[0]!;
    out[4 * block + 3] = pair[1]!;
  }
}
