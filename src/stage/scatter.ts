/** Mixes whole numbers into a uniform number from 0 to 1, each through the finaliser of MurmurHash3 (Appleby 2011). */
export function uniform(a: number, b: number, c: number): number {
  return (finalise(finalise(finalise(a + 0x9e3779b9) + b) + c) >>> 0) / 2 ** 32;
}

/** Draws a standard normal number for a pair of whole numbers (Box and Muller 1958). */
export function gaussian(a: number, b: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(a, b, 2)));
  return radius * Math.cos(2 * Math.PI * uniform(a, b, 3));
}

function finalise(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) + 0x9e3779b9;
}
