import { clamp } from '../../maths';
import { CHANCE, mechanismCause } from '../../model';
import type { Chance, Context, Tape, World } from '../../model';
import { figureOf } from '../frame';
import type { Frame } from '../frame';
import { BITCOIN, BUND10, DXY, EURUSD, GOLD, JGB10, MARKET_IDS, NASDAQ, UST10, UST2, UST30, USDCHF, USDNOK, VIX } from '../markets/ids';
import { STREAM_MACRO_NOISE, STREAM_MARKET_NOISE } from '../streams';
import { vixLevel } from './prices';
import { fatTailed } from './tails';
import type { TailShapes } from './tails';

const USUAL_VIX = 18;
const LEAST_VARIANCE = 0.2;
const MOST_PERSISTENT = 0.995;
const LARGEST_VARIANCE = 9;

/** The standard normal behind a market's own noise of the day. */
type Normal = (world: World, chance: Chance, frame: Frame) => number;

const macro = (index: number): Normal => ({ clock }, chance) => chance.normal(clock.turn, clock.day, STREAM_MACRO_NOISE, index);
const alone = (place: number): Normal => ({ clock }, chance) => chance.normal(clock.turn, clock.day, STREAM_MARKET_NOISE, place);

const together = (first: Normal, own: Normal, correlation: 'tenYearDollarCorrelation' | 'tenTwoCorrelation' | 'dollarGoldCorrelation'): Normal =>
  (world, chance, frame) => {
    const share = frame.p[correlation];
    return share * first(world, chance, frame) + Math.sqrt(1 - share * share) * own(world, chance, frame);
  };

const tenYear = macro(0);
const dollar = together(tenYear, macro(1), 'tenYearDollarCorrelation');

/** A market's own noise: its draw of chance, the shape of its tails, and the market with which it swings. */
interface Own {
  readonly market: number;
  readonly normal: Normal;
  readonly tails: keyof TailShapes;
  readonly swingsWith: number;
}

const own = (market: number, tails: Own['tails'], normal: Normal, swingsWith = market): Own => ({ market, normal, tails, swingsWith });

/** Bonds swing with the ten-year, currencies with the dollar index; the VIX and the Nasdaq live on what shares do. */
const OWN: readonly Own[] = [
  own(DXY, 'dollar', dollar),
  own(UST10, 'tenYear', tenYear),
  own(UST2, 'tenYear', together(tenYear, macro(2), 'tenTwoCorrelation'), UST10),
  own(GOLD, 'gold', together(dollar, macro(3), 'dollarGoldCorrelation')),
  own(VIX, 'dollar', alone(0)),
  own(UST30, 'tenYear', alone(1), UST10),
  own(NASDAQ, 'dollar', alone(2)),
  own(BITCOIN, 'bitcoin', alone(3)),
  own(EURUSD, 'dollar', alone(4), DXY),
  own(USDNOK, 'dollar', alone(5), DXY),
  own(USDCHF, 'dollar', alone(6), DXY),
  own(BUND10, 'tenYear', alone(7), UST10),
  own(JGB10, 'tenYear', alone(8), UST10),
];

/** Markets that learn from their own noise. */
const LEARNERS = OWN.filter(({ market }) => [DXY, UST10, GOLD, BITCOIN].includes(market));

const ROW_OF: readonly (Own | undefined)[] = MARKET_IDS.map((_, market) => OWN.find((row) => row.market === market));

/** A market's own shock of the day before its swings: fat-tailed, of unit variance. */
function shockOf(world: World, chance: Chance, frame: Frame, { normal, tails }: Own): number {
  return fatTailed(normal(world, chance, frame), frame.tails[tails]);
}

/** A market's own noise of the day in its own sd: fat-tailed, and larger while its own swings last. */
export function ownNoise(world: World, chance: Chance, frame: Frame, market: number): number {
  const row = ROW_OF[market];
  if (row === undefined) return 0;
  return Math.sqrt(world.ownVariance[row.swingsWith] as number) * shockOf(world, chance, frame, row);
}

/** Own noise of the dollar, in its own sd. */
export function dollarNoise(world: World, chance: Chance, frame: Frame): number {
  return ownNoise(world, chance, frame, DXY);
}

/** Own noise of gold, in its own sd. */
export function goldNoise(world: World, chance: Chance, frame: Frame): number {
  return ownNoise(world, chance, frame, GOLD);
}

/** How much livelier noise is than at a usual VIX. */
export function liveliness(world: World, frame: Frame): number {
  return Math.sqrt(vixLevel(world, frame) / USUAL_VIX);
}

/** Writes what a market of this sd does of its own on one day, livelier in a fright. */
export function addOwnNoise(world: World, tape: Tape, { frame, chance }: Context<Frame>, market: number, sd: number): void {
  tape.add(market, CHANCE, mechanismCause('chance'), sd * liveliness(world, frame) * ownNoise(world, chance, frame, market));
}

/** After the close the leading markets learn from their own noise how far they may swing tomorrow: GARCH(1,1) around a variance of 1. */
export function learnOwnSwings(world: World, chance: Chance, frame: Frame): void {
  const { p } = frame;
  for (const row of LEARNERS) {
    const shock = shockOf(world, chance, frame, row);
    const arch = row.market === BITCOIN ? p.bitcoinArch : p.ownArch;
    // However it is set, a swing must fade: with a sum of one or more the usual variance would be none at all.
    const garch = Math.min(row.market === BITCOIN ? p.bitcoinGarch : p.ownGarch, MOST_PERSISTENT - arch);
    const variance = world.ownVariance[row.market] as number;
    world.ownVariance[row.market] = clamp(1 - arch - garch + (arch * shock * shock + garch) * variance, LEAST_VARIANCE, LARGEST_VARIANCE);
  }
}

/** What a level says of the days before its start: each market's own variance against its long run; 1 where it says nothing. */
export function startOwnVariance(frame: Frame): number[] {
  const variance = frame.base.map(() => 1);
  const { p } = frame;
  const lively = (frame.base[VIX] as number) / USUAL_VIX;
  const read = (figure: string, sd: number, market: number): void => {
    const given = figureOf(frame, figure);
    if (given > 0) variance[market] = clamp((given * given) / (sd * sd * lively), LEAST_VARIANCE, LARGEST_VARIANCE);
  };
  read('yieldSdBp', p.tenYearNoiseBp, UST10);
  read('goldSdPct', p.goldNoisePct, GOLD);
  read('dollarSdPct', p.dollarNoisePct, DXY);
  return variance;
}
