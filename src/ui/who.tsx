import { useState } from 'preact/hooks';
import type { ShareCell, SharesView, ShareSubject } from '../view';
import { Options } from './controls';
import { Help } from './help';
import { Emblem } from './icons';
import { Change } from './marks';
import { useAsked } from './who-asked';
import type { Ask } from './who-asked';
import { useWords } from './words';

/** Over what shares are asked for. */
export type ShareSpan = 'turn' | 'game';

/** Works out who moved what. */
export type AskShares = Ask<ShareSpan, SharesView>;

/** A share as a bar to one side of its column's middle line, with its number. */
export function ShareBar({ cell }: { readonly cell: ShareCell }) {
  return (
    <td class={`share ${cell.direction}`}>
      <span class="share-plot" style={{ '--share': String(cell.share) }}><i class="bar" aria-hidden="true" /><span class="share-text">{cell.text}</span></span>
    </td>
  );
}

/** Says that something is being worked out, or that it could not be. */
export function Waiting({ view, text }: { readonly view: 'failed' | null; readonly text: string }) {
  const t = useWords();
  return <p class="who-wait muted" role="status">{view === null ? text : t('ui.shares.failed')}</p>;
}

/** What belongs below shares: who did nothing, whose shares are not told, how exact they are. */
export function ShareNotes({ view }: { readonly view: SharesView }) {
  const notes = [view.silent, view.withheld, view.sampled].filter((text) => text !== '');
  return <>{notes.map((text) => <p key={text} class="who-note muted">{text}</p>)}</>;
}

/** The note on what shares are, with its glossary entry. */
export function ShareNote({ help }: { readonly help: string }) {
  const t = useWords();
  return <p class="muted who-lead">{t('ui.shares.note')} <Help about={t('ui.shares.help')} text={help} /></p>;
}

function Head({ subject }: { readonly subject: ShareSubject }) {
  return <th scope="col" class={`share-head is-${subject.kind}`}>{subject.title}</th>;
}

function Table({ view, subjects }: { readonly view: SharesView; readonly subjects: readonly ShareSubject[] }) {
  const t = useWords();
  const places = subjects.map((subject) => view.subjects.indexOf(subject));
  return (
    <div class="who-box" role="group" tabIndex={0} aria-label={t('ui.shares.title')}>
      <table class="shares">
        <caption class="vh">{t('ui.shares.title')}</caption>
        <thead><tr><th scope="col"><span class="vh">{t('ui.shares.who')}</span></th>{subjects.map((subject) => <Head key={`${subject.kind} ${subject.id}`} subject={subject} />)}</tr></thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} class={`${row.you ? 'yours' : ''} ${row.id === '' ? 'background' : ''}`}>
              <th scope="row"><span class="mover-name">{row.icon !== '' && <Emblem name={row.icon} />}<span>{row.name}{row.you && <> ({t('ui.you')})</>}</span></span></th>
              {places.map((place) => { const cell = row.cells[place]; return cell && <ShareBar key={place} cell={cell} />; })}
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t('ui.shares.total')}</th>{subjects.map(({ id, kind, total }) => <td key={`${kind} ${id}`}><Change value={total} /></td>)}</tr></tfoot>
      </table>
    </div>
  );
}

/** A market and the objectives, less one that is set on that market: its shares would be the same. */
function shownOf(subjects: readonly ShareSubject[], market: string): readonly ShareSubject[] {
  return subjects.filter(({ id, kind }) => (kind === 'market') === (id === market));
}

/** Who moved a market and the seat's objectives, this week or in the game so far. */
export function Shares({ ask, market, help }: { readonly ask: AskShares; readonly market: string; readonly help: string }) {
  const t = useWords();
  const [span, setSpan] = useState<ShareSpan>('turn');
  const view = useAsked(ask, span);
  const options = (['turn', 'game'] as const).map((value) => ({ value, text: t(`ui.shares.scope.${value}`) }));
  return (
    <div class="who">
      <div class="who-top">
        <ShareNote help={help} />
        <Options name="share-span" label={t('ui.shares.scope')} value={span} options={options} onChange={(value) => setSpan(value as ShareSpan)} />
      </div>
      {view === null || view === 'failed'
        ? <Waiting view={view} text={t('ui.shares.wait')} />
        : <><Table view={view} subjects={shownOf(view.subjects, `market.${market}`)} /><ShareNotes view={view} /></>}
    </div>
  );
}
