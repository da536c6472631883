import { useState } from 'preact/hooks';
import type { AssumptionRow } from '../view';
import { Dialog } from './dialog';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

/** The numbers that differ, each with what it usually is. */
export function AssumptionTable({ rows }: { readonly rows: readonly AssumptionRow[] }) {
  const t = useWords();
  const heads = ['number', 'usual', 'yours'].map((id) => ({ text: t(`ui.badge.${id}`), num: id !== 'number' }));
  return (
    <SheetTable caption={t('ui.badge.title')} class="changed-numbers" heads={heads}>
      {rows.map((row) => <tr key={row.id}><th scope="row">{row.name} {row.unit !== '' && <span class="muted">{row.unit}</span>}</th><td class="num">{row.usual}</td><td class="num"><b>{row.value}</b></td></tr>)}
    </SheetTable>
  );
}

/** Says on every screen of a game that its assumptions differ, and lists them when asked; nothing where none differs. */
export function AssumptionsBadge({ rows = [] }: { readonly rows?: readonly AssumptionRow[] | undefined }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <button type="button" class="assumed" aria-haspopup="dialog" aria-label={t('ui.badge', { count: rows.length })} title={t('ui.badge', { count: rows.length })} onClick={() => setOpen(true)}>
        {t('ui.badge.short', { count: rows.length })}
      </button>
      {open && (
        <Dialog title={t('ui.badge.title')} onClose={() => setOpen(false)}>
          <p class="sheet-note">{t('ui.badge.note')}</p>
          <AssumptionTable rows={rows} />
        </Dialog>
      )}
    </>
  );
}
