const TWO_PI = 6.283185307179586;

// fdlibm's minimax coefficients (k_sin.c, k_cos.c) on |angle| <= pi / 4.
const S1 = -1.66666666666666324348e-1;
const S2 = 8.33333333332248946124e-3;
const S3 = -1.98412698298579493134e-4;
const S4 = 2.75573137070700676789e-6;
const S5 = -2.50507602534068634195e-8;
const S6 = 1.58969099521155010221e-10;
const C1 = 4.16666666666666019037e-2;
const C2 = -1.38888888888741095749e-3;
const C3 = 2.48015872894767294178e-5;
const C4 = -2.75573143513906633035e-7;
const C5 = 2.08757232129817482790e-9;
const C6 = -1.13596475577881948265e-11;

function sinSmall(angle: number): number {
  const z = angle * angle;
  return angle + angle * z * (S1 + z * (S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))));
}

function cosSmall(angle: number): number {
  const z = angle * angle;
  return 1 - (0.5 * z - z * z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6))))));
}

/** The sine of `quarters` quarter-turns plus a small angle. */
function sinQuarters(quarters: number, angle: number): number {
  const size = (quarters & 1) === 0 ? sinSmall(angle) : cosSmall(angle);
  return (quarters & 2) === 0 ? size : -size;
}

/** The sine of an angle given in whole turns, from 0 to 1. */
export function sinTurns(turns: number): number {
  const quarters = Math.round(turns * 4);
  return sinQuarters(quarters, (turns - quarters * 0.25) * TWO_PI);
}

/** The cosine of an angle given in whole turns, from 0 to 1. */
export function cosTurns(turns: number): number {
  const quarters = Math.round(turns * 4);
  return sinQuarters(quarters + 1, (turns - quarters * 0.25) * TWO_PI);
}
