import type { Action } from '../card/action';

/** Does nothing and says nothing. */
export const staySilent: Action = {
  id: 'stay-silent',
  roles: ['government', 'central-bank', 'trade-bloc', 'sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [],
  silence: true,
  conflicts: [],
  sources: [],
  standing: 'settled',
  days: () => [1],
  cost: () => ({ capacity: 0 }),
  legal: () => null,
  apply() {
    // Silence changes nothing by itself; a deadline that passes in silence is a legal clock.
  },
  evidence: () => [],
};
