import { parseCause } from '../model';
import type { Contribution } from '../model';
import { marketName, printMove, unitOf } from './markets';
import { directionOf, signed } from './numbers';
import type { DebriefView } from './debrief-types';
import { seatIcon } from './roles';
import type { Viewer } from './viewer';
import { printedPerRecorded, sumOf } from './why-rows';

type Movers = DebriefView['movers'];

/** Who can have moved a market: a seat, or one of three that are nobody. */
interface Mover {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
}

/** The markets of the movers table, as far as the level has them. */
const MOVED = ['ust-10y', 'sp500', 'dxy', 'gold'];

/** Builds the table of who moved the markets over the whole game; every column adds up to its market's move. */
export function moversView(viewer: Viewer): Movers {
  const contributions = viewer.state.journals.flatMap((journal) => journal.contributions);
  const markets = MOVED.filter((market) => viewer.scenario.level.markets.some(({ id }) => id === market));
  const columns = markets.map((market) => ({ market, parts: contributions.filter((part) => part.market === market) }));
  return {
    markets: columns.map(({ market, parts }) => ({
      id: market,
      name: marketName(viewer, market),
      total: printMove(viewer, market, sumOf(parts)).text,
    })),
    rows: moversOf(viewer).map(({ id, name, icon }) => ({
      name,
      icon,
      you: id === viewer.state.seat,
      cells: columns.map(({ market, parts }) => cellOf(viewer, market, parts, id)),
    })),
  };
}

function moversOf({ scenario, words }: Viewer): Mover[] {
  const seats = scenario.level.seats.map((seat) => ({ id: seat.id, name: words.pick(seat.name), icon: seatIcon(seat) }));
  return [
    ...seats,
    { id: 'shock:', name: words.t('movers.shocks'), icon: 'shock' },
    { id: 'mechanism:', name: words.t('movers.background'), icon: 'candles' },
    { id: 'chance:', name: words.t('movers.chance'), icon: '' },
  ];
}

/** Names the row that a part belongs to: chance first, whatever it passed through. */
function moverOf({ kind, cause }: Contribution): string {
  if (kind === 'chance') return 'chance:';
  const parts = parseCause(cause);
  return parts.type === 'decision' ? parts.seat : `${parts.type}:`;
}

function cellOf(viewer: Viewer, market: string, parts: readonly Contribution[], mover: string): Movers['rows'][number]['cells'][number] {
  const factor = printedPerRecorded(unitOf(viewer, market), parts);
  const amount = factor * sumOf(parts.filter((part) => moverOf(part) === mover));
  return { amount, text: signed(amount, 1), direction: directionOf(amount, 1) };
}
