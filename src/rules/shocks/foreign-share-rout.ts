import { numberArg, textArg } from '../../model';
import type { Shock, World } from '../../model';
import { frighten } from '../economy/fright';
import { vixLevel } from '../economy/prices';
import type { Frame } from '../frame';

const TENSE_VIX = 20;
const MOST = 2;

/** Another market's shares move before this one opens: it follows by a part. */
export const foreignShareRout: Shock<World, Frame> = {
  id: 'foreign-share-rout',
  parameters: [
    { id: 'pct', kind: 'number', unit: '%', min: -40, max: 40, step: 0.1, initial: -5 },
    { id: 'market', kind: 'choice', options: ['japan', 'china', 'europe', 'other'], initial: 'japan' },
  ],
  apply: (world, args, cause, { frame }) => frighten(world, cause, beta(world, frame, textArg(args, 'market')) * numberArg(args, 'pct')),
};

/** China's closed market says little in a calm and much in a fright: with the square of the VIX. */
function beta(world: World, frame: Frame, market: string): number {
  const { p } = frame;
  if (market === 'china') {
    const tension = vixLevel(world, frame) / TENSE_VIX;
    return p.chinaSharesBeta * Math.min(MOST, tension * tension);
  }
  if (market === 'japan') return p.japanSharesBeta;
  return market === 'europe' ? p.europeSharesBeta : p.otherSharesBeta;
}
