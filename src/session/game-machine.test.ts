import { createActor } from 'xstate';
import type { Snapshot } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../model';
import { makeGameMachine } from './game-machine';
import type { GameEvent } from './game-machine';
import type { Desk, SeatInput } from './seat-machine';
import { cast } from './testing/tiny-game';
import type { MadeMove } from './types';

const seats: readonly SeatInput[] = [
  { id: 'first', institution: 'council', control: 'computer' },
  { id: 'second', institution: 'council', control: 'human' },
  { id: 'third', institution: 'council', control: 'scripted' },
  { id: 'fourth', institution: 'council', control: 'human' },
];

const moved = (seat: string, posture: MadeMove['posture'], choices: MadeMove['choices']): MadeMove =>
  ({ turn: 1, seat, doctrine: '', posture, choices, reason: { code: 'test', args: {} } });

/** A desk at which the price falls with every move that is signed. */
const desk: Desk = {
  observe: (_seat, signed) => ({ metrics: { 'market.price': 101 - signed.length }, heard: signed }) as unknown as Observation,
  decide: (seat, _observation, posture) => moved(seat, posture, []),
  sign: (seat, choices, posture) => moved(seat, posture, choices),
};

const next: GameEvent = { type: 'next' };
const asked: readonly GameEvent[] = [next, next, next, { type: 'sign', choices: [{ action: 'lower', day: 1, args: {} }] }];
const turn = (over: boolean): readonly GameEvent[] => [...asked, ...asked, { type: 'played', over }, next, next];
const wholeGame: readonly GameEvent[] = [...turn(false), ...turn(false), ...turn(true)];

function start(snapshot?: Snapshot<unknown>) {
  const machine = makeGameMachine(cast, desk);
  const input = { seats };
  const actor = createActor(machine, snapshot === undefined ? { input } : { input, snapshot });
  return actor.start();
}

type GameActor = ReturnType<typeof start>;

const kept = (actor: GameActor): Snapshot<unknown> => JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as Snapshot<unknown>;

describe('the game machine', () => {
  it('goes through its phases, seat by seat', () => {
    const actor = start();
    const phases = wholeGame.map((event) => {
      actor.send(event);
      return actor.getSnapshot().value;
    });
    const seat = ['briefing', 'predict', 'decide'];
    const week = ['week', 'why'];
    const first = [...seat, 'handover', ...seat, 'reveal', ...week];
    expect(phases).toEqual([...first, 'handover', ...first, 'handover', ...first, 'debrief']);
  });

  it('shows each chart one observation a turn, and what earlier seats signed', () => {
    const actor = start();
    for (const event of turn(false)) actor.send(event);
    for (const event of turn(false).slice(0, 8)) actor.send(event);
    const { signed } = actor.getSnapshot().context;
    expect(signed.map((move) => move.posture)).toEqual([
      { posture: 'calm', procedure: 'open' },
      { posture: 'calm', procedure: 'open' },
      { posture: 'alarmed', procedure: 'open' },
      { posture: 'alarmed', procedure: 'open' },
    ]);
  });

  it('survives JSON at any moment, with its seats and their charts, and goes on alike', () => {
    for (let at = 0; at <= wholeGame.length; at += 1) {
      const actor = start();
      for (const event of wholeGame.slice(0, at)) actor.send(event);
      const snapshot = kept(actor);
      actor.stop();
      const again = start(snapshot);
      expect(kept(again)).toEqual(snapshot);
      const straight = start();
      for (const event of wholeGame) straight.send(event);
      for (const event of wholeGame.slice(at)) again.send(event);
      expect(kept(again)).toEqual(kept(straight));
      expect(again.getSnapshot().value).toBe('debrief');
    }
  });

  it('restarts from JSON before every event', () => {
    let actor = start();
    const straight = start();
    for (const event of wholeGame) {
      actor = start(kept(actor));
      actor.send(event);
      straight.send(event);
      expect(kept(actor)).toEqual(kept(straight));
    }
  });
});
