import './css/payoff.css';
import { useState } from 'preact/hooks';
import type { PayoffCell, PayoffView } from '../view';
import { Hidden } from './marks';
import { Waiting } from './who';
import { useAsked } from './who-asked';
import type { Ask } from './who-asked';
import { useWords } from './words';

/** Against whom, and at the start of which turn. */
export interface PayoffAsked {
  readonly other: string;
  readonly turn: number;
}

/** What a pair of seats can be asked about. */
export interface PayoffDesk {
  readonly ask: Ask<PayoffAsked, PayoffView>;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** The turns that can be looked at; one where only the running one can. */
  readonly turns: readonly { readonly turn: number; readonly text: string }[];
  readonly first: PayoffAsked;
}

/** A list of which one entry is chosen. */
function Chooser(props: { readonly label: string; readonly value: string; readonly entries: readonly { readonly value: string; readonly text: string }[]; readonly onChoose: (value: string) => void }) {
  return (
    <label class="chooser">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.entries.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  );
}

function Cell({ cell, view }: { readonly cell: PayoffCell; readonly view: PayoffView }) {
  const t = useWords();
  const said = [
    t('ui.payoff.value', { seat: view.own, value: cell.own, error: cell.ownError }), cell.isOwnBest && t('ui.payoff.best'),
    t('ui.payoff.value', { seat: view.other, value: cell.other, error: cell.otherError }), cell.isOtherBest && t('ui.payoff.best'),
    cell.isPure && t('ui.payoff.pure'),
  ].filter(Boolean).join(', ');
  return (
    <td class={cell.isPure ? 'payoff pure' : 'payoff'}>
      <Hidden>{said}</Hidden>
      <span class="payoff-pair" aria-hidden="true">
        <span class={cell.isOwnBest ? 'payoff-own best' : 'payoff-own'}><b>{cell.own}</b> <i>±{cell.ownError}</i></span>
        <span class={cell.isOtherBest ? 'payoff-other best' : 'payoff-other'}><b>{cell.other}</b> <i>±{cell.otherError}</i></span>
      </span>
    </td>
  );
}

function Matrix({ view }: { readonly view: PayoffView }) {
  const t = useWords();
  const caption = t('ui.payoff.caption', { own: view.own, other: view.other });
  return (
    <>
      <h4>{caption}</h4>
      <div class="payoff-box" role="group" tabIndex={0} aria-label={caption}>
        <table class="payoffs">
          <caption class="vh">{caption}</caption>
          <thead><tr><td />{view.columns.map(({ id, title }) => <th key={id} scope="col">{title}</th>)}</tr></thead>
          <tbody>
            {view.rows.map(({ id, title }, row) => (
              <tr key={id}><th scope="row">{title}</th>{view.columns.map((column, place) => { const cell = view.cells[row]?.[place]; return cell && <Cell key={column.id} cell={cell} view={view} />; })}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Key({ view }: { readonly view: PayoffView }) {
  const t = useWords();
  return (
    <ul class="payoff-key">
      <li><span class="payoff-own best" aria-hidden="true"><b>67</b></span>{t('ui.payoff.key.own', { seat: view.own })}</li>
      <li><span class="payoff-other best" aria-hidden="true"><b>50</b></span>{t('ui.payoff.key.other', { seat: view.other })}</li>
      <li><span class="payoff-ring" aria-hidden="true" />{t('ui.payoff.key.pure')}</li>
    </ul>
  );
}

function Result({ view }: { readonly view: PayoffView }) {
  const t = useWords();
  return (
    <>
      <Matrix view={view} />
      <Key view={view} />
      <ul class="payoff-findings serif">{view.findings.map((text) => <li key={text}>{text}</li>)}</ul>
      <p class="sheet-note muted">{t('ui.payoff.error')}</p>
    </>
  );
}

/** Two seats' options against each other. */
export function PayoffPage({ desk }: { readonly desk: PayoffDesk }) {
  const t = useWords();
  const [asked, setAsked] = useState(desk.first);
  const view = useAsked(desk.ask, asked);
  return (
    <div class="what-if">
      <h3>{t('ui.payoff.title')}</h3>
      <p class="sheet-note">{t('ui.payoff.lead')} {t('ui.payoff.columns')}</p>
      <div class="what-if-bar">
        <Chooser label={t('ui.payoff.other')} value={asked.other} entries={desk.others.map(({ id, name }) => ({ value: id, text: name }))} onChoose={(other) => setAsked({ ...asked, other })} />
        <Week turns={desk.turns} turn={asked.turn} onTurn={(turn) => setAsked({ ...asked, turn })} />
        <span class="what-if-count muted" role="status">{view !== null && view !== 'failed' ? view.futuresText : ''}</span>
      </div>
      {view === null || view === 'failed' ? <Waiting view={view} text={t('ui.payoff.wait')} /> : <Result view={view} />}
    </div>
  );
}

/** From which week on futures are played; nothing where there is no choice. */
export function Week({ turns, turn, onTurn }: { readonly turns: PayoffDesk['turns']; readonly turn: number; readonly onTurn: (turn: number) => void }) {
  const t = useWords();
  if (turns.length < 2) return null;
  return <Chooser label={t('ui.payoff.week')} value={String(turn)} entries={turns.map((each) => ({ value: String(each.turn), text: each.text }))} onChoose={(value) => onTurn(Number(value))} />;
}
