import type { ClaimRow } from '../view';
import { Standing } from './selected-card';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

/** The story's claims, each with its verdict, how far it is agreed, its source and date; linked where the sources stand on the same page. */
export function ClaimsTable({ claims, linked = false }: { readonly claims: readonly ClaimRow[]; readonly linked?: boolean }) {
  const t = useWords();
  return (
    <SheetTable caption={t('ui.claims.caption')} class="claims-table" heads={['claim', 'verdict', 'standing', 'source', 'date'].map((id) => ({ text: t(`ui.claims.${id}`) }))}>
      {claims.map((row) => (
        <tr key={row.id}>
          <th scope="row"><b>{row.claim}</b></th><td>{row.verdict}</td>
          <td><span class="claim-standing"><Standing standing={row.standing} /><span>{row.standingText}</span></span></td>
          <td class="muted">{linked ? <a class="origin" href={`#source-${row.sourceId}`}>{row.source}</a> : row.source}</td><td class="muted">{row.date}</td>
        </tr>
      ))}
    </SheetTable>
  );
}
