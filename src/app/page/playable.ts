import type { Choice, Decision, Refusal, World } from '../../model';
import type { ActionOption } from '../../engine';
import type { SavedSession, Session, SessionEvent, SessionState } from '../../session';

/** What the play screen drives: a game in progress, or the film of one that was played. */
export interface Playable {
  readonly watching: boolean;
  state(): SessionState;
  send(event: SessionEvent): Refusal | null;
  check(choice: Choice): Refusal | null;
  options(): readonly ActionOption<World, unknown>[];
  /** Public decisions of the running turn that the seat on the screen has heard. */
  heard(): readonly Decision[];
  /** The game as a file holds it; a film gives the game it shows. */
  save(): SavedSession;
  stop(): void;
}

/** Wraps a session. */
export function playableSession(session: Session): Playable {
  return {
    watching: false,
    state: () => session.state(),
    send: (event) => session.send(event),
    check: (choice) => session.check(choice),
    options: () => session.options(),
    heard: () => session.observe().heard,
    save: () => session.save(),
    stop: () => session.stop(),
  };
}

const FILM_PHASES = ['reveal', 'week', 'why'] as const;
const NOT_NOW: Refusal = { code: 'session.not-now', args: { event: 'watch', phase: 'watch' } };

/** Shows a played game turn by turn without letting anyone change it. */
export function filmOf(session: Session): Playable {
  const whole = session.state();
  const last = whole.record.turnsPlayed;
  let turn = 1;
  let step = 0;
  let shown = frame();

  function frame(): SessionState {
    const phase = FILM_PHASES[step];
    if (phase === undefined || turn > last) return whole;
    const done = phase === 'reveal' ? turn - 1 : turn;
    const upTo = <T extends { readonly turn: number }>(items: readonly T[], until: number): T[] => items.filter((item) => item.turn <= until);
    return {
      ...whole,
      phase,
      turn,
      world: whole.worlds[done] ?? whole.world,
      worlds: whole.worlds.slice(0, done + 1),
      journals: upTo(whole.journals, done),
      moves: upTo(whole.moves, turn),
      draft: [],
      // The verdict of the end is not that of this turn: the screen reads the goals off this turn's world.
      goals: {},
    };
  }

  function next(): Refusal | null {
    if (shown === whole) return NOT_NOW;
    step += 1;
    if (step === FILM_PHASES.length) {
      step = 0;
      turn += 1;
    }
    shown = frame();
    return null;
  }

  return {
    watching: true,
    state: () => shown,
    send: (event) => (event.type === 'next' ? next() : NOT_NOW),
    check: () => NOT_NOW,
    options: () => [],
    heard: () => [],
    save: () => session.save(),
    stop: () => session.stop(),
  };
}
