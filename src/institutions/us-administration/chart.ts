import { setup } from 'xstate';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { emergencyStands, emergencyStruck, tariffInForce, threatGone, threatPaused, threatSigned, threatStands } from '../shared/readings';
import { free, inDoubt, painPassed, sharpened, threatOnlyVoiced } from './readings';

/** Postures of the administration, how far its threat has gone in law, and whether courts leave it the powers. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({
    emergencyStands, emergencyStruck, free, inDoubt, painPassed, sharpened, tariffInForce, threatGone, threatOnlyVoiced, threatPaused, threatSigned, threatStands,
  }),
}).createMachine({
  id: 'us-administration',
  type: 'parallel',
  states: {
    posture: {
      initial: 'demanding',
      states: {
        demanding: {
          on: {
            observe: [
              { guard: 'threatGone', target: 'withdrawing' },
              { guard: 'painPassed', target: 'withdrawing' },
              { guard: 'inDoubt', target: 'wavering' },
              { guard: 'sharpened', target: 'escalating' },
            ],
          },
        },
        escalating: {
          on: {
            observe: [
              { guard: 'threatGone', target: 'withdrawing' },
              { guard: 'painPassed', target: 'withdrawing' },
              { guard: 'inDoubt', target: 'wavering' },
            ],
          },
        },
        wavering: {
          on: {
            observe: [
              { guard: 'threatGone', target: 'withdrawing' },
              { guard: 'painPassed', target: 'withdrawing' },
              { guard: 'free', target: 'demanding' },
            ],
          },
        },
        withdrawing: {
          on: { observe: [{ guard: 'free', target: 'demanding' }] },
        },
      },
    },
    procedure: {
      initial: 'voiced',
      states: {
        voiced: {
          on: {
            observe: [
              { guard: 'tariffInForce', target: 'collected' },
              { guard: 'threatSigned', target: 'signed' },
              { guard: 'threatPaused', target: 'paused' },
              { guard: 'threatGone', target: 'dropped' },
            ],
          },
        },
        signed: {
          on: {
            observe: [
              { guard: 'tariffInForce', target: 'collected' },
              { guard: 'threatPaused', target: 'paused' },
              { guard: 'threatGone', target: 'dropped' },
            ],
          },
        },
        paused: {
          on: {
            observe: [
              { guard: 'tariffInForce', target: 'collected' },
              { guard: 'threatSigned', target: 'signed' },
              { guard: 'threatOnlyVoiced', target: 'voiced' },
              { guard: 'threatGone', target: 'dropped' },
            ],
          },
        },
        collected: {
          on: {
            observe: [
              { guard: 'threatPaused', target: 'paused' },
              { guard: 'threatGone', target: 'dropped' },
            ],
          },
        },
        dropped: {
          on: {
            observe: [
              { guard: 'tariffInForce', target: 'collected' },
              { guard: 'threatSigned', target: 'signed' },
              { guard: 'threatStands', target: 'voiced' },
            ],
          },
        },
      },
    },
    court: ladder('powers-open', { 'powers-open': 'emergencyStands', 'powers-struck': 'emergencyStruck' }),
  },
});
