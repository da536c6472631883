import type { Parameters } from '../parameters';
import { BITCOIN, BUND10, DXY, EURUSD, GOLD, JGB10, MARKET_IDS, NASDAQ, UST10, UST2, UST30, USDCHF, USDNOK, VIX } from '../markets/ids';
import { STREAM_MACRO_NOISE, STREAM_MARKET_NOISE } from '../streams';
import { makeTails } from './tails';
import type { Tails } from './tails';

/** A market's own noise in one game: its draw of chance, what of it is another market's, its tails, and with whom it swings. */
export interface OwnNoise {
  readonly stream: number;
  readonly index: number;
  /** The market whose normal it shares, null for none: share times that one and rest times its own. */
  readonly leader: OwnNoise | null;
  readonly share: number;
  readonly rest: number;
  readonly tails: Tails;
  readonly swingsWith: number;
}

/**
 * Works out the own noise of every market, by place; shares have none, for theirs is the shock of the day.
 * Bonds swing with the ten-year, currencies with the dollar index; the VIX and the Nasdaq live on what shares do.
 */
export function ownNoises(p: Parameters): readonly (OwnNoise | undefined)[] {
  const noises: (OwnNoise | undefined)[] = MARKET_IDS.map(() => undefined);
  const dollarTails = makeTails(p.dollarTailNu);
  const tenYearTails = makeTails(p.tenYearTailNu);
  const lead = (market: number, index: number, tails: Tails, leader: OwnNoise | null, share: number, swingsWith = market): OwnNoise =>
    (noises[market] = { stream: STREAM_MACRO_NOISE, index, leader, share, rest: Math.sqrt(1 - share * share), tails, swingsWith });
  const alone = (market: number, index: number, tails: Tails, swingsWith = market): OwnNoise =>
    (noises[market] = { stream: STREAM_MARKET_NOISE, index, leader: null, share: 0, rest: 1, tails, swingsWith });
  const tenYear = lead(UST10, 0, tenYearTails, null, 0);
  const dollar = lead(DXY, 1, dollarTails, tenYear, p.tenYearDollarCorrelation);
  lead(UST2, 2, tenYearTails, tenYear, p.tenTwoCorrelation, UST10);
  lead(GOLD, 3, makeTails(p.goldTailNu), dollar, p.dollarGoldCorrelation);
  alone(VIX, 0, dollarTails);
  alone(UST30, 1, tenYearTails, UST10);
  alone(NASDAQ, 2, dollarTails);
  alone(BITCOIN, 3, makeTails(p.bitcoinTailNu));
  alone(EURUSD, 4, dollarTails, DXY);
  alone(USDNOK, 5, dollarTails, DXY);
  alone(USDCHF, 6, dollarTails, DXY);
  alone(BUND10, 7, tenYearTails, UST10);
  alone(JGB10, 8, tenYearTails, UST10);
  return noises;
}
