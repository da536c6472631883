import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { surprisePath } from '../economy/policy-path';
import type { Frame } from '../frame';

/** Futures price another path of the policy rate than before, with no act of the central bank in the game. */
export const policyPathSurprise: Shock<World, Frame> = {
  id: 'policy-path-surprise',
  parameters: [{ id: 'bp', kind: 'number', unit: 'bp', min: -150, max: 150, step: 0.5, initial: 0 }],
  apply: (world, args, cause, { frame }) => surprisePath(world, frame, cause, numberArg(args, 'bp')),
};
