const view = new DataView(new ArrayBuffer(8));
const SMALLEST_EXPONENT = -1074;
const LARGEST_EXPONENT = 1023;

/** Every power of two that a double can hold, subnormal ones included: looking one up is cheaper than putting its bits together. */
const POWERS = powers();

function powers(): Float64Array {
  const table = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
  let power = Number.MIN_VALUE;
  for (let place = 0; place < table.length; place += 1) {
    table[place] = power;
    power *= 2;
  }
  return table;
}

/** The sign, exponent and top 20 fraction bits of a double, as a signed 32-bit integer. */
export function highWord(x: number): number {
  view.setFloat64(0, x, true);
  return view.getInt32(4, true);
}

/** Two to the power `k`, exactly, for an integer `k` from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return POWERS[k - SMALLEST_EXPONENT]!;
}
