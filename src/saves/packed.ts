import type { Args, Control, Decision, GameRecord, Outcome, Prediction, SeatRecord } from '../model';
import { BadBits, BitReader, BitWriter } from './bit-coder';
import type { BitCoder } from './bit-coder';
import { FORMS } from './link-words';
import { MAX_DECISIONS, MAX_OVERRIDES, MAX_PREDICTIONS, MAX_SEATS } from './record-schema';
import { digits, largeWhole, step, symbol, text, value, whole } from './symbols';

const CONTROLS: readonly Control[] = ['human', 'computer', 'scripted'];
const ORDERS = ['sequential', 'sealed'] as const;
const DIRECTIONS = ['up', 'down'] as const;
const HASH_DIGITS = 16;
const DAY_BITS = 3;
const MOST_ARGS = 32;
/** Most forecasts are told in steps of five from even odds: they travel as the number of steps. */
const STEP_PCT = 5;
const EVEN_PCT = 50;

/** What may be a record, or why packed bytes cannot be unpacked. */
export type Unpacked = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: 'malformed' | 'too-many' };

class TooMany extends Error {}

/** Packs a record into few bytes: what a game tells often costs little more than nothing. */
export function pack(record: GameRecord): Uint8Array {
  const writer = new BitWriter();
  transcribe(writer, record);
  return writer.bytes();
}

/** Unpacks bytes into what may be a record; its shape and ranges are checked by others. */
export function unpack(bytes: Uint8Array): Unpacked {
  try {
    return { ok: true, value: transcribe(new BitReader(bytes), null) };
  } catch (error) {
    if (error instanceof TooMany) return { ok: false, problem: 'too-many' };
    if (error instanceof BadBits) return { ok: false, problem: 'malformed' };
    throw error;
  }
}

/** One description for both ways: it tells a record to a coder that writes, and hears it from one that reads. */
function transcribe(coder: BitCoder, given: GameRecord | null): object {
  const head = headOf(coder, given);
  const overrides = listOf(coder, 'overrides', Object.entries(given?.overrides ?? {}), MAX_OVERRIDES, (entry) => overrideOf(coder, entry));
  const seats = listOf(coder, 'seats', Object.entries(given?.seats ?? {}), MAX_SEATS, (entry) => seatOf(coder, entry));
  const ids = seats.map(([id]) => id);
  const turnsPlayed = whole(coder, 'played', given?.turnsPlayed ?? 0);
  const moves = new Moves(coder, ids);
  const decisions = listOf(coder, 'decisions', given?.decisions ?? [], MAX_DECISIONS, (decision) => moves.decision(decision));
  const forecasts = new Forecasts(coder, ids);
  const predictions = listOf(coder, 'predictions', given?.predictions ?? [], MAX_PREDICTIONS, (prediction) => forecasts.prediction(prediction));
  const outcome = outcomeOf(coder, given?.outcome, turnsPlayed);
  return { ...head, overrides: Object.fromEntries(overrides), seats: Object.fromEntries(seats), decisions, predictions, turnsPlayed, ...outcome };
}

function headOf(coder: BitCoder, given: GameRecord | null): Omit<GameRecord, 'overrides' | 'seats' | 'decisions' | 'predictions' | 'turnsPlayed'> {
  const rulesVersion = text(coder, 'version', given?.rulesVersion ?? '');
  const id = text(coder, 'level', given?.level.id ?? '');
  const hash = digits(coder, 'hash', given?.level.hash ?? '', HASH_DIGITS);
  const seed = largeWhole(coder, 'seed', given?.seed ?? 0);
  const order = optionOf(coder, 'order', ORDERS, given?.order);
  const turns = whole(coder, 'turns', given?.turns ?? 0);
  return { format: 1, rulesVersion, level: { id, hash }, seed, order, ...(turns === 0 ? {} : { turns }) };
}

function optionOf<T>(coder: BitCoder, model: string, options: readonly T[], given: T | undefined): T {
  const width = options.length > 2 ? 2 : 1;
  const option = options[symbol(coder, model, given === undefined ? 0 : options.indexOf(given), width)];
  if (option === undefined) throw new BadBits('an option is unknown');
  return option;
}

/** The reader is handed no items: it learns from the count how many there are. */
function listOf<T, R>(coder: BitCoder, model: string, given: readonly T[], most: number, item: (given: T | undefined) => R): R[] {
  const count = whole(coder, model, given.length);
  if (count > most) throw new TooMany(model);
  return Array.from({ length: count }, (_, at) => item(given[at]));
}

function overrideOf(coder: BitCoder, given: readonly [string, number] | undefined): [string, number | string] {
  return [text(coder, 'parameter', given?.[0] ?? ''), value(coder, 'assumption', given?.[1] ?? 0)];
}

function seatOf(coder: BitCoder, given: readonly [string, SeatRecord] | undefined): [string, SeatRecord] {
  const id = text(coder, 'seat', given?.[0] ?? '');
  const control = optionOf(coder, 'control', CONTROLS, given?.[1].control);
  const doctrine = text(coder, 'doctrine', given?.[1].doctrine ?? '');
  return [id, { control, doctrine, goalSet: text(coder, 'goals', given?.[1].goalSet ?? '') }];
}

function outcomeOf(coder: BitCoder, given: Outcome | undefined, turnsPlayed: number): { outcome?: Outcome } {
  if (symbol(coder, 'over', given === undefined ? 0 : 1, 1) === 0) return {};
  const ending = text(coder, 'ending', given?.ending ?? '');
  return { outcome: { ending, turn: turnsPlayed + step(coder, 'end', (given?.turn ?? 0) - turnsPlayed) } };
}

/** What a running list of things that seats did has come to. */
class Running {
  protected readonly coder: BitCoder;
  private readonly ids: readonly string[];
  private readonly model: string;
  private turn = 0;
  private place = 0;

  constructor(coder: BitCoder, ids: readonly string[], model: string) {
    this.coder = coder;
    this.ids = ids;
    this.model = model;
  }

  /** Turn and seat: both mostly those of the item before, or the next. */
  protected next(given: { readonly turn: number; readonly seat: string } | undefined): { turn: number; seat: string; place: number } {
    const turns = step(this.coder, `${this.model}turn`, (given?.turn ?? 0) - this.turn);
    this.turn += turns;
    if (turns !== 0) this.place = 0;
    const wanted = given === undefined ? 0 : this.ids.indexOf(given.seat);
    this.place += step(this.coder, `${this.model}seat${turns === 0 ? 'on' : ''}`, wanted - this.place);
    const seat = this.ids[this.place];
    if (seat === undefined) throw new BadBits('a seat is unknown');
    return { turn: this.turn, seat, place: this.place };
  }
}

class Moves extends Running {
  private readonly forms: (readonly string[])[] = [];
  private readonly formOf = new Map<string, number>();

  constructor(coder: BitCoder, ids: readonly string[]) {
    super(coder, ids, 'move');
  }

  decision(given: Decision | undefined): Decision {
    const { turn, seat, place } = this.next(given);
    const at = this.form(given === undefined ? [] : [given.action, ...Object.keys(given.args)], place);
    const [action = '', ...names] = this.forms[at] ?? [];
    const day = symbol(this.coder, `day${at}`, (given?.day ?? 1) - 1, DAY_BITS) + 1;
    return { turn, seat, action, day, args: this.args(names, given?.args ?? {}, at) };
  }

  /** Built by definition, never by assignment, so that no name reaches the prototype. */
  private args(names: readonly string[], given: Args, form: number): Args {
    return Object.fromEntries(names.map((name, place) => [name, value(this.coder, `arg${form}.${place}`, Object.hasOwn(given, name) ? given[name] ?? 0 : 0)]));
  }

  /** The place of a form among those that this game has used; one that it has not comes last. */
  private form(wanted: readonly string[], place: number): number {
    const known = this.formOf.get(JSON.stringify(wanted)) ?? this.forms.length;
    const at = whole(this.coder, `form${place}`, known);
    if (at > this.forms.length) throw new BadBits('a form is unknown');
    if (at === this.forms.length) this.learn(this.newForm(wanted));
    return at;
  }

  private learn(form: readonly string[]): void {
    this.formOf.set(JSON.stringify(form), this.forms.length);
    this.forms.push(form);
  }

  private newForm(wanted: readonly string[]): readonly string[] {
    const stock = FORMS.findIndex((form) => JSON.stringify(form) === JSON.stringify(wanted)) + 1;
    const at = symbol(this.coder, 'form', stock, 6);
    if (at > 0) return FORMS[at - 1] ?? this.fail();
    return listOf(this.coder, 'names', wanted, MOST_ARGS + 1, (name) => text(this.coder, 'name', name ?? ''));
  }

  private fail(): never {
    throw new BadBits('an action is unknown');
  }
}

class Forecasts extends Running {
  constructor(coder: BitCoder, ids: readonly string[]) {
    super(coder, ids, 'forecast');
  }

  prediction(given: Prediction | undefined): Prediction {
    const { turn, seat } = this.next(given);
    const direction = optionOf(this.coder, 'direction', DIRECTIONS, given?.direction);
    const market = text(this.coder, 'market', given?.market ?? '');
    return { turn, seat, market, direction, confidencePct: this.confidence(given?.confidencePct ?? 0) };
  }

  private confidence(given: number): number {
    const steps = (given - EVEN_PCT) / STEP_PCT;
    const isStep = Number.isInteger(steps) && steps >= 0;
    if (symbol(this.coder, 'uneven', isStep ? 0 : 1, 1) === 0) return EVEN_PCT + STEP_PCT * symbol(this.coder, 'sure', steps, 4);
    return Number(value(this.coder, 'confidence', given));
  }
}
