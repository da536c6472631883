import { clamp } from '../maths';
import type { LevelTrust } from '../model';
import { helpOf } from './help';
import { digitsOf, directionOf, plain } from './numbers';
import type { Snapshot } from './snapshot';
import type { ArcView, DialView } from './types';
import { metricAt, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** Quantiles of a normal distribution: half and nine tenths of it lie within so many standard deviations. */
const SD_50 = 0.67;
const SD_90 = 1.64;

/** Builds the arcs of trust from each bloc's seat to the issuer's government. */
export function arcsOf(viewer: Viewer, snapshot: Snapshot): readonly ArcView[] {
  const issuer = viewer.scenario.level.seats.find(({ role }) => role === 'government');
  if (issuer === undefined) return [];
  return viewer.scenario.level.trust.flatMap((entry, index) => {
    const seat = entry.seat === undefined ? undefined : seatOf(viewer, entry.seat);
    const trust = snapshot.metric(`trust.${entry.bloc}`);
    if (seat === undefined || !Number.isFinite(trust)) return [];
    const ends = { from: issuer.place, to: seat.place };
    return [{ ...ends, ...arcOf(viewer, snapshot, entry, trust), spread: Math.sqrt(betaVariance(snapshot, index)),
      label: viewer.words.t('board.arc', { from: viewer.words.pick(issuer.shortName), to: viewer.words.pick(seat.shortName) }) }];
  });
}

function arcOf(viewer: Viewer, snapshot: Snapshot, { bloc }: LevelTrust, trust: number): Pick<ArcView, 'id' | 'value' | 'change' | 'trust'> {
  const change = trust - metricAt(viewer, snapshot.before, `trust.${bloc}`);
  const { sign, value } = digitsOf(change, 2, true);
  return {
    id: bloc,
    value: plain(trust, 2),
    change: { text: sign + value, direction: directionOf(change, 2) },
    trust: clamp(trust, 0, 1),
  };
}

/** Builds the dial of trust in the dollar, with the bands in which it may truly lie. */
export function dialOf(viewer: Viewer, snapshot: Snapshot): DialView {
  const value = snapshot.metric('trust.dollar');
  const sd = dollarSd(viewer, snapshot);
  const band = (width: number): readonly [number, number] => [clamp(value - width * sd, 0, 1), clamp(value + width * sd, 0, 1)];
  return {
    label: viewer.words.t('board.dial.label'),
    note: viewer.words.t('board.dial.note'),
    value,
    text: plain(value, 2),
    lastTurn: metricAt(viewer, snapshot.before, 'trust.dollar'),
    band50: band(SD_50),
    band90: band(SD_90),
    ...helpOf(viewer.words, 'dial'),
  };
}

/** The blocs' beliefs are independent, so the variance of their weighted mean is the sum of squared weights times theirs. */
function dollarSd({ scenario }: Viewer, snapshot: Snapshot): number {
  const variance = scenario.level.trust.reduce((sum, { weight }, index) =>
    sum + weight.value * weight.value * betaVariance(snapshot, index), 0);
  return Math.sqrt(variance);
}

/** Variance of a beta belief of mean m that rests on n counts: m (1 - m) / (n + 1). */
function betaVariance({ world }: Snapshot, bloc: number): number {
  const mean = world.trust.mean[bloc] ?? 0.5;
  const count = world.trust.count[bloc] ?? 0;
  return (mean * (1 - mean)) / (count + 1);
}
