import { BELIEF, FLOW, FUNDAMENTAL, RISK, TRUST, kindSet } from '../../model';
import type { Market, World } from '../../model';
import { followersSellOut } from '../economy/gold-speculation';
import { addOwnNoise } from '../economy/noise';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10 } from './ids';

/** Trust has its own term; and a fright wants gold as it wants the dollar, so that gold does not answer the VIX on average (daily closes 2006-26). */
const WANTED_BESIDE = kindSet(TRUST, RISK);
/** What moves yields and is priced in gold on its own account, or says nothing of what gold forgoes. */
const OWN_ACCOUNT = kindSet(FLOW, BELIEF, FUNDAMENTAL, TRUST);
const MARGIN_CALL_PCT = 3;

/** What a day of shares forces out of gold: beyond three per cent it is sold for cash, or bought back. */
export function marginCallPct(move: number, perPct: number): number {
  return perPct * Math.max(0, Math.abs(move) - MARGIN_CALL_PCT) * Math.sign(move);
}

/** Gold: against the dollar and what bonds pay, for lost trust (its own term in the ledger), sold in margin calls while dollars are scarce, and by followers of its trend. */
export const gold: Market<World, Frame> = {
  id: 'gold',
  instrument: 'gold',
  unit: 'log%',
  quote(world, tape, context) {
    const { frame } = context;
    const { p } = frame;
    tape.mirror(GOLD, DXY, p.goldPerDollar, WANTED_BESIDE);
    tape.mirror(GOLD, UST10, p.goldPerTenYearBp, OWN_ACCOUNT);
    const { squeeze } = world.funding;
    if (squeeze > 0) tape.respond(GOLD, SP500, (move) => marginCallPct(move, p.goldMarginCall * Math.min(1, squeeze)));
    addOwnNoise(world, tape, context, GOLD, p.goldNoisePct);
    followersSellOut(world, tape, frame);
  },
};
