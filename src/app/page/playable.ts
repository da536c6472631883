import type { Choice, Decision, Refusal, Scenario, World } from '../../model';
import type { ActionOption } from '../../engine';
import type { SavedSession, Session, SessionEvent, SessionState } from '../../session';
import type { MidTurn } from '../foresight-log';
import type { Thinker } from './thinker';

/** What the play screen drives: a game in progress, or the film of one that was played. */
export interface Playable {
  readonly watching: boolean;
  state(): SessionState;
  /** Lets the others think before an event is sent on which they decide; null where there is nothing to wait for. */
  before(event: SessionEvent): Promise<void> | null;
  send(event: SessionEvent): Refusal | null;
  check(choice: Choice): Refusal | null;
  options(): readonly ActionOption<World, unknown>[];
  /** Public decisions of the running turn that the seat on the screen has heard. */
  heard(): readonly Decision[];
  /** The game as a file holds it; a film gives the game it shows. */
  save(): SavedSession;
  stop(): void;
}

/** What it takes to let the others of a game think. */
export interface Thinking {
  readonly thinker: Thinker;
  readonly scenario: Scenario;
}

/** Wraps a session; the others decide on this thread where nobody thinks for them. */
export function playableSession(session: Session, thinking: Thinking | null = null): Playable {
  const before = (event: SessionEvent): Promise<void> | null => {
    const turn = thinking && turnAfter(session, thinking.scenario, event);
    return turn && (thinking?.thinker.ahead(turn) ?? null);
  };
  const stop = (): void => {
    session.stop();
    thinking?.thinker.stop();
  };
  return {
    watching: false,
    before,
    stop,
    state: () => session.state(),
    send: (event) => session.send(event),
    check: (choice) => session.check(choice),
    options: () => session.options(),
    heard: () => session.observe().heard,
    save: () => session.save(),
  };
}

/** What others decide upon once the event is sent; null where they do not. */
function turnAfter(session: Session, scenario: Scenario, { type }: SessionEvent): MidTurn | null {
  const { record, progress: { phase, seat, draft, signed } } = session.save();
  if (type === 'next' && phase === 'why') return { scenario, record, signed: {} };
  if (type !== 'sign' || phase !== 'decide') return null;
  return { scenario, record, signed: { ...Object.fromEntries(signed.map((move) => [move.seat, move.choices])), [seat]: draft } };
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
    before: () => null,
    send: (event) => (event.type === 'next' ? next() : NOT_NOW),
    check: () => NOT_NOW,
    options: () => [],
    heard: () => [],
    save: () => session.save(),
    stop: () => session.stop(),
  };
}
