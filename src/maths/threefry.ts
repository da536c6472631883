/*
 * Threefry-4x32: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw,
 * "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 * Twelve rounds is the fewest that the authors found to pass BigCrush.
 */

const PARITY = 0x1bd11bda;
const ROUNDS = 12;

type Words = Int32Array | number[];

/** Fills `out` with four 32-bit words that depend on the key and the counter alone. */
export function threefry4x32(
  key0: number, key1: number, key2: number, key3: number,
  ctr0: number, ctr1: number, ctr2: number, ctr3: number,
  out: Words,
): void {
  threefryRounds(ROUNDS, key0, key1, key2, key3, ctr0, ctr1, ctr2, ctr3, out);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Threefry-4x32 with any multiple of four rounds. */
export function threefryRounds(
  rounds: number,
  key0: number, key1: number, key2: number, key3: number,
  ctr0: number, ctr1: number, ctr2: number, ctr3: number,
  out: Words,
): void {
  let k0 = key0 | 0, k1 = key1 | 0, k2 = key2 | 0, k3 = key3 | 0;
  let k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
  let x0 = (ctr0 + k0) | 0, x1 = (ctr1 + k1) | 0, x2 = (ctr2 + k2) | 0, x3 = (ctr3 + k3) | 0;
  for (let step = 1; step << 2 <= rounds; step += 1) {
    if ((step & 1) === 1) {
      x0 = (x0 + x1) | 0; x1 = rotate(x1, 10) ^ x0; x2 = (x2 + x3) | 0; x3 = rotate(x3, 26) ^ x2;
      x0 = (x0 + x3) | 0; x3 = rotate(x3, 11) ^ x0; x2 = (x2 + x1) | 0; x1 = rotate(x1, 21) ^ x2;
      x0 = (x0 + x1) | 0; x1 = rotate(x1, 13) ^ x0; x2 = (x2 + x3) | 0; x3 = rotate(x3, 27) ^ x2;
      x0 = (x0 + x3) | 0; x3 = rotate(x3, 23) ^ x0; x2 = (x2 + x1) | 0; x1 = rotate(x1, 5) ^ x2;
    } else {
      x0 = (x0 + x1) | 0; x1 = rotate(x1, 6) ^ x0; x2 = (x2 + x3) | 0; x3 = rotate(x3, 20) ^ x2;
      x0 = (x0 + x3) | 0; x3 = rotate(x3, 17) ^ x0; x2 = (x2 + x1) | 0; x1 = rotate(x1, 11) ^ x2;
      x0 = (x0 + x1) | 0; x1 = rotate(x1, 25) ^ x0; x2 = (x2 + x3) | 0; x3 = rotate(x3, 10) ^ x2;
      x0 = (x0 + x3) | 0; x3 = rotate(x3, 18) ^ x0; x2 = (x2 + x1) | 0; x1 = rotate(x1, 20) ^ x2;
    }
    const first = k0;
    k0 = k1; k1 = k2; k2 = k3; k3 = k4; k4 = first;
    x0 = (x0 + k0) | 0; x1 = (x1 + k1) | 0; x2 = (x2 + k2) | 0; x3 = (x3 + k3 + step) | 0;
  }
  out[0] = x0; out[1] = x1; out[2] = x2; out[3] = x3;
}
