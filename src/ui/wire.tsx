import type { WireItem } from '../view';
import { useWords } from './words';

function Line({ item }: { readonly item: WireItem }) {
  const t = useWords();
  return (
    <li class={item.strong ? 'wire-line strong' : 'wire-line'}>
      <span class="wire-day">{item.day}</span>
      {item.pin !== null && <span class="pin"><span class="vh">{t('ui.wire.pin')} </span>{item.pin}</span>}
      <span class="wire-text">{item.text}</span>
    </li>
  );
}

/** Headlines, newest first, with the numbers that pin them to candles. */
export function Wire({ items }: { readonly items: readonly WireItem[] }) {
  const t = useWords();
  return (
    <section class="wire" aria-label={t('ui.wire')}>
      <ol>{items.map((item) => <Line key={item.id} item={item} />)}</ol>
    </section>
  );
}
