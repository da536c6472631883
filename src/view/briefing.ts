import type { NewsItem } from '../model';
import { auctionsInOne, isAuction } from './auction-news';
import { newsText, reasonText, shockOf, sourceText } from './causes';
import { clocksFrom, dateOfClock } from './clocks';
import { goalSetOf, goalViews } from './goals';
import { marketName, printMove, printPrice } from './markets';
import { snapshotNow } from './snapshot';
import { statementsView } from './statements';
import type { BriefingView } from './types';
import { dateAt, lastJournal, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** The markets whose week the lead tells. */
const LEAD = ['ust-10y', 'sp500', 'dxy'];
/** More statements than this do not fit beside the goals. */
const MOST_STATEMENTS = 5;

/** Builds the briefing before a turn. */
export function briefingView(viewer: Viewer): BriefingView {
  const { state, words, scenario } = viewer;
  const seat = seatOf(viewer, state.seat);
  const goals = goalSetOf(viewer, state.seat);
  return {
    title: words.t('briefing.title', { date: words.date(dateAt(viewer, state.turn, 1), 'week') }),
    lead: state.journals.length === 0 ? words.pick(scenario.level.briefing) : leadOf(viewer),
    seatName: seat === undefined ? state.seat : words.pick(seat.name),
    seatBriefing: seat === undefined ? '' : words.pick(seat.briefing),
    news: newsOf(viewer),
    clocks: clocksFrom(viewer, state.turn).map((clock) => ({
      date: words.date(dateOfClock(viewer, clock), 'short'),
      text: clock.text,
    })),
    statements: othersOf(viewer),
    goalTitle: goals === undefined ? '' : words.pick(goals.title),
    goals: goalViews(viewer, state.seat),
  };
}

/** What the seats did last week; where there are many, the silent ones and one's own are left out. */
function othersOf(viewer: Viewer): BriefingView['statements'] {
  const { state, words } = viewer;
  const all = statementsView(viewer, state.turn - 1);
  const silent = [words.t('statement.silent'), words.t('statement.quiet')];
  return all.length <= MOST_STATEMENTS ? all : all.filter(({ seat, acts }) => seat !== state.seat && !silent.includes(acts[0] ?? ''));
}

/** What the last week did to the main markets, in sentences. */
function leadOf(viewer: Viewer): string {
  const { words, scenario } = viewer;
  const { moved, price } = snapshotNow(viewer);
  const known = LEAD.filter((market) => scenario.level.markets.some(({ id }) => id === market));
  const lines = known.map((market) => {
    const { text, direction } = printMove(viewer, market, moved(market));
    const args = { market: marketName(viewer, market), change: text.replace(/^[+\u2212]/, ''), price: printPrice(viewer, market, price(market)) };
    return words.t(`briefing.lead.${direction}`, args);
  });
  return lines.join(words.t('text.space'));
}

function newsOf(viewer: Viewer): BriefingView['news'] {
  const journal = lastJournal(viewer);
  if (journal === undefined) return prologueNews(viewer);
  // Where many decide, what they did stands among the statements, with its reason.
  const isTold = ({ type }: NewsItem): boolean => type === 'decision' && viewer.scenario.level.seats.length > MOST_STATEMENTS;
  const news = journal.news.filter((item) => !isTold(item));
  const auctions = auctionsInOne(news.filter(isAuction));
  return [...news.filter((item) => !isAuction(item)), ...(auctions === undefined ? [] : [auctions])].map((item) => newsLine(viewer, item));
}

function prologueNews(viewer: Viewer): BriefingView['news'] {
  const { words, scenario } = viewer;
  return scenario.level.prologue.map(({ on, headline, source }) => ({
    date: words.date(on, 'day'),
    title: words.pick(headline),
    text: '',
    source: sourceText(viewer, source),
  }));
}

function newsLine(viewer: Viewer, item: NewsItem): BriefingView['news'][number] {
  const { words } = viewer;
  const shock = item.type === 'shock' ? shockOf(viewer, item) : undefined;
  return {
    date: words.date(dateAt(viewer, item.turn, item.day), 'day'),
    title: newsText(viewer, item),
    text: shock === undefined ? spokenReason(viewer, item) : words.pick(shock.text),
    source: shock === undefined ? '' : sourceText(viewer, shock.source),
  };
}

function spokenReason(viewer: Viewer, item: NewsItem): string {
  return item.type === 'decision' ? reasonText(viewer, item.turn, item.seat) : '';
}
