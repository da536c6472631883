import type { Forecast } from '../foresight';
import type { Role } from '../model';
import { factsOf } from './adviser-facts';
import type { Fact } from './adviser-facts';
import type { AdviserView } from './forecast-types';
import { goalSetOf } from './goals';
import { marketName, printPrice } from './markets';
import { plain } from './numbers';
import { isFund } from './roles';
import { seatOf } from './viewer';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** What an adviser looks at and how much it counts: by kind of fact, for markets by measure, for goals also by what they are set on. */
interface Doctrine {
  readonly id: string;
  readonly weights: { readonly [fact: string]: number };
  /** What the adviser speaks of while no card is in hand: the first of these that the forecast holds. */
  readonly alone: readonly string[];
}

/** Two doctrines for each kind of seat, opposed in what they look at: what an act can win, and what it can cost. */
const PAIRS = {
  state: [
    { id: 'resolve', weights: { goal: 1, 'all-goals': 1, ending: 1 }, alone: ['all-goals'] },
    { id: 'caution', weights: { 'low-tail market.sp500': 0.8, 'high-tail market.vix': 0.8, 'market.sp500': 1, 'market.vix': 1, 'market.dxy': 0.7, 'market.ust-10y': 0.7 }, alone: ['low-tail market.sp500'] },
  ],
  fund: [
    { id: 'fiduciary', weights: { 'low-tail market.sp500': 0.8, 'low-tail market.dxy': 0.8, 'high-tail market.ust-10y': 0.8, 'market.sp500': 1, 'market.dxy': 1, 'market.ust-10y': 1, 'goal fund': 1 }, alone: ['low-tail market.sp500'] },
    { id: 'voice', weights: { 'goal belief': 1, 'goal action': 1, ending: 1, 'all-goals': 0.5 }, alone: ['all-goals'] },
  ],
  bank: [
    { id: 'prices', weights: { goal: 1, 'all-goals': 1, 'market.ust-2y': 0.8, 'market.gold': 0.8, 'market.dxy': 0.8 }, alone: ['all-goals'] },
    { id: 'stability', weights: { 'high-tail market.vix': 0.8, 'low-tail market.sp500': 0.8, 'high-tail market.ust-30y': 0.8, 'market.vix': 1, 'market.sp500': 1, ending: 0.8 }, alone: ['high-tail market.vix'] },
  ],
} as const satisfies { readonly [kind: string]: readonly [Doctrine, Doctrine] };

/** So many standard errors must lie between both arms before an adviser speaks of a difference. */
const SURE = 2;
/** A share this near to a tenth may be told in tenths. */
const NEAR_TENTH = 0.015;

function pairOf(role: Role | undefined): readonly [Doctrine, Doctrine] {
  if (role === undefined) return PAIRS.state;
  return role === 'central-bank' ? PAIRS.bank : isFund(role) ? PAIRS.fund : PAIRS.state;
}

/** Lets both advisers of the seat say what the forecast shows, each in one sentence. */
export function adviserViews(viewer: Viewer, forecast: Forecast): readonly AdviserView[] {
  const { words, state } = viewer;
  const pair = pairOf(seatOf(viewer, state.seat)?.role);
  const looked = pair.flatMap(({ weights }) => Object.keys(weights));
  const facts = factsOf(viewer, forecast, (measure) => looked.some((name) => name.endsWith(measure)));
  return pair.flatMap((doctrine) => {
    const fact = tellingFact(doctrine, facts);
    const said = { id: doctrine.id, name: words.t(`adviser.${doctrine.id}.name`), doctrine: words.t(`adviser.${doctrine.id}.doctrine`) };
    return fact === undefined ? [] : [{ ...said, text: sentence(viewer, fact) }];
  });
}

/** The fact that tells most for a doctrine: the largest sure difference in what it looks at, else the largest. */
export function tellingFact({ weights, alone }: Pick<Doctrine, 'weights' | 'alone'>, facts: readonly Fact[]): Fact | undefined {
  const first = facts.find((fact) => alone.includes(nameOf(fact)) && Number.isFinite(fact.without)) ?? facts.find(({ kind }) => kind === 'all-goals');
  const looked = facts.map((fact) => ({ fact, size: weightOf(weights, fact) * fact.size })).filter(({ size }) => size > 0);
  const sure = looked.filter(({ fact }) => fact.strength > SURE);
  return (sure.length > 0 ? sure : looked).reduce<{ fact: Fact | undefined; size: number }>((best, next) => (next.size > best.size ? next : best), { fact: first, size: 0 }).fact;
}

function nameOf({ kind, about }: Fact): string {
  return kind.endsWith('-tail') ? `${kind} ${about}` : kind;
}

function weightOf(weights: Doctrine['weights'], fact: Fact): number {
  const name = fact.kind === 'above' || fact.kind === 'below' ? fact.about : nameOf(fact);
  return weights[name] ?? weights[`${name} ${fact.on ?? ''}`] ?? 0;
}

/** Puts a fact into one sentence, with the card beside without it; what could be sampling error is said to be. */
export function sentence(viewer: Viewer, fact: Fact): string {
  const { words } = viewer;
  const { kind, withIt, without, strength } = fact;
  const args = argsOf(viewer, fact);
  if (withIt === undefined) return words.t(`adviser.${kind}.alone`, args);
  if (strength <= SURE) return words.t(`adviser.${kind}.same`, args);
  if (kind === 'ending' || kind === 'goal' || kind === 'all-goals') return words.t(`adviser.${kind}.${withIt > without ? 'up' : 'down'}`, args);
  return words.t(`adviser.${kind}.both`, args);
}

function argsOf(viewer: Viewer, fact: Fact): { readonly [name: string]: string } {
  const { words } = viewer;
  const { kind, about, withIt, without, level } = fact;
  const market = about.replace(/^market\./, '');
  if (kind === 'low-tail' || kind === 'high-tail') {
    const print = (value: number): string => printPrice(viewer, market, value);
    return { market: inSentence(viewer, market), with: print(withIt ?? Number.NaN), without: print(without) };
  }
  const [withText, withoutText] = shares(words, withIt, without);
  const named = level === undefined ? { title: titleOf(viewer, fact) } : { market: inSentence(viewer, market), level: printPrice(viewer, market, level) };
  return { ...named, with: withText, without: withoutText };
}

/** A market as a sentence calls it. */
function inSentence(viewer: Viewer, market: string): string {
  const key = `adviser.market.${market}`;
  return viewer.words.has(key) ? viewer.words.t(key) : marketName(viewer, market);
}

function titleOf(viewer: Viewer, { kind, about }: Fact): string {
  const { words, scenario, state } = viewer;
  const goals = goalSetOf(viewer, state.seat)?.goals ?? [];
  const found = kind === 'ending' ? scenario.level.endings.find(({ id }) => id === about)?.title : goals.find(({ id }) => id === about)?.words;
  return found === undefined ? '' : words.pick(found);
}

/** Prints shares in tenths where that is near enough and tells them apart, else in hundredths. */
function shares(words: Words, withIt: number | undefined, without: number): readonly [string, string] {
  const both = withIt === undefined ? [without] : [withIt, without];
  const tenths = both.map((share) => Math.round(10 * share));
  const isNear = both.every((share, index) => Math.abs(share - (tenths[index] ?? 0) / 10) <= NEAR_TENTH && share > 0.05 && share < 0.95);
  const isApart = both.length < 2 || withIt === without || tenths[0] !== tenths[1];
  const print = isNear && isApart ? (share: number) => words.t('adviser.share.tenths', { count: plain(10 * share, 0) }) : (share: number) => hundredths(words, share);
  return [withIt === undefined ? '' : print(withIt), print(without)];
}

/** What is neither none nor all never reads so. */
function hundredths(words: Words, share: number): string {
  if (share > 0 && share < 0.005) return words.t('adviser.share.under');
  if (share < 1 && share >= 0.995) return words.t('adviser.share.over');
  return words.t('adviser.share.hundredths', { count: plain(100 * share, 0) });
}
