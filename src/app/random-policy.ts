import type { ActionOption } from '../engine';
import { makeChance } from '../maths';
import type { Args, Choice, Parameter, World } from '../model';
import type { Chooser } from '../session';

const STREAM = 9001;
const DRAWS_PER_CHOICE = 16;
const TRIES = 6;

type Draw = (index: number) => number;

/** Makes a chooser that plays random legal actions in every seat, from its own chance: the same seed, the same game. */
export function randomPolicy(seed: number): Chooser {
  const chance = makeChance(seed, 'doctrine');
  return (seat, observation, options, allowed) => {
    const stream = STREAM + streamOf(seat);
    const draw: Draw = (index) => chance.uniform(observation.turn, 0, stream, index);
    const open = options().filter((option) => option.refusal === null && option.days.length > 0);
    const wanted = Math.floor(draw(0) * 3);
    let choices: readonly Choice[] = [];
    for (let attempt = 0; attempt < TRIES && choices.length < wanted && open.length > 0; attempt += 1) {
      const next = [...choices, randomChoice(open, (index) => draw(1 + attempt * DRAWS_PER_CHOICE + index))];
      if (allowed(next)) choices = next;
    }
    return choices;
  };
}

/** A stream for each seat: a small number made from its id. */
function streamOf(seat: string): number {
  let sum = 0;
  for (let at = 0; at < seat.length; at += 1) sum += (at + 1) * seat.charCodeAt(at);
  return sum;
}

function pick<T>(items: readonly T[], uniform: number): T {
  return items[Math.floor(uniform * items.length)] as T;
}

function randomChoice(open: readonly ActionOption<World, unknown>[], draw: Draw): Choice {
  const option = pick(open, draw(0));
  return { action: option.action.id, day: pick(option.days, draw(1)), args: randomArgs(option, draw) };
}

function randomArgs(option: ActionOption<World, unknown>, draw: Draw): Args {
  return Object.fromEntries(option.action.parameters.map((p, index) => [p.id, randomArg(p, option, draw(2 + index))]));
}

function randomArg(parameter: Parameter, option: ActionOption<World, unknown>, uniform: number): number | string {
  if (parameter.kind === 'choice') return pick(option.choices[parameter.id] ?? parameter.options, uniform);
  const limit = option.limits[parameter.id];
  const high = Math.min(parameter.max, limit?.max ?? parameter.max);
  const steps = Math.floor((high - parameter.min) / parameter.step + 1e-9);
  const value = parameter.min + Math.floor(uniform * (steps + 1)) * parameter.step;
  return Math.min(high, Math.round(value * 1e6) / 1e6);
}
