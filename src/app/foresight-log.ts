import { worldChecksum } from '../engine';
import { cast } from '../institutions';
import type { Choice, Expected, Forecaster, GameRecord, Prospect, Scenario } from '../model';
import { rulebook } from '../rules';
import { headlessGame } from '../session';
import type { Foresee, ForeseeInput } from '../session';
import { foresee } from './foresee';

/** What futures said, by question: plain data, worked out on one thread and used on another. */
export type ForesightLog = { readonly [question: string]: readonly Expected[] };

/** A game in the middle of a turn: what persons have signed in it so far, by seat. */
export interface MidTurn {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly signed: { readonly [seat: string]: readonly Choice[] };
}

/** Works out all that seats will ask of futures until the next person decides, without touching a game on the screen. */
export function workOutTurn({ scenario, record, signed }: MidTurn): ForesightLog {
  const log: { [question: string]: readonly Expected[] } = {};
  let isOpen = true;
  const noted: Foresee = (input) => {
    const forecaster = isOpen ? foresee(input) : undefined;
    const asked = keyOf(input);
    return forecaster && answering(forecaster, (question, prospects, futures) => (log[`${asked} ${question}`] = forecaster.compare(prospects, futures)));
  };
  const chooser = (seat: string): readonly Choice[] | null => {
    const choices = signed[seat];
    if (record.seats[seat]?.control === 'human' && choices === undefined) isOpen = false;
    return choices ?? null;
  };
  headlessGame({ rulebook, cast, scenario, record, foresee: noted, chooser, lastTurn: record.turnsPlayed + 1 });
  return log;
}

/** Looks ahead as `foresee` does, and plays no future of which a log tells already. */
export function rememberedForesight(): { readonly foresee: Foresee; readonly learn: (log: ForesightLog) => void } {
  let known: ForesightLog = {};
  return {
    learn: (log) => (known = log),
    foresee: (input) => {
      const forecaster = foresee(input);
      const asked = keyOf(input);
      return forecaster && answering(forecaster, (question, prospects, futures) => known[`${asked} ${question}`] ?? forecaster.compare(prospects, futures));
    },
  };
}

function answering(forecaster: Forecaster, answer: (question: string, prospects: readonly Prospect[], futures: number) => readonly Expected[]): Forecaster {
  const { acts } = forecaster;
  const variants = (choice: Choice): readonly Choice[] => forecaster.variants(choice);
  return { acts, variants, compare: (prospects, futures) => answer(JSON.stringify([prospects, futures]), prospects, futures) };
}

/** All that an answer hangs on: two games of one seed part where their levels, assumptions or moves do. */
function keyOf({ key, scenario, overrides, order, world, postures, goalSet, heard }: ForeseeInput): string {
  return JSON.stringify([key, scenario.hash, scenario.level.calendar.turns, overrides, order, worldChecksum(world), postures, goalSet, heard]);
}
