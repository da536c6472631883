import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { ISSUERS_OWN } from '../economy/regime';
import type { Frame } from '../frame';
import { BUND10, UST10, VIX } from './ids';

/** The German ten-year yield: with Treasuries on rates, growth and ordinary days, a haven in a fright; foreign routs, purchases by funds and joint debt arrive in the ledger. */
export const bund10y: Market<World, Frame> = {
  id: 'bund-10y',
  instrument: 'euro-bonds',
  unit: 'bp',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(BUND10, UST10, frame.p.bundPerTenYear, ISSUERS_OWN);
    tape.follow(BUND10, VIX, frame.p.bundPerVixBp);
    addOwnNoise(world, tape, context, BUND10, frame.p.bundNoiseBp);
  },
};
