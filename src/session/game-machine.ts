import { assign, enqueueActions, sendTo, setup } from 'xstate';
import type { Cast, Choice } from '../model';
import { makeSeatMachine } from './seat-machine';
import type { Desk, SeatInput, SeatReport } from './seat-machine';
import type { MadeMove } from './types';

/** What the game machine remembers: who is still to decide, what has been signed, whether an ending holds. */
export interface GameContext {
  readonly seats: readonly SeatInput[];
  /** Seats that have not yet moved in this turn, in order. */
  readonly waiting: readonly string[];
  readonly signed: readonly MadeMove[];
  readonly over: boolean;
}

/** What moves a game on. */
export type GameEvent =
  | { readonly type: 'next' }
  | { readonly type: 'sign'; readonly choices: readonly Choice[] }
  /** The week has been played. */
  | { readonly type: 'played'; readonly over: boolean }
  | SeatReport;

/** Makes the machine of one game: asks the seats in order, each person after a hand-over where several play, then reveals, plays the week and explains it. */
export function makeGameMachine(cast: Cast, desk: Desk) {
  const machine = setup({
    types: { context: {} as GameContext, input: {} as { readonly seats: readonly SeatInput[] }, events: {} as GameEvent },
    actors: { seat: makeSeatMachine(cast, desk) },
    guards: {
      allSigned: ({ context }) => context.waiting.length === 0,
      isOver: ({ context }) => context.over,
      isShared: ({ context }) => context.seats.filter((seat) => seat.control === 'human').length > 1,
    },
    actions: {
      seatAll: enqueueActions(({ context, enqueue }) => {
        for (const seat of context.seats) enqueue.spawnChild('seat', { id: seat.id, input: seat });
      }),
      ask: sendTo(
        ({ context }) => firstOf(context),
        ({ context }) => ({ type: 'observe' as const, observation: desk.observe(firstOf(context), context.signed) }),
      ),
      pass: sendTo(
        ({ context }) => firstOf(context),
        ({ event }) => event,
      ),
      file: assign(({ context, event }) => ({
        waiting: context.waiting.slice(1),
        signed: [...context.signed, (event as SeatReport & { type: 'moved' }).move],
      })),
      close: assign(({ event }) => ({ over: (event as GameEvent & { type: 'played' }).over })),
      openTurn: assign(({ context }) => ({ waiting: idsOf(context.seats), signed: [] })),
    },
  });
  return machine.createMachine({
    id: 'game',
    context: ({ input }) => ({ seats: input.seats, waiting: idsOf(input.seats), signed: [], over: false }),
    entry: 'seatAll',
    initial: 'seating',
    states: {
      seating: { always: [{ guard: 'allSigned', target: 'reveal' }, { target: 'asking' }] },
      asking: {
        entry: 'ask',
        on: { waits: [{ guard: 'isShared', target: 'handover' }, { target: 'briefing' }], moved: { target: 'seating', actions: 'file' } },
      },
      handover: { on: { next: { target: 'briefing' } } },
      briefing: { on: { next: { target: 'predict' } } },
      predict: { on: { next: { target: 'decide' } } },
      decide: { on: { sign: { actions: 'pass' }, moved: { target: 'seating', actions: 'file' } } },
      reveal: { on: { played: { target: 'week', actions: 'close' } } },
      week: { on: { next: { target: 'why' } } },
      why: { on: { next: [{ guard: 'isOver', target: 'debrief' }, { target: 'seating', actions: 'openTurn' }] } },
      debrief: {},
    },
  });
}

function idsOf(seats: readonly SeatInput[]): string[] {
  return seats.map((seat) => seat.id);
}

function firstOf(context: GameContext): string {
  return context.waiting[0] ?? '';
}
