import { checkChoices, goalVerdicts, optionsOf } from '../engine';
import type { ActionOption } from '../engine';
import { freeze } from 'immer';
import type { Cast, Choice, GameRecord, Observation, Prediction, Refusal, World } from '../model';
import { createActor } from 'xstate';
import type { Actor } from 'xstate';
import { copyOf, isChoice } from './choices';
import { makeGameMachine } from './game-machine';
import { checkPredictions, withPredictions } from './predictions';
import { movesFor, recordFor, SEAT_PHASES } from './privacy';
import { refuse } from './refusals';
import { mannersOf, moveOf, observeSeat, seatOf } from './table';
import type { Table } from './table';
import { playWeek, startTimeline, worldOf } from './timeline';
import type { Timeline } from './timeline';
import type { Desk } from './seat-machine';
import type { MadeMove, SavedSession, Session, SessionEvent, SessionPhase, SessionState } from './types';

/** Choices that are already known of a seat in a turn; undefined where the seat is still to decide. */
export type Given = (turn: number, seat: string) => readonly Choice[] | undefined;

/** Where a session stands. */
export interface Position {
  readonly phase: SessionPhase;
  readonly turn: number;
  readonly seat: string;
}

const AFTER_WEEK: readonly SessionPhase[] = ['week', 'why', 'debrief'];

/** A session over a running game machine. */
export class PlayedSession implements Session {
  readonly actor: Actor<ReturnType<typeof makeGameMachine>>;
  private readonly table: Table;
  private readonly given: Given;
  private readonly chosen: { readonly [seat: string]: string };
  private readonly listeners = new Set<(state: SessionState) => void>();
  private timeline: Timeline;
  private draft: readonly Choice[] = [];
  private cached: SessionState | null = null;
  private seen: Observation | null = null;
  private failure: { readonly error: unknown } | null = null;

  constructor(table: Table, cast: Cast, record: GameRecord, given: Given) {
    this.table = table;
    this.given = given;
    this.chosen = Object.fromEntries(Object.entries(record.seats).map(([seat, played]) => [seat, played.goalSet]));
    this.timeline = startTimeline(table.game, record);
    const seats = table.seats.map(({ id, control, institution }) => ({ id, control, institution: institution.id }));
    this.actor = createActor(makeGameMachine(cast, this.desk()), { input: { seats } });
    this.actor.subscribe({ error: (error) => (this.failure = { error }) });
    this.actor.start();
    this.rethrow();
  }

  state(): SessionState {
    this.cached ??= freeze(this.describe(), true);
    return this.cached;
  }

  send(event: SessionEvent): Refusal | null {
    const refusal = this.apply(event);
    if (refusal === null) this.tell();
    return refusal;
  }

  check(choice: Choice): Refusal | null {
    if (this.position().phase !== 'decide') return this.notNow('add');
    if (!isChoice(choice)) return refuse('bad-choice');
    return this.judge([...this.draft, choice]);
  }

  options(): readonly ActionOption<World, unknown>[] {
    return optionsOf(this.world(), this.table.game, this.position().seat);
  }

  observe(): Observation {
    const { phase, seat } = this.position();
    const signed = AFTER_WEEK.includes(phase) ? [] : this.signed();
    this.seen ??= freeze(observeSeat(this.table, this.world(), seatOf(this.table, seat), signed), true);
    return this.seen;
  }

  save(): SavedSession {
    const { phase, seat } = this.position();
    const signed = AFTER_WEEK.includes(phase) ? [] : this.signed();
    return { format: 1, record: this.timeline.record, progress: { phase, seat, draft: this.draft, signed } };
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  stop(): void {
    this.actor.stop();
    this.listeners.clear();
  }

  /** Tells where the session stands, without the rest of the state. */
  position(): Position {
    const phase = this.actor.getSnapshot().value as SessionPhase;
    const seat = SEAT_PHASES.includes(phase) ? this.asked() : this.host();
    return { phase, seat, turn: this.timeline.record.turnsPlayed + (AFTER_WEEK.includes(phase) ? 0 : 1) };
  }

  /** The world as it stands now. */
  world(): World {
    return worldOf(this.timeline);
  }

  /** Lays choices on the table that are not yet signed. */
  layOut(draft: readonly Choice[]): void {
    if (this.position().phase === 'decide') this.draft = draft.map(copyOf);
    this.touch();
  }

  /** Signs choices as the move of the seat that is asked. */
  sign(choices: readonly Choice[]): Refusal | null {
    if (this.position().phase !== 'decide') return this.notNow('sign');
    const refusal = this.judge(choices);
    if (refusal !== null) return refusal;
    this.draft = [];
    return this.drive({ type: 'sign', choices: choices.map(copyOf) });
  }

  private apply(event: SessionEvent): Refusal | null {
    if (this.actor.getSnapshot().status !== 'active') return refuse('stopped');
    switch (event?.type) {
      case 'next':
        return this.next();
      case 'predict':
        return this.predict(event.predictions);
      case 'add':
        return this.add(event.choice);
      case 'remove':
        return this.remove(event.index);
      case 'sign':
        return this.sign(this.draft);
      default:
        return refuse('unknown-event');
    }
  }

  private next(): Refusal | null {
    if (this.position().phase === 'reveal') return this.playWeek();
    return this.actor.getSnapshot().can({ type: 'next' }) ? this.drive({ type: 'next' }) : this.notNow('next');
  }

  private playWeek(): null {
    this.timeline = playWeek(this.timeline, this.table.game, this.signed());
    return this.drive({ type: 'played', over: this.world().ending !== '' });
  }

  private predict(predictions: readonly Prediction[]): Refusal | null {
    const { phase, turn, seat } = this.position();
    if (phase !== 'predict') return this.notNow('predict');
    const scope = { turn, seat, markets: this.table.game.rulebook.markets.map((market) => market.id) };
    const refusal = checkPredictions(predictions, scope);
    if (refusal !== null) return refusal;
    const record = this.timeline.record;
    const all = withPredictions(record.predictions, predictions, scope);
    this.timeline = freeze({ ...this.timeline, record: { ...record, predictions: all } }, true);
    return this.drive({ type: 'next' });
  }

  private add(choice: Choice): Refusal | null {
    const refusal = this.check(choice);
    if (refusal === null) this.layOut([...this.draft, choice]);
    return refusal;
  }

  private remove(index: number): Refusal | null {
    if (this.position().phase !== 'decide') return this.notNow('remove');
    if (!(index in this.draft)) return refuse('not-in-draft', { index });
    this.layOut(this.draft.filter((_, place) => place !== index));
    return null;
  }

  private drive(event: Parameters<typeof this.actor.send>[0]): null {
    this.actor.send(event);
    this.rethrow();
    this.touch();
    return null;
  }

  /** A mistake in a chart or a doctrine is a fault of the program: it must not pass for a refusal. */
  private rethrow(): void {
    if (this.failure !== null) throw this.failure.error;
  }

  private touch(): void {
    this.cached = null;
    this.seen = null;
  }

  private tell(): void {
    for (const listener of Array.from(this.listeners)) listener(this.state());
  }

  private describe(): SessionState {
    const { record, worlds, journals, moves } = this.timeline;
    const position = this.position();
    return {
      ...position,
      record: recordFor(record, position),
      world: this.world(),
      worlds,
      journals,
      moves: movesFor(position.phase === 'reveal' ? [...moves, ...this.signed()] : moves, { ...position, record }, mannersOf(this.table)),
      draft: this.draft,
      goals: goalVerdicts(this.world(), this.table.game, this.chosen),
    };
  }

  private judge(choices: readonly Choice[]): Refusal | null {
    return checkChoices(this.world(), this.table.game, this.position().seat, choices);
  }

  private notNow(event: SessionEvent['type']): Refusal {
    return refuse('not-now', { event, phase: this.position().phase });
  }

  private signed(): readonly MadeMove[] {
    return this.actor.getSnapshot().context.signed;
  }

  private asked(): string {
    return this.actor.getSnapshot().context.waiting[0] ?? '';
  }

  private host(): string {
    const { seats } = this.table;
    return (seats.find((seat) => seat.control === 'human') ?? seats[0])?.id ?? '';
  }

  private desk(): Desk {
    const ask = (id: string, observation: Observation, posture: MadeMove['posture']) => ({
      world: this.world(), seat: seatOf(this.table, id), observation, posture, past: this.timeline.moves,
    });
    return {
      observe: (id, signed) => observeSeat(this.table, this.world(), seatOf(this.table, id), signed),
      decide: (id, observation, posture) => {
        const known = this.given(observation.turn, id);
        return moveOf(this.table, ask(id, observation, posture), known);
      },
      sign: (id, choices, posture) => moveOf(this.table, ask(id, this.observe(), posture), choices),
    };
  }
}
