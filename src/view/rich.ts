/** A piece of a text: words, a letter of an equation, or a number that says where it comes from. */
export type Piece =
  | { readonly kind: 'text' | 'var' | 'sub' | 'sup'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly href: string; readonly note: string; readonly isGuess: boolean };

/** A text with links and letters in it, as plain data. */
export type Rich = readonly Piece[];

/** What the numbers in a text refer to. */
export interface RichContext {
  /** The number behind `[p:id]`. */
  parameter(id: string): Piece;
  /** The number behind `[number|key]`: a source, `guess`, or `unit` for what only turns one unit into another. */
  number(text: string, key: string): Piece;
  /** A word of an equation in the page's language. */
  word(id: string): string;
}

const TOKEN = /\[(p:[A-Za-z0-9]+|[^\][|]+\|[a-z0-9-]+)\]/;
const FUNCTIONS: readonly string[] = ['max', 'min', 'exp'];
const LETTER = /^[A-Za-z\u0391-\u03c9ℓ€]$/;

/** Reads a text in which numbers stand in brackets. */
export function prose(text: string, context: RichContext): Rich {
  return text.split(TOKEN).flatMap((part, place): Piece[] => {
    if (place % 2 === 1) return [token(part, context)];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
}

/** Reads an equation: single letters are variables, `_` sets what follows low and `^` high. */
export function symbols(text: string, context: RichContext): Rich {
  return text.split(TOKEN).flatMap((part, place): Piece[] => (place % 2 === 1 ? [token(part, context)] : letters(part, context)));
}

function token(part: string, context: RichContext): Piece {
  if (part.startsWith('p:')) return context.parameter(part.slice(2));
  const [text = '', key = ''] = part.split('|');
  return context.number(text, key);
}

function letters(text: string, context: RichContext): Piece[] {
  const pieces = text.match(/[_^](\{[^}]*\}|\S)|[A-Za-z\u0391-\u03c9ℓ€]+|[^A-Za-z\u0391-\u03c9ℓ€_^]+|[_^]$/g) ?? [];
  return pieces.flatMap((piece): Piece[] => {
    if (piece.startsWith('_')) return [{ kind: 'sub', text: wordOf(bare(piece), context) }];
    if (piece.startsWith('^')) return piece.length > 1 ? [{ kind: 'sup', text: bare(piece) }] : [];
    return variables(piece, context);
  });
}

/** A letter stands for something; a word such as `max` is one; a delta belongs to the letter after it. */
function variables(piece: string, context: RichContext): Piece[] {
  if (LETTER.test(piece) && piece !== 'Δ' && piece !== 'Σ') return [{ kind: 'var', text: piece }];
  if (piece.startsWith('Δ') && piece.length > 1) return [{ kind: 'text', text: 'Δ' }, ...variables(piece.slice(1), context)];
  return [{ kind: 'text', text: wordOf(piece, context) }];
}

/** Functions and names are the same in every language, other words are not. */
function wordOf(text: string, context: RichContext): string {
  return /^[a-z]{2,}$/.test(text) && !FUNCTIONS.includes(text) ? context.word(text) : text;
}

function bare(piece: string): string {
  return piece.slice(1).replace(/^\{|\}$/g, '');
}
