import type { FlowRow } from '../model';
import { instrumentOf } from './markets';
import type { Snapshot } from './snapshot';
import type { InstrumentKey, Place, StreamView } from './types';
import { UNNAMED } from './veil';
import type { Viewer } from './viewer';

const MOST_STREAMS = 6;
/** Where those stand who are not to be named: at sea. */
const NOWHERE: Place = { lon: -45, lat: 54 };
const LEAST_USD_BN_PER_DAY = 0.01;
/** The person's own flow is shown while it prints as something. */
const LEAST_OWN_USD_BN_PER_DAY = 0.0005;

interface Pair {
  readonly instrument: string;
  readonly from: string;
  readonly to: string;
  usdBn: number;
}

/** Builds the net flows of the turn so far, seller to buyer, as a daily average; one day's own flows on request. */
export function streamsOf(viewer: Viewer, snapshot: Snapshot, onlyDay?: number): readonly StreamView[] {
  const { journal } = snapshot;
  if (journal === undefined) return [];
  const isWanted = ({ day }: { day: number }): boolean => (onlyDay === undefined ? day <= snapshot.day : day === onlyDay);
  const openDays = new Set(journal.days.filter(isWanted).map(({ day }) => day)).size;
  if (openDays === 0) return [];
  const streams = netPairs(journal.flows.filter(isWanted))
    .flatMap((pair) => streamOf(viewer, pair, Math.abs(pair.usdBn) / openDays))
    .sort((a, b) => b.usdBnPerDay - a.usdBnPerDay);
  const large = streams.filter(({ own, usdBnPerDay }) => own !== true && usdBnPerDay >= LEAST_USD_BN_PER_DAY);
  const own = streams.filter((stream) => stream.own === true && stream.usdBnPerDay >= LEAST_OWN_USD_BN_PER_DAY).slice(0, MOST_STREAMS);
  const kept = new Set([...own, ...large].slice(0, MOST_STREAMS));
  return streams.filter((stream) => kept.has(stream));
}

/** What goes one way less what comes back, per instrument and pair of holders. */
function netPairs(flows: readonly FlowRow[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { instrument, from, to, usdBn } of flows) {
    const isForward = from <= to;
    const [first, second] = isForward ? [from, to] : [to, from];
    const key = `${instrument}|${first}|${second}`;
    const pair = pairs.get(key) ?? { instrument, from: first, to: second, usdBn: 0 };
    pair.usdBn += isForward ? usdBn : -usdBn;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** A flow between two holders at one place has no way to draw. */
function streamOf(viewer: Viewer, { instrument, from, to, usdBn }: Pair, usdBnPerDay: number): StreamView[] {
  const [seller, buyer] = usdBn >= 0 ? [from, to] : [to, from];
  const start = placeOf(viewer, seller);
  const end = placeOf(viewer, buyer);
  if (start === undefined || end === undefined || (start.lon === end.lon && start.lat === end.lat)) return [];
  const own = ownHolder(viewer);
  return [{
    id: `${instrument}|${seller}|${buyer}`,
    instrument: instrumentOf(instrument),
    from: start,
    to: end,
    usdBnPerDay,
    text: viewer.words.number('usdBn', usdBnPerDay),
    ...labelsOf(viewer, instrumentOf(instrument), seller, buyer, usdBnPerDay),
    ...(seller === own || buyer === own ? { own: true } : {}),
  }];
}

/** Names whichever end tells more: the person's own seat, else the one that does not make markets, else the seller. */
function labelsOf(viewer: Viewer, instrument: InstrumentKey, seller: string, buyer: string, usdBnPerDay: number): Pick<StreamView, 'label' | 'short'> {
  const { words } = viewer;
  const own = ownHolder(viewer);
  const isSale = seller === own || (buyer !== own && (!isMaker(viewer, seller) || isMaker(viewer, buyer)));
  const id = isSale ? seller : buyer;
  const key = `board.stream${id === own ? '.you' : ''}.${isSale ? 'sells' : 'buys'}`;
  const args = {
    name: holderName(viewer, id),
    amount: words.number('usdBn', usdBnPerDay),
    instrument: words.t(`board.stream.of.${instrument}`),
  };
  return { label: words.t(key, args), short: words.t(`${key}.short`, args) };
}

/** Dealers stand between others, and the issuer sells to all. */
function isMaker({ scenario: { level } }: Viewer, id: string): boolean {
  const kind = level.holders.find((holder) => holder.id === id)?.kind;
  return kind === 'dealers' || kind === 'issuer';
}

function ownHolder({ scenario: { level }, state }: Viewer): string | undefined {
  return level.seats.find(({ id }) => id === state.seat)?.holder;
}

function holderName({ scenario: { level }, words }: Viewer, id: string): string {
  if (id === UNNAMED) return words.t('board.stream.unnamed');
  const holder = level.holders.find((entry) => entry.id === id) ?? level.seats.find((seat) => seat.id === id);
  return holder === undefined ? id : words.pick(holder.name);
}

function placeOf({ scenario: { level } }: Viewer, id: string): Place | undefined {
  if (id === UNNAMED) return NOWHERE;
  return level.holders.find((holder) => holder.id === id)?.place ?? level.seats.find((seat) => seat.id === id)?.place;
}
