import { useState } from 'preact/hooks';
import type { ModelPageView } from '../view';
import { Standing } from './selected-card';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

type Part = { readonly model: ModelPageView };

function Mechanisms({ model }: Part) {
  const t = useWords();
  return (
    <SheetTable caption={t('ui.model.mechanisms')} class="mechanisms" heads={['mechanism', 'equation', 'standing'].map((id) => ({ text: t(`ui.model.${id}`) }))}>
      {model.mechanisms.map((each) => (
        <tr key={each.id}>
          <th scope="row"><b>{each.name}.</b> {each.text}</th><td class="equation">{each.equation}</td>
          <td><span class="claim-standing"><Standing standing={each.standing} /><span>{each.standingText}</span></span></td>
        </tr>
      ))}
    </SheetTable>
  );
}

function Schools({ model }: Part) {
  const t = useWords();
  const heads = ['school', 'lasting', 'dealers', 'small', 'large', 'source'].map((id) => ({ text: t(`ui.model.${id}`), num: id !== 'school' && id !== 'source' }));
  return (
    <SheetTable caption={t('ui.model.schools')} heads={heads}>
      {model.schools.map((each) => (
        <tr key={each.id} class={each.used ? 'yours' : ''}>
          <th scope="row">{each.name}{each.used && <b> ({t('ui.model.used')})</b>}</th>
          <td class="num">{each.lasting}</td><td class="num">{each.dealers}</td><td class="num">{each.small}</td><td class="num">{each.large}</td><td class="muted">{each.source}</td>
        </tr>
      ))}
    </SheetTable>
  );
}

type Row = ModelPageView['groups'][number]['rows'][number];

function ParameterLine({ row }: { readonly row: Row }) {
  const t = useWords();
  return (
    <tr class={row.changed ? 'yours' : ''}>
      <th scope="row">{row.name}{row.assumed && <span class="assumption">{t('ui.model.assumption')}</span>}{row.changed && <span class="assumption changed">{row.changed}</span>}</th>
      <td class="num"><b>{row.value}</b></td><td>{row.unit}</td><td class="num">{row.range}</td><td class="muted">{row.date}</td><td>{row.confidence}</td><td class="muted">{row.source}</td>
    </tr>
  );
}

function Numbers({ model }: Part) {
  const t = useWords();
  const [only, setOnly] = useState(false);
  const heads = ['parameter', 'value', 'unit', 'range', 'date', 'confidence', 'source'].map((id) => ({ text: t(`ui.model.${id}`), num: id === 'value' || id === 'range' }));
  const groups = model.groups.map((group) => ({ ...group, rows: group.rows.filter((row) => !only || row.assumed || row.changed !== '') }));
  return (
    <section>
      <h3>{t('ui.model.parameters')}</h3>
      <p class="sheet-note">{model.counts}</p>
      <label class="only"><input type="checkbox" checked={only} onChange={() => setOnly(!only)} />{t('ui.model.only')}</label>
      {groups.filter((group) => group.rows.length > 0).map((group) => (
        <SheetTable key={group.id} caption={group.title} class="parameters" heads={heads}>
          {group.rows.map((row) => <ParameterLine key={row.id} row={row} />)}
        </SheetTable>
      ))}
    </section>
  );
}

/** How the model works: kinds of cause, mechanisms, schools, what is settled and what is guessed, and every number. */
export function ModelPage({ model }: Part) {
  const t = useWords();
  return (
    <>
      <p class="sheet-lead serif">{model.lead}</p>
      <section>
        <h3>{t('ui.model.kinds')}</h3>
        <dl class="kinds">{model.kinds.map((kind) => <div key={kind.id}><dt>{kind.name}</dt><dd>{kind.text}</dd></div>)}</dl>
      </section>
      <section>
        <h3>{t('ui.model.standings')}</h3>
        <dl class="kinds">
          {model.standings.map((each) => (
            <div key={each.id}><dt class="claim-standing"><Standing standing={each.id} />{each.title}</dt><dd>{each.text} <span class="muted">{each.names.join(', ')}</span></dd></div>
          ))}
        </dl>
      </section>
      <Mechanisms model={model} />
      <Schools model={model} />
      <Numbers model={model} />
    </>
  );
}
