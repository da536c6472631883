import type { Cast, Decision, Forecaster, GameRecord, Institution, LevelSeat, Prediction, Refusal, Rulebook, Scenario, SeatRecord, World } from '../model';
import { doctrineOf } from '../model';
import { isChoice } from './choices';
import { checkPredictions } from './predictions';
import { refuse } from './refusals';

/** Whose futures are wanted: all that the seat knows when it decides, and nothing that it does not. */
export interface ForeseeInput {
  /** The level, cut to the form that is played. */
  readonly scenario: Scenario;
  readonly overrides: GameRecord['overrides'];
  readonly order: GameRecord['order'];
  /** Tells the futures of one game, turn and seat from those of others; no chance of the game follows from it. */
  readonly key: string;
  /** The world at the start of the running turn. */
  readonly world: World;
  /** Active states of each seat's chart when the last turn ended; none in the first turn. */
  readonly postures: { readonly [seat: string]: { readonly [region: string]: string } };
  readonly seat: string;
  readonly goalSet: string;
  /** Public decisions of this turn that the seat has heard. */
  readonly heard: readonly Decision[];
}

/** Gives what looks ahead for a seat; undefined where there is nothing to aim at. */
export type Foresee = (input: ForeseeInput) => Forecaster | undefined;

/** What a game is played with: rules and institutions are handed in, never imported. */
export interface Parts<F = unknown> {
  readonly rulebook: Rulebook<World, F>;
  readonly cast: Cast;
  readonly scenario: Scenario;
  readonly record: GameRecord;
  /** Looks ahead for seats whose doctrine does; without it they decide as their institution's first doctrine. */
  readonly foresee?: Foresee;
}

type Overrides = { readonly [parameter: string]: number };
type Ranges = Rulebook['parameters'];

const CONTROLS: readonly string[] = ['human', 'computer', 'scripted'];
const ORDERS: readonly string[] = ['sequential', 'sealed'];

/** Says why record, rules, level and cast do not make a game; null when they do: every game passes here. */
export function checkFit<F>(parts: Parts<F>): Refusal | null {
  const { rulebook, record } = parts;
  return (
    checkOrigin(parts) ??
    checkSeed(record.seed) ??
    checkOverrides(record.overrides, rulebook.parameters) ??
    checkForm(parts.scenario, record.turns) ??
    checkSpan(parts) ??
    checkSeats(parts) ??
    firstOf(record.decisions, (decision) => checkDecision(parts, decision)) ??
    checkForecasts(parts)
  );
}

/** Says why this is no seed; null when it is. */
export function checkSeed(seed: number): Refusal | null {
  return Number.isSafeInteger(seed) && seed >= 0 ? null : refuse('bad-seed', { seed });
}

/** Says which assumption the rules do not have, or not with this value; null when they have all. */
export function checkOverrides(overrides: Overrides, ranges: Ranges): Refusal | null {
  return firstOf(Object.entries(overrides), ([parameter, value]) => {
    const range = Object.hasOwn(ranges, parameter) ? ranges[parameter] : undefined;
    if (range === undefined || !Number.isFinite(value)) return refuse('bad-override', { parameter });
    const { low, high } = range;
    return value >= low && value <= high ? null : refuse('override-range', { parameter, value, low, high });
  });
}

/** Says why a level is not played in so many turns; null when it is, or when all of them are meant. */
export function checkForm({ level }: Scenario, turns: number | undefined): Refusal | null {
  const offered = (level.forms ?? []).map((form) => form.turns);
  if (turns === undefined || offered.includes(turns)) return null;
  return refuse('unknown-form', { turns, offered: [...offered, level.calendar.turns].join(', ') });
}

function firstOf<T>(items: readonly T[], check: (item: T) => Refusal | null): Refusal | null {
  for (const item of items) {
    const refusal = check(item);
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkOrigin<F>({ rulebook, scenario: { level, hash }, record }: Parts<F>): Refusal | null {
  if (record.rulesVersion !== rulebook.version) return refuse('other-rules', { has: record.rulesVersion, needs: rulebook.version });
  const isSame = record.level.id === level.id && record.level.hash === hash;
  return isSame ? null : refuse('other-level', { has: record.level.id, needs: level.id });
}

function checkSpan<F>({ scenario, record }: Parts<F>): Refusal | null {
  const { turnsPlayed, order } = record;
  const { turns } = scenario.level.calendar;
  if (!ORDERS.includes(order) || !Number.isInteger(turnsPlayed) || turnsPlayed < 0) return refuse('bad-record');
  return turnsPlayed <= turns ? null : refuse('too-many-turns', { claimed: turnsPlayed, played: turns });
}

function checkSeats<F>({ scenario: { level }, record, cast }: Parts<F>): Refusal | null {
  const stray = Object.keys(record.seats).find((id) => !level.seats.some((seat) => seat.id === id));
  if (stray !== undefined) return refuse('unknown-seat', { seat: stray });
  return firstOf(level.seats, (seat) => {
    const played = Object.hasOwn(record.seats, seat.id) ? record.seats[seat.id] : undefined;
    return played === undefined ? refuse('unknown-seat', { seat: seat.id }) : checkSeat(seat, played, institutionOf(cast, seat));
  });
}

function institutionOf(cast: Cast, seat: LevelSeat): Institution | undefined {
  return cast.find((candidate) => candidate.id === seat.institution);
}

function checkSeat(seat: LevelSeat, { control, doctrine, goalSet }: SeatRecord, institution: Institution | undefined): Refusal | null {
  if (!CONTROLS.includes(control)) return refuse('bad-record');
  if (control === 'human' && !seat.humanAllowed) return refuse('not-for-humans', { seat: seat.id });
  if (institution === undefined) return refuse('unknown-institution', { institution: seat.institution });
  if (doctrineOf(institution, doctrine) === undefined) return refuse('unknown-doctrine', { seat: seat.id, doctrine });
  const hasGoals = seat.goalSets.length === 0 ? goalSet === '' : seat.goalSets.some((set) => set.id === goalSet);
  return hasGoals ? null : refuse('unknown-goal-set', { seat: seat.id, goalSet });
}

/** Whether a well-formed decision was legal when it was signed shows only when it is played again. */
function checkDecision<F>({ rulebook, scenario, record }: Parts<F>, decision: Decision): Refusal | null {
  const { seat, turn, action } = decision;
  if (!isChoice(decision)) return refuse('bad-choice');
  if (!scenario.level.seats.some((entry) => entry.id === seat)) return refuse('unknown-seat', { seat });
  if (!rulebook.actions.some((rule) => rule.id === action)) return { code: 'unknown-action', args: { action } };
  return checkTurn(turn, record.turnsPlayed);
}

function checkTurn(turn: number, last: number): Refusal | null {
  return Number.isInteger(turn) && turn >= 1 && turn <= last ? null : refuse('bad-turn', { turn, last });
}

function checkForecasts<F>({ rulebook, scenario, record }: Parts<F>): Refusal | null {
  const markets = rulebook.markets.map((market) => market.id);
  const groups = new Map<string, Prediction[]>();
  for (const prediction of record.predictions) {
    const { turn, seat } = prediction;
    if (!scenario.level.seats.some((entry) => entry.id === seat)) return refuse('unknown-seat', { seat });
    const late = checkTurn(turn, Math.min(record.turnsPlayed + 1, scenario.level.calendar.turns));
    if (late !== null) return late;
    const key = `${turn} ${seat}`;
    groups.set(key, [...(groups.get(key) ?? []), prediction]);
  }
  return firstOf([...groups.values()], (group) => checkPredictions(group, { turn: group[0]?.turn ?? 0, seat: group[0]?.seat ?? '', markets }));
}
