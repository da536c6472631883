import type { AuctionsView } from '../view';
import { Change } from './marks';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

const HEADS = ['date', 'tenor', 'size', 'cover', 'usual', 'tail', 'verdict'] as const;
const WORDS: readonly string[] = ['date', 'tenor', 'verdict'];

/** Auctions of new debt: those held with their results against the usual, and those to come. */
export function AuctionList({ auctions }: { readonly auctions: AuctionsView }) {
  const t = useWords();
  return (
    <>
      <p class="sheet-note">{auctions.note}</p>
      <SheetTable caption={t('ui.auctions.caption')} heads={HEADS.map((id) => ({ text: t(`ui.auctions.${id}`), num: !WORDS.includes(id) }))}>
        {auctions.rows.map((row) => (
          <tr key={row.id} class={row.held ? '' : 'to-come'}>
            <th scope="row">{row.date}</th><td>{row.tenor}</td><td class="num">{row.size}</td><td class="num">{row.cover}</td><td class="num muted">{row.usual}</td>
            <td class="num">{row.tail === null ? '\u2013' : <Change value={row.tail} />}</td><td>{row.verdict}</td>
          </tr>
        ))}
      </SheetTable>
    </>
  );
}
