import type { Callee, Exit, Node } from './code';
import { State } from './state';
import type { Changes, Moment } from './state';
import { Dyn } from './values';
import type { LeafKind, Loose } from './values';

/** A part of the program that control can leave from several places: a function, a loop, one round of it, a switch. */
export interface Target {
  readonly kind: 'function' | 'loop' | 'round' | 'switch';
  readonly label: string;
  readonly moment: Moment;
  /** The body around. */
  readonly around: Node[];
  readonly exits: Way[];
  /** What is done with a result where it is given, in place of handing it on. */
  readonly finish?: ((value: Loose) => void) | undefined;
}

/** One way out of a part: where it leaves, what has changed by then, and with what result. */
export interface Way {
  readonly exit: Exit;
  readonly changes: Changes;
  readonly value: Loose;
}

/** A function of the program made for what is known of its arguments. */
export interface Residual extends Callee {
  readonly key: readonly unknown[];
  /** It cannot stand by itself: its body goes where it is called. */
  isInline: boolean;
  /** Makes the result from the call's own, or from where the function left it. */
  give: (name: string) => Loose;
  givesItself: boolean;
  parameters: readonly string[];
  body: Node[];
}

/** Functions of the program that others stand in for, by name; undefined where one has to do its work itself. */
export type StandIns = { readonly [name: string]: (args: readonly Loose[]) => { readonly value: Loose } | undefined };

/** What may be set about a staging. */
export interface StageOptions {
  /** Functions with fewer statements are written where they are called. */
  readonly leastStatements: number;
  /** A loop over known things of more rounds than this stays a loop. */
  readonly mostRounds: number;
  readonly standIns: StandIns;
  /** Code to be written at the beginning of a function, by its name. */
  readonly before: { readonly [name: string]: string };
}

/** How the parts of the language are understood, for those parts of the staging that others are built on. */
export interface Language {
  evaluate(stage: Stage, node: Loose, scope: Scope): Loose;
  runBody(stage: Stage, body: readonly Loose[], scope: Scope): boolean;
  callClosure(stage: Stage, own: Loose, self: Loose, args: readonly Loose[], then?: Target['finish']): Loose;
  runClosure(stage: Stage, closure: Closure, self: Loose, args: readonly Loose[]): { readonly alive: boolean; readonly value?: Loose };
  get(stage: Stage, object: Loose, name: Loose): Loose;
}

/** A function of the staged program: its syntax and the names around it. */
export interface Closure {
  readonly node: Loose;
  readonly scope: Scope;
  name: string;
}

/** Says whether a value is a function of the staged program. */
export function isClosure(value: Loose): boolean {
  return typeof value === 'function' && value.closure !== undefined;
}

/** Everything that the parts of a staging share. */
export class Stage {
  readonly options: StageOptions;
  readonly language: Language;
  readonly state = new State();
  /** The body being written. */
  body: Node[] = [];
  targets: Target[] = [];
  /** What cells of memory are known to hold, by place. */
  known: Loose = {};
  /** The program's own top-level names. */
  readonly top: Scope = { names: {}, parent: null };
  readonly residuals: Residual[] = [];
  readonly tables: string[][] = [];
  readonly texts: string[] = [''];
  /** Functions that the staging itself needs of the program's language: loops over lists. */
  prelude: Loose = {};
  /** Objects made until now are the same whenever the code runs; -1 until that is said. */
  settledAt = -1;
  /** First free cell of memory. */
  free = 0;
  /** Array literals that grow while the code runs, with the type of their rows. */
  readonly growing = new Map<object, Loose>();
  readonly literals = new WeakMap<object, object>();
  where: string[] = [];
  private readonly places = new Map<string, number>([['', 0]]);
  private readonly tablePlaces = new Map<string, number>();
  private names = 0;

  constructor(options: StageOptions, language: Language) {
    this.options = options;
    this.language = language;
  }

  /** A name that stands for nothing yet. */
  name(letter: 'v' | 'p' | 'L'): string {
    this.names += 1;
    return `${letter}${this.names}`;
  }

  /** Names the worth of an expression. */
  let(text: string, kind: LeafKind): Dyn {
    const name = this.name('v');
    this.body.push({ kind: 'let', name, text });
    return new Dyn(name, kind);
  }

  do(text: string): void {
    this.body.push({ kind: 'do', text });
  }

  /** The place of a text among all texts. */
  textAt(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.texts.length;
      this.places.set(text, place);
      this.texts.push(text);
    }
    return place;
  }

  /** The name of a table of constants; equal tables are one. */
  table(constants: string[]): string {
    const key = constants.join();
    let place = this.tablePlaces.get(key);
    if (place === undefined) {
      place = this.tables.length;
      this.tablePlaces.set(key, place);
      this.tables.push(constants);
    }
    return `T${place}`;
  }

  /** Says whether an object may differ from one run of the code to the next. */
  isFresh(object: object): boolean {
    return this.state.birth(object) > this.settledAt;
  }

  /** Says whether the game is set up, so that what follows becomes code. */
  get isSettled(): boolean {
    return this.settledAt >= 0;
  }
}

/** Names of one block and those around it. */
export interface Scope {
  readonly names: Loose;
  readonly parent: Scope | null;
  /** What `this` is, where a function says so. */
  self?: { readonly value: Loose };
}

/** Opens a scope within another. */
export function scopeIn(stage: Stage, parent: Scope): Scope {
  return { names: stage.state.born({}), parent };
}
