import type { AnyStateMachine } from 'xstate';
import type { Cast } from '../model';
import { abp } from './abp';
import { akademikerPension } from './akademiker-pension';
import { chinaReserves } from './china-reserves';
import { euCommission } from './eu-commission';
import { federalReserve } from './federal-reserve';
import { japanReserves } from './japan-reserves';
import { norwayFund } from './norway-fund';
import { lookingAhead } from './shared/foresight';
import { swissNationalBank } from './swiss-national-bank';
import { usAdministration } from './us-administration';

export { abp } from './abp';
export { akademikerPension } from './akademiker-pension';
export { chinaReserves } from './china-reserves';
export { euCommission } from './eu-commission';
export { federalReserve } from './federal-reserve';
export { japanReserves } from './japan-reserves';
export { norwayFund } from './norway-fund';
export { swissNationalBank } from './swiss-national-bank';
export { usAdministration } from './us-administration';
export type { ObserveEvent } from './shared/observe';

/** All institutions that a level may name; each can be run by looking ahead. */
export const cast: Cast<AnyStateMachine> = [
  usAdministration,
  euCommission,
  norwayFund,
  swissNationalBank,
  akademikerPension,
  abp,
  japanReserves,
  chinaReserves,
  federalReserve,
].map(lookingAhead);
