import { armOf, bytesOf, legendOf, mergeTallies, sizeOfLegend } from '../../foresight';
import type { Sums } from './works';

/** Adds counts up and puts them into words and bands. */
export const sums: Sums = {
  add: mergeTallies,
  arm: (tally, { outlook, measures, ranges }) => armOf(tally, ranges, legendOf(outlook, measures)),
  bytes: (outlook, measures) => bytesOf(sizeOfLegend(legendOf(outlook, measures))),
};
