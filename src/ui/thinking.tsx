import { useWords } from './words';

/** Says quietly that the others are thinking, for as long as they do; the place for it is always there, so that it is read out. */
export function Thinking({ shown }: { readonly shown: boolean }) {
  const t = useWords();
  return <p class="thinking" role="status">{shown && <span>{t('ui.thinking')}</span>}</p>;
}
