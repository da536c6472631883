import type { ControlView } from '../view';

/** Prints the value of a range with its unit. */
export type Format = (value: number, unit: string) => string;

type RangeView = Extract<ControlView, { kind: 'range' }>;
type OptionsView = Extract<ControlView, { kind: 'options' }>;

const shareOf = (range: RangeView, value: number) => (value - range.min) / (range.max - range.min || 1);

/** The ends of a range and the step nearest to its middle, as far as they differ. */
export function ticksOf({ min, max, step }: Pick<RangeView, 'min' | 'max' | 'step'>): readonly number[] {
  // Rounding frees decimal steps such as 0.1 of binary dust.
  const middle = Number((min + Math.round((max - min) / 2 / step) * step).toFixed(6));
  return middle > min && middle < max ? [min, middle, max] : [...new Set([min, max])];
}

function Ticks({ range, format }: { readonly range: RangeView; readonly format: Format }) {
  return (
    <span class="ticks-row" aria-hidden="true">
      {ticksOf(range).map((value) => (
        <span key={value} class="range-tick" style={{ '--share': String(shareOf(range, value)) }}>{format(value, range.unit)}</span>
      ))}
    </span>
  );
}

function Range(props: { readonly range: RangeView; readonly format: Format; readonly onChange: (value: number) => void }) {
  const { range, format, onChange } = props;
  const text = range.text ?? format(range.value, range.unit);
  return (
    <label class="range">
      <span class="range-label">{range.label}</span>
      <output class="range-value">{text}</output>
      <input type="range" min={range.min} max={range.max} step={range.step} value={range.value} aria-valuetext={text}
        style={{ '--share': String(shareOf(range, range.value)) }}
        onInput={(event) => onChange(Number(event.currentTarget.value))} />
      <Ticks range={range} format={format} />
    </label>
  );
}

/** A list of exclusive options as radio buttons. */
export function Options(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <fieldset class="options">
      <legend>{props.label}</legend>
      <span class="options-list">
        {props.options.map((option) => (
          <label key={option.value} class="option">
            <input type="radio" name={props.name} value={option.value} checked={option.value === props.value} onChange={() => props.onChange(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** More letters than this do not stand side by side on a card. */
const MOST_LETTERS = 48;

/** Says whether a list of options is too long to be laid out and is opened instead; a Chinese character is as wide as two letters. */
export function isLong(options: OptionsView['options']): boolean {
  const width = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return options.length > 2 && options.reduce((sum, { text }) => sum + width(text), 0) > MOST_LETTERS;
}

/** A list of exclusive options that opens. */
function Select({ view, onChange }: { readonly view: OptionsView; readonly onChange: (value: string) => void }) {
  return (
    <label class="select">
      <span>{view.label}</span>
      <select value={view.value} onChange={(event) => onChange(event.currentTarget.value)}>
        {view.options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  );
}

function optionsProps(name: string, view: OptionsView) {
  return { name, label: view.label, value: view.value, options: view.options };
}

/** One control of a card: a range, or a list of options. */
export function Control(props: {
  readonly action: string;
  readonly control: ControlView;
  readonly format: Format;
  readonly onChange: (value: number | string) => void;
}) {
  const { action, control, format, onChange } = props;
  if (control.kind === 'range') return <Range range={control} format={format} onChange={onChange} />;
  if (isLong(control.options)) return <Select view={control} onChange={onChange} />;
  return <Options {...optionsProps(`${action}-${control.id}`, control)} onChange={onChange} />;
}

/** Prints a number before its unit, with a true minus sign. */
export const plainFormat: Format = (value, unit) => `${value < 0 ? '\u2212' : ''}${Math.abs(value)} ${unit}`.trim();
