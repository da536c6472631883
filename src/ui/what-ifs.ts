import type { PayoffDesk } from './payoff';
import type { TornadoDesk } from './tornado';

/** What can be asked about a seat's options: against another seat's, and what their ranking hangs on. */
export interface WhatIfs {
  readonly payoff: PayoffDesk;
  readonly tornado: TornadoDesk;
}
