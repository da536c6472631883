import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { NASDAQ, SP500 } from './ids';

/** Technology shares: the S&P 500 and a bit more. */
export const nasdaq: Market<World, Frame> = {
  id: 'nasdaq',
  instrument: 'shares',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(NASDAQ, SP500, frame.p.nasdaqBeta);
    addOwnNoise(world, tape, context, NASDAQ, frame.p.nasdaqNoisePct);
  },
};
