import type { Prediction, Role } from '../model';
import { marketName } from './markets';
import { plain } from './numbers';
import type { DebriefView } from './debrief-types';
import { isHuman, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** Score of someone who always says that both ways are equally likely. */
const NO_IDEA = 0.25;

const MOST_QUESTIONS = 3;

/** Degrees of confidence that are looked at together, in %. */
const BANDS = [[50, 60], [60, 70], [70, 80], [80, 90], [90, 101]] as const;

/** Saying and being right this near to one another is well judged, in percentage points. */
const CLOSE_PCT = 10;

/** What matters to a role besides the 10-year, the nearest first. */
const MATTERS: { readonly [role in Role]: readonly string[] } = {
  government: ['sp500', 'ust-30y'],
  'central-bank': ['ust-2y', 'vix', 'sp500'],
  'trade-bloc': ['eur-usd', 'sp500'],
  'sovereign-fund': ['sp500', 'dxy'],
  'pension-fund': ['dxy', 'sp500'],
  'reserve-manager': ['dxy', 'gold'],
};

/** The markets of the level that a seat is asked to foretell: the 10-year, its own currency, what its role looks at. */
export function predictedMarkets(viewer: Viewer): readonly string[] {
  const { scenario: { level }, state } = viewer;
  const seat = seatOf(viewer, state.seat);
  const home = level.holders.find(({ id }) => id === seat?.holder)?.homeMarket;
  const wanted = ['ust-10y', ...(home === undefined ? [] : [home]), ...(seat === undefined ? [] : MATTERS[seat.role])];
  return wanted.filter((id) => level.markets.some((market) => market.id === id)).slice(0, MOST_QUESTIONS);
}

/** A prediction with what came of it. */
interface Scored {
  readonly prediction: Prediction;
  readonly isRight: boolean;
  /** Squared distance between the stated probability and what happened (Brier 1950). */
  readonly score: number;
}

/** Builds the record of the player's predictions with their score; lower is better. */
export function predictionsView(viewer: Viewer): DebriefView['predictions'] {
  const { state, words } = viewer;
  const scored = state.record.predictions
    .filter(({ seat }) => seat === state.seat && isHuman(viewer, seat))
    .flatMap((prediction) => scoreOf(viewer, prediction));
  if (scored.length === 0) return { note: words.t('predictions.none'), bands: [], rows: [] };
  const score = scored.reduce((sum, row) => sum + row.score, 0) / scored.length;
  const right = scored.filter(({ isRight }) => isRight).length;
  const key = score < NO_IDEA ? 'predictions.note.better' : 'predictions.note.worse';
  return {
    note: words.t(key, { count: scored.length, right, score: plain(score, 2), noIdea: plain(NO_IDEA, 2) }),
    bands: bandsOf(viewer, scored),
    rows: scored.map((row) => rowOf(viewer, row)),
  };
}

/** How often the person was right at each degree of confidence, against how often it was said. */
function bandsOf({ words }: Viewer, scored: readonly Scored[]): DebriefView['predictions']['bands'] {
  return BANDS.flatMap(([low, high]) => {
    const here = scored.filter(({ prediction }) => prediction.confidencePct >= low && prediction.confidencePct < high);
    if (here.length === 0) return [];
    const said = here.reduce((sum, { prediction }) => sum + prediction.confidencePct, 0) / here.length;
    const right = (100 * here.filter(({ isRight }) => isRight).length) / here.length;
    const verdict = Math.abs(said - right) < CLOSE_PCT ? 'close' : said > right ? 'over' : 'under';
    return [{ said: words.number('pct0', said), right: words.number('pct0', right), count: String(here.length), gap: words.t(`predictions.${verdict}`) }];
  });
}

/** A market that did not move proves neither way right. */
function scoreOf({ state }: Viewer, prediction: Prediction): Scored[] {
  const journal = state.journals.find(({ turn }) => turn === prediction.turn);
  const days = journal?.days.filter(({ market }) => market === prediction.market) ?? [];
  if (days.length === 0) return [];
  const move = days.reduce((sum, day) => sum + day.move, 0);
  const isRight = prediction.direction === 'up' ? move > 0 : move < 0;
  const miss = prediction.confidencePct / 100 - (isRight ? 1 : 0);
  return [{ prediction, isRight, score: miss * miss }];
}

function rowOf(viewer: Viewer, { prediction, isRight, score }: Scored): DebriefView['predictions']['rows'][number] {
  const { words } = viewer;
  const { turn, market, direction, confidencePct } = prediction;
  return {
    text: words.t(`predictions.row.${direction}`, { turn, market: marketName(viewer, market), confidencePct }),
    result: words.t(isRight ? 'predictions.right' : 'predictions.wrong', { score: plain(score, 2) }),
  };
}
