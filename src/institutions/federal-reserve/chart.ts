import { setup } from 'xstate';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { atEase, marketPressed, meets, meetsNot, uneasy } from './readings';

/** Postures of the Federal Reserve, and the calendar of its policy committee. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ atEase, marketPressed, meets, meetsNot, uneasy }),
}).createMachine({
  id: 'federal-reserve',
  type: 'parallel',
  states: {
    posture: {
      initial: 'watching',
      states: {
        watching: {
          on: {
            observe: [
              { guard: 'marketPressed', target: 'backstopping' },
              { guard: 'uneasy', target: 'reassuring' },
            ],
          },
        },
        reassuring: {
          on: {
            observe: [
              { guard: 'marketPressed', target: 'backstopping' },
              { guard: 'atEase', target: 'watching' },
            ],
          },
        },
        backstopping: {
          on: { observe: [{ guard: 'atEase', target: 'reassuring' }] },
        },
      },
    },
    procedure: {
      initial: 'between-meetings',
      states: {
        'between-meetings': {
          on: { observe: [{ guard: 'meets', target: 'meeting-week' }] },
        },
        'meeting-week': {
          on: { observe: [{ guard: 'meetsNot', target: 'between-meetings' }] },
        },
      },
    },
  },
});
