import type { Context, DayStep, Decision, EngineWorld, Journal, NewsItem } from '../model';
import { shockCause } from '../model';
import { openBook } from './book';
import type { Book } from './book';
import { actorOf, checkAction } from './check';
import type { Game } from './game';
import { judgeTurn } from './judge';
import { DayTape } from './tape';

const NO_PRICES: readonly number[] = [];

/** One turn being played: what its days share. */
interface Run<W extends EngineWorld, F> {
  readonly world: W;
  readonly game: Game<W, F>;
  readonly context: Context<F>;
  readonly tape: DayTape;
  readonly book: Book | null;
}

/**
 * Plays one turn on the world it is handed, which may be a plain object or an Immer draft.
 * Decisions land on their day in the order given; one that has become illegal lapses and is told as such.
 * Returns the journal when `record` is true, else null.
 */
export function playTurn<W extends EngineWorld, F>(
  world: W,
  game: Game<W, F>,
  decisions: readonly Decision[],
  options: { readonly record: boolean },
): Journal | null {
  const turn = world.clock.turn;
  const run = openRun(world, game, turn, options.record);
  runSteps(run, game.rulebook.turnStart);
  for (let day = 1; day <= game.rulebook.daysPerTurn; day += 1) playDay(run, turn, day, decisions);
  runSteps(run, game.rulebook.turnEnd);
  judgeTurn(world, game);
  world.clock.turn = turn + 1;
  world.clock.day = 1;
  return run.book === null ? null : run.book.journal(world);
}

/** Makes a fresh world of a game and plays the level's prologue on it; prices answer on the first open day. */
export function startWorld<W extends EngineWorld, F>(game: Game<W, F>): { world: W; news: readonly NewsItem[] } {
  const world = game.rulebook.start(game.frame);
  const run = openRun(world, game, 0, true);
  world.streaks = game.leaves.map(() => 0);
  world.clock.turn = 0;
  for (const entry of game.scenario.level.prologue) {
    land(run, { turn: 0, day: 1, seat: entry.seat, action: entry.action, args: entry.args });
  }
  world.clock.turn = 1;
  const news = run.book?.journal(world).news ?? [];
  return { world, news };
}

function openRun<W extends EngineWorld, F>(world: W, game: Game<W, F>, turn: number, record: boolean): Run<W, F> {
  const book = record ? openBook(game, turn) : null;
  const tape = record ? new DayTape(game.marketIds, true, game.listed) : game.silentTape;
  tape.reset();
  return { world, game, tape, book, context: { frame: game.frame, chance: game.chance, journal: book } };
}

function playDay<W extends EngineWorld, F>(run: Run<W, F>, turn: number, day: number, decisions: readonly Decision[]): void {
  const { world, game, book } = run;
  world.clock.day = day;
  book?.setDay(day);
  for (const shock of game.rulebook.due(game.frame, turn, day)) strike(run, shock);
  for (const decision of decisions) {
    if (decision.turn === turn && decision.day === day) land(run, decision);
  }
  if (game.rulebook.isOpen(game.frame, turn, day)) clearMarkets(run);
  book?.readMeters(world);
}

function clearMarkets<W extends EngineWorld, F>(run: Run<W, F>): void {
  const { world, game, tape, context, book } = run;
  const opens = book === null ? NO_PRICES : game.rulebook.markets.map((_, index) => game.rulebook.price(world, game.frame, index));
  tape.reset();
  const { pending } = world;
  for (const effect of pending) tape.add(effect.market, effect.kind, effect.cause, effect.amount);
  // A shorter length would throw the array's room away, only for the next day to ask for it again.
  while (pending.length > 0) pending.pop();
  runSteps(run, game.rulebook.beforeClose);
  for (const index of game.listed) game.rulebook.markets[index]?.quote(world, tape, context);
  for (const index of game.listed) {
    world.moves[index] = (world.moves[index] as number) + tape.moved(index);
  }
  runSteps(run, game.rulebook.afterClose);
  book?.closeDay(opens, tape, world);
}

function runSteps<W extends EngineWorld, F>(run: Run<W, F>, steps: readonly DayStep<W, F>[]): void {
  for (const step of steps) step.run(run.world, run.tape, run.context);
}

function strike<W extends EngineWorld, F>(run: Run<W, F>, due: { id: string; shock: string; args: Decision['args'] }): void {
  const shock = run.game.rulebook.shocks.find((candidate) => candidate.id === due.shock);
  if (shock === undefined) return;
  const cause = shockCause(due.id);
  run.book?.news({ type: 'shock', cause, seat: '', id: due.id, args: due.args });
  shock.apply(run.world, due.args, cause, run.context);
}

/** Applies a decision that is still legal and pays for it; tells one that no longer is. */
function land<W extends EngineWorld, F>(run: Run<W, F>, decision: Decision): void {
  const { world, game, book } = run;
  const { seat, action: id, args, turn } = decision;
  const actor = actorOf(game, seat, turn, id);
  const place = game.actionIndex.get(id) ?? -1;
  const action = game.rulebook.actions[place];
  if (action === undefined || actor.seat < 0) return;
  // What is asked for may be nonsense, and only a legal action has a price.
  const illegal = turn === 0 ? action.legal(world, actor, args, game.frame) : checkAction(world, game, actor, place, decision);
  // The figures of the start count what the prologue's acts have cost already.
  const cost = illegal === null && turn > 0 ? action.cost(args, world, game.frame).capacity : 0;
  const left = world.capacities[actor.seat] ?? 0;
  const refusal = illegal ?? (cost > left ? { code: 'capacity', args: { cost, left } } : null);
  if (refusal !== null) {
    book?.news({ type: 'lapsed', cause: actor.cause, seat, id, args, refusal });
    return;
  }
  world.capacities[actor.seat] = left - cost;
  const taken = world.taken[actor.seat]?.[place];
  if (taken !== undefined) taken.count += 1;
  book?.news({ type: 'decision', cause: actor.cause, seat, id, args });
  action.apply(world, actor, args, run.context);
}
