import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { DXY, USDNOK, VIX } from './ids';

/** The dollar in kroner: with the dollar, and up in a fright, since the krone is a small, risky currency. */
export const usdNok: Market<World, Frame> = {
  id: 'usd-nok',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(USDNOK, DXY, frame.p.kronePerDollar);
    tape.follow(USDNOK, VIX, frame.p.kronePerVix);
    addOwnNoise(world, tape, context, USDNOK, frame.p.kroneNoisePct);
  },
};
