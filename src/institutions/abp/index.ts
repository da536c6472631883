import type { AnyStateMachine } from 'xstate';
import type { Institution } from '../../model';
import { chart } from './chart';
import { fiduciary, stewardship } from './doctrines';

/** The pension fund of Dutch teachers and civil servants. */
export const abp: Institution<AnyStateMachine> = {
  id: 'abp',
  role: 'pension-fund',
  chart,
  doctrines: [fiduciary, stewardship],
};
