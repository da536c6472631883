import { ControlIcon } from './icons';
import { useWords } from './words';

/** One plain sentence about what went wrong and what to do; it can be put away. */
export function Notice({ text, onDismiss }: { readonly text: string; readonly onDismiss: () => void }) {
  const t = useWords();
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <button type="button" class="round" aria-label={t('ui.dismiss')} onClick={onDismiss}><ControlIcon name="close" /></button>
    </div>
  );
}
