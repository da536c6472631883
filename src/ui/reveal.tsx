import type { StatementView } from '../view';
import { Emblem } from './icons';
import { PhaseHeading } from './marks';
import { useWords } from './words';

/** What the desk needs while institutions speak. */
export interface RevealProps {
  readonly statements: readonly StatementView[];
  readonly onNext: () => void;
}

/** More statements than this stand closer together, in rows of three. */
const ROOMY = 5;

/** What one institution did and why, on a slip of paper. */
export function Statement({ statement }: { readonly statement: StatementView }) {
  const t = useWords();
  return (
    <li class={statement.you ? 'paper statement yours' : 'paper statement'}>
      <h3><Emblem name={statement.icon} size="1.125rem" /><span>{statement.name}</span>{statement.you && <span class="you">{t('ui.you')}</span>}</h3>
      <p class="doctrine">{statement.doctrine}</p>
      <ul class="acts">{statement.acts.map((act) => <li key={act}>{act}</li>)}</ul>
      {statement.reason && <blockquote class="voice">{statement.reason}</blockquote>}
    </li>
  );
}

/** The desk while every institution states its acts and its reason. */
export function Reveal({ statements, onNext }: RevealProps) {
  const t = useWords();
  return (
    <div class="reveal">
      <div class="desk-head">
        <div><PhaseHeading phase="reveal">{t('ui.reveal.title')}</PhaseHeading><p class="muted">{t('ui.reveal.note')}</p></div>
        <div class="actions"><button type="button" class="button" onClick={onNext}>{t('ui.reveal.next')}</button></div>
      </div>
      <ol class={statements.length > ROOMY ? 'slips many' : 'slips'}>{statements.map((statement) => <Statement key={statement.seat} statement={statement} />)}</ol>
    </div>
  );
}
