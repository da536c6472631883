import { useState } from 'preact/hooks';
import type { ModelPageView, ParameterRow } from '../view';
import { OriginLink } from './model-rules';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

function Line({ row }: { readonly row: ParameterRow }) {
  return (
    <tr class={row.changed ? 'yours' : ''} id={`number-${row.id}`} tabIndex={-1}>
      <th scope="row">{row.name}{row.changed && <span class="assumption changed">{row.changed}</span>}</th>
      <td class="num"><b>{row.value}</b></td><td>{row.unit}</td><td class="num">{row.range}</td><td class="muted">{row.date}</td><td>{row.confidence}</td><td class="muted"><OriginLink origin={row.origin} /></td>
    </tr>
  );
}

/** Every number of the model by part, each with its source or the word that it is a guess. */
export function Numbers({ model }: { readonly model: ModelPageView }) {
  const t = useWords();
  const [only, setOnly] = useState(false);
  const heads = ['parameter', 'value', 'unit', 'range', 'date', 'confidence', 'source'].map((id) => ({ text: t(`ui.model.${id}`), num: id === 'value' || id === 'range' }));
  const groups = model.groups.map((group) => ({ ...group, rows: group.rows.filter((row) => !only || row.assumed || row.changed !== '') }));
  return (
    <>
      <p class="sheet-note">{model.counts}</p>
      <label class="only"><input type="checkbox" checked={only} onChange={() => setOnly(!only)} />{t('ui.model.only')}</label>
      {groups.filter((group) => group.rows.length > 0).map((group) => (
        <SheetTable key={group.id} caption={group.title} class="parameters" heads={heads}>
          {group.rows.map((row) => <Line key={row.id} row={row} />)}
        </SheetTable>
      ))}
    </>
  );
}

/** The sources of the page, each where links lead to it. */
export function Sources({ sources }: Pick<ModelPageView, 'sources'>) {
  const t = useWords();
  const heads = ['title', 'publisher', 'date', 'rest'].map((id) => ({ text: t(`ui.model.${id}`) }));
  return (
    <SheetTable caption={t('ui.model.section.sources')} class="sources-table" heads={heads}>
      {sources.map((row) => (
        <tr key={row.id} id={`source-${row.id}`} tabIndex={-1} class={row.isGuess ? 'yours' : ''}>
          <th scope="row">{row.url === '' ? row.title : <a href={row.url} rel="noreferrer">{row.title}</a>}</th><td>{row.publisher}</td><td class="muted">{row.date}</td><td class="muted">{row.uses}</td>
        </tr>
      ))}
    </SheetTable>
  );
}
