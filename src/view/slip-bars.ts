import { KINDS, numberArg } from '../model';
import type { KindName } from '../model';
import type { CauseFacts } from './causes';
import { unitOf } from './markets';
import { directionOf, fineDecimals, plain } from './numbers';
import { travelOf } from './scope';
import type { Scope } from './scope';
import type { Printed, SlipView } from './types';
import type { Viewer } from './viewer';
import { printedPerRecorded, sumOf } from './why-rows';

type Bar = SlipView['bars'][number];

/** Row of Treasuries in a world's supplies. */
const TREASURIES = 0;

/** What prints as nothing even with two decimals gets no bar. */
const NOTHING = 0.005;

/** Builds a bar for each kind of effect that a cause had. */
export function barsOf(viewer: Viewer, scope: Scope, cause: string, facts: CauseFacts): readonly Bar[] {
  const factor = printedPerRecorded(unitOf(viewer, scope.market), scope.contributions);
  const ofCause = scope.contributions.filter((part) => part.cause === cause && part.kind !== 'chance');
  return KINDS.flatMap((kind) => {
    const amount = sumOf(ofCause.filter((part) => part.kind === kind)) * factor;
    if (Math.abs(amount) < NOTHING) return [];
    const note = kind === 'flow' ? flowNote(viewer, facts) : viewer.words.t(`slip.note.${kind}`);
    return [{ ...barOf(viewer, scope, amount, { label: kindLabel(viewer, kind), note }) }];
  });
}

/** Builds one bar in the unit of the scope's market. */
export function barOf(viewer: Viewer, { market }: Scope, amount: number, names: Pick<Bar, 'label' | 'note'>): Bar {
  return { ...names, amount, ...moveBar(viewer, market, amount) };
}

/** Prints a printed-unit amount of a market, with a second decimal where one would show nothing. */
export function moveBar(viewer: Viewer, market: string, amount: number): Printed {
  const unit = unitOf(viewer, market);
  const decimals = fineDecimals(amount);
  const bp = decimals === 2 ? 'bp2' : 'bp1';
  const format = { bp, 'log%': decimals === 2 ? '+pct2' : '+pct1', points: '+points1' }[unit];
  return {
    text: viewer.words.number(format, amount),
    direction: directionOf(amount, unit === 'points' ? 1 : decimals),
  };
}

/** Compares a cause's signal with its flow and both with how far the market travelled; empty unless it had both. */
export function comparisonOf(viewer: Viewer, scope: Scope, bars: readonly Bar[]): string {
  const { words } = viewer;
  const amountOf = (kind: KindName): number => bars.find(({ label }) => label === kindLabel(viewer, kind))?.amount ?? 0;
  const [flow, signal] = [amountOf('flow'), amountOf('belief')];
  const travel = travelOf(viewer, scope) * printedPerRecorded(unitOf(viewer, scope.market), scope.contributions);
  if (flow === 0 || signal === 0 || travel <= 0) return '';
  const times = Math.abs(signal / flow);
  const key = flow * signal > 0 ? 'slip.compared.same' : 'slip.compared.against';
  return words.t(scope.from === scope.to ? `${key}.week` : `${key}.game`, {
    times: plain(times, times < 0.095 ? 2 : times < 9.95 ? 1 : 0),
    share: shareText(viewer, Math.abs(flow + signal) / travel),
  });
}

/** Prints a share of one in per cent, with as many decimals as a small one needs. */
export function shareText({ words }: Viewer, share: number): string {
  const pct = 100 * share;
  return words.number(pct < 0.095 ? 'pct2' : pct < 9.95 ? 'pct1' : 'pct0', pct);
}

function kindLabel({ words }: Viewer, kind: KindName): string {
  return words.t(`slip.bar.${kind}`);
}

/** What was sold and how much of the market that is. */
function flowNote({ state, words }: Viewer, { args }: CauseFacts): string {
  const usdBn = numberArg(args, 'usdBn');
  const supply = state.world.supplyUsdBn[TREASURIES] ?? 0;
  if (usdBn <= 0 || supply <= 0) return words.t('slip.note.flow');
  const sharePct = (usdBn / supply) * 100;
  return words.t('slip.note.sale', { usdBn, share: plain(sharePct, sharePct < 0.01 ? 4 : sharePct < 1 ? 3 : 1) });
}
