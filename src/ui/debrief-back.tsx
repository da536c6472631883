import type { DebriefView } from '../view';
import { Page } from './debrief-page';
import { Movers } from './movers';
import { Standing } from './selected-card';
import { useWords } from './words';

type Part = { readonly debrief: DebriefView };

function Predictions({ debrief }: Part) {
  const t = useWords();
  return (
    <section>
      <h3>{t('ui.debrief.predictions')}</h3>
      <p>{debrief.predictions.note}</p>
      <ul class="predictions">
        {debrief.predictions.rows.map((row) => <li key={row.text}><span>{row.text}</span><b>{row.result}</b></li>)}
      </ul>
    </section>
  );
}

function History({ debrief }: Part) {
  const t = useWords();
  return (
    <section>
      <h3>{t('ui.debrief.history')}</h3>
      <ol class="history">
        {debrief.history.map((event) => (
          <li key={`${event.date}-${event.text}`}><b>{event.date}</b><p>{event.text} <span class="muted">{event.source}</span></p></li>
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
        {debrief.claims.map((claim) => (
          <li key={claim.claim}>
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
export function DebriefBack({ debrief }: Part) {
  const t = useWords();
  return (
    <Page number={2} foot={t('ui.debrief.simulation')} paperFoot={debrief.footer}>
      <h2 class="vh">{t('ui.debrief.movers')}</h2>
      <Movers movers={debrief.movers} />
      <Predictions debrief={debrief} />
      <History debrief={debrief} />
      <div class="columns narrow-right"><Claims debrief={debrief} /><Questions debrief={debrief} /></div>
      <Assumptions debrief={debrief} />
      <section class="sources">
        <h3>{t('ui.debrief.sources')}</h3>
        <div class="long-list" role="group" aria-label={t('ui.debrief.sources')} tabIndex={0}>
          <ul>{debrief.sources.map((source) => <li key={source}>{source}</li>)}</ul>
        </div>
      </section>
    </Page>
  );
}
