import type { WhyRow, WhyView } from '../view';
import { Help } from './help';
import type { Helped } from './help';
import { Emblem } from './icons';
import { Hidden } from './marks';
import { decimalsOf, multiples, roundStep } from './round-step';
import { useWords } from './words';

interface Axis {
  readonly share: (amount: number) => string;
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
}

/** Share of the plot that a number left of a falling bar needs. */
const ROOM = 0.11;

/** The scale of a waterfall: where an amount lies between 0 and 1, and its round ticks. */
export function axisOf(why: WhyView): Axis {
  const ends = [0, why.totalAmount, ...why.rows.flatMap((row) => [row.from, row.to])];
  const high = Math.max(...ends);
  const bare = high - Math.min(...ends) || 1;
  const room = why.rows.some((row) => row.direction === 'down' && row.to < Math.min(...ends) + ROOM * bare) ? ROOM * bare : 0;
  const low = Math.min(...ends) - room;
  const span = high - low || 1;
  const step = roundStep(span, 4);
  const digits = decimalsOf(step);
  const ticks = multiples(low, high, step)
    .map((amount) => ({ amount, text: amount === 0 ? why.open : `${amount > 0 ? '+' : '\u2212'}${Math.abs(amount).toFixed(digits)}` }));
  return { share: (amount) => String(Math.round(((amount - low) / span) * 1e4) / 1e4), ticks };
}

function Bar({ row, axis }: { readonly row: WhyRow; readonly axis: Axis }) {
  const place = { '--from': axis.share(Math.min(row.from, row.to)), '--to': axis.share(Math.max(row.from, row.to)), '--end': axis.share(row.to) };
  return (
    <span class={`plot ${row.direction}`} style={place} aria-hidden="true">
      <i class={row.chance ? 'bar chance' : 'bar'} />
      <i class="joint" />
      <span class="bar-text">{row.text}</span>
    </span>
  );
}

function Row(props: { readonly row: Helped<WhyRow>; readonly helps: boolean; readonly axis: Axis; readonly open: boolean; readonly place: number; readonly onOpen: () => void }) {
  const { row, helps, axis, open, place, onOpen } = props;
  return (
    <li class={`fall-row ${open ? 'open' : ''} ${row.you ? 'yours' : ''} ${row.chance ? 'by-chance' : ''}`} style={{ '--place': String(place) }}>
      <button type="button" aria-pressed={open} onClick={onOpen}>
        <span class="fall-icon">{!row.chance && <Emblem name={row.icon} />}</span>
        <span class="fall-label" title={row.label}>{row.label}</span>
        <span class="fall-kind voice">{row.kind}</span>
        <Hidden>{row.text}</Hidden>
        <Bar row={row} axis={axis} />
      </button>
      {helps && <Help about={row.kind} text={row.help} />}
    </li>
  );
}

function Total({ why, axis, place }: { readonly why: WhyView; readonly axis: Axis; readonly place: number }) {
  const t = useWords();
  const ends = { '--from': axis.share(Math.min(0, why.totalAmount)), '--to': axis.share(Math.max(0, why.totalAmount)), '--end': axis.share(why.totalAmount) };
  return (
    <p class="fall-row total" style={{ '--place': String(place) }}>
      <span class="fall-icon" />
      <b class="fall-label">{t('ui.why.total')}</b>
      <span class="fall-kind" />
      <span class={`plot ${why.totalDirection}`} style={ends}>
        <i class="bar whole" aria-hidden="true" />
        <b class="bar-text">{why.total}</b>
      </span>
    </p>
  );
}

/** A kind is explained once, where it first stands. */
const isFirstOfKind = (why: WhyView, place: number) => why.rows.findIndex((row) => row.kind === why.rows[place]?.kind) === place;

/** Causes of a move by size, each beginning where the last one ended. */
export function Waterfall(props: { readonly why: WhyView; readonly open: string | null; readonly onOpen: (row: string) => void }) {
  const { why, open, onOpen } = props;
  const axis = axisOf(why);
  return (
    <div class="fall" key={why.market}>
      <div class="fall-frame" aria-hidden="true">
        <div class="fall-axis">
          {axis.ticks.map((tick) => <span key={tick.amount} style={{ '--at': axis.share(tick.amount) }}><i />{tick.text}</span>)}
        </div>
      </div>
      <div class="fall-list">
        <ol>
          {why.rows.map((row, place) => (
            <Row key={row.id} row={row} helps={isFirstOfKind(why, place)} axis={axis} place={place} open={row.id === open} onOpen={() => onOpen(row.id)} />
          ))}
        </ol>
        <Total why={why} axis={axis} place={why.rows.length} />
      </div>
    </div>
  );
}
