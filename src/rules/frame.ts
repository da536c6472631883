import type { Calendar, IsoDate, LevelHolder, LevelMember, Role, Scenario, TradingDay } from '../model';
import { dateOf, dayNumber, isOpen, isoDate, tradingDayOf, weekday } from '../model';
import { makeSkewedT } from '../maths';
import { ownNoises } from './economy/own-noise';
import type { OwnNoise } from './economy/own-noise';
import { inEra } from './era';
import { PARAMETERS, parameterValues } from './parameters';
import { GOLD } from './markets/ids';
import type { Parameters } from './parameters';

/** Instruments, as rows of the balance sheet. */
export const TREASURIES = 0;
/** US shares. */
export const EQUITIES = 1;
/** Dollars sold forward: moves the currency, not the books. */
export const FORWARD_DOLLARS = 2;

/** Ids of the instruments that have a row. */
export const INSTRUMENTS = ['treasuries', 'shares'] as const;

/** Beliefs that markets hold about types of institution. */
export const BELIEF_TYPES = {
  government: ['hawk', 'bargainer', 'dove'],
  bloc: ['deterrer', 'conciliator'],
  campaign: ['political', 'fiduciary'],
} as const;

/** Beliefs in the order of the world's rows. */
export const BELIEF_IDS = ['government', 'bloc', 'campaign'] as const;

/** The name of a belief. */
export type BeliefId = (typeof BELIEF_IDS)[number];

/** Trading days of a turn: Monday to Friday. */
export const DAYS_PER_TURN = 5;

/** A shock on its trading day. */
export interface DueShock extends TradingDay {
  readonly id: string;
  readonly shock: string;
  readonly args: { readonly [parameter: string]: number | string };
}

/** What stays the same through one game: the level's places and numbers, ready to use. */
export interface Frame {
  readonly scenario: Scenario;
  readonly calendar: Calendar;
  readonly p: Parameters;
  /** Own noise of each market, in clearing order. */
  readonly noises: readonly (OwnNoise | undefined)[];
  /** Turns two uniforms into a day's shock to shares, of unit variance. */
  readonly shareShock: (uniform1: number, uniform2: number) => number;
  /** The share of a usual sale's effect that forced sales have: see `inducedWeight`. */
  readonly inducedWeight: number;
  /** Start price of each market, in clearing order. */
  readonly base: readonly number[];
  /** Seat places by role, -1 where a level has none. */
  readonly government: number;
  readonly centralBank: number;
  readonly bloc: number;
  /** Row of each seat on the balance sheet, -1 for none. */
  readonly holderOfSeat: readonly number[];
  /** Capacity of each seat at the start. */
  readonly startCapacity: readonly number[];
  readonly holders: { readonly issuer: number; readonly fed: number; readonly dealers: number; readonly basis: number; readonly domestic: number };
  /** Trust row of each holder, -1 for domestic ones. */
  readonly blocOfHolder: readonly number[];
  readonly trustBlocs: readonly string[];
  readonly trustWeight: readonly number[];
  readonly trustStart: readonly number[];
  readonly equityCapUsdBn: number;
  readonly deficitUsdBnPerDay: number;
  /** Rows of the funds by the market of their home currency; a day changes it alike for all of them. */
  readonly fundsByHome: readonly { readonly homeMarket: number; readonly funds: readonly number[] }[];
  /** What each holder has at the start: Treasuries, US shares, and all that it owns. */
  readonly startTreasuriesUsdBn: readonly number[];
  readonly startEquitiesUsdBn: readonly number[];
  readonly startAssetsUsdBn: readonly number[];
  /** Each holder's share of the private and foreign market at the start: who takes new debt. */
  readonly issuanceShare: readonly number[];
  /** Rows of those who take some. */
  readonly debtTakers: readonly number[];
  readonly partnerIds: readonly string[];
  readonly partnerShare: readonly number[];
  /** Whether a partner group is allied. */
  readonly allied: readonly boolean[];
  readonly meetings: readonly TradingDay[];
  /** Days of each turn on which the policy committee meets. */
  readonly meetingDays: readonly (readonly number[])[];
  /** Days without prices, counted from the first day of turn 1. */
  readonly closedDays: readonly number[];
  /** The market of each holder's home currency, -1 where it is measured by the dollar index. */
  readonly homeMarket: readonly number[];
  /** The states that vote in the bloc's council, in the level's order. */
  readonly members: readonly LevelMember[];
  /** Auctions on their trading days. */
  readonly auctions: readonly (TradingDay & { readonly tenor: string; readonly sizeUsdBn: number; readonly bidToCover: number })[];
  /** Treasuries outstanding at the start. */
  readonly debtStartUsdBn: number;
  /** The partner group that stands for all partners, -1 for none. */
  readonly everyone: number;
  readonly shocks: readonly DueShock[];
  /** The same by day, counted from the first day of turn 1; a day without any is left out. */
  readonly shocksByDay: readonly (readonly DueShock[] | undefined)[];
  /** First open day on or after the date of the court's ruling on emergency powers; turn 0 where none is due. */
  readonly court: TradingDay;
  /** First turn in which the counter-list can take effect. */
  readonly listFromTurn: number;
}

/** Builds the frame of a game; `marketIds` is the clearing order. */
export function makeFrame(scenario: Scenario, overrides: { readonly [parameter: string]: number }, marketIds: readonly string[]): Frame {
  const { level } = scenario;
  const calendar: Calendar = { firstMonday: level.calendar.firstMonday, turns: level.calendar.turns, daysPerTurn: DAYS_PER_TURN, closed: level.calendar.closed };
  const own = Object.fromEntries(Object.entries(level.parameters).map(([id, figure]) => [id, figure.value]));
  const seatOf = (role: Role): number => level.seats.findIndex((seat) => seat.role === role);
  const holderOf = (kind: LevelHolder['kind']): number => level.holders.findIndex((holder) => holder.kind === kind);
  const base = marketIds.map((id) => level.markets.find((market) => market.id === id)?.start.value ?? 0);
  const debtUsdBn = sum(level.holders.map((holder) => holder.treasuriesUsdBn.value));
  const sharesUsdBn = sum(level.holders.map((holder) => holder.equitiesUsdBn.value));
  const given = parameterValues(own, overrides);
  const p = inEra(given, { debtUsdBn, sharesUsdBn, goldUsd: base[GOLD] as number, tradeOpenness: figureOf({ scenario }, 'tradeOpenness') || 1 });
  const homeMarket = level.holders.map((holder) => marketIds.indexOf(holder.homeMarket ?? ''));
  const issuanceShare = issuanceShares(level.holders);
  const shocks = level.shocks.map((shock) => ({ ...tradingDayOf(calendar, shock.on), id: shock.id, shock: shock.shock, args: shock.args }));
  const meetings = (level.dates['policy-meeting'] ?? []).map((date) => tradingDayOf(calendar, date));
  const expiry = level.dates['counter-list-expiry']?.[0];
  return {
    scenario,
    calendar,
    p,
    noises: ownNoises(p),
    shareShock: makeSkewedT(p.tailNu, p.tailSkew),
    inducedWeight: inducedWeight(given),
    base,
    government: seatOf('government'),
    centralBank: seatOf('central-bank'),
    bloc: seatOf('trade-bloc'),
    holderOfSeat: level.seats.map((seat) => level.holders.findIndex((holder) => holder.id === seat.holder)),
    startCapacity: level.seats.map((seat) => seat.capacity.start.value),
    holders: { issuer: holderOf('issuer'), fed: holderOf('central-bank'), dealers: holderOf('dealers'), basis: holderOf('basis-traders'), domestic: holderOf('domestic') },
    blocOfHolder: level.holders.map((holder) => level.trust.findIndex((trust) => trust.bloc === holder.bloc)),
    trustBlocs: level.trust.map((trust) => trust.bloc),
    trustWeight: level.trust.map((trust) => trust.weight.value),
    trustStart: level.trust.map((trust) => trust.mean.value),
    equityCapUsdBn: sharesUsdBn,
    deficitUsdBnPerDay: figureOf({ scenario }, 'deficitUsdBnPerYear') / 250,
    fundsByHome: fundsByHome(level.holders, homeMarket),
    startTreasuriesUsdBn: level.holders.map((holder) => holder.treasuriesUsdBn.value),
    startEquitiesUsdBn: level.holders.map((holder) => holder.equitiesUsdBn.value),
    startAssetsUsdBn: level.holders.map((holder) => holder.treasuriesUsdBn.value + holder.equitiesUsdBn.value + (holder.otherAssetsUsdBn?.value ?? 0)),
    issuanceShare,
    debtTakers: issuanceShare.flatMap((share, row) => (share === 0 ? [] : [row])),
    partnerIds: level.partners.map((group) => group.id),
    partnerShare: level.partners.map((group) => group.importSharePct.value / 100),
    allied: level.partners.map((group) => group.ally === true),
    meetings,
    meetingDays: Array.from({ length: calendar.turns + 2 }, (_, turn) => meetings.filter((at) => at.turn === turn).map((at) => at.day)),
    closedDays: level.calendar.closed.filter((date) => weekday(dayNumber(date)) <= DAYS_PER_TURN).map((date) => tradingDayOf(calendar, date)).map(({ turn, day }) => dayCount(turn, day)),
    homeMarket,
    members: level.council?.members ?? [],
    auctions: auctionsOf(scenario, calendar),
    debtStartUsdBn: debtUsdBn,
    everyone: level.partners.findIndex((group) => group.general === true),
    court: courtDay(level.dates['court-ruling']?.[0], calendar),
    shocks,
    shocksByDay: byDay(shocks),
    listFromTurn: expiry === undefined ? 1 : tradingDayOf(calendar, expiry).turn,
  };
}

/**
 * An estimate from time series has seen what a sale sets off elsewhere, so forced sales that the model tells by themselves
 * are not counted with it again: no school makes them weigh more than a demand system does.
 */
function inducedWeight({ lastingBpPer100Bn, dealerBpPer100Bn }: Parameters): number {
  const usual = PARAMETERS.lastingBpPer100Bn.value + PARAMETERS.dealerBpPer100Bn.value;
  return Math.min(1, usual / (lastingBpPer100Bn + dealerBpPer100Bn));
}

function auctionsOf({ level }: Scenario, calendar: Calendar): Frame['auctions'] {
  const { auctions } = level;
  return (auctions?.calendar ?? []).map(({ on, tenor }) => ({
    ...tradingDayOf(calendar, on),
    tenor,
    sizeUsdBn: auctions?.sizeUsdBn[tenor]?.value ?? 0,
    bidToCover: auctions?.bidToCover[tenor]?.value ?? 0,
  }));
}

function courtDay(date: IsoDate | undefined, calendar: Calendar): TradingDay {
  if (date === undefined) return { turn: 0, day: 1 };
  const at = tradingDayOf(calendar, date);
  if (at.turn === 0 || isOpen(calendar, at)) return at;
  return courtDay(isoDate(dayNumber(dateOf(calendar, at)) + 1), calendar);
}

/** Reads a start figure of the level by name; 0 where the level gives none. */
export function figureOf({ scenario }: Pick<Frame, 'scenario'>, name: string): number {
  return scenario.level.figures[name]?.value ?? 0;
}

/** Makes a rule that works something out from the frame once, for rules that ask for it on every day of every game. */
export function oncePerGame<T>(workOut: (frame: Frame) => T): (frame: Frame) => T {
  const known = new WeakMap<Frame, { readonly value: T }>();
  let last: Frame | undefined;
  let value: T;
  return (frame) => {
    if (frame === last) return value;
    let worked = known.get(frame);
    if (worked === undefined) known.set(frame, (worked = { value: workOut(frame) }));
    last = frame;
    return (value = worked.value);
  };
}

/** Makes a reader of one start figure of the level, looked up once for each game. */
export function figureReader(name: string): (frame: Frame) => number {
  return oncePerGame((frame) => figureOf(frame, name));
}

/** Counts trading days from the first day of turn 1. */
export function dayCount(turn: number, day: number): number {
  return (turn - 1) * DAYS_PER_TURN + day - 1;
}

/** Sorts what has a date by its day, counted from the first day of turn 1. */
export function byDay<T extends TradingDay>(entries: readonly T[]): T[][] {
  const days: T[][] = [];
  for (const entry of entries) (days[dayCount(entry.turn, entry.day)] ??= []).push(entry);
  return days;
}

/** New debt goes to background holders in proportion to what they hold; funds and official desks decide for themselves. */
function issuanceShares(holders: readonly LevelHolder[]): number[] {
  const background = (holder: LevelHolder): boolean => holder.kind === 'foreign' || holder.kind === 'domestic';
  const total = sum(holders.map((holder) => (background(holder) ? holder.treasuriesUsdBn.value : 0)));
  return holders.map((holder) => (background(holder) ? holder.treasuriesUsdBn.value / total : 0));
}

function fundsByHome(holders: readonly LevelHolder[], homeMarkets: readonly number[]): Frame['fundsByHome'] {
  const funds = holders.flatMap((holder, row) => (holder.kind === 'fund' ? [row] : []));
  return [...new Set(funds.map((row) => homeMarkets[row] as number))].map((homeMarket) => ({ homeMarket, funds: funds.filter((row) => homeMarkets[row] === homeMarket) }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
