import { useEffect, useRef } from 'preact/hooks';
import type { AssumptionRow } from '../view';
import { AssumptionsBadge } from './assumptions-badge';
import { Emblem } from './icons';
import { useWords } from './words';

/** What the screen between two people needs. */
export interface HandoverProps {
  /** Whose turn it is. */
  readonly seat: string;
  readonly icon: string;
  readonly turnText: string;
  /** Whose choices of this turn stay hidden; empty before the first of them. */
  readonly hidden: readonly string[];
  /** What was changed of the model for this game: everyone at the machine knows it. */
  readonly assumptions?: readonly AssumptionRow[];
  readonly onTake: () => void;
  readonly onHome: () => void;
}

/** The whole screen between two people at one machine: nothing on it is anyone's secret. */
export function Handover({ seat, icon, turnText, hidden, assumptions, onTake, onHome }: HandoverProps) {
  const t = useWords();
  const take = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    take.current?.focus({ preventScroll: true });
  }, [seat]);
  return (
    <main class="handover">
      <div class="handover-sheet">
        <p class="muted">{turnText}</p>
        <h1 class="handover-title"><Emblem name={icon} size="2.25rem" /><span id="handover-whose">{t('ui.handover.title', { seat })}</span></h1>
        <p id="handover-why">{hidden.length === 0 ? t('ui.handover.first', { seat }) : t('ui.handover.hidden', { seats: hidden.join(t('ui.setup.and')) })}</p>
        <div class="actions">
          <button ref={take} type="button" class="button" aria-describedby="handover-whose handover-why" onClick={onTake}>{t('ui.handover.take', { seat })}</button>
          <button type="button" class="link plain" onClick={onHome}>{t('ui.menu.home')}</button>
        </div>
        <AssumptionsBadge rows={assumptions} />
      </div>
    </main>
  );
}
