import { parseCause } from '../model';
import type { Contribution } from '../model';
import { causeFacts } from './causes';
import { marketName, printMove, quietDay } from './markets';
import type { DebriefView } from './types';
import type { Viewer } from './viewer';
import { effectOf } from './wire';

/** How many turning points a game has. */
const POINTS = 3;

/** The markets by which turning points are found. */
const WEIGHED = ['ust-10y', 'sp500', 'dxy'];

/** Builds the decisions and shocks with the largest effect on the main markets, in the order in which they came. */
export function turningPoints(viewer: Viewer): DebriefView['turningPoints'] {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  return turningCauses(viewer).map(({ cause, facts }, index) => ({
    pin: index + 1,
    when: whenText(viewer, facts.turn, facts.date),
    title: facts.label,
    text: effectsText(viewer, contributions, cause),
  }));
}

function turningCauses(viewer: Viewer): readonly { readonly cause: string; readonly facts: ReturnType<typeof causeFacts> }[] {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  const causes = [...new Set(contributions.map(({ cause }) => cause))]
    .filter((cause) => parseCause(cause).type !== 'mechanism');
  return causes
    .map((cause) => ({ cause, facts: causeFacts(viewer, cause), size: sizeOf(contributions, cause) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, POINTS)
    .sort((a, b) => (a.facts.date < b.facts.date ? -1 : 1));
}

/** The first trading day on which each turning point moved a market: where a chart pins it. */
export function turningDays(viewer: Viewer): readonly { readonly pin: number; readonly turn: number; readonly day: number }[] {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  return turningCauses(viewer).flatMap(({ cause }, index) => {
    const first = contributions.find((part) => part.cause === cause);
    return first === undefined ? [] : [{ pin: index + 1, turn: first.turn, day: first.day }];
  });
}

/** Prints the turn and the date of something that was done. */
export function whenText({ words }: Viewer, turn: number, date: string): string {
  if (turn === 0) return words.t('debrief.when.prologue', { date: words.date(date, 'short') });
  return words.t('debrief.when', { turn, date: words.date(date, 'short') });
}

function sizeOf(contributions: readonly Contribution[], cause: string): number {
  return WEIGHED.reduce((sum, market) => sum + Math.abs(effectOf(contributions, cause, market)) / quietDay(market), 0);
}

function effectsText(viewer: Viewer, contributions: readonly Contribution[], cause: string): string {
  const { words, scenario } = viewer;
  const effects = WEIGHED.filter((market) => scenario.level.markets.some(({ id }) => id === market)).map((market) =>
    words.t('debrief.effect', {
      market: marketName(viewer, market),
      change: printMove(viewer, market, effectOf(contributions, cause, market)).text,
    }));
  return words.t('debrief.effects', { effects: effects.join(words.t('text.comma')) });
}
