import { Dialog } from './dialog';
import { LanguageSwitch } from './language-switch';
import type { ScreenSettings } from './types';
import { useWords } from './words';

/** What the settings panel needs. */
export interface SettingsProps {
  readonly settings: ScreenSettings;
  readonly onChange: (settings: ScreenSettings) => void;
  readonly onClose: () => void;
}

function Check(props: { readonly label: string; readonly note: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <b>{props.label}</b>
      <span class="muted">{props.note}</span>
    </label>
  );
}

/** Language, low graphics and reduced motion. */
export function Settings({ settings, onChange, onClose }: SettingsProps) {
  const t = useWords();
  return (
    <Dialog title={t('ui.menu.settings')} onClose={onClose}>
      <div class="setting"><b>{t('ui.language')}</b><LanguageSwitch language={settings.language} onLanguage={(language) => onChange({ ...settings, language })} /></div>
      <Check label={t('ui.settings.low')} note={t('ui.settings.low-note')} checked={settings.lowGraphics} onChange={(lowGraphics) => onChange({ ...settings, lowGraphics })} />
      <Check label={t('ui.settings.motion')} note={t('ui.settings.motion-note')} checked={settings.reducedMotion} onChange={(reducedMotion) => onChange({ ...settings, reducedMotion })} />
    </Dialog>
  );
}
