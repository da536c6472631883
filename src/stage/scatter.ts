/** Mixes whole numbers into a uniform number from 0 to 1 (finaliser of MurmurHash3, Appleby 2011). */
export function uniform(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Draws a standard normal number for a pair of whole numbers (Box and Muller 1958). */
export function gaussian(a: number, b: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(a, b, 2)));
  return radius * Math.cos(2 * Math.PI * uniform(a, b, 3));
}
