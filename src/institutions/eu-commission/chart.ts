import { setup } from 'xstate';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { tariffInForce } from '../shared/readings';
import { eased, listDated, listInForce, listSuspended, noTariffInForce, threatClose } from './readings';

/** Postures of the Commission, and how far its counter-list has gone. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({ eased, listDated, listInForce, listSuspended, noTariffInForce, tariffInForce, threatClose }),
}).createMachine({
  id: 'eu-commission',
  type: 'parallel',
  states: {
    posture: {
      initial: 'conciliatory',
      states: {
        conciliatory: {
          on: {
            observe: [
              { guard: 'tariffInForce', target: 'retaliating' },
              { guard: 'threatClose', target: 'warning' },
              { guard: 'listDated', target: 'warning' },
            ],
          },
        },
        warning: {
          on: {
            observe: [
              { guard: 'tariffInForce', target: 'retaliating' },
              { guard: 'eased', target: 'conciliatory' },
            ],
          },
        },
        retaliating: {
          on: {
            observe: [
              { guard: 'eased', target: 'conciliatory' },
              { guard: 'noTariffInForce', target: 'warning' },
            ],
          },
        },
      },
    },
    procedure: {
      initial: 'suspended',
      states: {
        suspended: {
          on: {
            observe: [
              { guard: 'listInForce', target: 'in-force' },
              { guard: 'listDated', target: 'dated' },
            ],
          },
        },
        dated: {
          on: {
            observe: [
              { guard: 'listInForce', target: 'in-force' },
              { guard: 'listSuspended', target: 'suspended' },
            ],
          },
        },
        'in-force': {
          on: {
            observe: [
              { guard: 'listDated', target: 'dated' },
              { guard: 'listSuspended', target: 'suspended' },
            ],
          },
        },
      },
    },
  },
});
