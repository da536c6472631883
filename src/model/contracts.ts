import type { Kind, KindSet, Cause, Contribution } from './contribution';
import type { JournalWriter } from './journal';
import type { Args, Decision, Refusal } from './record';
import type { Role, Scenario } from './level';
import type { Observation } from './observation';
import type { EngineWorld } from './world';

/** Random numbers as a function of (turn, day, stream, index), never of the order of calls. */
export interface Chance {
  /** A uniform in (0,1). */
  uniform(turn: number, day: number, stream: number, index: number): number;
  /** A standard normal. */
  normal(turn: number, day: number, stream: number, index: number): number;
}

/**
 * One open day's ledger of price moves. Every write is a named part of a market's move.
 * Sums do not depend on whether the parts are recorded, so forecasts equal play bit for bit.
 */
export interface Tape {
  /** Adds one part. */
  add(market: number, kind: Kind, cause: Cause, amount: number): void;
  /** Gives the target `factor` times every part of the source, same kinds and causes; leaves out the kinds named. */
  mirror(target: number, source: number, factor: number, without?: KindSet): void;
  /** Gives the target a response to the source's move: known parts arrive as risk under their own causes, chance as chance. */
  respond(target: number, source: number, response: (move: number) => number): void;
  /** The same for a response of so much per unit of the source's move. */
  follow(target: number, source: number, perUnit: number): void;
  /** The move of a market so far today. */
  moved(market: number): number;
  /** The part of it that chance made. */
  byChance(market: number): number;
  /** The part of one kind. */
  byKind(market: number, kind: Kind): number;
  /** The parts recorded so far, for tests and the journal; empty when not recording. */
  parts(): readonly Omit<Contribution, 'turn' | 'day'>[];
}

/** What a rule is handed besides the world. F is the rules' own frame: constants of one game. */
export interface Context<F> {
  readonly frame: F;
  readonly chance: Chance;
  readonly journal: JournalWriter | null;
}

/** A parameter of a policy action, from which its card is built. */
export type Parameter =
  | { readonly id: string; readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number; readonly step: number; readonly initial: number }
  | { readonly id: string; readonly kind: 'choice'; readonly options: readonly string[]; readonly initial: string };

/** What an observed action tells markets: a likelihood for each type of each belief it bears on. */
export interface Evidence {
  readonly belief: string;
  readonly likelihoods: readonly number[];
  /** 1 for a clear act, 0.3 to 0.5 for minor news. */
  readonly strength: number;
}

/** Who acts: the seat's place in the level and its own ids. */
export interface Actor {
  readonly seat: number;
  readonly id: string;
  readonly cause: Cause;
}

/** How a card describes what it will do, before it is played. */
export interface Cost {
  /** Points of the seat's capacity. */
  readonly capacity: number;
}

/** Something a seat may do: may it, and do it. */
export interface PolicyAction<W extends EngineWorld, F> {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly parameters: readonly Parameter[];
  /** Days of the week, 1 to 5, on which it may land. */
  days(world: W, frame: F): readonly number[];
  cost(args: Args, world: W, frame: F): Cost;
  legal(world: W, actor: Actor, args: Args, frame: F): Refusal | null;
  apply(world: W, actor: Actor, args: Args, context: Context<F>): void;
  /** What seeing it done tells markets about types. */
  evidence(args: Args): readonly Evidence[];
  /** Nobody sees who did it, unless the seat speaks in the same turn. */
  readonly quiet?: true;
  /** Speaks for the seat's other acts of the turn: what was quiet is public. */
  readonly speaks?: true;
  /** Stands for doing nothing: does not count as an action and goes with no other. */
  readonly silence?: true;
  /** Ids of actions that may not be taken in the same turn. */
  readonly conflicts: readonly string[];
  /** Bounds that depend on the world, by parameter, and where the card then opens: a fund cannot sell what it does not hold. */
  limits?(world: W, actor: Actor, frame: F): { readonly [parameter: string]: { readonly min: number; readonly max: number; readonly initial?: number } };
  /** Options of a choice that the level names, by parameter: its groups of partners. */
  choices?(world: W, actor: Actor, frame: F): { readonly [parameter: string]: readonly string[] };
  /** Keys into the source list of the rules. */
  readonly sources: readonly string[];
  /** How far the model of its effect is agreed. */
  readonly standing: 'settled' | 'disputed' | 'guessed';
}

/** News without an actor: scheduled by the level or drawn by chance. */
export interface Shock<W extends EngineWorld, F> {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  apply(world: W, args: Args, cause: Cause, context: Context<F>): void;
}

/** A market: it writes the named parts of its move on the tape. */
export interface Market<W extends EngineWorld, F> {
  readonly id: string;
  readonly instrument: string;
  /** Unit of its move: basis points, log per cent, or points. */
  readonly unit: 'bp' | 'log%' | 'points';
  quote(world: W, tape: Tape, context: Context<F>): void;
}

/** A named step of a day. */
export interface DayStep<W extends EngineWorld, F> {
  readonly id: string;
  run(world: W, tape: Tape, context: Context<F>): void;
}

/** Shows a seat the world as `observe` does; what it gives is good until the world changes or it is asked again. */
export type Watcher<W extends EngineWorld> = (world: W, heard: readonly Decision[]) => Observation;

/** What a bloc's council can be asked. */
export type CouncilSubject = 'determination' | 'measures';

/** How a bloc's council would vote now, state by state, and the count of its qualified majority. */
export interface CouncilReading {
  /** A vote is 1 for, 0 abstaining, -1 against; a state votes for when its terms add up to more than nothing. */
  readonly members: readonly { readonly id: string; readonly vote: number; readonly terms: { readonly [term: string]: number } }[];
  readonly tally: { readonly states: number; readonly statesNeeded: number; readonly peopleShare: number; readonly against: number; readonly passed: boolean };
}

/** All rules of a world: what may be done, what can happen, how a day goes. */
export interface Rulebook<W extends EngineWorld = EngineWorld, F = unknown> {
  readonly version: string;
  readonly daysPerTurn: number;
  /** Every number of the model that a level or a player may set, with the range in which the rules stand, and what it is where nobody sets it. */
  readonly parameters: { readonly [id: string]: { readonly low: number; readonly high: number; readonly value?: number; readonly unit?: string } };
  readonly actions: readonly PolicyAction<W, F>[];
  readonly shocks: readonly Shock<W, F>[];
  /** Clearing order. */
  readonly markets: readonly Market<W, F>[];
  /** Before any news of a turn, for example legal clocks that strike. */
  readonly turnStart: readonly DayStep<W, F>[];
  /** On an open day, before markets clear. */
  readonly beforeClose: readonly DayStep<W, F>[];
  /** On an open day, after markets have cleared. */
  readonly afterClose: readonly DayStep<W, F>[];
  readonly turnEnd: readonly DayStep<W, F>[];
  frame(scenario: Scenario, overrides: { readonly [parameter: string]: number }): F;
  start(frame: F): W;
  isOpen(frame: F, turn: number, day: number): boolean;
  /** Price of a market in its quoted unit. */
  price(world: W, frame: F, market: number): number;
  /** A published metric, or NaN if there is none of that name. */
  metric(world: W, frame: F, name: string): number;
  /** The same metric as a function of the world, its name looked up once for a whole game; absent where rules have none. */
  reader?(frame: F, name: string): (world: W) => number;
  /** Metrics shown as meters each day. */
  readonly meters: readonly string[];
  /** Largest breach of a stock-flow identity, in $bn. */
  identityErrorUsdBn(world: W, frame: F): number;
  /** What a seat can see. */
  observe(world: W, frame: F, seat: number): Observation;
  /** The same sight for forecasts, worked out as far as it is looked at; absent where rules have only the whole. */
  watcher?(frame: F, seat: number): Watcher<W>;
  /** How the bloc's council would vote on a subject now; absent where the rules know no council. */
  council?(world: W, frame: F, subject: CouncilSubject): CouncilReading;
  /** What reaches the world without anyone deciding: level shocks due on a day. */
  due(frame: F, turn: number, day: number): readonly { readonly id: string; readonly shock: string; readonly args: Args }[];
}
