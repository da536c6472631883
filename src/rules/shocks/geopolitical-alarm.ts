import { numberArg, RISK } from '../../model';
import type { Shock, World } from '../../model';
import { frighten } from '../economy/fright';
import { effect } from '../economy/prices';
import type { Frame } from '../frame';
import { GOLD } from '../markets/ids';

/** War or the fear of it, in standard deviations of an index of geopolitical risk: shares slip, gold gains a little. */
export const geopoliticalAlarm: Shock<World, Frame> = {
  id: 'geopolitical-alarm',
  parameters: [{ id: 'sd', kind: 'number', unit: 'sd', min: -5, max: 5, step: 0.1, initial: 1 }],
  apply(world, args, cause, { frame }) {
    const sd = numberArg(args, 'sd');
    frighten(world, cause, frame.p.equityPerAlarmSd * sd);
    effect(world, GOLD, RISK, cause, frame.p.goldPerAlarmSd * sd);
  },
};
