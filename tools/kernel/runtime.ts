/*
 * What generated code calls: chance and transcendental functions, the same to the last bit as those of the rules' maths.
 * Numbers pass through arrays, so that no call has to put one into an object. This text goes before the generated code.
 * The exponential and the logarithm are after e_exp.c and e_log.c of fdlibm, sine and cosine after k_sin.c and k_cos.c:
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
 * Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved.
 */

/** Numbers handed to the functions here, and their results. */
export const Q = new Float64Array(4);
const POWERS = new Float64Array(2046);
for (let k = 0, up = 1, down = 1; k <= 1023; k += 1, up *= 2, down /= 2) {
  POWERS[1022 + k] = up;
  if (k <= 1022) POWERS[1022 - k] = down;
}
const DOUBLE = new Float64Array(1);
/** Its two words, the lower first: every machine that browsers run on stores them so. */
const HALVES = new Int32Array(DOUBLE.buffer);

function put(value: number): void {
  Q[0] = value;
}

/** Puts e to the power of the first number in its place. */
export function expQ(): void {
  const x = Q[0]!;
  if (Number.isNaN(x)) return;
  if (x > 709.782712893384) return put(Infinity);
  if (x < -745.1332191019411) return put(0);
  if (x > -3.725290298461914e-9 && x < 3.725290298461914e-9) return put(1 + x);
  const k = Math.trunc(x < 0 ? 1.4426950408889634 * x - 0.5 : 1.4426950408889634 * x + 0.5);
  const high = x - k * 6.9314718036912382e-1;
  const low = k * 1.9082149292705877e-10;
  const r = high - low;
  const t = r * r;
  const c = r - t * (1.6666666666666602e-1 + t * (-2.7777777777015593e-3 + t * (6.6137563214379344e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) Q[0] = y * 2 * POWERS[k + 1021]!;
  else if (k < -1021) Q[0] = y * POWERS[k + 2022]! * POWERS[22]!;
  else Q[0] = y * POWERS[k + 1022]!;
}

/** Puts the natural logarithm of the first number in its place. */
export function lnQ(): void {
  let x = Q[0]!;
  let e = 0;
  if (x === 0) return put(-Infinity);
  if (x < 0) return put(NaN);
  if (x === Infinity || Number.isNaN(x)) return;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    e = -54;
  }
  DOUBLE[0] = x;
  const shifted = HALVES[1]! + (0x3ff00000 - 0x3fe6a09e);
  const k = e + (shifted >> 20) - 1023;
  HALVES[1] = (shifted & 0xfffff) + 0x3fe6a09e;
  const f = DOUBLE[0] - 1;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.5313837699209373e-1));
  const odd = z * (6.666666666666735e-1 + w * (2.857142874366239e-1 + w * (1.8183572161618050e-1 + w * 1.4798198605116586e-1)));
  Q[0] = s * (halfSquare + (odd + even)) + k * 1.9082149292705877e-10 - halfSquare + f + k * 6.9314718036912382e-1;
}

/** Puts the first number, zero or more, to the power of the second in the place of the first. */
export function powQ(): void {
  const base = Q[0]!;
  const exponent = Q[1]!;
  if (exponent === 0 || base === 1) return put(1);
  if (exponent === 1 && base >= 0) return;
  lnQ();
  Q[0] = exponent * Q[0]!;
  expQ();
}

const TWO_26 = 67108864;
const TWO_TO_MINUS_52 = 2.220446049250313e-16;
const TWO_PI = 6.283185307179586;
const PARITY = 0x1bd11bda;

/** Keys of uniforms and of normals, each with its fifth word. */
const UNIFORMS = new Int32Array(5);
const NORMALS = new Int32Array(5);
const words = new Int32Array(4);

/** What an open day draws: two uniforms for shares, then normals by stream. */
export const Z = new Float64Array(22);

/** Sets the key of chance: domain 0 is play, 1 forecasts. */
export function setKey(seed: number, domain: number): void {
  [UNIFORMS, NORMALS].forEach((key, kind) => {
    key.set([seed % 4294967296, Math.floor(seed / 4294967296), domain, kind]);
    key[4] = PARITY ^ key[0]! ^ key[1]! ^ key[2]! ^ key[3]!;
  });
}

/** Threefry-4x32 of twelve rounds, written out. */
function draw(key: Int32Array, turn: number, day: number, stream: number, block: number): void {
  const k0 = key[0]!, k1 = key[1]!, k2 = key[2]!, k3 = key[3]!, k4 = key[4]!;
  let x0 = (turn + k0) | 0, x1 = (day + k1) | 0, x2 = (stream + k2) | 0, x3 = (block + k3) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k1) | 0; x1 = (x1 + k2) | 0; x2 = (x2 + k3) | 0; x3 = (x3 + k4 + 1) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x0 = (x0 + k2) | 0; x1 = (x1 + k3) | 0; x2 = (x2 + k4) | 0; x3 = (x3 + k0 + 2) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k3) | 0; x1 = (x1 + k4) | 0; x2 = (x2 + k0) | 0; x3 = (x3 + k1 + 3) | 0;
  words[0] = x0;
  words[1] = x1;
  words[2] = x2;
  words[3] = x3;
}

function uniformAt(word: number): number {
  return ((words[word]! >>> 6) * TWO_26 + (words[word + 1]! >>> 6) + 0.5) * TWO_TO_MINUS_52;
}

/** Two normals by Box and Muller from one block. */
function drawPair(turn: number, day: number, stream: number, block: number, at: number): void {
  draw(NORMALS, turn, day, stream, block);
  Q[0] = uniformAt(0);
  lnQ();
  const radius = Math.sqrt(-2 * Q[0]);
  const turns = uniformAt(2);
  const quarters = Math.round(turns * 4);
  const angle = (turns - quarters * 0.25) * TWO_PI;
  const z = angle * angle;
  const s = angle + angle * z * (-1.66666666666666324348e-1 + z * (8.33333333332248946124e-3 + z * (-1.98412698298579493134e-4 + z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))));
  const c = 1 - (0.5 * z - z * z * (4.16666666666666019037e-2 + z * (-1.38888888888741095749e-3 + z * (2.48015872894767294178e-5 + z * (-2.75573143513906633035e-7 + z * (2.08757232129817482790e-9 + z * -1.13596475577881948265e-11))))));
  const isEven = (quarters & 1) === 0;
  const sine = isEven ? s : c;
  const cosine = isEven ? c : s;
  Z[at] = radius * (((quarters + 1) & 2) === 0 ? cosine : -cosine);
  Z[at + 1] = radius * ((quarters & 2) === 0 ? sine : -sine);
}

/** Draws what an open day needs, each stream's normals from the place that `DRAWN` names. */
export function drawDay(turn: number, day: number): void {
  draw(UNIFORMS, turn, day, 1, 0);
  Z[0] = uniformAt(0);
  Z[1] = uniformAt(2);
  drawPair(turn, day, 2, 0, 2);
  for (let block = 0; block < 2; block += 1) drawPair(turn, day, 3, block, 4 + 2 * block);
  for (let block = 0; block < 5; block += 1) drawPair(turn, day, 4, block, 8 + 2 * block);
  for (let block = 0; block < 2; block += 1) drawPair(turn, day, 7, block, 18 + 2 * block);
}
