const ROTATIONS = [[10, 26], [11, 21], [13, 27], [23, 5], [6, 20], [17, 11], [25, 10], [18, 20]] as const;
const ROUNDS = 12;

/** Threefry-4x32 of twelve rounds with the key of five words that begins at a place of I. */
function rounds(at: number): string {
  const lines = [0, 1, 2, 3, 4].map((word) => `var k${word} = I[${at + word}];`);
  lines.push('var x0 = (turn + k0) | 0; var x1 = (day + k1) | 0; var x2 = (stream + k2) | 0; var x3 = (index + k3) | 0;');
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = ROTATIONS[round % 8] as readonly [number, number];
    const [p, q] = round % 2 === 1 ? ['x3', 'x1'] : ['x1', 'x3'];
    lines.push(`x0 = (x0 + ${p}) | 0; ${p} = rotl(${p}, ${one}) ^ x0; x2 = (x2 + ${q}) | 0; ${q} = rotl(${q}, ${other}) ^ x2;`);
    if (round % 4 !== 3) continue;
    const turn = (round + 1) / 4;
    lines.push([0, 1, 2, 3].map((word) => `x${word} = (x${word} + k${(turn + word) % 5}${word === 3 ? ` + ${turn}` : ''}) | 0;`).join(' '));
  }
  return lines.join('\n');
}

const uniform = (high: string, low: string): string => `((num(${high} >>> 6) * 67108864 + num(${low} >>> 6) + 0.5) * 2.220446049250313e-16)`;

/** Parameters of functions here that are whole numbers; all others are doubles. */
export const WHOLE_PARAMETERS: readonly string[] = ['turn', 'day', 'stream', 'index', 'at'];

/** By which function here each call of the module's own runtime is answered. */
export const ANSWERED_BY: { readonly [call: string]: string } = {
  expQ: 'exp_0', lnQ: 'ln_0', powQ: 'pow_0', drawDay: 'drawDay_0', 'C.normal': 'normal_0', 'C.uniform': 'uniform_0',
};

/**
 * What runtime.ts does, the same operations in the same order, as code that needs nothing of a host. Where a sign hangs on
 * random bits it is set by bits and not by a branch, which processors could not foresee. After e_exp.c, e_log.c, k_sin.c and
 * k_cos.c of fdlibm, whose notice stands in runtime.ts.
 */
export const NATIVES = `
function exp_0(x) {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  if (x > -3.725290298461914e-9 && x < 3.725290298461914e-9) return 1 + x;
  var k = Math.trunc(1.4426950408889634 * x + copysign(0.5, x));
  var high = x - k * 6.9314718036912382e-1;
  var low = k * 1.9082149292705877e-10;
  var r = high - low;
  var t = r * r;
  var c = r - t * (1.6666666666666602e-1 + t * (-2.7777777777015593e-3 + t * (6.6137563214379344e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  var y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * pow2(k - 1);
  if (k < -1021) return y * pow2(k + 1000) * pow2(-1000);
  return y * pow2(k);
}
function ln_0(x) {
  var e = 0;
  if (x === 0) return -Infinity;
  if (x < 0) return NaN;
  if (x === Infinity || x !== x) return x;
  if (x < 2.2250738585072014e-308) { x = x * 18014398509481984; e = -54; }
  var shifted = (hiOf(x) + 614242) | 0;
  var k = num((e + (shifted >> 20) - 1023) | 0);
  var f = withHi(x, ((shifted & 1048575) + 1072079006) | 0) - 1;
  var halfSquare = 0.5 * f * f;
  var s = f / (2 + f);
  var z = s * s;
  var w = z * z;
  var even = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.5313837699209373e-1));
  var odd = z * (6.666666666666735e-1 + w * (2.857142874366239e-1 + w * (1.8183572161618050e-1 + w * 1.4798198605116586e-1)));
  return s * (halfSquare + (odd + even)) + k * 1.9082149292705877e-10 - halfSquare + f + k * 6.9314718036912382e-1;
}
function pow_0(base, exponent) {
  if (exponent === 0 || base === 1) return 1;
  if (exponent === 1 && base >= 0) return base;
  return exp_0(exponent * ln_0(base));
}
function pair_0(turn, day, stream, index, at) {
  ${rounds(8)}
  var radius = Math.sqrt(-2 * ln_0(${uniform('x0', 'x1')}));
  var turns = ${uniform('x2', 'x3')};
  var quarters = Math.round(turns * 4);
  var q = trunc(quarters);
  var angle = (turns - quarters * 0.25) * 6.283185307179586;
  var z = angle * angle;
  var s = angle + angle * z * (-1.66666666666666324348e-1 + z * (8.33333333332248946124e-3 + z * (-1.98412698298579493134e-4 + z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))));
  var c = 1 - (0.5 * z - z * z * (4.16666666666666019037e-2 + z * (-1.38888888888741095749e-3 + z * (2.48015872894767294178e-5 + z * (-2.75573143513906633035e-7 + z * (2.08757232129817482790e-9 + z * -1.13596475577881948265e-11))))));
  Z[at] = radius * turned(c, s, q, (q + 1) | 0);
  Z[(at + 1) | 0] = radius * turned(s, c, q, q);
}
function uniforms_0(turn, day, stream, index, at) {
  ${rounds(0)}
  Z[at] = ${uniform('x0', 'x1')};
  Z[(at + 1) | 0] = ${uniform('x2', 'x3')};
}
function drawDay_0(turn, day) {
  uniforms_0(turn, day, 1, 0, 0);
  ${[[2, 0], [3, 0], [3, 1], [4, 0], [4, 1], [4, 2], [4, 3], [4, 4], [7, 0], [7, 1]].map(([stream, index], place) => `pair_0(turn, day, ${stream}, ${index}, ${2 + 2 * place});`).join('\n  ')}
}
function normal_0(turn, day, stream, index) { pair_0(turn, day, stream, index >> 1, 24); return Z[(24 + (index & 1)) | 0]; }
function uniform_0(turn, day, stream, index) { uniforms_0(turn, day, stream, index >> 1, 26); return Z[(26 + (index & 1)) | 0]; }
`;
