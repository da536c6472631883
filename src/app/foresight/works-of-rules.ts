import { count, emptyTally, openFutures, rangesOf, tallySize } from '../../foresight';
import { cast } from '../../institutions';
import { rulebook } from '../../rules';
import type { Works } from './works';

/** Futures by which the ranges are set. */
const PILOTS = 64;

/** Plays futures by the rules and with the institutions of this program. */
export const worksOfRules: Works = {
  open: (outlook, measures) => openFutures({ rulebook, cast, outlook, measures }),
  pilots: PILOTS,
  ranges: (futures) => rangesOf(futures, PILOTS),
  empty: (futures) => emptyTally(tallySize(futures)),
  count: (tally, future, ranges) => count(tally, ranges, future),
};
