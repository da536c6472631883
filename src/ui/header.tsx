import type { HeaderView } from '../view';
import { ControlIcon, Emblem } from './icons';
import { GoalGauge } from './rail';
import { Timeline } from './timeline';
import { useWords } from './words';

/** Where the buttons of the bar above the board lead. */
export interface MenuActions {
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onSettings: () => void;
}

function Menu({ onHome, onShare, onSettings }: MenuActions) {
  const t = useWords();
  return (
    <details class="menu">
      <summary aria-label={t('ui.menu')}><ControlIcon name="menu" /></summary>
      <ul>
        <li><button type="button" onClick={onShare}>{t('ui.menu.share')}</button></li>
        <li><button type="button" onClick={onSettings}>{t('ui.menu.settings')}</button></li>
        <li><button type="button" onClick={onHome}>{t('ui.menu.home')}</button></li>
      </ul>
    </details>
  );
}

/** The bar above the board: level, seat, date, turn, goals. */
export function Header({ header, ...menu }: { readonly header: HeaderView } & MenuActions) {
  const t = useWords();
  return (
    <header class="bar-top">
      <div class="level">
        <h1>{header.title}</h1>
        <p class="muted seat"><Emblem name={header.seatIcon} size="0.875rem" />{header.seat}</p>
      </div>
      <div class="date">
        <p class="date-day">{header.date}</p>
        <p class="muted">{header.dateNote}</p>
      </div>
      <Timeline header={header} />
      <ul class="goals" aria-label={t('ui.header.goals')}>
        {header.goals.map((goal) => <GoalGauge key={goal.id} goal={goal} />)}
      </ul>
      <Menu {...menu} />
    </header>
  );
}
