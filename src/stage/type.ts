import { INK } from './colours';

/** The two families of type, as CSS font-family lists. */
export interface Fonts {
  readonly sans: string;
  readonly serif: string;
}

/** A face at a size. */
export interface Face {
  readonly family: 'sans' | 'serif';
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
}

/** A run of text in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
}

/** Sets type on a canvas with the halo of the sea. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly fonts: Fonts;
  readonly scale: number;
}

/** Faces of the stage at a scale of one. */
export const FACES = {
  name: { family: 'sans', size: 13, weight: 600 },
  you: { family: 'sans', size: 12, weight: 600 },
  posture: { family: 'serif', size: 14.5, weight: 400, italic: true },
  figure: { family: 'sans', size: 12, weight: 400 },
  label: { family: 'sans', size: 12.5, weight: 400 },
  strong: { family: 'sans', size: 12.5, weight: 650 },
  stream: { family: 'sans', size: 12.5, weight: 600 },
  dialValue: { family: 'sans', size: 26, weight: 600 },
  dialName: { family: 'serif', size: 17, weight: 400 },
  dialScale: { family: 'sans', size: 12, weight: 400 },
} as const satisfies Record<string, Face>;

/** Writes a face as a CSS font. */
export function cssFont({ fonts, scale }: Pick<Pen, 'fonts' | 'scale'>, face: Face): string {
  const style = face.italic ? 'italic ' : '';
  return `${style}${face.weight} ${(face.size * scale).toFixed(2)}px ${fonts[face.family]}`;
}

/** Loads every face, and says whether any came late. */
export async function loadFaces(fonts: Fonts): Promise<boolean> {
  const wanted = Object.values(FACES).map((face) => cssFont({ fonts, scale: 1 }, face));
  if (wanted.every((font) => document.fonts.check(font))) return false;
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
  return true;
}

/** Measures runs of text set one after another. */
export function widthOf(pen: Pen, runs: readonly Run[]): number {
  return runs.reduce((sum, run) => {
    pen.context.font = cssFont(pen, run.face);
    return sum + pen.context.measureText(run.text).width;
  }, 0);
}

/** Cuts a run's text to a width. */
export function cutTo(pen: Pen, run: Run, most: number): Run {
  return { ...run, text: cutText(run.text, (text) => widthOf(pen, [{ ...run, text }]) <= most) };
}

/** Cuts a text until it fits: at a space if that is enough, otherwise within a word, which an ellipsis says. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const part = words.slice(0, count).join(' ');
    if (fits(part)) return part;
  }
  const letters = Array.from(text);
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`;
  let count = letters.length - 1;
  while (count > 1 && !fits(cut(count))) count -= 1;
  return cut(count);
}

/** Sets runs one after another on a baseline. */
export function setRuns(pen: Pen, runs: readonly Run[], x: number, baseline: number): void {
  const { context } = pen;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const pass of ['halo', 'text'] as const) {
    let at = x;
    for (const run of runs) {
      context.font = cssFont(pen, run.face);
      if (pass === 'halo') strokeHalo(pen, run.text, at, baseline);
      else fillText(context, run, at, baseline);
      at += context.measureText(run.text).width;
    }
  }
}

/** Sets runs about a middle. */
export function setCentred(pen: Pen, runs: readonly Run[], x: number, baseline: number): void {
  setRuns(pen, runs, x - widthOf(pen, runs) / 2, baseline);
}

function strokeHalo(pen: Pen, text: string, x: number, y: number): void {
  pen.context.lineWidth = 3.5 * pen.scale;
  pen.context.strokeStyle = INK.halo;
  pen.context.strokeText(text, x, y);
}

function fillText(context: CanvasRenderingContext2D, run: Run, x: number, y: number): void {
  context.fillStyle = run.colour;
  context.fillText(run.text, x, y);
}
