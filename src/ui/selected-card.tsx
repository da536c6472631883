import type { CardView, ControlView } from '../view';
import { Control, Options } from './controls';
import type { Format } from './controls';
import { Change } from './marks';
import { useWords } from './words';

/** What the card under the lamp needs. */
export interface SelectedProps {
  readonly card: CardView;
  readonly day: number;
  readonly format: Format;
  readonly onControl: (control: string, value: number | string) => void;
  readonly onDay: (day: number) => void;
}

function Effects({ card }: { readonly card: CardView }) {
  return (
    <dl class={card.effectsNote ? 'effects noted' : 'effects'} {...(card.effectsNote ? { 'aria-label': card.effectsNote, 'data-note': card.effectsNote } : {})}>
      {card.effects.map((effect) => (
        <div key={effect.label}><dt>{effect.label}</dt><dd><Change value={effect.value} /></dd></div>
      ))}
    </dl>
  );
}

function Backing({ card }: { readonly card: CardView }) {
  const t = useWords();
  return (
    <dl class="backing">
      <div><dt>{t('ui.decide.before')}</dt><dd>{card.before}</dd></div>
      <div><dt>{t('ui.decide.source')}</dt><dd>{card.source}</dd></div>
      <div><dt>{t('ui.decide.model')}</dt><dd><Standing standing={card.standing} />{card.model}</dd></div>
    </dl>
  );
}

/** Three dots that say how far the model of an effect is agreed. */
export function Standing({ standing }: { readonly standing: CardView['standing'] }) {
  const t = useWords();
  const filled = { settled: 3, disputed: 2, guessed: 1 }[standing];
  return (
    <span class="standing" title={t(`ui.standing.${standing}`)}>
      {[1, 2, 3].map((dot) => <i key={dot} class={dot <= filled ? 'full' : ''} aria-hidden="true" />)}
      <span class="vh">{t(`ui.standing.${standing}`)} </span>
    </span>
  );
}

/** Markets may be closed on a day. */
type DayView = CardView['days'][number] & { readonly closed?: boolean };

/** So many controls stand one under the other; of more, two ranges that follow each other share a row. */
const MOST_ROWS = 2;

function rowsOf(controls: readonly ControlView[]): readonly (readonly ControlView[])[] {
  const rows: ControlView[][] = [];
  for (const control of controls) {
    const last = rows.at(-1);
    const joins = controls.length > MOST_ROWS && last?.length === 1 && last[0]?.kind === 'range' && control.kind === 'range';
    if (joins) last.push(control);
    else rows.push([control]);
  }
  return rows;
}

function Settings({ card, day, format, onControl, onDay }: SelectedProps) {
  const t = useWords();
  const days = card.days.map((each: DayView) => ({ value: String(each.day), text: each.closed ? t('ui.decide.closed', { day: each.text }) : each.text }));
  return (
    <>
      {rowsOf(card.controls).map((row) => (
        <div key={row[0]?.id} class={row.length > 1 ? 'ranges' : ''}>
          {row.map((control) => <Control key={control.id} action={card.action} control={control} format={format} onChange={(value) => onControl(control.id, value)} />)}
        </div>
      ))}
      {days.length > 1 && (
        <Options name={`${card.action}-day`} label={t('ui.decide.day')} value={String(day)} options={days} onChange={(value) => onDay(Number(value))} />
      )}
    </>
  );
}

/** The chosen card as lit paper: what it does, its range, its cost, its precedent and source. */
export function SelectedCard(props: SelectedProps) {
  const { card } = props;
  return (
    <article class="paper selected-card" aria-label={card.title} key={card.action}>
      <h3>{card.title}</h3>
      <p class="selected-line">{card.plain ?? card.line}</p>
      {!card.legal && <p class="refusal" role="note">{card.refusal}</p>}
      {(card.legal || card.adjustable) && <Settings {...props} />}
      {card.effects.length > 0 && <Effects card={card} />}
      <Backing card={card} />
    </article>
  );
}
