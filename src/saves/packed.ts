import * as v from 'valibot';
import type { Args, ArgValue, Control, Decision, GameRecord, Prediction, SeatRecord } from '../model';
import { restore, shorten } from './link-words';
import { MAX_DECISIONS } from './record-schema';

const CONTROLS: readonly Control[] = ['human', 'computer', 'scripted'];
const ORDERS = ['sequential', 'sealed'] as const;
const DIRECTIONS = ['up', 'down'] as const;
const DAYS = 5;
const SEAT_WIDTH = 4;
const PREDICTION_WIDTH = 4;

const number = v.number();
const cells = v.array(v.union([number, v.string()]));

/** A record as compact lists of numbers and shortened texts: what repeats stands once and is then meant by its place. */
const packedSchema = v.strictTuple([
  /** Rules version, level id, level hash, seed, order and turns of a shorter form in one number, turns played; the ending and its turn if there is one. */
  cells,
  /** Overrides: name, value. */
  cells,
  /** Seats: id, control, doctrine, goal set. */
  cells,
  /** Forms of decisions: action and the names of its arguments. */
  v.array(v.array(v.string())),
  /** Decisions: a head of turns since the last, seat, form and day in one number, and the values of the arguments. */
  cells,
  /** Predictions: turns since the last, a head of seat and direction, market, confidence. */
  cells,
]);

type Packed = v.InferOutput<typeof packedSchema>;
type Cell = number | string;

/** What may be a record, or why packed lists cannot be unpacked. */
export type Unpacked = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: 'malformed' | 'too-many' };

/** Packs a record into compact lists. */
export function pack(record: GameRecord): Packed {
  const { overrides, seats, decisions, predictions } = record;
  const forms = new Map(decisions.map((decision) => [JSON.stringify(formOf(decision)), formOf(decision)]));
  const seatIds = Object.keys(seats);
  const turnsSince = (turns: readonly { readonly turn: number }[], i: number) => (turns[i]?.turn ?? 0) - (turns[i - 1]?.turn ?? 0);
  return [
    packHead(record),
    Object.entries(overrides).flatMap(([name, value]) => [shorten(name), value]),
    Object.entries(seats).flatMap(packSeat),
    [...forms.values()].map((form) => form.map(shorten)),
    decisions.flatMap((decision, i) => packDecision(decision, turnsSince(decisions, i), seatIds, [...forms.keys()])),
    predictions.flatMap((prediction, i) => packPrediction(prediction, turnsSince(predictions, i), seatIds)),
  ];
}

function packHead({ rulesVersion, level, seed, order, turns = 0, turnsPlayed, outcome }: GameRecord): Cell[] {
  const end = outcome ? [shorten(outcome.ending), outcome.turn] : [];
  return [rulesVersion, shorten(level.id), level.hash, seed, turns * ORDERS.length + ORDERS.indexOf(order), turnsPlayed, ...end];
}

function packSeat([id, { control, doctrine, goalSet }]: readonly [string, SeatRecord]): Cell[] {
  return [shorten(id), CONTROLS.indexOf(control), shorten(doctrine), shorten(goalSet)];
}

function formOf({ action, args }: Decision): string[] {
  return [action, ...Object.keys(args)];
}

function packDecision(decision: Decision, turnsSince: number, seatIds: readonly string[], forms: readonly string[]): Cell[] {
  const form = forms.indexOf(JSON.stringify(formOf(decision)));
  const place = (seatIds.indexOf(decision.seat) * forms.length + form) * DAYS + decision.day - 1;
  return [zigzag(turnsSince) * seatIds.length * forms.length * DAYS + place, ...Object.values(decision.args).map(packValue)];
}

function packPrediction({ seat, market, direction, confidencePct }: Prediction, turnsSince: number, seatIds: readonly string[]): Cell[] {
  return [turnsSince, seatIds.indexOf(seat) * DIRECTIONS.length + DIRECTIONS.indexOf(direction), shorten(market), confidencePct];
}

function packValue(value: ArgValue): Cell {
  return typeof value === 'string' ? shorten(value) : value;
}

/** Maps 0, -1, 1, -2 to 0, 1, 2, 3, so that lists in any order stay small. */
function zigzag(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}

type Loose<T> = { readonly [K in keyof T]: T[K] | Cell | undefined };

/** Unpacks compact lists into what may be a record; its shape and ranges are checked by others. */
export function unpack(value: unknown): Unpacked {
  const parsed = v.safeParse(packedSchema, value);
  if (!parsed.success) return { ok: false, problem: 'malformed' };
  const [head, overrides, seatCells, forms, decisionCells, predictionCells] = parsed.output;
  const seats = rows(seatCells, SEAT_WIDTH).map(unpackSeat);
  const seatIds = seats.map(([id]) => id);
  const decisions = unpackDecisions(decisionCells, seatIds, forms);
  if (!Array.isArray(decisions)) return { ok: false, problem: decisions };
  return { ok: true, value: {
    ...unpackHead(head),
    overrides: Object.fromEntries(rows(overrides, 2).map(([name, amount]) => [text(name) ?? '', amount])),
    seats: Object.fromEntries(seats),
    decisions,
    predictions: unpackPredictions(predictionCells, seatIds),
  } };
}

function rows(held: readonly Cell[], width: number): Cell[][] {
  return Array.from({ length: Math.ceil(held.length / width) }, (_, row) => held.slice(row * width, (row + 1) * width));
}

function text(cell: Cell | undefined): string | undefined {
  return typeof cell === 'string' ? restore(cell) : undefined;
}

function unpackHead([rulesVersion, id, hash, seed, form, turnsPlayed, ...end]: readonly Cell[]): object {
  const order = Number(form) % ORDERS.length;
  const turns = Math.floor(Number(form) / ORDERS.length);
  return {
    format: 1, rulesVersion, level: { id: text(id), hash }, seed, order: ORDERS[order], turnsPlayed,
    ...(turns === 0 ? {} : { turns }),
    ...(end.length > 0 ? { outcome: { ending: text(end[0]), turn: end[1] } } : {}),
  };
}

function unpackSeat([id, control, doctrine, goalSet]: readonly Cell[]): [string, Loose<SeatRecord>] {
  return [text(id) ?? '', { control: CONTROLS[Number(control)], doctrine: text(doctrine), goalSet: text(goalSet) }];
}

function unpackPredictions(held: readonly Cell[], seatIds: readonly string[]): Loose<Prediction>[] {
  let turn = 0;
  return rows(held, PREDICTION_WIDTH).map(([step, head, market, confidencePct]) => {
    turn += Number(step);
    const place = Number(head);
    const seat = seatIds[Math.floor(place / DIRECTIONS.length)];
    return { turn, seat, market: text(market), direction: DIRECTIONS[place % DIRECTIONS.length], confidencePct };
  });
}

function unpackDecisions(held: readonly Cell[], seatIds: readonly string[], forms: readonly string[][]): Loose<Decision>[] | 'malformed' | 'too-many' {
  const decisions: Loose<Decision>[] = [];
  let turn = 0;
  for (let at = 0; at < held.length;) {
    const head = headOf(held[at], seatIds, forms);
    if (head === null) return 'malformed';
    if (decisions.length === MAX_DECISIONS) return 'too-many';
    const [action, ...names] = head.form;
    const values = held.slice(at + 1, at + 1 + names.length);
    turn += head.step;
    at += 1 + names.length;
    decisions.push({ turn, seat: head.seat, action: text(action), day: head.day, args: argsOf(names, values) });
  }
  return decisions;
}

interface Head {
  readonly step: number;
  readonly seat: string | undefined;
  readonly form: readonly string[];
  readonly day: number;
}

function headOf(cell: Cell | undefined, seatIds: readonly string[], forms: readonly string[][]): Head | null {
  if (typeof cell !== 'number' || !Number.isSafeInteger(cell) || cell < 0) return null;
  const byForm = Math.floor(cell / DAYS);
  const bySeat = Math.floor(byForm / forms.length);
  const form = forms[byForm % forms.length];
  if (form === undefined) return null;
  return { step: unzigzag(Math.floor(bySeat / seatIds.length)), seat: seatIds[bySeat % seatIds.length], form, day: (cell % DAYS) + 1 };
}

/** Built by definition, never by assignment, so that no name reaches the prototype. */
function argsOf(names: readonly string[], values: readonly Cell[]): Args {
  return Object.fromEntries(names.map((name, i) => [text(name) ?? '', valueOf(values[i])]));
}

function valueOf(cell: Cell | undefined): ArgValue {
  return typeof cell === 'number' ? cell : text(cell) ?? '';
}
