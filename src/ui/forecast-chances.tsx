import type { ChanceRow } from '../view';
import { Change } from './marks';
import { useWords } from './words';

function Row({ row, both }: { readonly row: ChanceRow; readonly both: boolean }) {
  const t = useWords();
  return (
    <tr class={row.change ? 'changed' : ''}>
      <th scope="row">{row.title}</th>
      <td class="chance-plot" aria-hidden="true">
        <i class="bar" style={{ '--share': String(row.share) }} />
        {row.without && <i class="chance-without" style={{ '--share': String(row.without.share) }} />}
      </td>
      <td class="num"><b>{row.text}</b></td>
      {both && <td class="num">{row.without?.text}</td>}
      {both && <td class="num">{row.change ? <Change value={row.change} /> : <span class="muted">{t('ui.forecast.same')}</span>}</td>}
    </tr>
  );
}

/** Probabilities as a table with bars: solid with the card, a dashed mark without it. */
export function Chances({ rows, caption }: { readonly rows: readonly ChanceRow[]; readonly caption: string }) {
  const t = useWords();
  const both = rows.some(({ without }) => without !== null);
  return (
    <table class="chances">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col"><span class="vh">{caption}</span></th>
          <td aria-hidden="true" />
          <th scope="col" class="num">{t(both ? 'ui.fan.with' : 'ui.fan.alone')}</th>
          {both && <th scope="col" class="num">{t('ui.fan.without')}</th>}
          {both && <th scope="col" class="num">{t('ui.forecast.change')}</th>}
        </tr>
      </thead>
      <tbody>{rows.map((row) => <Row key={row.id} row={row} both={both} />)}</tbody>
    </table>
  );
}
