import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { BITCOIN, SP500 } from './ids';

/** Bitcoin, a risk asset since 2020: shares and a bit more, and much of its own. */
export const bitcoin: Market<World, Frame> = {
  id: 'bitcoin',
  instrument: 'bitcoin',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(BITCOIN, SP500, frame.p.bitcoinBeta);
    addOwnNoise(world, tape, context, BITCOIN, frame.p.bitcoinNoisePct);
  },
};
