import { readFileSync } from 'node:fs';
import { checkChoices, openGame, playTurn, startWorld, withChance } from '../src/engine';
import type { Game } from '../src/engine';
import { bisect, makeSkewedT } from '../src/maths';
import { decisionCause } from '../src/model';
import type { Actor, Args, Chance, Context, Contribution, Decision, Journal, Kind, KindName, PolicyAction, Scenario, World } from '../src/model';
import { PARAMETERS, rulebook } from '../src/rules';
import type { Frame } from '../src/rules';
import { readLevel } from '../src/scenarios';

/** A game on the real level and a world of it. */
export interface Board {
  readonly game: Game<World, Frame>;
  readonly world: World;
}

/** The level under test, read the way the program reads it. */
export const SCENARIO: Scenario = readScenario();

/** What a holder of the level starts with, and its row on the balance sheet. */
export interface StartBook {
  readonly row: number;
  readonly treasuriesUsdBn: number;
  readonly equitiesUsdBn: number;
  /** Bonds and shares in dollars. */
  readonly dollarsUsdBn: number;
  /** Dollars and all else that it owns. */
  readonly totalUsdBn: number;
}

/** The books of the sovereign fund at the start. */
export const OSLO_BOOK: StartBook = startBook('norway-fund');

/** The books of the pension fund at the start. */
export const PENSION_BOOK: StartBook = startBook('akademiker-pension');

/** A figure that the level gives by name. */
export function figureOf(name: string): number {
  const figure = SCENARIO.level.figures[name];
  if (figure === undefined) throw new Error(`no figure ${name}`);
  return figure.value;
}

/** The books of a holder at the start, as the level gives them. */
export function startBook(id: string): StartBook {
  const row = SCENARIO.level.holders.findIndex((holder) => holder.id === id);
  const holder = SCENARIO.level.holders[row];
  if (holder === undefined) throw new Error(`no holder ${id}`);
  const [treasuriesUsdBn, equitiesUsdBn] = [holder.treasuriesUsdBn.value, holder.equitiesUsdBn.value];
  const dollarsUsdBn = treasuriesUsdBn + equitiesUsdBn;
  return { row, treasuriesUsdBn, equitiesUsdBn, dollarsUsdBn, totalUsdBn: dollarsUsdBn + (holder.otherAssetsUsdBn?.value ?? 0) };
}

/** A chance that never moves anything. */
export const NO_CHANCE: Chance = {
  uniform: (_turn, _day, _stream, index) => (index === 0 ? stillUniform() : 0.5),
  normal: () => 0,
};

function readScenario(): Scenario {
  const result = readLevel(readFileSync(new URL('../levels/first-shot.json', import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return result.scenario;
}

/** The uniform that the fat-tailed shock to shares maps to no move at all. */
function stillUniform(): number {
  still ??= bisect((u) => makeSkewedT(PARAMETERS.tailNu.value, PARAMETERS.tailSkew.value)(u, 0.5), 0.0001, 0.9999, 60);
  return still;
}

let still: number | undefined;

/** A world before its prologue: no threat, nothing pending. */
export function bareBoard(overrides: { readonly [parameter: string]: number } = {}): Board {
  const game = withChance(openGame(rulebook, SCENARIO, 1, overrides), NO_CHANCE);
  return { game, world: rulebook.start(game.frame) };
}

/** A world after its prologue, without chance. */
export function quietBoard(overrides: { readonly [parameter: string]: number } = {}): Board {
  const game = withChance(openGame(rulebook, SCENARIO, 1, overrides), NO_CHANCE);
  return { game, world: startWorld(game).world };
}

/** A world after its prologue, with the chance of a seed. */
export function seededBoard(seed: number, overrides: { readonly [parameter: string]: number } = {}): Board {
  const game = openGame(rulebook, SCENARIO, seed, overrides);
  return { game, world: startWorld(game).world };
}

/** Names a decision in short. */
export function decide(turn: number, seat: string, action: string, args: Args = {}, day = 2): Decision {
  return { turn, seat, action, args, day };
}

/** Finds an action of the rules. */
export function actionOf(id: string): PolicyAction<World, Frame> {
  const found = rulebook.actions.find((action) => action.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
}

/** The code with which the engine refuses one choice, or the empty text. */
export function refusal({ game, world }: Board, seat: string, action: string, args: Args = {}, day = 2): string {
  return checkChoices(world, game, seat, [{ action, args, day }])?.code ?? '';
}

/** Whoever takes an action in a world. */
export function actorIn({ game, world }: Board, seat: string, action: string): Actor {
  return { seat: game.seatIds.indexOf(seat), id: seat, cause: decisionCause(world.clock.turn, seat, action) };
}

/** What rules are handed, without a journal. */
export function contextOf({ game }: Board): Context<Frame> {
  return { frame: game.frame, chance: game.chance, journal: null };
}

/** Applies an action to a world with an empty ledger, without asking whether it is legal. */
export function act(board: Board, seat: string, action: string, args: Args = {}): Board {
  board.world.pending.length = 0;
  actionOf(action).apply(board.world, actorIn(board, seat, action), args, contextOf(board));
  return board;
}

/** What waits for the next open day in a market, all kinds or one. */
export function waiting({ world }: Board, market: number, kind?: Kind): number {
  return world.pending.filter((row) => row.market === market && (kind === undefined || row.kind === kind)).reduce((sum, row) => sum + row.amount, 0);
}

/** Plays a turn and gives its journal. */
export function play({ game, world }: Board, decisions: readonly Decision[] = []): Journal {
  const journal = playTurn(world, game, decisions, { record: true });
  if (journal === null) throw new Error('no journal');
  return journal;
}

/** Plays turns to and including one. */
export function playTo(board: Board, turn: number, decisions: readonly Decision[] = []): Journal[] {
  const journals: Journal[] = [];
  while (board.world.clock.turn <= turn && board.world.ending === '') journals.push(play(board, decisions));
  return journals;
}

/** Adds up the named parts of a market's moves: of a kind, of causes that contain a text, or all. */
export function parts(journals: readonly Journal[], market: string, { kind, cause = '' }: { kind?: KindName; cause?: string } = {}): number {
  const isWanted = (part: Contribution): boolean => part.market === market && part.cause.includes(cause) && (kind === undefined || part.kind === kind);
  return journals.flatMap((journal) => journal.contributions).filter(isWanted).reduce((sum, part) => sum + part.amount, 0);
}

/** The published figure of that name. */
export function metric({ game, world }: Board, name: string): number {
  return game.rulebook.metric(world, game.frame, name);
}
