import type { Contribution } from './contribution';
import type { Args, Decision, Refusal } from './record';

/** What one market did on one open day; `move` in bp, log per cent or points, `close` in the market's quoted unit. */
export interface MarketDay {
  readonly turn: number;
  readonly day: number;
  readonly market: string;
  readonly open: number;
  readonly close: number;
  readonly move: number;
}

/** Something that happened and can be told: a decision that landed, one that lapsed, a shock, a clock that struck. */
export interface NewsItem {
  readonly turn: number;
  readonly day: number;
  readonly type: 'decision' | 'lapsed' | 'shock' | 'event';
  /** The cause it is the head of, so that price effects can point back to it. */
  readonly cause: string;
  readonly seat: string;
  /** Action, shock or event id: its words are in the catalogue or the level. */
  readonly id: string;
  readonly args: Args;
  readonly refusal?: Refusal;
}

/** A dollar flow of one open day, seller to buyer, for the stage. */
export interface FlowRow {
  readonly turn: number;
  readonly day: number;
  readonly instrument: string;
  readonly from: string;
  readonly to: string;
  readonly usdBn: number;
}

/** What one turn did, in full. */
export interface Journal {
  readonly turn: number;
  readonly news: readonly NewsItem[];
  readonly days: readonly MarketDay[];
  readonly contributions: readonly Contribution[];
  readonly flows: readonly FlowRow[];
  /** Published metrics at the end of each day, for meters. */
  readonly meters: readonly { readonly day: number; readonly values: { readonly [metric: string]: number } }[];
  readonly checksum: string;
  /** Largest gap between a market's daily move and the sum of its named contributions. */
  readonly maxContributionError: number;
  /** Largest breach of a stock-flow identity, in $bn. */
  readonly maxIdentityErrorUsdBn: number;
}

/** Where rules write down what happened; absent in forecasts. */
export interface JournalWriter {
  news(item: Omit<NewsItem, 'turn' | 'day'>): void;
  flow(row: Omit<FlowRow, 'turn' | 'day'>): void;
}

/** A decision with its refusal, if it was refused. */
export interface Checked {
  readonly decision: Decision;
  readonly refusal: Refusal | null;
}
