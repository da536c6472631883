import { parseCause } from '../model';
import type { Contribution } from '../model';
import { causeFacts, newsText } from './causes';
import { helpOf } from './help';
import { instrumentOf, marketName, printPrice, unitOf } from './markets';
import type { MoveUnit } from './markets';
import { directionOf, fineDecimals, plain, signed } from './numbers';
import { scopeEvent } from './scope';
import type { Scope } from './scope';
import { slipOf } from './slip';
import type { Direction, WhyRow, WhyView } from './types';
import { dateAt, isHuman, lastJournal, priceAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';
import { seatOfCause, whyParts } from './why-rows';
import type { WhyPart } from './why-rows';

/** Explains a market's move over one turn (the last played if none is named) or over the whole game. */
export function whyView(viewer: Viewer, market: string, over: number | 'game' = lastJournal(viewer)?.turn ?? 0): WhyView {
  const scope = scopeOf(viewer, market, over);
  const unit = unitOf(viewer, market);
  const rows = rowsOf(viewer, scope, unit);
  const totalAmount = rows.at(-1)?.to ?? 0;
  const format = { bp: 'bp1', 'log%': '+pct1', points: '+points1' }[unit];
  const { words } = viewer;
  return {
    market,
    name: marketName(viewer, market),
    instrument: instrumentOf(market),
    title: titleOf(viewer, market, unit, totalAmount),
    note: words.t(over === 'game' ? 'why.note.game' : 'why.note.turn'),
    open: printPrice(viewer, market, priceAt(viewer, worldAfter(viewer, scope.from - 1), market)),
    total: words.t('why.total', {
      change: words.number(format, totalAmount),
      price: printPrice(viewer, market, priceAt(viewer, worldAfter(viewer, scope.to), market)),
    }),
    totalAmount,
    totalDirection: directionOf(totalAmount, 1),
    rows,
  };
}

function scopeOf(viewer: Viewer, market: string, over: number | 'game'): Scope {
  const journals = viewer.state.journals.filter(({ turn }) => over === 'game' || turn === over);
  const isOfMarket = (part: Contribution): boolean => part.market === market;
  return {
    market,
    from: journals[0]?.turn ?? 1,
    to: journals.at(-1)?.turn ?? 0,
    contributions: journals.flatMap((journal) => journal.contributions.filter(isOfMarket)),
  };
}

function rowsOf(viewer: Viewer, scope: Scope, unit: MoveUnit): readonly WhyRow[] {
  const rows: WhyRow[] = [];
  for (const part of whyParts(scope.contributions, unit, (seat) => isHuman(viewer, seat))) {
    rows.push(rowOf(viewer, scope, part, rows.at(-1)?.to ?? 0));
  }
  return rows;
}

function rowOf(viewer: Viewer, scope: Scope, part: WhyPart, from: number): WhyRow {
  const { amount, kind, cause, folded } = part;
  const decimals = fineDecimals(amount);
  return {
    id: `${cause}|${part.folded.length > 0 ? 'folded' : kind}`,
    ...namesOf(viewer, scope, part),
    ...helpOf(viewer.words, `kind.${kind}`),
    amount,
    text: signed(amount, decimals),
    direction: directionOf(amount, decimals),
    from,
    to: from + amount,
    you: isOwn(viewer, cause),
    chance: kind === 'chance',
    ...(folded.length > 0 ? { folded: folded.map((small) => smallRow(viewer, scope, small)) } : {}),
    slip: slipOf(viewer, scope, part),
  };
}

function isOwn({ state }: Viewer, cause: string): boolean {
  const seat = seatOfCause(cause);
  return seat !== '' && seat === state.seat;
}

function smallRow(viewer: Viewer, scope: Scope, part: WhyPart): { label: string; kind: string; text: string } {
  const { label, kind } = namesOf(viewer, scope, part);
  return { label, kind, text: signed(part.amount, fineDecimals(part.amount)) };
}

function namesOf(viewer: Viewer, scope: Scope, { kind, cause, folded }: WhyPart): { label: string; kind: string; icon: string } {
  const { words } = viewer;
  const named = { kind: words.t(`kind.${kind}`) };
  if (folded.length > 0) return { ...named, label: words.t('why.folded', { count: folded.length }), icon: 'candles' };
  if (kind === 'chance') return { ...named, label: words.t('why.chance'), icon: '' };
  const event = scopeEvent(viewer, scope, cause);
  const { label, icon } = causeFacts(viewer, cause);
  return { ...named, label: event === undefined ? dated(viewer, scope, cause, label) : newsText(viewer, event), icon };
}

/** An act of an earlier week that still moves prices says from which week it is, for the same seat may have acted again. */
function dated(viewer: Viewer, { from, to }: Scope, cause: string, label: string): string {
  const parts = parseCause(cause);
  if (parts.type !== 'decision' || parts.turn === 0 || (from === to && parts.turn === to)) return label;
  return viewer.words.t('why.from', { date: viewer.words.date(dateAt(viewer, parts.turn, 1), 'short'), label });
}

/** "Why the 10-year rose 11 basis points": whole basis points, one decimal of anything else. */
function titleOf(viewer: Viewer, market: string, unit: MoveUnit, total: number): string {
  const { words } = viewer;
  const article = `market.the.${market}`;
  const name = words.has(article) ? words.t(article) : marketName(viewer, market);
  const decimals = unit === 'bp' && Math.abs(total) >= 0.95 ? 0 : 1;
  const direction: Direction = directionOf(total, decimals);
  if (direction === 'flat') return words.t('why.title.flat', { market: name });
  const amount = plain(Math.abs(total), decimals);
  const key = { bp: 'bp', 'log%': 'pct', points: 'points' }[unit];
  const single = amount === '1' ? `why.title.${direction}.${key}.one` : '';
  return words.t(words.has(single) ? single : `why.title.${direction}.${key}`, { market: name, amount });
}
