import type { HeaderView, ReferencePage } from '../view';
import { AssumptionsBadge } from './assumptions-badge';
import { ControlIcon, Emblem } from './icons';
import { GoalGauge } from './rail';
import { Timeline } from './timeline';
import { useWords } from './words';

/** Where the buttons of the bar above the board lead. */
export interface MenuActions {
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onSettings: () => void;
  /** Opens what can be looked up, on a page of it. */
  readonly onReference?: (page?: ReferencePage) => void;
  /** Whether options can be asked about there. */
  readonly hasWhatIfs?: boolean;
}

const QUESTIONS = ['payoff', 'tornado'] as const;

function Menu({ onHome, onShare, onSettings, onReference, hasWhatIfs }: MenuActions) {
  const t = useWords();
  return (
    <details class="menu">
      <summary aria-label={t('ui.menu')}><ControlIcon name="menu" /></summary>
      <ul>
        {onReference && <li><button type="button" onClick={() => onReference()}>{t('ui.reference')}</button></li>}
        {onReference && hasWhatIfs && QUESTIONS.map((id) => <li key={id}><button type="button" onClick={() => onReference(id)}>{t(`ui.what-if.${id}`)}</button></li>)}
        <li><button type="button" onClick={onShare}>{t('ui.menu.share')}</button></li>
        <li><button type="button" onClick={onSettings}>{t('ui.menu.settings')}</button></li>
        <li><button type="button" onClick={onHome}>{t('ui.menu.home')}</button></li>
      </ul>
    </details>
  );
}

function Book() {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="1.25rem" height="1.25rem" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round">
      <path d="M12 6.5C9.5 5 6.5 4.5 3.5 5v13.5c3-.5 6 0 8.5 1.5 2.5-1.5 5.5-2 8.5-1.5V5c-3-.5-6 0-8.5 1.5zM12 6.5V20" />
    </svg>
  );
}

/** The bar above the board: level, seat, date, turn, goals. */
export function Header({ header, ...menu }: { readonly header: HeaderView } & MenuActions) {
  const t = useWords();
  const { onReference } = menu;
  return (
    <header class="bar-top">
      <div class="level">
        <h1>{header.title}</h1>
        <p class="muted seat">{header.seatIcon !== '' && <Emblem name={header.seatIcon} size="0.875rem" />}{header.seat}</p>
      </div>
      <div class="date">
        <p class="date-day">{header.date}</p>
        <p class="muted">{header.dateNote}</p>
      </div>
      <Timeline header={header} {...(onReference ? { onLaw: () => onReference('law') } : {})} />
      <ul class="goals" aria-label={t('ui.header.goals')}>
        {header.goals.map((goal) => <GoalGauge key={goal.id} goal={goal} />)}
      </ul>
      <div class="bar-end">
        <AssumptionsBadge rows={header.assumptions} />
        {onReference && <button type="button" class="look-up" aria-label={t('ui.reference.open')} title={t('ui.reference')} onClick={() => onReference()}><Book /></button>}
        <Menu {...menu} />
      </div>
    </header>
  );
}
