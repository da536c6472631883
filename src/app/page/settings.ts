import type { Language, ScreenSettings } from '../../ui';

const KEY = 'exorbitant-privilege.settings';

/** Settings as they were left, or what the browser asks for. */
export function loadSettings(): ScreenSettings {
  return { ...defaults(), ...stored() };
}

/** Keeps settings; a browser that refuses storage simply forgets them. */
export function keepSettings(settings: ScreenSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows may refuse; the settings hold until the page is closed.
  }
}

/** Forgets the settings that were kept. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What a browser refuses to hold need not be forgotten.
  }
}

/** Tells the style sheets the language, whether things may move, and which colour rises: red in Chinese, blue elsewhere. */
export function markPage({ language, reducedMotion }: ScreenSettings): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  page.dataset['convention'] = language === 'zh-CN' ? 'red-up' : 'blue-up';
}

function defaults(): ScreenSettings {
  const language: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  return { language, lowGraphics: false, reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches };
}

/** What is stored is not trusted: only values of the right kind are taken. */
function stored(): Partial<ScreenSettings> {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof ScreenSettings, unknown>>;
    return {
      ...(value.language === 'en' || value.language === 'zh-CN' ? { language: value.language } : {}),
      ...(typeof value.lowGraphics === 'boolean' ? { lowGraphics: value.lowGraphics } : {}),
      ...(typeof value.reducedMotion === 'boolean' ? { reducedMotion: value.reducedMotion } : {}),
    };
  } catch {
    return {};
  }
}
