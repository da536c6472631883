import { useRef, useState } from 'preact/hooks';
import type { TileView } from '../view';
import { Candles } from './candles';
import { Change } from './marks';
import { MarketPanel } from './market-panel';
import { recentBars } from './recent-bars';
import { useWords } from './words';

/** How many trading days a tile shows; its panel shows them all. */
const SHOWN_DAYS = 25;

/** Widths of a tile's picture; tiles are narrower beside the list of further markets. */
const WIDE_BARS = 64;
const NARROW_BARS = 40;

interface TileProps {
  readonly tile: TileView;
  readonly current: boolean;
  readonly expanded: boolean | undefined;
  readonly onOpen: (market: string) => void;
}

function Tile({ tile, current, expanded, onOpen, narrow }: TileProps & { readonly narrow: boolean }) {
  return (
    <li class={`tile is-${tile.instrument} ${current ? 'current' : ''}`}>
      <button type="button" onClick={() => onOpen(tile.market)} aria-current={current} aria-expanded={expanded} data-market={tile.market}>
        <span class="tile-words">
          <span class="tile-name"><i class="accent" aria-hidden="true" />{narrow ? tile.short ?? tile.name : tile.name}</span>
          <span class="tile-value">{tile.value}</span>
          <Change value={tile.change} />
        </span>
        <Candles tile={recentBars(tile, SHOWN_DAYS)} width={narrow ? NARROW_BARS : WIDE_BARS} />
      </button>
    </li>
  );
}

/** A market farther from the seat: one line that opens like a tile. */
function Line({ tile, current, expanded, onOpen }: TileProps) {
  return (
    <li class={`tile-line is-${tile.instrument} ${current ? 'current' : ''}`}>
      <button type="button" onClick={() => onOpen(tile.market)} aria-current={current} aria-expanded={expanded} data-market={tile.market}>
        <span class="tile-name"><i class="accent" aria-hidden="true" />{tile.short ?? tile.name}</span>
        <b>{tile.value}</b>
        <Change value={tile.change} />
      </button>
    </li>
  );
}

/** What the sill with the market tiles needs. */
export interface StripProps {
  readonly tiles: readonly TileView[];
  /** The market whose causes lie on the desk, if any. */
  readonly current?: string;
  /** Where a tile leads while causes are shown; without it a tile opens its own chart and table. */
  readonly onWhy?: (market: string) => void;
}

/** Tiles in their groups, in order. */
function grouped(tiles: readonly TileView[]): readonly { readonly name: string; readonly tiles: readonly TileView[] }[] {
  const names = [...new Set(tiles.map(({ group }) => group ?? ''))];
  return names.map((name) => ({ name, tiles: tiles.filter(({ group }) => (group ?? '') === name) }));
}

/** The market strip: a tile for each market near to the seat, a line for each other; each of them opens. */
export function Strip({ tiles, current, onWhy }: StripProps) {
  const t = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = onWhy ? undefined : tiles.find((tile) => tile.market === open);
  const choose = (market: string) => (onWhy ? onWhy(market) : setOpen(market === open ? null : market));
  const close = () => {
    list.current?.querySelector<HTMLButtonElement>(`[data-market="${open}"]`)?.focus();
    setOpen(null);
  };
  const propsOf = (tile: TileView): TileProps => ({
    tile, current: tile.market === (onWhy ? current : open), expanded: onWhy ? undefined : tile.market === open, onOpen: choose,
  });
  const far = tiles.filter(({ small }) => small);
  return (
    <section class="sill" aria-label={t('ui.strip')}>
      <h2 class="vh">{t('ui.strip')}</h2>
      <div class="strip" ref={list}>
        {grouped(tiles.filter(({ small }) => !small)).map((group) => (
          <ul key={group.name} class="tile-group" {...(group.name === '' ? {} : { 'aria-label': group.name })}>
            {group.tiles.map((tile) => <Tile key={tile.market} {...propsOf(tile)} narrow={far.length > 0} />)}
          </ul>
        ))}
        {far.length > 0 && <ul class="tile-lines" aria-label={t('ui.strip.more')}>{far.map((tile) => <Line key={tile.market} {...propsOf(tile)} />)}</ul>}
      </div>
      {shown && <MarketPanel tile={shown} onClose={close} />}
    </section>
  );
}
