import type { FlowRow } from '../model';
import { instrumentOf } from './markets';
import type { Snapshot } from './snapshot';
import type { Place, StreamView } from './types';
import type { Viewer } from './viewer';

const MOST_STREAMS = 6;
const LEAST_USD_BN_PER_DAY = 0.01;

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
  return netPairs(journal.flows.filter(isWanted))
    .flatMap((pair) => streamOf(viewer, pair, Math.abs(pair.usdBn) / openDays))
    .filter(({ usdBnPerDay }) => usdBnPerDay >= LEAST_USD_BN_PER_DAY)
    .sort((a, b) => b.usdBnPerDay - a.usdBnPerDay)
    .slice(0, MOST_STREAMS);
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

function streamOf(viewer: Viewer, { instrument, from, to, usdBn }: Pair, usdBnPerDay: number): StreamView[] {
  const [seller, buyer] = usdBn >= 0 ? [from, to] : [to, from];
  const start = placeOf(viewer, seller);
  const end = placeOf(viewer, buyer);
  if (start === undefined || end === undefined) return [];
  const key = instrumentOf(instrument);
  const { words } = viewer;
  return [{
    id: `${instrument}|${seller}|${buyer}`,
    instrument: key,
    from: start,
    to: end,
    usdBnPerDay,
    label: words.t('board.stream', {
      instrument: words.t(`instrument.${key}`),
      amount: words.number('usdBn', usdBnPerDay),
    }),
  }];
}

function placeOf({ scenario: { level } }: Viewer, id: string): Place | undefined {
  return level.holders.find((holder) => holder.id === id)?.place ?? level.seats.find((seat) => seat.id === id)?.place;
}
