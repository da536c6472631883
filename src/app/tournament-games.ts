import { goalResult, inForm, openGame } from '../engine';
import { cast } from '../institutions';
import type { Goal, Scenario } from '../model';
import { rulebook } from '../rules';
import { headlessGame, newRecord } from '../session';
import type { Profile } from './tournament-plan';

/** How one goal came out: whether it was met, and by how much in its own unit. */
export interface GoalOutcome {
  readonly met: boolean;
  readonly margin: number;
}

/** How the goals of one game came out, by seat and goal set, in the level's order. */
export type GameOutcome = { readonly [seat: string]: { readonly [goalSet: string]: readonly GoalOutcome[] } };

/** Plays games of profiles on seeds, each only once. */
export class Games {
  private readonly scenario: Scenario;
  private readonly turns: number | undefined;
  private readonly known = new Map<string, GameOutcome>();

  constructor(scenario: Scenario, turns: number | undefined) {
    this.scenario = scenario;
    this.turns = turns;
  }

  /** How many games have been played. */
  get played(): number {
    return this.known.size;
  }

  outcome(profile: Profile, seed: number): GameOutcome {
    const key = [seed, ...this.scenario.level.seats.map(({ id }) => profile[id] ?? '')].join(' ');
    const known = this.known.get(key) ?? this.play(profile, seed);
    this.known.set(key, known);
    return known;
  }

  /** Margins of one goal over all games that have been played. */
  margins(seat: string, goalSet: string, place: number): number[] {
    return [...this.known.values()].map((outcome) => outcome[seat]?.[goalSet]?.[place]?.margin ?? 0);
  }

  private play(doctrines: Profile, seed: number): GameOutcome {
    const { scenario, turns } = this;
    const blank = newRecord({ scenario, rulebook, seed, humanSeats: [], doctrines, ...(turns === undefined ? {} : { turns }) });
    const { record, world } = headlessGame({ rulebook, cast, scenario, record: blank });
    const game = openGame(rulebook, inForm(scenario, record.turns), seed, record.overrides);
    const outcomeOf = (goal: Goal): GoalOutcome => {
      const { value, met } = goalResult(world, game, goal);
      return { met, margin: marginOf(goal, value) };
    };
    return Object.fromEntries(game.scenario.level.seats.map(({ id, goalSets }) => [id, Object.fromEntries(goalSets.map((set) => [set.id, set.goals.map(outcomeOf)]))]));
  }
}

function marginOf({ op, value: target }: Goal, value: number): number {
  return op === '<=' ? target - value : value - target;
}
