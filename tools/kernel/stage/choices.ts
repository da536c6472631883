import { branch, fork } from './flow';
import { literal } from './cells';
import type { Stage } from './stage';
import { Choice, Dyn, OUT, fail, isPlain, kindOf, show } from './values';
import type { LeafKind, Loose } from './values';

const MOST_TEXTS_IN_LINE = 6;

/** One kind for all of these leaves; undefined where they have none in common. */
function commonKind(all: readonly Loose[]): LeafKind | undefined {
  const kinds = new Set(all.map(kindOf));
  if (kinds.has('?')) return undefined;
  const [first] = kinds;
  if (kinds.size === 1) return first as LeafKind;
  return kinds.size === 2 && kinds.has('n') && kinds.has('o') ? 'o' : undefined;
}

/** Picks among known things when the code runs; leaves become a table. */
export function choose(stage: Stage, by: Dyn, all: readonly Loose[]): Loose {
  const inside = all.at(-1) === OUT ? all.slice(0, -1) : all;
  if (inside.length === 0) return undefined;
  if (inside.every((each) => each === inside[0]) && (inside === all || isPlain(inside[0]))) return inside[0];
  if (!inside.every(isPlain)) return new Choice(by, all);
  const kind = commonKind(inside);
  if (kind === undefined) return new Choice(by, all);
  return stage.let(`${stage.table(inside.map((each) => literal(stage, each)))}[${by.code}]`, kind);
}

/** A choice among leaves as one leaf. */
export function flatten(stage: Stage, choice: Choice): Loose {
  const flat = choose(stage, choice.by, choice.all.filter((each) => each !== OUT));
  return flat instanceof Choice ? fail(`one leaf of ${choice.all.map(show).join(', ')}`) : flat;
}

/** Takes a known array at a place known when the code runs. */
export function pickPlace(stage: Stage, from: readonly Loose[], place: Dyn): Loose {
  return choose(stage, place, [...from, OUT]);
}

/** Takes a known object under a name known when the code runs. */
export function pickName(stage: Stage, from: Loose, name: Dyn): Loose {
  const names = Object.keys(from);
  const worth = names.map((each) => from[each]);
  return choose(stage, placeOfText(stage, names, name, names.length), [...worth, worth.every(isPlain) ? undefined : OUT]);
}

/** The place of a text among known ones, by a table over the places of all texts. */
export function placeOfText(stage: Stage, texts: readonly string[], text: Dyn, otherwise: number): Dyn {
  const ids = texts.map((each) => stage.textAt(each));
  if (texts.length <= MOST_TEXTS_IN_LINE) {
    return stage.let(ids.reduceRight((rest, id, place) => `${text.code}===${id}?${place}:${rest}`, String(otherwise)), 'n');
  }
  const places = Array.from({ length: Math.max(...ids) + 1 }, (_, id) => String(ids.includes(id) ? ids.indexOf(id) : otherwise));
  return stage.let(`${text.code}<${places.length}?${stage.table(places)}[${text.code}]:${otherwise}`, 'n');
}

const settled = (value: Loose): Loose => (value === OUT ? undefined : value);
const isLast = (all: readonly Loose[], from: number): boolean => all.slice(from).every((each) => each === all[from]);
const isAt = ({ by }: Choice, place: number): Dyn => new Dyn(`(${by.code}===${place})`, 'b');

/** Goes on with each of the known things under its own condition. */
export function eachOf(stage: Stage, choice: Choice, work: (value: Loose) => Loose, from = 0): Loose {
  if (isLast(choice.all, from)) return work(settled(choice.all[from]));
  return branch(stage, isAt(choice, from), () => work(settled(choice.all[from])), () => eachOf(stage, choice, work, from + 1));
}

/** As `eachOf`, for work that may leave. */
export function runEachOf(stage: Stage, choice: Choice, work: (value: Loose) => boolean, from = 0): boolean {
  if (isLast(choice.all, from)) return work(settled(choice.all[from]));
  return fork(stage, isAt(choice, from), () => ({ alive: work(settled(choice.all[from])) }), () => ({ alive: runEachOf(stage, choice, work, from + 1) })).alive;
}
