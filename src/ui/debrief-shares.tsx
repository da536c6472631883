import type { SharesView, ShareSubject } from '../view';
import { Emblem } from './icons';
import { Change } from './marks';
import { ShareBar, ShareNote, ShareNotes, Waiting } from './who';
import { useAsked } from './who-asked';
import { Silence } from './who-silence';
import type { WhyAsks } from './why';
import { useWords } from './words';

/** Beside more institutions than these a column is too narrow for a name. */
const ROOMY = 7;

function Line({ view, subject }: { readonly view: SharesView; readonly subject: ShareSubject }) {
  const place = view.subjects.indexOf(subject);
  return (
    <tr>
      <th scope="row">{subject.title}</th>
      {view.rows.map((row) => { const cell = row.cells[place]; return cell && <ShareBar key={row.id} cell={cell} />; })}
      <td class="share-total"><Change value={subject.total} /></td>
    </tr>
  );
}

function Group({ view, kind }: { readonly view: SharesView; readonly kind: ShareSubject['kind'] }) {
  const t = useWords();
  const subjects = view.subjects.filter((subject) => subject.kind === kind);
  if (subjects.length === 0) return null;
  return (
    <tbody>
      <tr class="share-group"><th scope="rowgroup" colSpan={view.rows.length + 2}>{t(kind === 'market' ? 'ui.shares.markets' : 'ui.shares.goals')}</th></tr>
      {subjects.map((subject) => <Line key={subject.id} view={view} subject={subject} />)}
    </tbody>
  );
}

function Table({ view }: { readonly view: SharesView }) {
  const t = useWords();
  return (
    <div class="who-box" role="group" tabIndex={0} aria-label={t('ui.debrief.shares')}>
      <table class={view.rows.length > ROOMY ? 'shares all-shares crowded' : 'shares all-shares'}>
        <caption class="vh">{t('ui.debrief.shares')}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="vh">{t('ui.shares.what')}</span></th>
            {view.rows.map((row) => <th key={row.id} scope="col" class={row.you ? 'yours' : ''} title={row.name}>{row.icon !== '' && <Emblem name={row.icon} />}<span>{row.short}{row.you && <> ({t('ui.you')})</>}</span></th>)}
            <th scope="col">{t('ui.shares.total')}</th>
          </tr>
        </thead>
        <Group view={view} kind="market" />
        <Group view={view} kind="goal" />
      </table>
    </div>
  );
}

/** What the column of nobody stands for. */
function Nobody({ view }: { readonly view: SharesView }) {
  const t = useWords();
  const nobody = view.rows.at(-1);
  return nobody ? <p class="who-note muted">{t('ui.shares.nobody', { short: nobody.short, name: nobody.name })}</p> : null;
}

/** Every institution's share in every market and objective of the game, and the game without the seat; on the screen alone, for two sheets hold no more. */
export function DebriefShares({ asks }: { readonly asks: WhyAsks }) {
  const t = useWords();
  const view = useAsked(asks.shares, 'game');
  return (
    <div class="off-paper debrief-asks">
      <section>
        <h3>{t('ui.debrief.shares')}</h3>
        <ShareNote help={asks.help} />
        {view === null || view === 'failed' ? <Waiting view={view} text={t('ui.shares.wait')} /> : <><Table view={view} /><Nobody view={view} /><ShareNotes view={view} /></>}
      </section>
      {asks.silence && <section><h3>{t('ui.debrief.silence')}</h3><Silence ask={asks.silence} span="game" /></section>}
    </div>
  );
}
