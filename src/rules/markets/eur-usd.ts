import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { DXY, EURUSD } from './ids';

/** The euro in dollars: the mirror of the dollar index, which is mostly euro; money brought home arrives in the ledger. */
export const eurUsd: Market<World, Frame> = {
  id: 'eur-usd',
  instrument: 'dollar',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    tape.mirror(EURUSD, DXY, frame.p.euroPerDollar);
    addOwnNoise(world, tape, context, EURUSD, frame.p.euroNoisePct);
  },
};
