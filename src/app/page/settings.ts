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
