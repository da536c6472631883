import { decisionCause } from '../model';
import type { Figure, LevelEnding } from '../model';
import { assumptionsView } from './assumptions';
import { decisionText, reasonText, refusalReason, sourceText } from './causes';
import { chartView } from './debrief-chart';
import { votesTaken } from './council';
import { seatGoals } from './debrief-goals';
import { otherSeats, ownFacts } from './debrief-seats';
import { goalSetOf } from './goals';
import { marketIds, marketName, printMove, printPrice } from './markets';
import { lessonOf } from './lesson';
import { moversView } from './movers';
import { byIsoDate } from './numbers';
import { predictionsView } from './predictions';
import { turningPoints, weightyCauses, whenText } from './turning-points';
import type { DebriefView } from './debrief-types';
import type { GoalView } from './types';
import { dateAt, isHuman, priceAt, seatName, seatOf, worldAfter } from './viewer';
import type { Viewer } from './viewer';

/** A record of at most so many decisions is printed whole; of a longer one what people decided and what moved markets most. */
const FULL_RECORD = 24;
const DECISIONS_ON_PAPER = 22;
/** The section of each further person takes the room of so many decisions. */
const SECTION_TAKES = 7;
const FEWEST_ON_PAPER = 6;
const SOURCES_ON_PAPER = 40;

/** Builds the debrief of a game. */
export function debriefView(viewer: Viewer): DebriefView {
  const { state, words, scenario: { level } } = viewer;
  const { goals, otherGoals } = seatGoals(viewer);
  return {
    ...verdictOf(viewer, goals),
    goals,
    otherGoals,
    own: ownFacts(viewer),
    seats: otherSeats(viewer),
    votes: votesTaken(viewer),
    turningPoints: turningPoints(viewer),
    chart: chartView(viewer),
    markets: marketIds(viewer).map((id) => marketRow(viewer, id)),
    movers: moversView(viewer),
    decisions: decisionsOf(viewer),
    predictions: predictionsView(viewer),
    history: level.history.map(({ date, text, source }) => ({
      date: words.date(date, 'short'),
      text: words.pick(text),
      source: sourceText(viewer, source),
    })),
    claims: level.claims.map(({ claim, verdict, standing }) => ({
      claim: words.pick(claim),
      verdict: words.pick(verdict),
      standing,
      standingText: words.t(`standing.${standing}`),
    })),
    questions: level.questions
      .filter(({ seat }) => seat === undefined || isHuman(viewer, seat) || seat === state.seat)
      .map((question) => words.pick(question)),
    ...lessonOf(viewer),
    assumptions: assumptionsView(viewer),
    ...sourcesOf(viewer),
    footer: words.t('debrief.footer', {
      level: words.pick(level.title),
      version: state.record.rulesVersion,
      seed: String(state.record.seed),
    }),
  };
}

/** Of many sources paper names those of the claims: history and decisions name theirs where they stand. */
function sourcesOf(viewer: Viewer): Pick<DebriefView, 'sources' | 'sourcesOnPaper'> {
  const { sources, claims } = viewer.scenario.level;
  const all = Object.keys(sources);
  const text = (key: string): string => sourceText(viewer, key);
  const claimed = all.filter((key) => claims.some((claim) => claim.source === key));
  return { sources: all.map(text), sourcesOnPaper: (all.length > SOURCES_ON_PAPER ? claimed : all).map(text) };
}

function verdictOf(viewer: Viewer, goals: readonly GoalView[]): Pick<DebriefView, 'verdict' | 'lead' | 'ending'> {
  const { words } = viewer;
  const ending = endingOf(viewer);
  const met = goals.filter((goal) => goal.met).length;
  const key = met === goals.length ? 'all' : met === 0 ? 'none' : 'some';
  const title = ending === undefined ? words.t('debrief.unfinished') : words.pick(ending.title);
  const set = goalSetOf(viewer, viewer.state.seat);
  const counts = { met, goals: goals.length };
  const aim = set === undefined ? '' : words.t(`debrief.lead.${key}`, { ...counts, set: words.pick(set.title) });
  return {
    verdict: words.t(`debrief.verdict.${key}`, { ...counts, ending: title }),
    lead: aim,
    ending: ending === undefined ? '' : words.pick(ending.text),
  };
}

function endingOf({ state, scenario }: Viewer): LevelEnding | undefined {
  const id = state.record.outcome?.ending ?? state.world.ending;
  return scenario.level.endings.find((ending) => ending.id === id);
}

function marketRow(viewer: Viewer, market: string): DebriefView['markets'][number] {
  const { state, scenario: { level } } = viewer;
  const move = state.journals.flatMap(({ days }) => days)
    .filter((day) => day.market === market)
    .reduce((sum, day) => sum + day.move, 0);
  return {
    name: marketName(viewer, market),
    start: printPrice(viewer, market, priceAt(viewer, worldAfter(viewer, 0), market)),
    end: printPrice(viewer, market, priceAt(viewer, state.world, market)),
    change: printMove(viewer, market, move),
    really: reallyText(viewer, market, level.figures[`actual.${market}`]),
  };
}

/** What the market really did, where the level says so in a figure named after it. */
function reallyText(viewer: Viewer, market: string, figure: Figure | undefined): string {
  if (figure === undefined) return '';
  return viewer.words.t('debrief.really', {
    price: printPrice(viewer, market, figure.value),
    date: viewer.words.date(figure.asOf, 'short'),
  });
}

function decisionsOf(viewer: Viewer): DebriefView['decisions'] {
  const { state, words, scenario } = viewer;
  const prologue = scenario.level.prologue.map(({ on, seat, headline }) => ({
    on,
    turn: 0,
    seat,
    action: '',
    what: words.pick(headline),
    reason: '',
    you: false,
  }));
  const made = state.moves.flatMap((move) => move.choices.map(({ action, day, args }) => ({
    on: dateAt(viewer, move.turn, day),
    turn: move.turn,
    seat: move.seat,
    action,
    what: decisionText(viewer, move.turn, move.seat, action, args) + lapseText(viewer, move.turn, move.seat, action),
    reason: reasonText(viewer, move.turn, move.seat),
    you: move.seat === state.seat,
  })));
  const all = [...prologue, ...made].sort((a, b) => byIsoDate(a.on, b.on));
  const others = scenario.level.seats.filter(({ id }) => id !== state.seat && isHuman(viewer, id)).length;
  const weighty = weightyCauses(viewer, Math.max(FEWEST_ON_PAPER, DECISIONS_ON_PAPER - SECTION_TAKES * others));
  const isKey = (turn: number, seat: string, action: string): boolean =>
    all.length <= FULL_RECORD || turn === 0 || weighty.has(decisionCause(turn, seat, action));
  return all.map(({ on, turn, seat, action, what, reason, you }) => ({
    when: whenText(viewer, turn, on),
    who: seatName(viewer, seat),
    what: withoutSubject(viewer, seat, what),
    reason,
    you,
    key: isKey(turn, seat, action),
  }));
}

/** A headline that stands behind its author's name need not begin with it. */
function withoutSubject(viewer: Viewer, id: string, headline: string): string {
  const seat = seatOf(viewer, id);
  const names = seat === undefined ? [] : [viewer.words.pick(seat.name), viewer.words.pick(seat.shortName)];
  const subject = names.find((name) => name !== '' && headline.startsWith(name));
  return subject === undefined ? headline : headline.slice(subject.length).trimStart();
}

/** A note behind a decision that was no longer legal when its day came. */
function lapseText({ state, words }: Viewer, turn: number, seat: string, action: string): string {
  const lapsed = state.journals.find((journal) => journal.turn === turn)?.news
    .find((item) => item.type === 'lapsed' && item.seat === seat && item.id === action);
  return lapsed === undefined ? '' : words.t('debrief.lapsed', { refusal: refusalReason(words, lapsed.refusal ?? null) });
}
