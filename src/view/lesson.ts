import type { KindName } from '../model';
import { parseCause } from '../model';
import { shownMove, unitOf } from './markets';
import { plain } from './numbers';
import { travelOf } from './scope';
import { moveBar, shareText } from './slip-bars';
import type { DebriefView } from './debrief-types';
import { metricAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';

const YIELD = 'ust-10y';
const SHARES = 'sp500';
const FOLLOW_THROUGH = 'belief.follow-through';

/** Says in one sentence what the person's own acts were worth: sales as flow and signal, words as belief. */
export function lessonOf(viewer: Viewer): Pick<DebriefView, 'lesson'> {
  if (viewer.state.journals.length === 0) return {};
  return { lesson: ownEffect(viewer, YIELD, ['flow']) === 0 ? wordsLesson(viewer) : salesLesson(viewer) };
}

function salesLesson(viewer: Viewer): string {
  const flow = ownEffect(viewer, YIELD, ['flow']);
  const signal = ownEffect(viewer, YIELD, ['belief']);
  const moved = travelOver(viewer, YIELD);
  return viewer.words.t('lesson.sales', {
    flow: viewer.words.number('bp2', flow),
    signal: viewer.words.number('bp2', signal),
    moved: plain(moved, moved < 9.95 ? 1 : 0),
    share: shareText(viewer, moved > 0 ? (Math.abs(flow) + Math.abs(signal)) / moved : 0),
  });
}

/** A seat that sold nothing moved markets by what it made them expect. */
function wordsLesson(viewer: Viewer): string {
  const { words, state } = viewer;
  const effect = ownEffect(viewer, SHARES, ['flow', 'belief', 'fundamental', 'trust', 'risk']);
  const moved = travelOver(viewer, SHARES);
  const own = words.t('lesson.words', {
    effect: moveBar(viewer, SHARES, shownMove(unitOf(viewer, SHARES), effect)).text,
    moved: words.number('pct1', moved),
  });
  const [before, after] = [worldAfter(viewer, 0), state.world].map((world) => metricAt(viewer, world, FOLLOW_THROUGH));
  if (before === undefined || after === undefined || !Number.isFinite(before + after)) return own;
  return own + words.t('text.space') + words.t('lesson.follow-through', { before, after });
}

function ownEffect({ state }: Viewer, market: string, kinds: readonly KindName[]): number {
  const isOwn = (cause: string): boolean => {
    const parts = parseCause(cause);
    return parts.type === 'decision' && parts.seat === state.seat;
  };
  return state.journals
    .flatMap(({ contributions }) => contributions)
    .filter((part) => part.market === market && kinds.includes(part.kind) && isOwn(part.cause))
    .reduce((sum, { amount }) => sum + amount, 0);
}

function travelOver(viewer: Viewer, market: string): number {
  return travelOf(viewer, { market, from: 1, to: viewer.state.journals.length });
}
