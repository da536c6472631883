import type { DebriefView } from '../view';
import { Page } from './debrief-page';
import { DebriefShares } from './debrief-shares';
import { Verdict } from './marks';
import { Movers } from './movers';
import { Standing } from './selected-card';
import type { WhyAsks } from './why';
import { useWords } from './words';

type Part = { readonly debrief: DebriefView };

/** Two sheets hold so many; the screen shows all. */
const HISTORY_ON_PAPER = 9;
const CLAIMS_ON_PAPER = 7;

function Predictions({ debrief }: Part) {
  const t = useWords();
  const { rows } = debrief.predictions;
  return (
    <section>
      <h3>{t('ui.debrief.predictions')}</h3>
      <p>{debrief.predictions.note}</p>
      {rows.length > FEW ? <Calibration debrief={debrief} /> : <Rows rows={rows} />}
    </section>
  );
}

/** More predictions than this are told by how sure they were, and one by one only on the screen. */
const FEW = 8;

function Rows({ rows }: { readonly rows: DebriefView['predictions']['rows'] }) {
  return <ul class="predictions">{rows.map((row) => <li key={row.text}><span>{row.text}</span><b>{row.result}</b></li>)}</ul>;
}

function Calibration({ debrief }: Part) {
  const t = useWords();
  const { bands, rows } = debrief.predictions;
  return (
    <>
      <table class="data calibration">
        <caption class="vh">{t('ui.debrief.calibration')}</caption>
        <thead><tr>{['said', 'right', 'count', 'gap'].map((id) => <th key={id} scope="col">{t(`ui.debrief.${id}`)}</th>)}</tr></thead>
        <tbody>{bands.map((band) => <tr key={band.said}><th scope="row"><b>{band.said}</b></th><td><b>{band.right}</b></td><td>{band.count}</td><td>{band.gap}</td></tr>)}</tbody>
      </table>
      <details class="tables off-paper"><summary>{t('ui.debrief.all-predictions')}</summary><Rows rows={rows} /></details>
    </>
  );
}

function Votes({ debrief }: Part) {
  const t = useWords();
  if (debrief.votes.length === 0) return null;
  return (
    <section>
      <h3>{t('ui.debrief.votes')}</h3>
      <table class="data">
        <thead><tr>{['when', 'subject', 'for', 'against', 'abstained', 'share', 'result'].map((id) => <th key={id} scope="col">{t(`ui.council.${id}`)}</th>)}</tr></thead>
        <tbody>
          {debrief.votes.map((vote) => (
            <tr key={`${vote.when}-${vote.subject}`}>
              <th scope="row">{vote.when}</th><td>{vote.subject}</td><td>{vote.for}</td><td>{vote.against}</td><td>{vote.abstained}</td><td>{vote.people}</td>
              <td><Verdict met={vote.passed}>{vote.result}</Verdict></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function History({ debrief }: Part) {
  const t = useWords();
  return (
    <section>
      <h3>{t('ui.debrief.history')}</h3>
      <ol class="history">
        {debrief.history.map((event, index) => (
          <li class={index < HISTORY_ON_PAPER ? '' : 'off-paper'} key={`${event.date}-${event.text}`}><b>{event.date}</b><p>{event.text} <span class="muted">{event.source}</span></p></li>
        ))}
      </ol>
    </section>
  );
}

function Claims({ debrief }: Part) {
  const t = useWords();
  return (
    <section>
      <h3>{t('ui.debrief.claims')}</h3>
      <ul class="claims">
        {debrief.claims.map((claim, index) => (
          <li class={index < CLAIMS_ON_PAPER ? '' : 'off-paper'} key={claim.claim}>
            <span class="claim-standing"><Standing standing={claim.standing} /><span class="muted">{claim.standingText}</span></span>
            <p><b>{claim.claim}</b> {claim.verdict}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ debrief }: Part) {
  const t = useWords();
  return (
    <section>
      <h3>{t('ui.debrief.questions')}</h3>
      <ol class="discuss serif">{debrief.questions.map((question) => <li key={question}>{question}</li>)}</ol>
    </section>
  );
}

function Assumptions({ debrief }: Part) {
  const t = useWords();
  if (debrief.assumptions.length === 0) return null;
  return (
    <section>
      <h3>{t('ui.debrief.assumptions')}</h3>
      <dl class="assumptions">
        {debrief.assumptions.map((each) => <div key={each.name}><dt>{each.name}</dt><dd><b>{each.value}</b> <span class="muted">{each.note}</span></dd></div>)}
      </dl>
    </section>
  );
}

/** The second printed page: who moved markets, how sure the player was, what really happened, what to discuss. */
export function DebriefBack({ debrief, asks }: Part & { readonly asks?: WhyAsks }) {
  const t = useWords();
  return (
    <Page number={2} foot={t('ui.debrief.simulation')} paperFoot={debrief.footer}>
      <h2 class="vh">{t('ui.debrief.movers')}</h2>
      <Movers movers={debrief.movers} />
      {asks && <DebriefShares asks={asks} />}
      <Votes debrief={debrief} />
      <Predictions debrief={debrief} />
      <History debrief={debrief} />
      <div class={debrief.claims.length > CLAIMS_ON_PAPER ? 'columns narrow-right many-claims' : 'columns narrow-right'}><Claims debrief={debrief} /><Questions debrief={debrief} /></div>
      <Assumptions debrief={debrief} />
      <section class="sources">
        <h3>{t('ui.debrief.sources')}</h3>
        <div class={debrief.sources.length > debrief.sourcesOnPaper.length ? 'long-list scrolls' : 'long-list'} role="group" aria-label={t('ui.debrief.sources')} tabIndex={0}>
          <ul>{debrief.sources.map((source) => <li key={source} class={debrief.sourcesOnPaper.includes(source) ? '' : 'off-paper'}>{source}</li>)}</ul>
        </div>
      </section>
    </Page>
  );
}
