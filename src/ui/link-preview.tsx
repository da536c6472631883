import type { PreviewView } from '../view';
import { AssumptionsBadge } from './assumptions-badge';
import { PhaseHeading } from './marks';
import { useWords } from './words';

/** What the preview of a link or file needs. */
export interface LinkPreviewProps {
  readonly preview: PreviewView;
  readonly onWatch: () => void;
  readonly onPlayOn: () => void;
  readonly onDiscard: () => void;
}

function Differences({ preview }: Pick<LinkPreviewProps, 'preview'>) {
  const t = useWords();
  return (
    <section class="differences">
      <h3>{t('ui.preview.differences')}</h3>
      {preview.differences.length === 0 ? <p>{t('ui.preview.stock')}</p> : <ul>{preview.differences.map((text) => <li key={text}>{text}</li>)}</ul>}
    </section>
  );
}

/** Says what a link or file holds before anything of it is loaded. */
export function LinkPreview({ preview, onWatch, onPlayOn, onDiscard }: LinkPreviewProps) {
  const t = useWords();
  return (
    <main class="preview">
      <h1 class="vh">{t('ui.title')}</h1>
      <article class="paper preview-sheet">
        <p class="muted">{t('ui.preview.kind')}</p>
        <PhaseHeading phase="preview" class="preview-title">{preview.title}</PhaseHeading>
        <dl class="backing">{preview.facts.map((fact) => <div key={fact.label}><dt>{fact.label}</dt><dd>{fact.text}</dd></div>)}</dl>
        {preview.assumptions !== undefined && preview.assumptions.length > 0 && <p class="preview-assumed"><AssumptionsBadge rows={preview.assumptions} /></p>}
        <Differences preview={preview} />
        <div class="actions">
          <button type="button" class="button" onClick={onWatch}>{t('ui.preview.watch')}</button>
          {!preview.finished && <button type="button" class="button quiet" onClick={onPlayOn}>{t('ui.preview.play')}</button>}
          <button type="button" class="link" onClick={onDiscard}>{t('ui.preview.discard')}</button>
        </div>
      </article>
    </main>
  );
}
