import type { DebriefView } from '../view';
import { Emblem } from './icons';
import { useWords } from './words';

type MoversView = DebriefView['movers'];
type Cell = MoversView['rows'][number]['cells'][number];

function Bar({ cell, most }: { readonly cell: Cell; readonly most: number }) {
  const share = { '--share': String(Math.abs(cell.amount) / most) };
  return (
    <td class={`mover ${cell.direction}`}>
      <span class="mover-plot" style={share}><i class="bar" aria-hidden="true" /><span class="mover-text">{cell.text}</span></span>
    </td>
  );
}

/** What each institution added to every market's move. */
export function Movers({ movers }: { readonly movers: MoversView }) {
  const t = useWords();
  const most = movers.markets.map((_, column) => Math.max(1e-9, ...movers.rows.map((row) => Math.abs(row.cells[column]?.amount ?? 0))));
  return (
    <section>
      <h3>{t('ui.debrief.movers')}</h3>
      <p class="muted">{t('ui.debrief.movers-note')}</p>
      <table class="movers">
        <thead>
          <tr><td /> {movers.markets.map((market) => <th key={market.id} scope="col"><b>{market.name}</b><span class="muted">{market.total}</span></th>)}</tr>
        </thead>
        <tbody>
          {movers.rows.map((row) => (
            <tr key={row.name} class={row.you ? 'yours' : ''}>
              <th scope="row"><span class="mover-name"><Emblem name={row.icon} /><span>{row.name}{row.you && <> ({t('ui.you')})</>}</span></span></th>
              {row.cells.map((cell, column) => <Bar key={movers.markets[column]?.id ?? column} cell={cell} most={most[column] ?? 1} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
