import type { Role } from '../model';
import { seatGoals } from './debrief-goals';
import { goalSetOf } from './goals';
import { lessonOf } from './lesson';
import { directionOf } from './numbers';
import type { OwnFact, SeatSection } from './debrief-types';
import { isHuman, metricAt, seatOf, worldAfter } from './viewer';
import type { Viewer } from './viewer';

type Format = 'pct1' | 'pct2' | 'pp1' | 'usdBn' | 'count';

/** What an institution pays or gains itself, by role: name of the reading and how it prints. */
const FUND: readonly (readonly [string, Format])[] = [
  ['return-pct', 'pct2'], ['benchmark-gap-pct', 'pct2'], ['currency-change-pct', 'pct1'], ['us-share-change-pp', 'pp1'], ['unhedged-change-pct', 'pct1'],
];
const PENSION: readonly (readonly [string, Format])[] = [['return-pct', 'pct2'], ['funding-change-pp', 'pp1'], ['currency-change-pct', 'pct1'], ['unhedged-change-pct', 'pct1']];

const OWN: { readonly [role in Role]: readonly (readonly [string, Format])[] } = {
  government: [['debt.interest-usd-bn', 'usdBn'], ['debt.tariff-revenue-usd-bn', 'usdBn'], ['macro.home-growth-lost-pct', 'pct2'], ['macro.inflation-pp', 'pp1']],
  'central-bank': [['purchases.paid-usd-bn', 'usdBn'], ['macro.expected-inflation-pct', 'pct2'], ['macro.unemployment-pct', 'pct1']],
  'trade-bloc': [['macro.growth-lost-pct', 'pct2'], ['list.in-force-eur-bn', 'count']],
  'sovereign-fund': FUND,
  'pension-fund': PENSION,
  'reserve-manager': FUND,
};

const FUND_ROLES: readonly Role[] = ['sovereign-fund', 'pension-fund', 'reserve-manager'];

/** What the game cost a seat or gave it, beside its goals: own loss, currency, funding; or interest, growth and capacity. */
export function ownFacts(viewer: Viewer): readonly OwnFact[] {
  const { state, words } = viewer;
  const seat = seatOf(viewer, state.seat);
  if (seat === undefined || state.journals.length === 0) return [];
  const isFund = FUND_ROLES.includes(seat.role);
  const capacity = factOf(viewer, `capacity.${seat.id}`, words.t('own.capacity', { capacity: words.t(`capacity.${seat.capacity.id}`) }), 'count');
  return [
    ...OWN[seat.role].flatMap(([id, format]) => factOf(viewer, isFund ? `fund.${seat.id}.${id}` : id, words.t(`own.${id}`), format)),
    ...capacity,
  ];
}

function factOf(viewer: Viewer, metric: string, label: string, format: Format): OwnFact[] {
  const { words, state } = viewer;
  const [start, end] = [metricAt(viewer, worldAfter(viewer, 0), metric), metricAt(viewer, state.world, metric)];
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  const change = end - start;
  return [{ label, end: words.number(format, end), change: { text: words.number(`+${format}`, change), direction: directionOf(change, 2) } }];
}

/** One section for each further person at the same screen: the same game by that seat's goals. */
export function otherSeats(viewer: Viewer): readonly SeatSection[] {
  const { state, scenario } = viewer;
  return scenario.level.seats
    .filter(({ id }) => id !== state.seat && isHuman(viewer, id))
    .map(({ id }) => sectionOf({ ...viewer, state: { ...state, seat: id } }));
}

function sectionOf(viewer: Viewer): SeatSection {
  const { words, state } = viewer;
  const { goals, otherGoals } = seatGoals(viewer);
  const set = goalSetOf(viewer, state.seat);
  const seat = seatOf(viewer, state.seat);
  return {
    id: state.seat,
    name: seat === undefined ? state.seat : words.pick(seat.name),
    title: set === undefined ? '' : words.t('debrief.seat.goals', { set: words.pick(set.title), met: goals.filter(({ met }) => met).length, goals: goals.length }),
    goals,
    otherGoals,
    own: ownFacts(viewer),
    ...lessonOf(viewer),
  };
}
