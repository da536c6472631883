import type { AnyStateMachine } from 'xstate';
import type { Cast } from '../model';
import { akademikerPension } from './akademiker-pension';
import { euCommission } from './eu-commission';
import { federalReserve } from './federal-reserve';
import { norwayFund } from './norway-fund';
import { usAdministration } from './us-administration';

export { akademikerPension } from './akademiker-pension';
export { euCommission } from './eu-commission';
export { federalReserve } from './federal-reserve';
export { norwayFund } from './norway-fund';
export { usAdministration } from './us-administration';
export type { ObserveEvent } from './shared/observe';

/** All institutions that a level may name. */
export const cast: Cast<AnyStateMachine> = [
  usAdministration,
  euCommission,
  norwayFund,
  akademikerPension,
  federalReserve,
];
