import { readFileSync } from 'node:fs';
import { openGame, withChance } from '../src/engine';
import type { Scenario, Threat } from '../src/model';
import { rulebook } from '../src/rules';
import { readLevel } from '../src/scenarios';
import { NO_CHANCE } from './game-kit';
import type { Board } from './game-kit';

/** The main level, read the way the program reads it. */
export const GREENLAND: Scenario = readGreenland();

function readGreenland(): Scenario {
  const result = readLevel(readFileSync(new URL('../levels/greenland-2026.json', import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return result.scenario;
}

/** The main level before its prologue, without chance: no threat, nothing pending. */
export function greenlandBoard(overrides: { readonly [parameter: string]: number } = {}, scenario = GREENLAND): Board {
  const game = withChance(openGame(rulebook, scenario, 1, overrides), NO_CHANCE);
  return { game, world: rulebook.start(game.frame) };
}

/** Puts a threat against a group of partners into a world, at a stage of the law and a height in pp. */
export function press(board: Board, stage: Threat['stage'], tariffPp = 10, partners = 'the-eight', basis: Threat['basis'] = 'ieepa'): Board {
  const steps = stage === 'in-force' ? [] : [{ tariffPp, turn: 40 }];
  const inForcePp = stage === 'in-force' ? tariffPp : 0;
  const place = board.game.frame.partnerIds.indexOf(partners);
  board.world.threats.push({ partners: place, stage, basis, steps, inForcePp, pausedUntilTurn: 0, cause: 'decision:1:us-administration:threaten-tariff' });
  return board;
}
