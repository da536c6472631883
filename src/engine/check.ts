import type {
  Actor,
  Args,
  ArgValue,
  Choice,
  EngineWorld,
  LevelSeat,
  Parameter,
  PolicyAction,
  Refusal,
} from '../model';
import { decisionCause } from '../model';
import type { Game } from './game';
import { refuse } from './refuse';

/** Bounds on a parameter that hold now. */
export type Limits = { readonly [parameter: string]: { readonly min: number; readonly max: number; readonly initial?: number } };

/** Options of a choice that hold now. */
export type Choices = { readonly [parameter: string]: readonly string[] };

/** An action a seat may ever take, with what it could do with it now. */
export interface ActionOption<W extends EngineWorld, F> {
  readonly action: PolicyAction<W, F>;
  /** Why it cannot be taken now with its opening arguments; null when it can. */
  readonly refusal: Refusal | null;
  readonly days: readonly number[];
  readonly limits: Limits;
  /** Options of each choice that depends on the level. */
  readonly choices: Choices;
  readonly initial: Args;
}

const STEP_TOLERANCE = 1e-6;
const NONE = {};

/** Finds the rule of an action; undefined if the rulebook has none of that id. */
export function actionOf<W extends EngineWorld, F>(game: Game<W, F>, id: string): PolicyAction<W, F> | undefined {
  const index = game.actionIndex.get(id);
  return index === undefined ? undefined : game.rulebook.actions[index];
}

/** An actor who puts the cause into words only when a rule asks for it. */
class SeatActor implements Actor {
  readonly seat: number;
  readonly id: string;
  private readonly turn: number;
  private readonly action: string;

  constructor(seat: number, id: string, turn: number, action: string) {
    this.seat = seat;
    this.id = id;
    this.turn = turn;
    this.action = action;
  }

  get cause(): string {
    return decisionCause(this.turn, this.id, this.action);
  }
}

/** Names the author of a choice. */
export function actorOf<W extends EngineWorld, F>(game: Game<W, F>, seat: string, turn: number, action: string): Actor {
  return new SeatActor(game.seatIndex.get(seat) ?? -1, seat, turn, action);
}

/** Checks one seat's choices for this turn together; null when all are legal, else the first refusal. */
export function checkChoices<W extends EngineWorld, F>(
  world: W,
  game: Game<W, F>,
  seat: string,
  choices: readonly Choice[],
): Refusal | null {
  const index = game.seatIds.indexOf(seat);
  const entry = game.scenario.level.seats[index];
  if (entry === undefined) return refuse('unknown-seat', { seat });
  return (
    checkTogether(game, choices) ??
    firstRefusal(choices, (choice) => checkAlone(world, game, entry, choice)) ??
    checkCapacity(world, game, index, choices)
  );
}

/** Checks one choice against the world as it stands, without regard to others; null when legal. */
export function checkAlone<W extends EngineWorld, F>(
  world: W,
  game: Game<W, F>,
  seat: LevelSeat,
  choice: Choice,
): Refusal | null {
  const place = game.actionIndex.get(choice.action);
  if (place === undefined) return refuse('unknown-action', { action: choice.action });
  return checkAction(world, game, actorOf(game, seat.id, world.clock.turn, choice.action), place, choice);
}

/** Checks a choice whose author is known, and whose rule stands at this place in the rulebook. */
export function checkAction<W extends EngineWorld, F>(
  world: W,
  game: Game<W, F>,
  actor: Actor,
  place: number,
  choice: Choice,
): Refusal | null {
  const bar = game.bars[actor.seat]?.[place];
  if (bar) return bar;
  const action = game.rulebook.actions[place] as PolicyAction<W, F>;
  const limits = action.limits?.(world, actor, game.frame) ?? NONE;
  const choices = action.choices?.(world, actor, game.frame) ?? NONE;
  return (
    checkArgs(withChoices(action.parameters, choices), limits, choice.args) ??
    checkDay(action.days(world, game.frame), choice) ??
    action.legal(world, actor, choice.args, game.frame)
  );
}

/** Lists every action of a seat with what it could do now, in rulebook order. */
export function optionsOf<W extends EngineWorld, F>(world: W, game: Game<W, F>, seat: string): ActionOption<W, F>[] {
  const entry = game.scenario.level.seats[game.seatIds.indexOf(seat)];
  if (entry === undefined) return [];
  const own = game.rulebook.actions.filter((a) => a.roles.includes(entry.role) && entry.actions.includes(a.id));
  return own.map((action) => optionOf(world, game, entry, action));
}

function optionOf<W extends EngineWorld, F>(
  world: W,
  game: Game<W, F>,
  seat: LevelSeat,
  action: PolicyAction<W, F>,
): ActionOption<W, F> {
  const actor = actorOf(game, seat.id, world.clock.turn, action.id);
  const limits = action.limits?.(world, actor, game.frame) ?? {};
  const choices = action.choices?.(world, actor, game.frame) ?? {};
  const parameters = withChoices(action.parameters, choices);
  const days = action.days(world, game.frame);
  const check = (args: Args): Refusal | null => checkChoices(world, game, seat.id, [{ action: action.id, day: days[0] ?? 1, args }]);
  const opening = initialArgs(parameters, limits);
  const initial = [opening, ...extremes(parameters, limits, opening)].find((args) => check(args) === null) ?? opening;
  return { action, limits, choices, initial, days, refusal: check(initial) };
}

/** A card whose opening value is not possible now opens at an end of its range if that is. */
function extremes(parameters: readonly Parameter[], limits: Limits, opening: Args): Args[] {
  return parameters.flatMap((parameter) => {
    if (parameter.kind === 'choice') return [];
    const { min, max } = rangeOf(parameter, limits);
    return [{ ...opening, [parameter.id]: max }, { ...opening, [parameter.id]: min }];
  });
}

/** The arguments with which a card opens: each parameter's own, kept within what is possible now. */
export function initialArgs(parameters: readonly Parameter[], limits: Limits): Args {
  const args: { [parameter: string]: number | string } = {};
  for (const parameter of parameters) {
    if (parameter.kind === 'choice') args[parameter.id] = parameter.initial;
    else {
      const { min, max } = rangeOf(parameter, limits);
      args[parameter.id] = Math.max(min, Math.min(max, limits[parameter.id]?.initial ?? parameter.initial));
    }
  }
  return args;
}

/** Fills in the options that the level names; the first of them opens the card. */
function withChoices(parameters: readonly Parameter[], choices: Choices): readonly Parameter[] {
  if (choices === NONE) return parameters;
  return parameters.map((parameter) => {
    const options = choices[parameter.id];
    if (parameter.kind !== 'choice' || options === undefined) return parameter;
    return { ...parameter, options, initial: options[0] ?? parameter.initial };
  });
}

function rangeOf(parameter: Parameter & { kind: 'number' }, limits: Limits): { min: number; max: number } {
  const limit = limits[parameter.id];
  if (limit === undefined) return { min: parameter.min, max: parameter.max };
  return { min: Math.max(parameter.min, limit.min), max: Math.min(parameter.max, limit.max) };
}

function checkArgs(parameters: readonly Parameter[], limits: Limits, args: Args): Refusal | null {
  for (const key in args) {
    if (!isNamed(parameters, key)) return refuse('argument-unknown', { parameter: key });
  }
  for (const parameter of parameters) {
    const refusal = checkArg(parameter, limits, args[parameter.id]);
    if (refusal !== null) return refusal;
  }
  return null;
}

function isNamed(parameters: readonly Parameter[], id: string): boolean {
  for (const parameter of parameters) if (parameter.id === id) return true;
  return false;
}

function checkArg(parameter: Parameter, limits: Limits, value: ArgValue | undefined): Refusal | null {
  if (value === undefined) return refuse('argument-missing', { parameter: parameter.id });
  if (parameter.kind === 'choice') {
    const known = typeof value === 'string' && parameter.options.includes(value);
    return known ? null : refuse('argument-option', { parameter: parameter.id, value });
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('argument-number', { parameter: parameter.id });
  const { min, max } = rangeOf(parameter, limits);
  if (value < min || value > max) return refuse('argument-range', { parameter: parameter.id, value, min, max });
  return onStep(parameter, max, value) ? null : refuse('argument-step', { parameter: parameter.id, value, step: parameter.step });
}

/** The largest possible value is always allowed, even off the step: "all of it" must be sayable. */
function onStep(parameter: Parameter & { kind: 'number' }, max: number, value: number): boolean {
  const steps = (value - parameter.min) / parameter.step;
  return value === max || Math.abs(steps - Math.round(steps)) < STEP_TOLERANCE;
}

function checkDay(days: readonly number[], choice: Choice): Refusal | null {
  if (days.includes(choice.day)) return null;
  return days.length === 0 ? refuse('no-day', { action: choice.action }) : refuse('day', { day: choice.day, days: days.join(', ') });
}

function checkTogether<W extends EngineWorld, F>(game: Game<W, F>, choices: readonly Choice[]): Refusal | null {
  const acts = choices.filter((choice) => actionOf(game, choice.action)?.silence !== true);
  const most = game.scenario.level.actionsPerTurn;
  if (acts.length > most) return refuse('too-many', { most });
  if (acts.length > 0 && acts.length < choices.length) return refuse('silent-and-not', {});
  return firstRefusal(choices, (choice, place) => {
    const earlier = choices.slice(0, place);
    if (earlier.some((other) => other.action === choice.action)) return refuse('repeated', { action: choice.action });
    const clash = earlier.find((other) => clashes(game, choice, other));
    return clash === undefined ? null : refuse('conflict', { action: choice.action, other: clash.action });
  });
}

function clashes<W extends EngineWorld, F>(game: Game<W, F>, a: Choice, b: Choice): boolean {
  const conflictsOf = (choice: Choice): readonly string[] => actionOf(game, choice.action)?.conflicts ?? [];
  return conflictsOf(a).includes(b.action) || conflictsOf(b).includes(a.action);
}

function checkCapacity<W extends EngineWorld, F>(world: W, game: Game<W, F>, seat: number, choices: readonly Choice[]): Refusal | null {
  let cost = 0;
  for (const choice of choices) cost += actionOf(game, choice.action)?.cost(choice.args, world, game.frame).capacity ?? 0;
  const left = world.capacities[seat] ?? 0;
  return cost > left ? refuse('capacity', { cost, left }) : null;
}

function firstRefusal<T>(items: readonly T[], check: (item: T, place: number) => Refusal | null): Refusal | null {
  for (let place = 0; place < items.length; place += 1) {
    const refusal = check(items[place] as T, place);
    if (refusal !== null) return refusal;
  }
  return null;
}
