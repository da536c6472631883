import { tradingDayOf } from '../model';
import type { AuctionResult } from '../model';
import { directionOf, plain, signed } from './numbers';
import type { Printed } from './types';
import { calendarOf, dateAt } from './viewer';
import type { Viewer } from './viewer';

/** An auction of new debt, held or to come. */
export interface AuctionRow {
  readonly id: string;
  readonly date: string;
  readonly tenor: string;
  readonly size: string;
  /** Bids received per dollar sold, and what is usual for this maturity; a dash before it is held. */
  readonly cover: string;
  readonly usual: string;
  readonly tail: Printed | null;
  readonly verdict: string;
  readonly held: boolean;
}

/** The calendar of auctions, and the worst and latest of them in a sentence. */
export interface AuctionsView {
  readonly note: string;
  readonly rows: readonly AuctionRow[];
}

const DASH = '\u2013';
/** Basis points above the price expected just before that count as weak, and below as strong. */
const NOTABLE_TAIL_BP = 1;

/** Builds the list of auctions; null where the level has none. */
export function auctionsView(viewer: Viewer): AuctionsView | null {
  const { scenario, state, words } = viewer;
  const { auctions } = scenario.level;
  if (auctions === undefined) return null;
  const calendar = calendarOf(viewer);
  const planned = auctions.calendar
    .map(({ on, tenor }) => ({ on, tenor, ...tradingDayOf(calendar, on) }))
    .filter(({ turn }) => turn >= 1 && turn <= calendar.turns);
  const results = state.world.auctions;
  const isHeld = (turn: number, tenor: string): boolean => results.some((result) => result.turn === turn && result.tenor === tenor);
  const coming = planned.filter(({ turn, tenor }) => !isHeld(turn, tenor) && turn >= state.world.clock.turn);
  return {
    note: words.t(results.length === 0 ? 'auctions.note.none' : 'auctions.note', { count: results.length, worst: Math.max(0, ...results.map(({ tailBp }) => tailBp)) }),
    rows: [
      ...results.map((result) => heldRow(viewer, result)),
      ...coming.map(({ on, tenor }) => ({
        id: `${on}-${tenor}`, date: words.date(on, 'short'), tenor, size: words.number('usdBn', auctions.sizeUsdBn[tenor]?.value ?? 0),
        cover: DASH, usual: usualCover(viewer, tenor), tail: null, verdict: words.t('auctions.to-come'), held: false,
      })),
    ],
  };
}

function usualCover({ scenario }: Viewer, tenor: string): string {
  const usual = scenario.level.auctions?.bidToCover[tenor]?.value;
  return usual === undefined ? DASH : plain(usual, 2);
}

function heldRow(viewer: Viewer, { turn, day, tenor, sizeUsdBn, bidToCover, tailBp }: AuctionResult): AuctionRow {
  const { words } = viewer;
  const verdict = tailBp >= NOTABLE_TAIL_BP ? 'weak' : tailBp <= -NOTABLE_TAIL_BP ? 'strong' : 'usual';
  return {
    id: `${turn}-${day}-${tenor}`,
    date: words.date(dateAt(viewer, turn, day), 'short'),
    tenor,
    size: words.number('usdBn', sizeUsdBn),
    cover: plain(bidToCover, 2),
    usual: usualCover(viewer, tenor),
    tail: { text: words.t('format.bp', { sign: '', value: signed(tailBp, 1) }), direction: directionOf(tailBp, 1) },
    verdict: words.t(`auctions.${verdict}`),
    held: true,
  };
}
