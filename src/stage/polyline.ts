const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = new Map(ALPHABET.split('').map((letter, code) => [letter, code]));

/** Reads a line of x, y, x, y ... in whole quanta, written as differences in groups of five bits. */
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

function unfold(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
