import type { PendingEffect } from './contribution';
import type { Args } from './record';

/** What the engine itself needs in any world: the rest belongs to the rules. */
export interface EngineWorld {
  clock: { turn: number; day: number };
  /** What is left of each seat's capacity, 0 to 100, in seat order. */
  capacities: number[];
  /** Cumulative move of each market since the start, in bp, log per cent or points, in clearing order. */
  moves: number[];
  /** Price effects of news that wait for the next open day. */
  pending: PendingEffect[];
  /** How often each action has been taken, [seat][action]. */
  taken: { count: number }[][];
  /** Turns running that each leaf condition of the endings has held; the engine sets it up. */
  streaks: number[];
  /** The ending reached, or the empty text while the game goes on. */
  ending: string;
}

/** A sale or purchase that runs over several open days. */
export interface Order {
  holder: number;
  instrument: number;
  /** Positive sells. */
  usdBnPerDay: number;
  daysLeft: number;
  /** Share of the proceeds that is taken home, 0 to 1. */
  repatriatedShare: number;
  /** Share of dollar assets that each day's forward sale hedges, 0 for other orders. */
  hedgeSharePerDay: number;
  /** What the proceeds buy; the empty text for dollars or, by the repatriated share, home currency. */
  into: '' | 'gold' | 'euro-bonds' | 'bills';
  cause: string;
}

/** How far a tariff threat has gone in law. */
export type ThreatStage = 'said' | 'ordered' | 'paused' | 'dropped' | 'in-force';

/** One step of a threatened tariff: how high, from which turn. */
export interface ThreatStep {
  tariffPp: number;
  turn: number;
}

/** A tariff threat against a group of partners. */
export interface Threat {
  partners: number;
  stage: ThreatStage;
  basis: string;
  steps: ThreatStep[];
  /** Tariff of this threat that is collected now, in pp on the partners' goods. */
  inForcePp: number;
  /** First turn in which a pause no longer holds; 0 when not paused. */
  pausedUntilTurn: number;
  /** First turn in which its law no longer carries what is collected; absent where the law sets no term. */
  lapsesTurn?: number;
  cause: string;
}

/** A list of counter-duties that is suspended, dated or in force. */
export interface CounterList {
  announcedEurBn: number;
  fromTurn: number;
  inForceEurBn: number;
  cause: string;
}

/** Stages of an anti-coercion procedure, in the order of the law. */
export const COERCION_STAGES = ['none', 'examining', 'examined', 'before-council', 'determined', 'adopted', 'in-force', 'suspended', 'lapsed'] as const;

/** A stage of an anti-coercion procedure. */
export type CoercionStage = (typeof COERCION_STAGES)[number];

/** One vote of the bloc's council: each state's vote in the level's order, 1 for, 0 abstaining, -1 against. */
export interface CouncilVote {
  turn: number;
  subject: string;
  states: number[];
  passed: number;
}

/** Stages of a framework deal between government and bloc. */
export const FRAMEWORK_STAGES = ['none', 'offered', 'accepted'] as const;

/** Turns for which an offered framework can be accepted. */
export const FRAMEWORK_OFFER_TURNS = 4;

/** Stages of a fund's request for a new mandate. */
export const MANDATE_STAGES = ['none', 'ministry', 'parliament', 'granted', 'refused'] as const;

/** One auction of new debt and how it went. */
export interface AuctionResult {
  turn: number;
  day: number;
  tenor: string;
  sizeUsdBn: number;
  bidToCover: number;
  tailBp: number;
}

/** A price effect that markets take in by and by: what is left of it and the share of that which arrives each open day. */
export interface SlowEffect extends PendingEffect {
  sharePerDay: number;
}

/** The state of the political economy: plain numbers, texts and arrays of fixed shape. */
export interface World extends EngineWorld {
  /** Par value of Treasuries and value at start prices of equities, [instrument][holder], in $bn. */
  holdings: number[][];
  /** What is outstanding of each instrument, in $bn. */
  supplyUsdBn: number[];
  /** Dollar cash by holder, in $bn; the central bank's is minus what it owes, so the row sums to zero. */
  cashUsdBn: number[];
  /** What each fund has gained since the start in its home currency, booked at every close, in $bn. */
  gainUsdBn: number[];
  /** Share of dollar assets hedged, by holder, 0 to 1. */
  hedgedShare: number[];
  /** Share of maturing Treasuries that is no longer rolled over, by holder, 0 to 1, and who decided it. */
  rolloff: { share: number; cause: string }[];
  orders: Order[];
  /** Gold and euro bonds that each holder has bought since the start, at today's value, in $bn. */
  goldUsdBn: number[];
  euroBondsUsdBn: number[];
  /** What each fund's start portfolio, left alone and unhedged, would have gained by now, in $bn. */
  benchmarkGainUsdBn: number[];
  /** What each holder's own purchases have added to its home currency since the start, in %. */
  currencyPullPct: number[];
  /** What the market asks for what dealers hold, their usual stock, and how thin the market was when the premium was last reckoned. */
  clearing: { dealerPremiumBp: number; dealerBaseUsdBn: number; depth: number };
  /** 1 while foreign official holders can borrow dollars against Treasuries at the central bank. */
  facility: { repoOpen: number };
  /** Cumulative deficit since the start, in $bn. */
  fiscal: {
    deficitUsdBn: number;
    /** Average rate on the debt, in %, and the yearly interest that follows from it. */
    averageRatePct: number;
    interestUsdBnPerYear: number;
    /** Yearly tariff revenue above or below that of the start. */
    tariffRevenueUsdBnPerYear: number;
    /** Share of new borrowing in bills, in %. */
    billSharePct: number;
    buybacksUsdBn: number;
    /** Tax on foreign holders that is threatened, in %. */
    holderTaxPct: number;
  };
  auctions: AuctionResult[];
  /** Emergency purchases by the central bank: pace, what has been paid in all, the turn of the first, what decided the pace. */
  purchases: { usdBnPerWeek: number; paidUsdBn: number; firstTurn: number; /** First turn in which it bought under stress; 0 when it has not. */ rescueTurn: number; cause: string };
  /** Dollar lines to allied central banks: 1 open, 0 as they stand, -1 refused. */
  lines: { swap: number };
  /** Attacks on the central bank: how used to them markets are, the strength and turn of the last, and whom the government named to lead it. */
  pressure: { habit: number; lastStrength: number; lastTurn: number; chair: string };
  /** Rises of the ten-year over five sessions, the turn of a rout that awaits an answer (-1 once judged), days of panic, weeks of triple falls. */
  stress: { tenYearMoves: number[]; routTurn: number; unanswered: number; answeredTurn: number; panicDays: number; tripleFalls: number };
  risk: { variancePct2: number; slowLogVariance: number; yieldVarianceBp2: number };
  /** Variance of each market's own noise against its usual, in clearing order; 1 is usual. */
  ownVariance: number[];
  /** News that has not been priced in full yet. */
  slow: SlowEffect[];
  /** Trend that followers of gold see, in % a day, and what they have built up on it, in % of the price. */
  gold: { trendPct: number; speculationPct: number };
  /** How scarce dollars are for those who must borrow them: 0 in calm, 1 as in March 2020. */
  funding: { squeeze: number };
  threats: Threat[];
  counterList: CounterList;
  /** What courts and agencies have decided. */
  law: {
    /** 1 once emergency powers no longer carry tariffs. */
    emergencyStruck: number;
    /** Average tariff that fell away with them, in pp. */
    struckPp: number;
    /** Investigations that open a legal basis when they are ready. */
    probes: { basis: string; sector: string; readyTurn: number; cause: string }[];
    /** Share of partners' goods that is exempt, 0 to 1. */
    exemptShare: number;
  };
  /** The bloc's anti-coercion procedure. */
  coercion: { stage: CoercionStage; sinceTurn: number; dueTurn: number; measure: string; cause: string };
  /** The bloc's reciprocal tariff. */
  reciprocal: { announcedPp: number; fromTurn: number; inForcePp: number; cause: string };
  council: { votes: CouncilVote[] };
  framework: {
    stage: (typeof FRAMEWORK_STAGES)[number];
    offeredTurn: number;
    territory: string;
    minerals: string;
    purchasesEurBn: number;
    /** Purchases that the bloc has offered of its own accord. */
    offeredPurchasesEurBn: number;
    /** 1 when the bloc gave something while a tariff was collected from it. */
    conceded: number;
  };
  /** Debt issued in common by the bloc, in EUR bn a year. */
  jointDebtEurBnPerYear: number;
  mandate: { stage: (typeof MANDATE_STAGES)[number]; dueTurn: number; cause: string };
  tariffs: {
    /** Average tariff equivalent that may still come, in pp; a withdrawn threat counts, for it may return. */
    threatenedPp: number;
    /** Average tariff added since the start, in pp. */
    inForcePp: number;
    /** Retaliation expected and in force, weighted by belief, in pp. */
    retaliationPp: number;
    /** Believed follow-through of the threats, 0 to 1. */
    followThrough: number;
    /** Market pain at which retreat is believed even odds, in % of shares. */
    retreatThresholdPct: number;
    /** Discount in shares for tariffs threatened, and for tariffs in force with retaliation, in %. */
    threatDiscountPct: number;
    forceDiscountPct: number;
    /** What fear has taken off shares beyond both, and relief has not given back, in %. */
    fearPremiumPct: number;
    /** Probability of a hawk up to which prices know what kind of government this is. */
    hawkPriced: number;
    /** First turn in which the government withdrew a threat of its own accord; 0 when it has not. */
    withdrawnTurn: number;
    /** Turn until which talks hold the threat back; 0 when there are none. */
    talksUntilTurn: number;
  };
  /** Market beliefs over types, [belief][type]; each row sums to 1. */
  beliefs: number[][];
  /** Trust of each bloc of holders in the issuer: mean and weight of evidence of a Beta belief. */
  trust: { mean: number[]; count: number[] };
  /** Perceived independence of the central bank, 0 to 1. */
  independence: number;
  macro: {
    /** Growth that the bloc loses, in % of GDP. */
    growthLostPct: number;
    /** Growth that the issuer loses, in % of GDP. */
    homeGrowthLostPct: number;
    /** What tariffs add to consumer prices so far, in pp. */
    inflationPp: number;
    unemploymentPct: number;
    /** Inflation expected for the five years after the next five, in %. */
    expectedInflationPct: number;
    policyRatePct: number;
    /** Path of the policy rate over a year that the central bank has guided markets to expect, in bp. */
    guidedBp: number;
  };
  /** Cumulative moves when the last turn began, in clearing order: what "last week" is measured from. */
  lastTurnMoves: number[];
  /** Strongest reason that each seat has published, as a likelihood ratio; saying it again is no news. */
  spoken: number[];
  /** How often the central bank has spoken to calm; words wear out. */
  calmWords: number;
}

/** Arguments with their numbers ready to use. */
export function numberArg(args: Args, id: string): number {
  const value = args[id];
  return typeof value === 'number' ? value : 0;
}

/** Reads a text argument. */
export function textArg(args: Args, id: string): string {
  const value = args[id];
  return typeof value === 'string' ? value : '';
}
