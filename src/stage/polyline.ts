const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = new Map(ALPHABET.split('').map((letter, code) => [letter, code]));

/** Points as x, y, x, y ... in whole quanta. */
export type Line = readonly number[];

/** Writes a line as differences in groups of five bits, small steps as single letters. */
export function encodeLine(line: Line): string {
  return line.map((value, at) => encodeInt(value - (line[at - 2] ?? 0))).join('');
}

/** Reads what encodeLine wrote. */
export function decodeLine(text: string): number[] {
  const line: number[] = [];
  let value = 0;
  let shift = 1;
  for (const letter of text) {
    const code = CODES.get(letter) ?? 0;
    value += (code % 32) * shift;
    shift *= 32;
    if (code >= 32) continue;
    line.push(unfold(value) + (line[line.length - 2] ?? 0));
    value = 0;
    shift = 1;
  }
  return line;
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

function unfold(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
