import './css/payoff.css';
import { useState } from 'preact/hooks';
import type { TornadoEnd, TornadoRow, TornadoView } from '../view';
import { Week } from './payoff';
import type { PayoffDesk } from './payoff';
import { Waiting } from './who';
import { useAsked } from './who-asked';
import type { Ask } from './who-asked';
import { useWords } from './words';

/** What the ranking of a seat's options can be asked about. */
export interface TornadoDesk {
  readonly ask: Ask<number, TornadoView>;
  readonly turns: PayoffDesk['turns'];
  readonly first: number;
}

type Linked = { readonly onNumber: (id: string) => void };

function Options({ view }: { readonly view: TornadoView }) {
  const t = useWords();
  return (
    <table class="data tornado-options">
      <caption>{t('ui.tornado.options')}</caption>
      <thead><tr><th scope="col">{t('ui.tornado.option')}</th><th scope="col" class="num">{t('ui.tornado.value')}</th></tr></thead>
      <tbody>{view.options.map((option) => <tr key={option.id}><th scope="row">{option.title}{option.best && <span class="assumption changed">{t('ui.tornado.best')}</span>}</th><td class="num">{option.value}</td></tr>)}</tbody>
    </table>
  );
}

function End({ end, which }: { readonly end: TornadoEnd; readonly which: 'low' | 'high' }) {
  const t = useWords();
  return <span class={`tornado-end ${which}`}><b>{t(`ui.tornado.${which}`, { value: end.value })}</b> {end.leadText} <span class="muted">{t('ui.tornado.end-best', { best: end.best })}</span></span>;
}

type Scale = TornadoView['scale'];

const along = ({ from, to }: Scale, lead: number): string => String((lead - from) / (to - from));

function Bar({ row, scale }: { readonly row: TornadoRow; readonly scale: Scale }) {
  const at = (lead: number): string => along(scale, lead);
  const [from, to] = [Math.min(row.low.lead, row.high.lead), Math.max(row.low.lead, row.high.lead)];
  return (
    <span class="tornado-plot" style={{ '--from': at(from), '--to': at(to), '--low': at(row.low.lead), '--high': at(row.high.lead), '--zero': at(0) }} aria-hidden="true">
      <i class="bar" /><i class="low-end" /><i class="high-end" />
    </span>
  );
}

function Line({ row, scale, onNumber }: { readonly row: TornadoRow; readonly scale: Scale } & Linked) {
  const t = useWords();
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    onNumber(row.id);
  };
  return (
    <tr>
      <th scope="row"><a href={row.href} onClick={go}>{row.name}</a><span class="muted tornado-source">{t('ui.tornado.source', { confidence: row.confidence, source: row.source })}</span></th>
      <td class="tornado-cell">
        <Bar row={row} scale={scale} />
        <span class="tornado-ends"><End end={row.low} which="low" /><End end={row.high} which="high" /></span>
        <span class="muted tornado-source">{t('ui.tornado.against', { rival: row.rival })}</span>
      </td>
      <td class="num">{row.swing}{!row.sure && <span class="muted tornado-source">{t('ui.tornado.unsure')}</span>}{row.turns && <b class="tornado-turns">{t('ui.tornado.turns')}</b>}</td>
    </tr>
  );
}

function Result({ view, onNumber }: { readonly view: TornadoView } & Linked) {
  const t = useWords();
  if (view.options.length < 2) return <p class="sheet-note">{t('ui.tornado.one')}</p>;
  const { rows, finished, scale } = view;
  return (
    <>
      {view.finding !== '' && <p class="silence-lead serif">{view.finding}</p>}
      {rows.length === 0 && !finished && <p class="sheet-note" role="status">{t('ui.tornado.search')}</p>}
      {rows.length > 0 && (
        <div class="payoff-box" role="group" tabIndex={0} aria-label={t('ui.tornado.caption')}>
          <h4>{t('ui.tornado.caption')}</h4>
          <table class="data tornado">
            <caption class="vh">{t('ui.tornado.caption')}</caption>
            <thead><tr><th scope="col">{t('ui.tornado.assumption')}</th><th scope="col">{t('ui.tornado.range')}<span class="tornado-axis" style={{ '--zero': along(scale, 0) }} aria-hidden="true"><span class="zero">0</span><span class="ahead">{t('ui.tornado.ahead')}</span></span></th><th scope="col" class="num">{t('ui.tornado.swing')}</th></tr></thead>
            <tbody>{rows.map((row) => <Line key={row.id} row={row} scale={scale} onNumber={onNumber} />)}</tbody>
          </table>
        </div>
      )}
      <Options view={view} />
    </>
  );
}

/** The assumptions on which the ranking of the seat's options hangs most. */
export function TornadoPage({ desk, onNumber }: { readonly desk: TornadoDesk } & Linked) {
  const t = useWords();
  const [turn, setTurn] = useState(desk.first);
  const view = useAsked(desk.ask, turn);
  return (
    <div class="what-if">
      <h3>{t('ui.tornado.title')}</h3>
      <p class="sheet-note">{t('ui.tornado.lead')}</p>
      <div class="what-if-bar">
        <Week turns={desk.turns} turn={turn} onTurn={setTurn} />
        <span class="what-if-count muted" role="status">{view !== null && view !== 'failed' ? view.futuresText : ''}</span>
      </div>
      {view === null || view === 'failed' ? <Waiting view={view} text={t('ui.tornado.wait')} /> : <Result view={view} onNumber={onNumber} />}
    </div>
  );
}
