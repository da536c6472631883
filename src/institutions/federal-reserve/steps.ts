import type { Choice } from '../../model';
import { act } from '../shared/decide-by';

/** Says in public that policy is decided by the committee alone. */
export const defend = (): readonly Choice[] => [act('defend-independence', 4)];

/** Ends emergency purchases. */
export const stopBuying = (): readonly Choice[] => [act('buy-treasuries', 3, { usdBnPerWeek: 0 })];
