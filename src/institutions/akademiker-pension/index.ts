import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { fiduciary, voice } from './doctrines';

/** A Danish occupational pension fund. */
export const akademikerPension: Institution<AnyStateMachine> = {
  id: 'akademiker-pension',
  role: 'pension-fund',
  chart,
  doctrines: [fiduciary, voice],
};
