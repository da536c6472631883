import { useRef, useState } from 'preact/hooks';
import type { TileView } from '../view';
import { Candles } from './candles';
import { Change } from './marks';
import { MarketPanel } from './market-panel';
import { useWords } from './words';

interface TileProps {
  readonly tile: TileView;
  readonly current: boolean;
  readonly expanded: boolean | undefined;
  readonly onOpen: (market: string) => void;
}

function Tile({ tile, current, expanded, onOpen }: TileProps) {
  return (
    <li class={`tile is-${tile.instrument} ${current ? 'current' : ''}`}>
      <button type="button" onClick={() => onOpen(tile.market)} aria-current={current} aria-expanded={expanded} data-market={tile.market}>
        <span class="tile-words">
          <span class="tile-name"><i class="accent" aria-hidden="true" />{tile.name}</span>
          <span class="tile-value">{tile.value}</span>
          <Change value={tile.change} />
        </span>
        <Candles tile={tile} width={64} />
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

/** The market strip: nine tiles, each of which opens. */
export function Strip({ tiles, current, onWhy }: StripProps) {
  const t = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = onWhy ? undefined : tiles.find((tile) => tile.market === open);
  const choose = (market: string) => (onWhy ? onWhy(market) : setOpen(market === open ? null : market));
  const close = () => {
    list.current?.querySelector<HTMLButtonElement>(`[data-market="${open}"]`)?.focus();
    setOpen(null);
  };
  return (
    <section class="sill" aria-label={t('ui.strip')}>
      <h2 class="vh">{t('ui.strip')}</h2>
      <ul class="strip" ref={list}>
        {tiles.map((tile) => (
          <Tile key={tile.market} tile={tile} current={tile.market === (onWhy ? current : open)} expanded={onWhy ? undefined : tile.market === open} onOpen={choose} />
        ))}
      </ul>
      {shown && <MarketPanel tile={shown} onClose={close} />}
    </section>
  );
}
