import { setup } from 'xstate';
import { ladder } from '../shared/ladder';
import { guardsOf } from '../shared/observe';
import type { ObserveEvent } from '../shared/observe';
import { tariffInForce } from '../shared/readings';
import { atCoercionStage, eased, listDated, listInForce, listSuspended, noTariffInForce, threatClose } from './readings';

/** Postures of the Commission, and how far its counter-list and its anti-coercion procedure have gone. */
export const chart = setup({
  types: { events: {} as ObserveEvent },
  guards: guardsOf({
    closed: atCoercionStage(0), examining: atCoercionStage(1), examined: atCoercionStage(2), beforeCouncil: atCoercionStage(3),
    determined: atCoercionStage(4), adopted: atCoercionStage(5), biting: atCoercionStage(6), shelved: atCoercionStage(7),
    eased, listDated, listInForce, listSuspended, noTariffInForce, tariffInForce, threatClose,
  }),
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
    coercion: ladder('aci-closed', {
      'aci-closed': 'closed',
      'aci-examining': 'examining',
      'aci-examined': 'examined',
      'aci-council': 'beforeCouncil',
      'aci-determined': 'determined',
      'aci-adopted': 'adopted',
      'aci-in-force': 'biting',
      'aci-suspended': 'shelved',
    }),
  },
});
