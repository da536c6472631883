import { BELIEF, numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { effect } from '../economy/prices';
import type { Frame } from '../frame';
import { GOLD } from '../markets/ids';

/** Official holders announce that they will buy gold, or sell it; counted in tonnes, which no era's price distorts. */
export const goldOfficialNews: Shock<World, Frame> = {
  id: 'gold-official-news',
  parameters: [{ id: 'tonnes', kind: 'number', unit: 'tonnes', min: -2000, max: 2000, step: 1, initial: 100 }],
  apply: (world, args, cause, { frame }) => effect(world, GOLD, BELIEF, cause, (frame.p.goldPctPer100Tonnes * numberArg(args, 'tonnes')) / 100),
};
