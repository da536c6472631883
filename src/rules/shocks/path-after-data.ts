import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { pathFollowsData } from '../economy/policy-path';
import type { Frame } from '../frame';

/** Futures price another path of the policy rate because of data on the economy, not of anything that the central bank said or did. */
export const pathAfterData: Shock<World, Frame> = {
  id: 'path-after-data',
  parameters: [{ id: 'bp', kind: 'number', unit: 'bp', min: -150, max: 150, step: 0.5, initial: 0 }],
  apply: (world, args, cause, { frame }) => pathFollowsData(world, frame, cause, numberArg(args, 'bp')),
};
