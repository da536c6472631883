import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { ISSUERS_OWN } from '../economy/regime';
import type { Frame } from '../frame';
import { JGB10, UST10 } from './ids';

/** The Japanese ten-year yield: its own routs arrive in the ledger; a part of what moves Treasuries moves it too. */
export const jgb10y: Market<World, Frame> = {
  id: 'jgb-10y',
  instrument: 'foreign-bonds',
  unit: 'bp',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(JGB10, UST10, frame.p.jgbPerTenYear, ISSUERS_OWN);
    addOwnNoise(world, tape, context, JGB10, frame.p.jgbNoiseBp);
  },
};
