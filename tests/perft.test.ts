import { describe, expect, it } from 'vitest';
import { checkChoices, openGame, optionsOf, playTurn, startWorld, withChance } from '../src/engine';
import type { ActionOption, Game } from '../src/engine';
import type { Args, Choice, Scenario, World } from '../src/model';
import { rulebook } from '../src/rules';
import type { Frame } from '../src/rules';
import { NO_CHANCE, SCENARIO } from './game-kit';
import { GREENLAND } from './greenland-kit';

/**
 * Counts what one seat may do, as chess programs count moves: sequences of one action a turn over one, two and three
 * turns, without chance and with every other seat silent. An action counts once for each option of its choices, with
 * its numbers as the card opens, on the first day on which it can be done; staying silent is an action. The last
 * turn is signed and not played, and a game that has ended has no sequences. A rule that allows too much or too
 * little changes a number here.
 */
function count(world: World, game: Game<World, Frame>, seat: string, depth: number): number {
  if (world.ending !== '') return 0;
  const moves = movesOf(world, game, seat);
  if (depth === 1) return moves.length;
  return moves.reduce((sum, move) => {
    const next = structuredClone(world);
    playTurn(next, game, [{ ...move, seat, turn: world.clock.turn }], { record: false });
    return sum + count(next, game, seat, depth - 1);
  }, 0);
}

function movesOf(world: World, game: Game<World, Frame>, seat: string): Choice[] {
  return optionsOf(world, game, seat)
    .flatMap((option) => argsOf(option).map((args) => ({ action: option.action.id, day: option.days[0] ?? 1, args })))
    .filter((choice) => checkChoices(world, game, seat, [choice]) === null);
}

/** Every combination of the options of an action, each with the numbers of the opening card. */
function argsOf({ action, choices, initial }: ActionOption<World, Frame>): Args[] {
  return action.parameters.reduce<Args[]>((found, parameter) => {
    if (parameter.kind !== 'choice') return found;
    const options = choices[parameter.id] ?? parameter.options;
    return found.flatMap((args) => options.map((option) => ({ ...args, [parameter.id]: option })));
  }, [initial]);
}

function counts(scenario: Scenario, seat: string): number[] {
  const game = withChance(openGame(rulebook, scenario, 1, {}), NO_CHANCE);
  return [1, 2, 3].map((depth) => count(startWorld(game).world, game, seat, depth));
}

type Table = { readonly [seat: string]: readonly [number, number, number] };

const FIRST_SHOT_COUNTS: Table = {
  'us-administration': [5, 20, 75],
  'eu-commission': [5, 25, 124],
  'norway-fund': [6, 33, 172],
  'akademiker-pension': [6, 31, 142],
  'federal-reserve': [3, 11, 28],
};

const GREENLAND_COUNTS: Table = {
  'us-administration': [27, 699, 17419],
  'eu-commission': [8, 64, 513],
  'norway-fund': [10, 101, 993],
  'swiss-national-bank': [10, 103, 1016],
  'akademiker-pension': [10, 91, 751],
  'abp': [10, 103, 1044],
  'japan-reserves': [9, 77, 633],
  'china-reserves': [8, 60, 428],
  'federal-reserve': [7, 53, 334],
};

describe.each([['first-shot', SCENARIO, FIRST_SHOT_COUNTS], ['greenland-2026', GREENLAND, GREENLAND_COUNTS]] as const)('%s', (_, scenario, table) => {
  it.each(scenario.level.seats.map(({ id }) => id))('lets %s do neither more nor less than it may', (seat) => {
    expect(counts(scenario, seat)).toEqual(table[seat]);
  });
});
