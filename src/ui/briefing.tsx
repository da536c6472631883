import type { BriefingView } from '../view';
import { GoalList } from './goal-list';
import { Emblem } from './icons';
import { PhaseHeading, unbroken } from './marks';
import { useWords } from './words';

/** What the briefing needs. */
export interface BriefingProps {
  readonly briefing: BriefingView;
  readonly onNext: () => void;
}

type Part = { readonly briefing: BriefingView };

function News({ briefing }: Part) {
  const t = useWords();
  return (
    <section class="brief-news">
      <h3>{t('ui.briefing.news')}</h3>
      {briefing.news.map((item) => (
        <article key={`${item.date}-${item.title}`}>
          <p class="brief-date">{item.date}</p>
          <h4>{unbroken(item.title)}</h4>
          <p>{item.text}</p>
          <p class="muted brief-source">{item.source}</p>
        </article>
      ))}
    </section>
  );
}

function Clocks({ briefing }: Part) {
  const t = useWords();
  if (briefing.clocks.length === 0) return null;
  return (
    <section>
      <h3>{t('ui.briefing.clocks')}</h3>
      <dl class="brief-clocks">
        {briefing.clocks.map((clock) => <div key={clock.text}><dt>{clock.date}</dt><dd>{clock.text}</dd></div>)}
      </dl>
    </section>
  );
}

function Others({ briefing }: Part) {
  const t = useWords();
  if (briefing.statements.length === 0) return null;
  return (
    <section class="brief-told">
      <h3>{t('ui.briefing.others')}</h3>
      <ul class="brief-others">
        {briefing.statements.map((statement) => (
          <li key={statement.seat}>
            <Emblem name={statement.icon} />
            <p>{!statement.acts[0]?.startsWith(statement.name) && <b>{statement.name} </b>}{statement.acts.join('; ')} <i class="voice">{statement.reason}</i></p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Goals({ briefing }: Part) {
  return (
    <section>
      <h3>{briefing.goalTitle}</h3>
      <GoalList goals={briefing.goals} />
    </section>
  );
}

/** The briefing as one sheet of paper on the desk. */
export function Briefing({ briefing, onNext }: BriefingProps) {
  const t = useWords();
  return (
    <article class="paper briefing">
      <div class="brief-lead">
        <PhaseHeading phase="briefing" class="brief-title">{briefing.title}</PhaseHeading>
        <p class="brief-text serif">{unbroken(briefing.lead)}</p>
        <h3>{t('ui.briefing.seat', { seat: briefing.seatName })}</h3>
        <p>{briefing.seatBriefing}</p>
      </div>
      <div class="brief-middle">
        <News briefing={briefing} />
        <Others briefing={briefing} />
      </div>
      <div class="brief-side">
        <Goals briefing={briefing} />
        <Clocks briefing={briefing} />
        <div class="actions"><button type="button" class="button" onClick={onNext}>{t('ui.briefing.next')}</button></div>
      </div>
    </article>
  );
}
