import type { PlaybackDay } from '../view';
import { ControlIcon } from './icons';
import { Change, PhaseHeading } from './marks';
import { useWords } from './words';

/** What the desk needs while the week plays. */
export interface WeekProps {
  readonly days: readonly PlaybackDay[];
  /** The day that is playing, by place in `days`. */
  readonly current: number;
  readonly playing: boolean;
  readonly speed: 1 | 2;
  /** Whether the last day has closed. */
  readonly over: boolean;
  readonly onPlayPause: () => void;
  readonly onStep: () => void;
  readonly onSpeed: (speed: 1 | 2) => void;
  readonly onSkip: () => void;
  readonly onNext: () => void;
}

function Playback(props: WeekProps) {
  const t = useWords();
  const { playing, speed, over } = props;
  return (
    <div class="playback" role="group" aria-label={t('ui.week.controls')}>
      <button type="button" class="key main" disabled={over} onClick={props.onPlayPause}>
        <ControlIcon name={playing ? 'stop' : 'play'} /><span>{t(playing ? 'ui.week.pause' : 'ui.week.play')}</span>
      </button>
      <button type="button" class="key" disabled={over} onClick={props.onStep}><ControlIcon name="step" /><span>{t('ui.week.step')}</span></button>
      <button type="button" class="key" disabled={over} aria-pressed={speed === 2} onClick={() => props.onSpeed(speed === 2 ? 1 : 2)}>
        <b aria-hidden="true">2×</b><span>{t('ui.week.fast')}</span>
      </button>
      <button type="button" class="key" disabled={over} onClick={props.onSkip}><ControlIcon name="skip" /><span>{t('ui.week.skip')}</span></button>
    </div>
  );
}

function Track({ days, current, over }: WeekProps) {
  const t = useWords();
  return (
    <ol class="track" aria-label={t('ui.week.days')}>
      {days.map((day, index) => (
        <li key={day.day} class={`${index < current || over ? 'done' : index === current ? 'now' : 'later'} ${day.closed ? 'closed' : ''}`}
          aria-current={index === current && !over ? 'step' : undefined}>
          <span>{day.date}</span>{day.closed && <span class="track-closed">{t('ui.week.closed')}</span>}
        </li>
      ))}
    </ol>
  );
}

function News({ days, current }: WeekProps) {
  const t = useWords();
  const seen = days.slice(0, current + 1);
  const lines = seen.flatMap((day) => day.news).reverse();
  return (
    <section class="week-news" aria-label={t('ui.week.news')} tabIndex={0}>
      <h3>{t('ui.week.news')}</h3>
      {lines.length === 0 && <p class="muted">{t('ui.week.quiet')}</p>}
      <ol>
        {lines.map((item) => (
          <li key={item.id} class={item.strong ? 'wire-line strong' : 'wire-line'}>
            <span class="wire-day">{item.day}</span>
            {item.pin === null ? <span /> : <span class="pin"><span class="vh">{t('ui.wire.pin')} </span>{item.pin}</span>}
            <span>{item.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Closes({ days, current }: WeekProps) {
  const t = useWords();
  const seen = days.slice(0, current + 1);
  const tiles = days[0]?.board.tiles ?? [];
  return (
    <section class="week-log" aria-label={t('ui.week.log')} tabIndex={0}>
      <table class="data">
        <caption class="vh">{t('ui.week.log')}</caption>
        <thead><tr><th scope="col">{t('ui.week.market')}</th>{days.map((day) => <th key={day.day} scope="col" class="num">{day.date}</th>)}<th scope="col" class="num">{t('ui.week.change')}</th></tr></thead>
        <tbody>
          {tiles.map((tile, row) => (
            <tr key={tile.market} class={`is-${tile.instrument}`}>
              <th scope="row"><i class="accent" aria-hidden="true" />{tile.name}</th>
              {days.map((day, index) => (
                <td key={day.day} class={index === current ? 'num today' : 'num'}>{index > current || day.closed ? <span class="blank">–</span> : day.board.tiles[row]?.value}</td>
              ))}
              <td class="num"><Change value={seen.at(-1)?.board.tiles[row]?.change ?? tile.change} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The desk while the week plays: controls, headlines, and the closes in words. */
export function Week(props: WeekProps) {
  const t = useWords();
  return (
    <div class="week">
      <div class="week-lead">
        <PhaseHeading phase="week">{t(props.over ? 'ui.week.over' : 'ui.week.title')}</PhaseHeading>
        <Track {...props} />
        <Playback {...props} />
        <div class="actions">
          <button type="button" class="button" disabled={!props.over} onClick={props.onNext}>{t('ui.week.next')}</button>
        </div>
      </div>
      <News {...props} />
      <Closes {...props} />
    </div>
  );
}
