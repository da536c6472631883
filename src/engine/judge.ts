import type { Condition, EngineWorld, Goal, GoalVerdict, Predicate } from '../model';
import type { Game, Reader } from './game';

/** Compares a metric with a value. */
export function compare(value: number, op: Condition['op'], target: number): boolean {
  switch (op) {
    case '>=':
      return value >= target;
    case '<=':
      return value <= target;
    case '>':
      return value > target;
    case '<':
      return value < target;
    case '==':
      return value === target;
  }
}

/** Closes a turn's books on the endings: counts streaks and names the first ending that holds. */
export function judgeTurn<W extends EngineWorld, F>(world: W, game: Game<W, F>): void {
  countStreaks(world, game);
  if (world.ending !== '') return;
  const { endings, calendar } = game.scenario.level;
  const { turn } = world.clock;
  const reader = { streaks: world.streaks, place: 0 };
  for (const ending of endings) {
    const met = ending.when === undefined ? turn >= calendar.turns : holds(reader, ending.when);
    if (!met || turn < ending.fromTurn) continue;
    world.ending = ending.id;
    return;
  }
}

function countStreaks<W extends EngineWorld, F>(world: W, game: Game<W, F>): void {
  for (let place = 0; place < game.leaves.length; place += 1) {
    const { op, value } = game.leaves[place] as Condition;
    const read = game.leafReaders[place] as Reader<W>;
    const met = compare(read(world), op, value);
    world.streaks[place] = met ? (world.streaks[place] ?? 0) + 1 : 0;
  }
}

/** Reads every condition below a predicate, also past a decided one, so that places stay in step. */
function holds(reader: { readonly streaks: readonly number[]; place: number }, predicate: Predicate): boolean {
  if ('metric' in predicate) {
    const streak = reader.streaks[reader.place] ?? 0;
    reader.place += 1;
    return streak >= (predicate.forTurns ?? 1);
  }
  const all = 'all' in predicate;
  let met = 0;
  const children = all ? predicate.all : predicate.any;
  for (const child of children) if (holds(reader, child)) met += 1;
  return all ? met === children.length : met > 0;
}

/** Reads one goal in a world. */
export function goalResult<W extends EngineWorld, F>(world: W, game: Game<W, F>, goal: Goal): { id: string; value: number; met: boolean } {
  const value = game.rulebook.metric(world, game.frame, goal.metric);
  return { id: goal.id, value, met: compare(value, goal.op, goal.value) };
}

/** Gives the verdict on each seat's chosen set of goals; seats without goals are left out. */
export function goalVerdicts<W extends EngineWorld, F>(
  world: W,
  game: Game<W, F>,
  chosen: { readonly [seat: string]: string },
): { [seat: string]: GoalVerdict } {
  const verdicts: { [seat: string]: GoalVerdict } = {};
  for (const seat of game.scenario.level.seats) {
    const set = seat.goalSets.find((candidate) => candidate.id === chosen[seat.id]);
    if (set === undefined) continue;
    const results = set.goals.map((goal) => goalResult(world, game, goal));
    verdicts[seat.id] = { goalSet: set.id, met: results.every((result) => result.met), results };
  }
  return verdicts;
}
