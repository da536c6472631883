import { setup } from 'xstate';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { atEase, linesOpen, linesRefused, linesUsual, marketPressed, meets, meetsNot, uneasy } from './readings';

/** Postures of the Federal Reserve, the calendar of its policy committee, and its dollar lines to allies. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ atEase, linesOpen, linesRefused, linesUsual, marketPressed, meets, meetsNot, uneasy }),
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
    lines: ladder('lines-usual', { 'lines-usual': 'linesUsual', 'lines-open': 'linesOpen', 'lines-refused': 'linesRefused' }),
  },
});
