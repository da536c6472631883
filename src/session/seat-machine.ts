import { enqueueActions, sendParent, sendTo, setup } from 'xstate';
import type { AnyActorLogic, AnyMachineSnapshot } from 'xstate';
import type { Cast, Choice, Control, Observation } from '../model';
import { postureOf } from './posture';
import type { ChartValue } from './posture';
import type { MadeMove } from './types';

/** What seats ask of the game they sit in: what they see, and the making of their move. */
export interface Desk {
  observe(seat: string, signed: readonly MadeMove[]): Observation;
  /** The move of a seat that decides by itself. */
  decide(seat: string, observation: Observation, posture: MadeMove['posture']): MadeMove;
  /** The move that a person signed. */
  sign(seat: string, choices: readonly Choice[], posture: MadeMove['posture']): MadeMove;
}

/** A seat as its actor knows it. */
export interface SeatInput {
  readonly id: string;
  readonly institution: string;
  readonly control: Control;
}

/** What a seat's actor is told. */
export type SeatEvent =
  | { readonly type: 'observe'; readonly observation: Observation }
  /** The chart has seen what the seat saw. */
  | { readonly type: 'settled'; readonly observation: Observation }
  | { readonly type: 'sign'; readonly choices: readonly Choice[] };

/** What a seat's actor tells the game: it waits for a person, or it has moved. */
export type SeatReport = { readonly type: 'waits' } | { readonly type: 'moved'; readonly move: MadeMove };

const CHART = 'chart';

/** Makes the actor logic of seats: each runs its institution's chart and then decides or waits for a person. */
export function makeSeatMachine(cast: Cast, desk: Desk) {
  const charts: Record<string, AnyActorLogic> = Object.fromEntries(cast.map(({ id, chart }) => [id, chart as AnyActorLogic]));
  const machine = setup({
    types: { context: {} as SeatInput, input: {} as SeatInput, events: {} as SeatEvent },
    actors: charts,
    guards: { isHuman: ({ context }) => context.control === 'human' },
    actions: {
      runChart: enqueueActions(({ context, enqueue }) => enqueue.spawnChild(context.institution, { id: CHART })),
      showChart: sendTo(CHART, ({ event }) => event),
      settle: sendTo(
        ({ self }) => self,
        ({ event }) => ({ type: 'settled' as const, observation: (event as SeatEvent & { type: 'observe' }).observation }),
      ),
      wait: sendParent({ type: 'waits' } satisfies SeatReport),
      decide: sendParent(({ context, event, self }): SeatReport => {
        const { observation } = event as SeatEvent & { type: 'settled' };
        return { type: 'moved', move: desk.decide(context.id, observation, chartPosture(self.getSnapshot())) };
      }),
      sign: sendParent(({ context, event, self }): SeatReport => {
        const { choices } = event as SeatEvent & { type: 'sign' };
        return { type: 'moved', move: desk.sign(context.id, choices, chartPosture(self.getSnapshot())) };
      }),
    },
  });
  return machine.createMachine({
    id: 'seat',
    context: ({ input }) => input,
    entry: 'runChart',
    initial: 'idle',
    states: {
      idle: { on: { observe: { target: 'looking', actions: ['showChart', 'settle'] } } },
      looking: {
        on: {
          settled: [
            { guard: 'isHuman', target: 'waiting', actions: 'wait' },
            { target: 'idle', actions: 'decide' },
          ],
        },
      },
      waiting: { on: { sign: { target: 'idle', actions: 'sign' } } },
    },
  });
}

function chartPosture(seat: unknown): MadeMove['posture'] {
  const chart = (seat as AnyMachineSnapshot).children[CHART];
  const snapshot = chart?.getSnapshot() as { readonly value?: ChartValue } | undefined;
  return postureOf(snapshot?.value ?? '');
}
