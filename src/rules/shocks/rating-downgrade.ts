import { pow } from '../../maths';
import { numberArg } from '../../model';
import type { Shock, World } from '../../model';
import { dailySdPct, frighten } from '../economy/fright';
import { hearOfPromise } from '../economy/trust';
import type { Frame } from '../frame';

const TRUST_DECAY = 0.5;

/**
 * An agency lowers the issuer's rating. It is a fright without a sign for yields: those fall while the issuer is
 * trusted all the same (August 2011) and need not when it is not. Each further agency frightens less.
 */
export const ratingDowngrade: Shock<World, Frame> = {
  id: 'rating-downgrade',
  parameters: [{ id: 'order', kind: 'number', unit: '', min: 1, max: 3, step: 1, initial: 1 }],
  apply(world, args, cause, { frame }) {
    const { p } = frame;
    const earlier = numberArg(args, 'order') - 1;
    frighten(world, cause, -p.downgradeFrightSd * pow(p.downgradeDecay, earlier) * dailySdPct(world, frame));
    const severity = p.downgradeTrust * pow(TRUST_DECAY, earlier);
    hearOfPromise(world, frame, cause, { europe: severity, japan: severity, china: severity, other: severity });
  },
};
