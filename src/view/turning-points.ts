import { decisionCause, parseCause } from '../model';
import type { Contribution } from '../model';
import { causeFacts } from './causes';
import type { CauseFacts } from './causes';
import { marketName, quietDay, shownMove, unitOf } from './markets';
import { byIsoDate } from './numbers';
import { moveBar } from './slip-bars';
import type { DebriefView } from './debrief-types';
import { isHuman } from './viewer';
import type { Viewer } from './viewer';
import { effectOf } from './wire';

/** How many turning points a game has. */
const POINTS = 3;

/** The markets by which turning points are found. */
const WEIGHED = ['ust-10y', 'sp500', 'dxy'];

/** A cause that changed the game, with all that can be said about it. */
interface TurningCause {
  readonly cause: string;
  readonly facts: CauseFacts;
}

/** Builds the decisions and shocks with the largest effect on the main markets, in the order in which they came. */
export function turningPoints(viewer: Viewer): DebriefView['turningPoints'] {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  return turningCauses(viewer).map(({ cause, facts }, index) => {
    const you = facts.seat === viewer.state.seat;
    return {
      pin: index + 1,
      when: whenText(viewer, facts.turn, facts.date),
      title: facts.label,
      text: effectsText(viewer, contributions, cause, you),
      ...(you ? { you } : {}),
    };
  });
}

/** The largest in order of date; where the person made none of them, the person's own largest act comes after them. */
function turningCauses(viewer: Viewer): readonly TurningCause[] {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  const ranked = [...new Set(contributions.map(({ cause }) => cause))]
    .filter((cause) => parseCause(cause).type !== 'mechanism')
    .map((cause) => ({ cause, facts: causeFacts(viewer, cause), size: sizeOf(contributions, cause) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const isOwn = ({ facts }: TurningCause): boolean => facts.seat === viewer.state.seat;
  const largest = ranked.slice(0, POINTS);
  const own = largest.some(isOwn) ? [] : ranked.filter(isOwn).slice(0, 1);
  return [...largest, ...own].sort((a, b) => byIsoDate(a.facts.date, b.facts.date));
}

/** The causes of the turning points and at most so many decisions: people's before others', those with a larger direct effect first. */
export function weightyCauses(viewer: Viewer, most: number): ReadonlySet<string> {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  const decisions = viewer.state.moves
    .flatMap(({ turn, seat, choices }) => choices.map(({ action }) => ({ cause: decisionCause(turn, seat, action), own: isHuman(viewer, seat) ? 1 : 0 })))
    .map((decision) => ({ ...decision, size: sizeOf(contributions, decision.cause) }))
    .sort((a, b) => b.own - a.own || b.size - a.size)
    .slice(0, most);
  return new Set([...turningCauses(viewer), ...decisions].map(({ cause }) => cause));
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

/** What an act did itself, market by market; what rounds to nothing is left out. */
function effectsText(viewer: Viewer, contributions: readonly Contribution[], cause: string, you: boolean): string {
  const { words, scenario } = viewer;
  const effects = WEIGHED.filter((market) => scenario.level.markets.some(({ id }) => id === market)).flatMap((market) => {
    const amount = shownMove(unitOf(viewer, market), effectOf(contributions, cause, market));
    const { text, direction } = moveBar(viewer, market, amount);
    return direction === 'flat' ? [] : [words.t('debrief.effect', { market: marketName(viewer, market), change: text })];
  });
  const told = effects.length === 0
    ? words.t('debrief.effects.none')
    : words.t('debrief.effects', { effects: effects.join(words.t('text.comma')) });
  return you ? words.t('debrief.effects.own') + words.t('text.space') + told : told;
}
