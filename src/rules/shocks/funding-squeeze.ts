import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { squeezeFunding } from '../economy/funding';
import type { Frame } from '../frame';

/** Borrowing dollars abroad becomes dearer than at home: a wider gap in currency swaps or between banks. */
export const fundingSqueeze: Shock<World, Frame> = {
  id: 'funding-squeeze',
  parameters: [{ id: 'bp', kind: 'number', unit: 'bp', min: -200, max: 200, step: 1, initial: 20 }],
  apply: (world, args, cause, { frame }) => squeezeFunding(world, frame, cause, numberArg(args, 'bp')),
};
