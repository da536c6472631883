import { useEffect, useRef } from 'preact/hooks';
import type { CandleView, TileView } from '../view';
import { Candles } from './candles';
import { ControlIcon } from './icons';
import { Help } from './help';
import type { Helped } from './help';
import { Change } from './marks';
import { useWords } from './words';

/** A bar may bring its date, as printed. */
type DatedCandle = CandleView & { readonly date?: string };

function decimalsOf(tile: TileView): number {
  return /[.](\d+)/.exec(tile.value)?.[1]?.length ?? 0;
}

function Bars({ tile }: { readonly tile: TileView }) {
  const t = useWords();
  const digits = decimalsOf(tile);
  return (
    <table class="data">
      <caption class="vh">{tile.name}</caption>
      <thead><tr><th scope="col">{t('ui.market.day')}</th><th scope="col" class="num">{t('ui.market.open')}</th><th scope="col" class="num">{t('ui.market.close')}</th></tr></thead>
      <tbody>
        {[...tile.candles].reverse().map((candle: DatedCandle) => (
          <tr key={candle.slot}>
            <th scope="row">{candle.date ?? candle.slot + 1}</th><td class="num">{candle.open.toFixed(digits)}</td><td class="num">{candle.close.toFixed(digits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A tile seen large: its bars and the same numbers as a table. */
export function MarketPanel({ tile, onClose }: { readonly tile: Helped<TileView>; readonly onClose: () => void }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [tile.market]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  });
  return (
    <section class={`market-panel is-${tile.instrument}`} aria-label={tile.name}>
      <div class="market-name"><h3 ref={heading} tabIndex={-1}>{tile.name}</h3><Help about={tile.name} text={tile.help} /></div>
      <p class="market-now"><b>{tile.value}</b> <Change value={tile.change} /></p>
      <Candles tile={tile} width={360} height={124} />
      <div class="market-table" tabIndex={0} role="region" aria-label={t('ui.market.table')}><Bars tile={tile} /></div>
      <button type="button" class="round" aria-label={t('ui.close')} onClick={onClose}><ControlIcon name="close" /></button>
    </section>
  );
}
