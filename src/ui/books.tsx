import type { BookCell, BooksView } from '../view';
import { Change } from './marks';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

type Part = { readonly books: BooksView };

function Cell({ cell }: { readonly cell: BookCell }) {
  return <td class="num book-cell"><b>{cell.now}</b>{cell.change.direction !== 'flat' && <Change value={cell.change} />}</td>;
}

function Holders({ books }: Part) {
  const t = useWords();
  const heads = [{ text: t('ui.books.holder') }, ...books.columns.map((text) => ({ text, num: true }))];
  return (
    <SheetTable caption={t('ui.books.caption')} class="holders" heads={heads}>
      {books.holders.map((row) => (
        <tr key={row.id} class={row.you ? 'yours' : ''}>
          <th scope="row">{row.name}{row.you && <> ({t('ui.you')})</>}</th>
          {row.cells.map((cell, index) => <Cell key={books.columns[index] ?? index} cell={cell} />)}
        </tr>
      ))}
      <tr class="sum"><th scope="row">{t('ui.books.total')}</th>{books.total.map((text, index) => <td key={books.columns[index] ?? index} class="num"><b>{text}</b></td>)}</tr>
    </SheetTable>
  );
}

/** Balance sheets: who holds what now and since the start; debt, interest and the economy. */
export function Books({ books }: Part) {
  const t = useWords();
  const heads = [{ text: t('ui.books.figure') }, ...['start', 'now', 'change'].map((id) => ({ text: t(`ui.books.${id}`), num: true }))];
  return (
    <>
      <Holders books={books} />
      <SheetTable caption={t('ui.books.ledger')} heads={heads}>
        {books.ledger.map((row) => (
          <tr key={row.id}><th scope="row">{row.name}</th><td class="num">{row.start}</td><td class="num"><b>{row.now}</b></td><td class="num"><Change value={row.change} /></td></tr>
        ))}
      </SheetTable>
    </>
  );
}

/** What each seat has left to act with, and what moves it. */
export function Capacities({ books }: Part) {
  const t = useWords();
  const heads = [
    { text: t('ui.capacities.seat') }, { text: t('ui.capacities.capacity') }, ...['start', 'now', 'change'].map((id) => ({ text: t(`ui.books.${id}`), num: true })),
    { text: t('ui.capacities.moves') },
  ];
  return (
    <SheetTable caption={t('ui.capacities.caption')} class="capacities" heads={heads}>
      {books.capacities.map((row) => (
        <tr key={row.seat} class={row.you ? 'yours' : ''}>
          <th scope="row">{row.seat}{row.you && <> ({t('ui.you')})</>}</th><td>{row.name}</td><td class="num">{row.start}</td>
          <td class="num"><span class="capacity-now"><span class="tally-plot" style={{ '--share': String(row.share), '--line': '0' }} aria-hidden="true"><i class="bar" /></span><b>{row.now}</b></span></td>
          <td class="num"><Change value={row.change} /></td><td>{row.moves}</td>
        </tr>
      ))}
    </SheetTable>
  );
}
