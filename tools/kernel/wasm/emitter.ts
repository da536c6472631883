import type { Loose } from '../stage/values';
import { OP, TYPE, double, signed, unsigned, vector } from './bytes';
import type { Kinds } from './kinds';
import type { Func, Kind, Program } from './program';

/** A call that only the host can answer. */
export interface HostCall {
  readonly count: number;
  /** The call with its numbers as x0, x1, ... */
  readonly text: string;
}

/** What all functions of a module share. */
export interface Shared {
  readonly program: Program;
  readonly kinds: Kinds;
  /** First cell of each array. */
  readonly bases: ReadonlyMap<string, number>;
  /** Place of a call of the host among all of them, the same for the same. */
  readonly hostPlace: (call: HostCall) => number;
  /** Place of a function among all, those of the host first. */
  readonly placeOf: (name: string) => number;
}

/** Adding this to a whole number brings its low bits to the bottom of the double. */
const TO_WHOLE = 6755399441055744;

/** How a kind is held. */
export function typeOfKind(kind: Kind): number {
  return kind === 'double' ? TYPE.double : TYPE.whole;
}

/** Bytes and variables of one function. */
export class Emitter {
  readonly shared: Shared;
  readonly func: Func;
  private readonly code: number[] = [];
  private readonly held: Kind[] = [];
  private readonly places = new Map<string, number>();
  /** Blocks that are open, the innermost last; one that nobody leaves by name has none. */
  private readonly open: (string | null)[] = [];

  constructor(shared: Shared, func: Func) {
    this.shared = shared;
    this.func = func;
    func.parameters.forEach((name) => this.variable(name));
  }

  op(...bytes: readonly number[]): void {
    for (const each of bytes) this.code.push(each);
  }

  kindOf(node: Loose): Kind | undefined {
    return this.shared.kinds.of(node, this.func);
  }

  kindOfVariable(name: string): Kind {
    return this.func.kinds.get(name) ?? 'double';
  }

  variable(name: string, kind = this.kindOfVariable(name)): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.held.length);
    return this.held.push(kind) - 1;
  }

  get(name: string, kind?: Kind): void {
    this.op(OP.get, ...unsigned(this.variable(name, kind)));
  }

  set(name: string, kind?: Kind): void {
    this.op(OP.set, ...unsigned(this.variable(name, kind)));
  }

  /** Keeps the double on the stack in a variable too. */
  keep(name: string): void {
    this.op(OP.tee, ...unsigned(this.variable(name, 'double')));
  }

  double(value: number): void {
    this.op(OP.double, ...double(value));
  }

  whole(value: number): void {
    this.op(OP.whole, ...signed(value));
  }

  call(place: number): void {
    this.op(OP.call, ...unsigned(place));
  }

  /** Opens a block of a type, does the work inside and closes it. */
  block(kind: number, type: number, name: string | null, work: () => void): void {
    this.op(kind, type);
    this.open.push(name);
    work();
    this.open.pop();
    this.op(OP.end);
  }

  /** How many blocks out the one of a name is. */
  depthOf(name: string): number {
    const place = this.open.lastIndexOf(name);
    if (place < 0) throw new SyntaxError(`label ${name}`);
    return this.open.length - 1 - place;
  }

  /** Makes a whole number of the double on the stack, which is known to be one. */
  toWhole(): void {
    this.double(TO_WHOLE);
    this.op(OP.add, OP.bitsOf, OP.lowWord);
  }

  convert(have: Kind | undefined, want: Kind): void {
    if (have === want || have === undefined) return;
    if (want === 'double') this.op(OP.fromWhole);
    else if (want === 'whole' && have === 'double') this.toWhole();
    else if (want === 'flag' && have === 'double') this.truth();
    else if (want === 'flag') this.op(OP.not, OP.not);
  }

  /** All of the function: its variables, then its code. */
  bytes(): number[] {
    const variables = vector(this.held.slice(this.func.parameters.length).map((kind) => [1, typeOfKind(kind)]));
    const size = variables.length + this.code.length;
    return unsigned(size).concat(variables, this.code);
  }

  /** A double is true unless it is zero or not a number. */
  private truth(): void {
    this.op(OP.absolute);
    this.double(0);
    this.op(OP.greater);
  }
}
