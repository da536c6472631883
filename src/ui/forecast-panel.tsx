import { useLayoutEffect, useState } from 'preact/hooks';
import type { AdviserView, ForecastView, SubjectView } from '../view';
import { Fan, FanTable } from './fan';
import { Chances } from './forecast-chances';
import { Help } from './help';
import { Change } from './marks';
import { useWords } from './words';

/** Futures as they come in, and the ways to ask for others. */
export interface ForecastFeed {
  /** Null until the first futures are in. */
  get(): ForecastView | null;
  subscribe(listener: () => void): () => void;
  /** A card that a hand or the keyboard points at; null when it has left. */
  point(action: string | null): void;
  /** Whose fan to draw; null for whatever a card moves most. */
  pick(subject: string | null): void;
}

const TABS = ['course', 'goals', 'endings'] as const;
type Tab = (typeof TABS)[number];

/** Draws anew only what stands below it when futures come in. */
function useFeed(feed: ForecastFeed): ForecastView | null {
  const [view, setView] = useState(feed.get());
  useLayoutEffect(() => {
    setView(feed.get());
    return feed.subscribe(() => setView(feed.get()));
  }, [feed]);
  return view;
}

function Tabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const t = useWords();
  return (
    <fieldset class="forecast-tabs">
      <legend class="vh">{t('ui.forecast.show')}</legend>
      {TABS.map((each) => (
        <label key={each} class="forecast-tab">
          <input type="radio" name="forecast-tab" value={each} checked={tab === each} onChange={() => onTab(each)} />
          <span>{t(`ui.forecast.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const AUTO = 'auto';

function Subjects({ subjects, shown, onPick }: { readonly subjects: readonly SubjectView[]; readonly shown: string; readonly onPick: ForecastFeed['pick'] }) {
  const t = useWords();
  const ofKind = (kind: SubjectView['kind']) => subjects.filter((subject) => subject.kind === kind);
  const options = (kind: SubjectView['kind']) => ofKind(kind).map(({ id, title }) => <option key={id} value={id}>{title}</option>);
  const pick = (value: string) => onPick(value === AUTO ? null : value);
  return (
    <select class="fan-subject" aria-label={t('ui.forecast.subject')} value={shown} onChange={(event) => pick(event.currentTarget.value)}>
      <option value={AUTO}>{t('ui.forecast.auto')}</option>
      <optgroup label={t('ui.forecast.markets')}>{options('market')}</optgroup>
      {ofKind('goal').length > 0 && <optgroup label={t('ui.forecast.goals')}>{options('goal')}</optgroup>}
    </select>
  );
}

function Course({ view, onPick }: { readonly view: ForecastView; readonly onPick: ForecastFeed['pick'] }) {
  const t = useWords();
  const { fan, subjects } = view;
  return (
    <figure class="fan" data-futures={view.futures} data-card={view.card ?? ''} data-finished={view.finished}>
      <figcaption>
        <Subjects subjects={subjects} shown={fan.id} onPick={onPick} />
        <span class="fan-difference">{fan.difference ? <Change value={fan.difference} /> : fan.withIt && <span class="muted">{t('ui.forecast.no-difference')}</span>}</span>
        <FanTable fan={fan} />
        <span class="vh">{fan.summary}</span>
      </figcaption>
      <Fan fan={fan} />
    </figure>
  );
}

function Body({ view, tab, onPick }: { readonly view: ForecastView; readonly tab: Tab; readonly onPick: ForecastFeed['pick'] }) {
  const t = useWords();
  if (tab === 'course') return <Course view={view} onPick={onPick} />;
  const rows = tab === 'goals' ? view.goals : view.endings;
  return <div class="chances-box" tabIndex={0} role="group" aria-label={t(`ui.forecast.${tab}`)}><Chances rows={rows} caption={t(`ui.forecast.${tab}.caption`)} /></div>;
}

/** What two advisers say of the numbers, each in one sentence. */
function Advisers({ advisers }: { readonly advisers: readonly AdviserView[] }) {
  const t = useWords();
  return (
    <ul class="advisers" aria-label={t('ui.forecast.advisers')}>
      {advisers.map((adviser) => (
        <li key={adviser.id}><b>{adviser.name}</b> <span class="voice muted">{t('ui.forecast.says', { doctrine: adviser.doctrine })}</span>{adviser.text}</li>
      ))}
    </ul>
  );
}

/** The futures of the card in hand beside those without it: a fan, chances, and two advisers. */
export function ForecastPanel({ feed }: { readonly feed: ForecastFeed }) {
  const t = useWords();
  const view = useFeed(feed);
  const [tab, setTab] = useState<Tab>('course');
  return (
    <section class="forecast" aria-label={t('ui.forecast.title')}>
      <div class="forecast-head">
        <Tabs tab={tab} onTab={setTab} />
        <span class="forecast-count muted">{view?.futuresText ?? t('ui.forecast.wait')} <Help about={t('ui.forecast.title')} text={t('ui.forecast.help')} /></span>
      </div>
      <div class="forecast-body">{view && <Body view={view} tab={tab} onPick={feed.pick} />}</div>
      <Advisers advisers={view?.advisers ?? []} />
      <p class="vh" role="status">{view?.spoken ?? ''}</p>
    </section>
  );
}
