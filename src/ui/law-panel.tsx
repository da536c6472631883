import type { LawPanelView, StageView } from '../view';
import { ControlIcon } from './icons';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

type Part = { readonly law: LawPanelView };

function StageRow({ stage }: { readonly stage: StageView }) {
  return (
    <tr class={`stage-${stage.state}`}>
      <th scope="row">{stage.name}</th>
      <td><span class="stage-state">{stage.state === 'done' && <ControlIcon name="check" size="0.875em" />}<b>{stage.stateText}</b> {stage.when}</span></td>
      <td>{stage.who}</td><td>{stage.time}</td>
    </tr>
  );
}

function Procedure({ law }: Part) {
  const t = useWords();
  if (law.stages.length === 0) return null;
  return (
    <>
      <SheetTable caption={t('ui.law.procedure')} heads={['step', 'state', 'who', 'time'].map((id) => ({ text: t(`ui.law.${id}`) }))}>
        {law.stages.map((stage) => <StageRow key={stage.id} stage={stage} />)}
      </SheetTable>
      <p class="sheet-note">{law.stageNote}</p>
    </>
  );
}

function Tariffs({ law }: Part) {
  const t = useWords();
  if (law.tariffs.length === 0) return <p class="sheet-note">{t('ui.law.no-tariffs')}</p>;
  return (
    <SheetTable caption={t('ui.law.tariffs')} heads={['partners', 'basis', 'stage', 'collected', 'dates'].map((id) => ({ text: t(`ui.law.${id}`), num: id === 'collected' }))}>
      {law.tariffs.map((row, index) => (
        <tr key={index}><th scope="row">{row.partners}</th><td>{row.basis}</td><td>{row.stage}</td><td class="num">{row.collected}</td><td>{row.dates}</td></tr>
      ))}
    </SheetTable>
  );
}

/** Where the law stands: the anti-coercion procedure, tariffs by their legal basis, and the other instruments. */
export function LawPanel({ law }: Part) {
  const t = useWords();
  return (
    <>
      <Procedure law={law} />
      <Tariffs law={law} />
      <SheetTable caption={t('ui.law.bases')} heads={['basis', 'limit', 'lead', 'now'].map((id) => ({ text: t(`ui.law.${id}`) }))}>
        {law.bases.map((row) => <tr key={row.id}><th scope="row">{row.name}</th><td>{row.limit}</td><td>{row.time}</td><td>{row.now}</td></tr>)}
      </SheetTable>
      <SheetTable caption={t('ui.law.others')} heads={[{ text: t('ui.law.instrument') }, { text: t('ui.law.now') }]}>
        {law.others.map((row) => <tr key={row.name}><th scope="row">{row.name}</th><td>{row.text}</td></tr>)}
      </SheetTable>
    </>
  );
}
