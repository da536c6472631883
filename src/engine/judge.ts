import type { Condition, EngineWorld, Goal, GoalVerdict, Predicate } from '../model';
import type { Game } from './game';

/** Lists the conditions of all endings in order: their places index the world's streaks. */
export function leavesOf(predicates: readonly (Predicate | undefined)[]): Condition[] {
  const leaves: Condition[] = [];
  const walk = (predicate: Predicate): void => {
    if ('metric' in predicate) leaves.push(predicate);
    else for (const child of 'all' in predicate ? predicate.all : predicate.any) walk(child);
  };
  for (const predicate of predicates) if (predicate !== undefined) walk(predicate);
  return leaves;
}

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
  const { endings, calendar } = game.scenario.level;
  const turn = world.clock.turn;
  const leaves = leavesOf(endings.map((ending) => ending.when));
  leaves.forEach((leaf, place) => {
    const holds = compare(game.rulebook.metric(world, game.frame, leaf.metric), leaf.op, leaf.value);
    world.streaks[place] = holds ? (world.streaks[place] ?? 0) + 1 : 0;
  });
  let place = 0;
  const holds = (predicate: Predicate): boolean => {
    if ('metric' in predicate) {
      const streak = world.streaks[place] ?? 0;
      place += 1;
      return streak >= (predicate.forTurns ?? 1);
    }
    const results = ('all' in predicate ? predicate.all : predicate.any).map(holds);
    return 'all' in predicate ? results.every(Boolean) : results.some(Boolean);
  };
  for (const ending of endings) {
    const met = ending.when === undefined ? turn >= calendar.turns : holds(ending.when);
    if (met && turn >= ending.fromTurn && world.ending === '') world.ending = ending.id;
  }
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
