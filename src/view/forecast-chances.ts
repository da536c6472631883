import type { Forecast } from '../foresight';
import { sharesDiffer } from './forecast-subjects';
import type { ChanceRow } from './forecast-types';
import { goalSetOf } from './goals';
import { directionOf } from './numbers';
import type { Printed } from './types';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** A goal row that stands for all goals together. */
const ALL = 'all';

/** Prints a share of futures; what is neither none nor all never reads so. */
export function printShare(words: Words, share: number): string {
  if (share > 0 && share < 0.005) return words.t('forecast.under');
  if (share < 1 && share >= 0.995) return words.t('forecast.over');
  return words.number('pct0', 100 * share);
}

/** The share of futures that meet each goal of the seat, and all of them. */
export function goalChances(viewer: Viewer, forecast: Forecast): readonly ChanceRow[] {
  const { words } = viewer;
  const goals = goalSetOf(viewer, viewer.state.seat)?.goals ?? [];
  const rows = goals.map((goal) => chanceRow(viewer, forecast, { id: goal.id, title: words.pick(goal.words) }, (arm) => arm.goals[goal.id] ?? 0));
  return goals.length < 2 ? rows : [...rows, chanceRow(viewer, forecast, { id: ALL, title: words.t('forecast.all-goals') }, (arm) => arm.allGoals)];
}

/** The probability of each ending, the likeliest first. */
export function endingChances(viewer: Viewer, forecast: Forecast): readonly ChanceRow[] {
  const { words, scenario } = viewer;
  const open = { id: '', title: words.t('forecast.open') };
  const endings = [...scenario.level.endings.map(({ id, title }) => ({ id, title: words.pick(title) })), open];
  const rows = endings.map((ending) => chanceRow(viewer, forecast, ending, (arm) => arm.endings[ending.id] ?? 0));
  return rows.filter(({ share, without }) => share > 0 || (without?.share ?? 0) > 0).sort((a, b) => b.share - a.share);
}

function chanceRow({ words }: Viewer, forecast: Forecast, named: Pick<ChanceRow, 'id' | 'title'>, read: (arm: Forecast['without']) => number): ChanceRow {
  const { with: withIt, without } = forecast;
  const before = read(without);
  if (withIt === undefined) return { ...named, share: before, text: printShare(words, before), without: null, change: null };
  const share = read(withIt);
  return {
    ...named, share,
    text: printShare(words, share),
    without: { share: before, text: printShare(words, before) },
    change: sharesDiffer(share, before, [withIt.futures, without.futures]) ? changeOf(words, share, before) : null,
  };
}

/** The difference of two shares in percentage points, as printed, so that it is what stands beside it; null where it prints as nothing. */
function changeOf(words: Words, share: number, before: number): Printed | null {
  const gap = Math.round(100 * share) - Math.round(100 * before);
  const direction = directionOf(gap, 0);
  return direction === 'flat' ? null : { text: words.number('+pp0', gap), direction };
}
