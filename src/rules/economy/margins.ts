import type { Tape, World } from '../../model';
import { figureOf, oncePerGame } from '../frame';
import type { Frame } from '../frame';
import { SP500, VIX } from '../markets/ids';
import { vixResponse } from '../markets/vix';
import { vixLevel } from './prices';

const USUAL_VIX = 20;

/** What lenders let basis traders hold, in $bn, and how calm they are: 0 while margins bind, nearer to 1 the less they do. */
export interface Margins {
  readonly allowedUsdBn: number;
  readonly calm: number;
}

/** What margins were set for before the game: usual swings and, in part, those of the weeks before, in bp. */
const setForBp = oncePerGame((frame) => {
  const { p } = frame;
  return p.yieldSdReferenceBp + p.basisMarginLearning * Math.max(0, figureOf(frame, 'yieldSdBp') - p.yieldSdReferenceBp);
});

/**
 * How far swings press on margins, 1 in ordinary times: from the VIX and from the ten-year's own swings against what
 * margins were set for, which is usual swings and, in part, those of the weeks before.
 */
function stressOf(frame: Frame, vix: number, yieldSdBp: number): number {
  const { p } = frame;
  return (p.basisVixWeight * vix) / USUAL_VIX + ((1 - p.basisVixWeight) * yieldSdBp) / setForBp(frame);
}

function shareAt({ p }: Frame, stress: number): number {
  return Math.max(p.basisFloor, Math.min(1, p.basisLimit / stress));
}

const shareAtStart = oncePerGame((frame) => shareAt(frame, stressOf(frame, frame.base[VIX] as number, figureOf(frame, 'yieldSdBp'))));

/** The VIX that sellers go by: margins are called on the last close, but nobody sells into relief that is there already. */
function vixOfTheDay(world: World, tape: Tape, frame: Frame): number {
  const close = vixLevel(world, frame);
  const shares = tape.moved(SP500);
  return shares > 0 ? close + vixResponse(shares, close, frame.p) : close;
}

/**
 * All of what is usual is allowed until stress passes the limit, less in proportion beyond it, never less than a floor.
 * What is usual is read off the start, when they held what that day allowed.
 */
export function marginsOf(world: World, tape: Tape, frame: Frame): Margins {
  const stress = stressOf(frame, vixOfTheDay(world, tape, frame), Math.sqrt(world.risk.yieldVarianceBp2));
  return { allowedUsdBn: (frame.p.basisReferenceUsdBn * shareAt(frame, stress)) / shareAtStart(frame), calm: Math.max(0, 1 - stress / frame.p.basisLimit) };
}
