import { openGame, startWorld } from '../../src/engine';
import type { Game } from '../../src/engine';
import { cast } from '../../src/institutions';
import type { GameRecord, Scenario, World } from '../../src/model';
import { rulebook } from '../../src/rules';
import type { Frame } from '../../src/rules';
import { headlessGame, newRecord, openSession } from '../../src/session';
import type { Chooser, SessionInput } from '../../src/session';
import { scenarioIn } from './scenario';

const SEED = 7;

/** A level read and opened, one finished game of it, and the world from which it began. */
export interface FinishedGame {
  readonly scenario: Scenario;
  readonly game: Game<World, Frame>;
  readonly human: string;
  readonly input: SessionInput<Frame>;
  readonly record: GameRecord;
  readonly start: World;
}

/**
 * Plays a level to its end, the person in the seat that the level means for one, or else in its first, staying silent.
 * No draft is made of any world: code that has seen drafts is slower on plain worlds for as long as its process lives.
 */
export function finishGame(levelFile: string): FinishedGame {
  const scenario = scenarioIn(levelFile);
  const { seats } = scenario.level;
  const human = (seats.find((seat) => seat.control === 'human') ?? seats.find((seat) => seat.humanAllowed))?.id ?? '';
  const fresh = newRecord({ scenario, rulebook, seed: SEED, humanSeats: [human] });
  const input = { rulebook, cast, scenario, record: fresh };
  const game = openGame(rulebook, scenario, SEED, {});
  const { record } = headlessGame({ ...input, chooser: silenceOf(human) });
  return { scenario, game, human, input, record, start: startWorld(game).world };
}

/** Plays a session to its debrief without a choice of the person's own. */
export function playSilently(input: SessionInput<Frame>): { record: GameRecord; world: World } {
  const session = openSession(input);
  while (session.state().phase !== 'debrief') {
    const refusal = session.send({ type: session.state().phase === 'decide' ? 'sign' : 'next' });
    if (refusal !== null) throw new Error(refusal.code);
  }
  const { record, world } = session.state();
  session.stop();
  return { record, world };
}

/** The same silence for a game without a screen: the other seats decide for themselves. */
export function silenceOf(human: string): Chooser {
  return (seat) => (seat === human ? [] : null);
}
