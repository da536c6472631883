import type { DebriefView } from '../view';
import { DebriefChart } from './debrief-chart';
import { Page } from './debrief-page';
import { Change, PhaseHeading, unbroken, Verdict } from './marks';
import { Rail } from './rail';
import { useWords } from './words';

/** The view may draw one lesson from the game. */
type Part = { readonly debrief: DebriefView & { readonly lesson?: string } };
type Aims = Pick<DebriefView, 'goals' | 'otherGoals' | 'own'>;

function Objectives({ debrief }: { readonly debrief: Pick<DebriefView, 'goals'> }) {
  const t = useWords();
  return (
    <section>
      <h3 class="objectives-title">{t('ui.debrief.objectives')}</h3>
      <table class="data objectives">
        <thead>
          <tr>
            <th scope="col">{t('ui.debrief.goal')}</th><th scope="col">{t('ui.debrief.target')}</th><th scope="col">{t('ui.debrief.way')}</th>
            <th scope="col" class="num">{t('ui.debrief.start')}</th><th scope="col" class="num">{t('ui.debrief.end')}</th><th scope="col" class="num">{t('ui.debrief.result')}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row"><b>{goal.label}</b></th><td>{goal.target}</td><td class="way-cell"><Rail goal={goal} from /></td>
              <td class="num">{goal.startText}</td><td class="num"><b>{goal.endText}</b></td><td class="num"><Verdict met={goal.met}>{goal.verdictText}</Verdict></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OtherGoals({ debrief }: { readonly debrief: Aims }) {
  const t = useWords();
  const { title, goals } = debrief.otherGoals;
  if (goals.length === 0) return null;
  return (
    <section class="other-goals">
      <h3>{title}</h3>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <span>{goal.label}, <span class="muted">{goal.target}</span></span>
            <b>{goal.value}</b><Verdict met={goal.met}>{t(goal.met ? 'ui.goal.met' : 'ui.goal.missed')}</Verdict>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a seat paid for its aims: a seller that loses is no fool, and one that wins is not free of cost. */
function Own({ debrief }: { readonly debrief: Aims }) {
  const t = useWords();
  if (debrief.own.length === 0) return null;
  return (
    <section class="own">
      <h3>{t('ui.debrief.own')}</h3>
      <ul>{debrief.own.map((fact) => <li key={fact.label}><span>{fact.label}</span> <b>{fact.end}</b> <Change value={fact.change} /></li>)}</ul>
    </section>
  );
}

/** The same game by the goals of each further person at this screen. */
function OtherSeats({ debrief }: Part) {
  return (
    <>
      {debrief.seats.map((seat) => (
        <section key={seat.id} class="seat-section" aria-label={seat.name}>
          <h3>{seat.name}, {seat.title}</h3>
          <Objectives debrief={seat} />
          <OtherGoals debrief={seat} />
          <Own debrief={seat} />
          {seat.lesson && <p class="lesson serif">{seat.lesson}</p>}
        </section>
      ))}
    </>
  );
}

function TurningPoints({ debrief }: Part) {
  const t = useWords();
  return (
    <section>
      <h3>{t('ui.debrief.turning')}</h3>
      <ol class="turning">
        {debrief.turningPoints.map((point) => (
          <li key={point.pin}>
            <p class="turning-when muted"><span class="pin" aria-hidden="true">{point.pin}</span>{point.when}</p>
            <h4>{unbroken(point.title)}</h4>
            <p>{point.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Markets({ debrief }: Part) {
  const t = useWords();
  const known = debrief.markets.some((market) => market.really !== '');
  return (
    <section>
      <h3>{t('ui.debrief.markets')}</h3>
      <table class={debrief.markets.length > 9 ? 'data dense' : 'data'}>
        <thead>
          <tr>
            <th scope="col">{t('ui.week.market')}</th><th scope="col" class="num">{t('ui.debrief.start')}</th><th scope="col" class="num">{t('ui.debrief.end')}</th>
            <th scope="col" class="num">{t('ui.week.change')}</th>{known && <th scope="col" class="num">{t('ui.debrief.really')}</th>}
          </tr>
        </thead>
        <tbody>
          {debrief.markets.map((market) => (
            <tr key={market.name}>
              <th scope="row">{market.name}</th><td class="num">{market.start}</td><td class="num"><b>{market.end}</b></td>
              <td class="num"><Change value={market.change} /></td>{known && <td class="num muted">{market.really}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Decisions({ debrief }: Part) {
  const t = useWords();
  const short = debrief.decisions.some((decision) => !decision.key);
  return (
    <section>
      <h3>{t('ui.debrief.decisions')}</h3>
      {short && <p class="on-paper muted">{t('ui.debrief.record-short')}</p>}
      <div class={short ? 'long-list scrolls' : 'long-list'} role="group" aria-label={t('ui.debrief.decisions')} tabIndex={0}>
        <ol class="record">
          {debrief.decisions.map((decision) => (
            <li key={`${decision.when}-${decision.who}-${decision.what}`} class={`${decision.you ? 'yours' : ''} ${decision.key ? '' : 'off-paper'}`}>
              <span class="record-when">{decision.when}</span>
              <p><b>{decision.who}{decision.you && <> ({t('ui.you')})</>}</b> {decision.what} {decision.reason && <i class="voice">{decision.reason}</i>}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The first printed page: verdict, objectives, turning points, markets, decisions. */
export function DebriefFront({ debrief }: Part) {
  return (
    <Page number={1} foot={debrief.footer}>
      <PhaseHeading phase="debrief" class="verdict">{debrief.verdict}</PhaseHeading>
      <p class="ending serif"><b>{debrief.ending}</b></p>
      <p class="debrief-lead serif">{debrief.lead}</p>
      <Objectives debrief={debrief} />
      {debrief.lesson && <p class="lesson serif">{debrief.lesson}</p>}
      <OtherGoals debrief={debrief} />
      <Own debrief={debrief} />
      <OtherSeats debrief={debrief} />
      <div class="course-row">
        <DebriefChart chart={debrief.chart} />
        <TurningPoints debrief={debrief} />
      </div>
      <Markets debrief={debrief} />
      <Decisions debrief={debrief} />
    </Page>
  );
}
