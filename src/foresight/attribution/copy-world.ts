type Tree = { [key: string]: unknown };

/** An array of the copy with what lies below its places. */
interface List {
  readonly own: unknown[];
  readonly below: (Part | undefined)[];
}

/** An object of the copy with what lies below its keys. */
interface Row {
  readonly own: Tree;
  readonly below: { [key: string]: Part | undefined };
}

type Part = List | Row;

/**
 * A world that becomes the copy of one world after another without new objects. It writes only to objects of its own:
 * what rules have put in their place meanwhile may belong to others and is let go.
 */
export class WorldCopy<W> {
  private top: Part | undefined;

  /** Makes it a copy of this world. */
  of(source: W): W {
    this.top = filled(source as object, this.top);
    return this.top.own as W;
  }
}

function filled(source: object, part: Part | undefined): Part {
  return Array.isArray(source) ? filledList(source, part) : filledRow(source as Tree, part);
}

function filledList(source: readonly unknown[], part: Part | undefined): List {
  const list = part !== undefined && Array.isArray(part.own) ? (part as List) : { own: [], below: [] };
  const { own, below } = list;
  if (own.length !== source.length) own.length = source.length;
  for (let place = 0; place < source.length; place += 1) {
    const item = source[place];
    own[place] = typeof item === 'object' && item !== null ? (below[place] = filled(item, below[place])).own : item;
  }
  return list;
}

function filledRow(source: Tree, part: Part | undefined): Row {
  const row = part !== undefined && !Array.isArray(part.own) ? (part as Row) : { own: {}, below: {} };
  const { own, below } = row;
  for (const key in source) {
    const item = source[key];
    own[key] = typeof item === 'object' && item !== null ? (below[key] = filled(item, below[key])).own : item;
  }
  for (const key in own) if (!(key in source)) delete own[key];
  return row;
}
