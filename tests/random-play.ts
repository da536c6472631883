import { checkChoices, optionsOf } from '../src/engine';
import type { ActionOption } from '../src/engine';
import { makeChance } from '../src/maths';
import type { Args, Choice, Decision, World } from '../src/model';
import type { Frame } from '../src/rules';
import type { Board } from './game-kit';

type Draw = () => number;

/** Random numbers of one seed, one after the other. */
export function drawsOf(seed: number): Draw {
  const chance = makeChance(seed, 'doctrine');
  let count = 0;
  return () => {
    count += 1;
    return chance.uniform(0, 0, 0, count);
  };
}

/** What every seat does in a turn at random: legal choices, within their ranges. */
export function randomDecisions(board: Board, draw: Draw): Decision[] {
  const { game, world } = board;
  return game.seatIds.flatMap((seat) => randomChoices(board, seat, draw).map((choice) => ({ ...choice, seat, turn: world.clock.turn })));
}

function randomChoices({ game, world }: Board, seat: string, draw: Draw): Choice[] {
  const chosen: Choice[] = [];
  const options = optionsOf(world, game, seat);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const option = options[Math.floor(draw() * options.length)];
    if (option === undefined || option.days.length === 0) continue;
    const day = option.days[Math.floor(draw() * option.days.length)] as number;
    const choice = { action: option.action.id, day, args: randomArgs(option, draw) };
    if (checkChoices(world, game, seat, [...chosen, choice]) === null) chosen.push(choice);
  }
  return chosen;
}

function randomArgs(option: ActionOption<World, Frame>, draw: Draw): Args {
  const args: { [parameter: string]: number | string } = {};
  for (const parameter of option.action.parameters) {
    if (parameter.kind === 'choice') {
      const options = option.choices[parameter.id] ?? parameter.options;
      args[parameter.id] = options[Math.floor(draw() * options.length)] as string;
      continue;
    }
    const { min, max } = { ...parameter, ...option.limits[parameter.id] };
    const steps = Math.floor((Math.min(max, parameter.max) - parameter.min) / parameter.step);
    const value = parameter.min + Math.floor(draw() * (steps + 1)) * parameter.step;
    args[parameter.id] = Math.max(min, Math.min(max, value));
  }
  return args;
}
