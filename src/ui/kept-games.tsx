import { useState } from 'preact/hooks';
import type { KeptGame } from './types';
import { useWords } from './words';

/** What the list of kept games needs. */
export interface KeptGamesProps {
  readonly games: readonly KeptGame[];
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  /** Deletes everything that is kept in this browser. */
  readonly onClear: () => void;
}

function Clear({ onClear }: Pick<KeptGamesProps, 'onClear'>) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) return <p class="kept-clear"><button type="button" class="link" onClick={() => setAsking(true)}>{t('ui.kept.clear')}</button></p>;
  return (
    <p class="kept-clear" role="group" aria-label={t('ui.kept.clear')}>
      <span>{t('ui.kept.sure')}</span>
      <button type="button" class="link" onClick={onClear}>{t('ui.kept.yes')}</button>
      <button type="button" class="link" onClick={() => setAsking(false)}>{t('ui.kept.no')}</button>
    </p>
  );
}

/** The games that this browser keeps, finished or not, folded away until asked for. */
export function KeptGames({ games, onOpen, onDelete, onClear }: KeptGamesProps) {
  const t = useWords();
  if (games.length === 0) return null;
  return (
    <details class="kept">
      <summary>{t('ui.kept.title')}</summary>
      <ul>
        {games.map(({ id, title, when, state, finished }) => (
          <li key={id}>
            <span>{title}</span><span class="muted">{when}</span><span class="muted">{state}</span>
            <button type="button" class="link" onClick={() => onOpen(id)}>{t(finished ? 'ui.kept.debrief' : 'ui.kept.continue')}<span class="vh"> {title}, {when}</span></button>
            <button type="button" class="link" onClick={() => onDelete(id)}>{t('ui.kept.delete')}<span class="vh"> {title}, {when}</span></button>
          </li>
        ))}
      </ul>
      <Clear onClear={onClear} />
    </details>
  );
}
