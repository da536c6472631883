import type { SilenceRow, SilenceView } from '../view';
import { Change } from './marks';
import { useAsked } from './who-asked';
import type { Ask } from './who-asked';
import { Waiting } from './who';
import { useWords } from './words';

/** Plays a week, or the game, again without one seat's decisions. */
export type AskSilence = Ask<'turn' | 'game', SilenceView>;

function Rows({ rows, kind }: { readonly rows: readonly SilenceRow[]; readonly kind: SilenceRow['kind'] }) {
  const t = useWords();
  const shown = rows.filter((row) => row.kind === kind);
  if (shown.length === 0) return null;
  const title = t(kind === 'market' ? 'ui.shares.markets' : 'ui.shares.goals');
  return (
    <table class="data silence">
      <caption class="vh">{title}</caption>
      <thead><tr><th scope="col">{title}</th>{['played', 'silent', 'difference'].map((id) => <th key={id} scope="col" class="num">{t(`ui.silence.${id}`)}</th>)}</tr></thead>
      <tbody>
        {shown.map((row) => (
          <tr key={`${row.kind} ${row.id}`}>
            <th scope="row">{row.title}</th><td class="num">{row.played}</td><td class="num">{row.silent}{row.turned !== '' && <span class="silence-turned">{row.turned}</span>}</td><td class="num"><Change value={row.difference} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What would have been without a seat's decisions, in a sentence and in numbers. */
export function Silence({ ask, span }: { readonly ask: AskSilence; readonly span: 'turn' | 'game' }) {
  const t = useWords();
  const view = useAsked(ask, span);
  const suffix = span === 'game' ? '.game' : '';
  if (view === null || view === 'failed') return <Waiting view={view} text={t(`ui.silence.wait${suffix}`)} />;
  return (
    <div class="who">
      <p class="silence-lead serif">{view.lead}</p>
      {view.rows.length > 0 && (
        <>
          <p class="muted who-lead">{t(`ui.silence.note${suffix}`)}</p>
          <div class="who-box silence-tables" role="group" tabIndex={0} aria-label={t('ui.silence.title')}><Rows rows={view.rows} kind="market" /><Rows rows={view.rows} kind="goal" /></div>
        </>
      )}
    </div>
  );
}
