import { useEffect, useRef } from 'preact/hooks';
import type { DeskView, GoalView } from '../view';
import { plainFormat } from './controls';
import type { Format } from './controls';
import { ForecastPanel } from './forecast-panel';
import type { ForecastFeed } from './forecast-panel';
import { GoalList } from './goal-list';
import { Hand } from './hand';
import { Help } from './help';
import { ControlIcon } from './icons';
import { PhaseHeading } from './marks';
import { SelectedCard } from './selected-card';
import { useWords } from './words';

/** What the desk needs while the player decides. */
export interface DecideProps {
  readonly desk: DeskView;
  /** The card under the lamp. */
  readonly selected: string | null;
  /** The day of the turn on which the card under the lamp would land. */
  readonly day: number;
  /** The futures of the card in hand; absent where none are played. */
  readonly forecast?: ForecastFeed;
  readonly format?: Format;
  /** What the seat aims at, shown where no futures are. */
  readonly goals?: readonly GoalView[];
  /** Why the last wish was not granted, in words; empty if it was. */
  readonly refusal?: string;
  readonly onSelect: (action: string) => void;
  readonly onControl: (action: string, control: string, value: number | string) => void;
  readonly onDay: (action: string, day: number) => void;
  readonly onAdd: (action: string) => void;
  readonly onRemove: (index: number) => void;
  readonly onSign: () => void;
}

/** As in the style sheet for narrow screens. */
const ONE_COLUMN = '(max-width: 1099px)';

function Capacity({ desk }: { readonly desk: DeskView }) {
  const { capacity } = desk;
  return (
    <p class="capacity">
      <span class="goal-name">{capacity.label}<Help about={capacity.label} text={capacity.help} /></span>
      <span class="capacity-bar" aria-hidden="true"><i class="bar" style={{ '--share': String(capacity.share) }} /></span>
      <b>{capacity.left}</b>
    </p>
  );
}

function Chosen({ desk, onRemove }: Pick<DecideProps, 'desk' | 'onRemove'>) {
  const t = useWords();
  if (desk.chosen.length === 0) return <p class="muted nothing">{t('ui.decide.nothing')}</p>;
  return (
    <ol class="chosen">
      {desk.chosen.map((choice) => (
        <li key={choice.index}>
          <span title={choice.text}>{choice.text}</span>
          <button type="button" class="round" aria-label={t('ui.decide.remove', { choice: choice.text })} onClick={() => onRemove(choice.index)}>
            <ControlIcon name="close" size="0.875rem" />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Buttons({ desk, selected, onAdd, onSign }: DecideProps) {
  const t = useWords();
  const card = desk.cards.find((each) => each.action === selected && each.legal && !each.chosen);
  const signs = desk.chosen.length > 0;
  return (
    <>
      {card && <button type="button" class={signs ? 'button quiet' : 'button'} disabled={!desk.canAdd} onClick={() => onAdd(card.action)}>{t(desk.canAdd ? 'ui.decide.add' : 'ui.decide.full')}</button>}
      <button type="button" class={signs || !card ? 'button' : 'button quiet'} onClick={onSign}>{t(signs ? 'ui.decide.sign' : 'ui.decide.silent')}</button>
    </>
  );
}

function Aims({ goals = [] }: Pick<DecideProps, 'goals'>) {
  const t = useWords();
  if (goals.length === 0) return null;
  return <section class="aims"><h3>{t('ui.decide.aims')}</h3><GoalList goals={goals} /></section>;
}

function Order(props: DecideProps) {
  const t = useWords();
  const { forecast, refusal } = props;
  return (
    <div class={forecast ? 'order with-forecast' : 'order'}>
      {forecast && <ForecastPanel feed={forecast} />}
      <div class="order-list">
        <h3 class={forecast ? 'vh' : 'order-title'}>{t('ui.decide.order')}</h3>
        <Capacity desk={props.desk} />
        <Chosen {...props} />
      </div>
      {!forecast && <Aims {...props} />}
      <p class="refusal" role="alert">{refusal ?? ''}</p>
      <div class="actions"><Buttons {...props} /></div>
    </div>
  );
}

/** Where the desk is one column, the card that was picked comes into sight, and with it the futures that stand below it. */
function useInSight(action: string | undefined, block: ScrollLogicalPosition) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (action !== undefined && window.matchMedia(ONE_COLUMN).matches) ref.current?.scrollIntoView({ block });
  }, [action, block]);
  return ref;
}

function Lamp(props: DecideProps) {
  const t = useWords();
  const card = props.desk.cards.find((each) => each.action === props.selected);
  const lamp = useInSight(card?.action, props.forecast ? 'start' : 'nearest');
  if (!card) return <div class="lamp-empty"><p class="voice">{t('ui.decide.pick')}</p></div>;
  return (
    <div class="lamp" ref={lamp}>
      <SelectedCard card={card} day={props.day} format={props.format ?? plainFormat}
        onControl={(control, value) => props.onControl(card.action, control, value)}
        onDay={(day) => props.onDay(card.action, day)} />
    </div>
  );
}

const unheard = (): void => {};

/** The desk while the player decides: the hand, the card under the lamp, and what will be signed. */
export function Decide(props: DecideProps) {
  const { desk, selected, onSelect, forecast } = props;
  const point = forecast?.point ?? unheard;
  return (
    <div class="decide">
      <div class="hand-column">
        <div class="hand-head"><PhaseHeading phase="decide">{desk.title}</PhaseHeading><p class="muted">{desk.note}</p></div>
        <Hand cards={desk.cards} groups={desk.groups} selected={selected} onSelect={onSelect} onPoint={point} />
      </div>
      <Lamp {...props} />
      <Order {...props} />
    </div>
  );
}
