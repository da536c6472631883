const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes a line of x, y, x, y ... as differences in groups of five bits, small steps as single letters. */
export function encodeLine(line: readonly number[]): string {
  return line.map((value, at) => encodeInt(value - (line[at - 2] ?? 0))).join('');
}

function encodeInt(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= 32) {
    text += ALPHABET.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return text + ALPHABET.charAt(rest);
}
