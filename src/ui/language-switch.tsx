import type { Language } from './types';
import { useWords } from './words';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

/** The languages by their own names. */
export function LanguageSwitch(props: { readonly language: Language; readonly onLanguage: (language: Language) => void }) {
  const t = useWords();
  return (
    <div class="languages" role="group" aria-label={t('ui.language')}>
      {(['en', 'zh-CN'] as const).map((language) => (
        <button key={language} type="button" lang={language} class="link plain" aria-pressed={language === props.language} onClick={() => props.onLanguage(language)}>
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
