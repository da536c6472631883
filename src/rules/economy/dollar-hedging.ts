import { clamp } from '../../maths';
import { FLOW, FUNDAMENTAL, mechanismCause } from '../../model';
import type { DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { DXY, SP500 } from '../markets/ids';
import { postpone } from './slow-news';
import { dollarTrust } from './trust';

const CAUSE = mechanismCause('dollar-hedging');

/** A day on which shares fall by less than this tells holders nothing of the dollar as a hedge, twice that all of it. */
const FALL_PCT = 1;

/**
 * Holders abroad hedge after the event: when shares fall and the dollar falls with them, it has failed to protect, and
 * they sell it forward over the weeks after; when it rises, they take hedges off. What flows, interest rates and growth
 * do to it is left out. Dollar to come = `dollarPerHaven` (1 - dollar trust) times the rest of its move, on days on which
 * shares fall: whoever trusts the issuer needs no such lesson.
 */
export const hedgesFollow: DayStep<World, Frame> = {
  id: 'hedges-follow',
  run(world, tape, { frame }) {
    const weight = clamp(-tape.moved(SP500) / FALL_PCT - 1, 0, 1);
    if (weight === 0) return;
    const { p } = frame;
    const told = tape.moved(DXY) - tape.byKind(DXY, FLOW) - tape.byKind(DXY, FUNDAMENTAL);
    postpone(world, DXY, FLOW, CAUSE, p.dollarPerHaven * (1 - dollarTrust(world, frame)) * weight * told, p.dollarHedgingHalfLifeDays);
  },
};
