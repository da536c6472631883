import type { ComponentChildren } from 'preact';
import './css/model.css';
import { useRef } from 'preact/hooks';
import type { HistoryView, ModelPageView } from '../view';
import { ClaimsTable } from './claims-table';
import { Lab } from './model-lab';
import { Numbers, Sources } from './model-numbers';
import { Rules } from './model-rules';
import { usePageLinks } from './page-links';
import { Standing } from './selected-card';
import { SheetTable } from './sheet-table';
import type { ModelLab } from './types';
import { useWords } from './words';

type Part = { readonly model: ModelPageView };

const SECTIONS = ['lab', 'rules', 'standings', 'claims', 'history', 'numbers', 'sources'] as const;

type SectionId = (typeof SECTIONS)[number];

function Contents({ shown }: { readonly shown: readonly SectionId[] }) {
  const t = useWords();
  return (
    <nav class="model-contents" aria-label={t('ui.model.contents')}>
      <ol>{shown.map((id) => <li key={id}><a href={`#model-${id}`}>{t(`ui.model.section.${id}`)}</a></li>)}</ol>
    </nav>
  );
}

function Section({ id, children }: { readonly id: SectionId; readonly children: ComponentChildren }) {
  const t = useWords();
  return <section class="model-section" id={`model-${id}`} tabIndex={-1} aria-label={t(`ui.model.section.${id}`)}><h3>{t(`ui.model.section.${id}`)}</h3>{children}</section>;
}

function Kinds({ model }: Part) {
  const t = useWords();
  return (
    <section>
      <h4>{t('ui.model.kinds')}</h4>
      <dl class="kinds">{model.kinds.map((kind) => <div key={kind.id}><dt>{kind.name}</dt><dd>{kind.text}</dd></div>)}</dl>
    </section>
  );
}

function Standings({ model }: Part) {
  return (
    <dl class="kinds">
      {model.standings.map((each) => (
        <div key={each.id}>
          <dt class="claim-standing"><Standing standing={each.id} />{each.title}</dt>
          <dd>{each.text} <span class="standing-names">{each.names.map((rule) => <a key={rule.id} href={`#rule-${rule.id}`}>{rule.name}</a>)}</span></dd>
        </div>
      ))}
    </dl>
  );
}

function History({ history }: { readonly history: HistoryView }) {
  const t = useWords();
  const heads = ['market', 'coverage', 'model', 'noChange', 'regression', 'better'].map((id) => ({ text: t(`ui.model.history.${id}`), num: id !== 'market' && id !== 'better' }));
  return (
    <>
      <p class="sheet-note">{history.text}</p>
      {history.rows.length > 0 && (
        <SheetTable caption={t('ui.model.section.history')} class="history-table" heads={heads}>
          {history.rows.map((row) => (
            <tr key={row.id}><th scope="row">{row.name}</th><td class="num">{row.coverage}</td><td class="num">{row.model}</td><td class="num">{row.noChange}</td><td class="num">{row.regression}</td><td>{row.better}</td></tr>
          ))}
        </SheetTable>
      )}
      {history.misses !== '' && <p class="sheet-note">{history.misses}</p>}
      {history.report !== '' && <p class="sheet-note">{history.report}</p>}
    </>
  );
}

function shownOf({ claims }: ModelPageView, lab: ModelLab | undefined): readonly SectionId[] {
  return SECTIONS.filter((id) => (id === 'lab' ? lab !== undefined : id === 'claims' ? claims.length > 0 : true));
}

/** How the model works: what each number does, every rule with its equation, how sure we are, and where every number comes from. */
export function ModelPage({ model, lab }: Part & { readonly lab?: ModelLab }) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const links = usePageLinks(root);
  return (
    <div class="model-page" role="presentation" ref={root} onClick={links.onClick} onKeyDown={links.onKeyDown}>
      <Contents shown={shownOf(model, lab)} />
      <div class="model-body">
        <p class="sheet-lead serif">{model.lead}</p>
        <p class="sheet-note" id="model-note" tabIndex={-1}>{model.note}</p>
        {lab && <Section id="lab"><Lab lab={lab} schools={model.schools} /></Section>}
        <Section id="rules"><Kinds model={model} /><Rules parts={model.parts} /></Section>
        <Section id="standings"><Standings model={model} /></Section>
        {model.claims.length > 0 && <Section id="claims"><ClaimsTable claims={model.claims} linked /></Section>}
        <Section id="history"><History history={model.history} /></Section>
        <Section id="numbers"><Numbers model={model} /></Section>
        <Section id="sources"><Sources sources={model.sources} /></Section>
        {links.from !== null && <p class="model-back"><button type="button" class="button" onClick={links.back}>{t('ui.model.back')}</button></p>}
      </div>
    </div>
  );
}
