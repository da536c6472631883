import type { DebriefView } from '../view';
import { DebriefBack } from './debrief-back';
import { DebriefFront } from './debrief-front';
import { useWords } from './words';

/** What the debrief needs. */
export interface DebriefProps {
  readonly debrief: DebriefView;
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onPrint: () => void;
  /** Plays the same level again; absent where that is not offered. */
  readonly onAgain?: () => void;
}

/** A level with more markets than this needs smaller print for its two pages. */
const SMALL = 9;

/** The debrief: two printed pages. */
export function Debrief({ debrief, onHome, onShare, onPrint, onAgain }: DebriefProps) {
  const t = useWords();
  return (
    <div class={debrief.markets.length > SMALL ? 'debrief large' : 'debrief'}>
      <nav class="debrief-bar" aria-label={t('ui.debrief.nav')}>
        <button type="button" class="link plain" onClick={onHome}>{t('ui.menu.home')}</button>
        <span class="spacer" />
        <button type="button" class="link plain" onClick={onShare}>{t('ui.menu.share')}</button>
        <button type="button" class="link plain" onClick={onPrint}>{t('ui.debrief.print')}</button>
        {onAgain && <button type="button" class="button" onClick={onAgain}>{t('ui.debrief.again')}</button>}
      </nav>
      <main class="pages">
        <h1 class="vh">{t('ui.title')}</h1>
        <DebriefFront debrief={debrief} />
        <DebriefBack debrief={debrief} />
      </main>
    </div>
  );
}
