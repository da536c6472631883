/*
 * After e_log.c of fdlibm:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved.
 */
import { highWord, powerOfTwo } from './float-bits';

const TWO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const ONE_HIGH = 0x3ff00000;
const SQRT_HALF_HIGH = 0x3fe6a09e;
const LN2_HIGH = 6.9314718036912382e-1;
const LN2_LOW = 1.9082149292705877e-10;

// Remez coefficients of (ln(1 + s) - ln(1 - s)) / s - 2 in s squared, on |s| <= 0.1716.
const L1 = 6.666666666666735e-1;
const L2 = 3.999999999940942e-1;
const L3 = 2.857142874366239e-1;
const L4 = 2.2222198432149784e-1;
const L5 = 1.8183572161618050e-1;
const L6 = 1.5313837699209373e-1;
const L7 = 1.4798198605116586e-1;

/** The natural logarithm, from exact operations alone, to within one unit in the last place. */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (x < 0) return NaN;
  if (x === Infinity || Number.isNaN(x)) return x;
  if (x < SMALLEST_NORMAL) return lnNormal(x * TWO_54, -54);
  return lnNormal(x, 0);
}

/** Splits x into 2^k * (1 + f), with 1 + f between the square roots of a half and of two: a power of two scales exactly. */
function lnNormal(x: number, exponent: number): number {
  const shifted = highWord(x) + (ONE_HIGH - SQRT_HALF_HIGH);
  const power = (shifted >> 20) - 1023;
  const k = exponent + power;
  const f = x * powerOfTwo(-power) - 1;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + (odd + even)) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;
}
