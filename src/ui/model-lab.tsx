import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SchoolRow, SmallChartView } from '../view';
import { changed, printAssumption } from './assumptions';
import { AssumptionTable } from './assumptions-badge';
import { OriginLink } from './model-rules';
import { RichText } from './rich-text';
import { SmallChart } from './small-chart';
import type { AssumptionView, LabSketch, ModelLab } from './types';
import { useWords } from './words';

type Overrides = Readonly<Record<string, number>>;

interface LabProps {
  readonly lab: ModelLab;
  readonly schools: readonly SchoolRow[];
}

interface Held {
  readonly overrides: Overrides;
  readonly items: ReadonlyMap<string, AssumptionView>;
  readonly onSet: (values: Overrides) => void;
}

/** A picture that no moved number bears on may wait until the hand rests. */
const LATER_MS = 300;

/** Reckons a picture in the next frame after a number of its own has moved, and later after another has. */
function useDrawn({ draw, parameters }: LabSketch, overrides: Overrides): readonly SmallChartView[] {
  const [charts, setCharts] = useState<readonly SmallChartView[]>([]);
  const own = parameters.map((id) => overrides[id]).join();
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isOwn = before.current !== own;
    before.current = own;
    const redraw = (): void => setCharts(draw(overrides));
    if (isOwn) {
      const frame = requestAnimationFrame(redraw);
      return () => cancelAnimationFrame(frame);
    }
    const timer = setTimeout(redraw, LATER_MS);
    return () => clearTimeout(timer);
  }, [draw, overrides, own]);
  return charts;
}

function Slider({ item, value, onSet }: { readonly item: AssumptionView; readonly value: number; readonly onSet: (value: number) => void }) {
  const t = useWords();
  const share = (at: number): string => String((at - item.min) / (item.max - item.min || 1));
  const usual = printAssumption(item.value, item.step);
  const text = `${printAssumption(value, item.step)} ${item.unit}`;
  const isYours = value !== item.value;
  const input = useRef<HTMLInputElement>(null);
  // The button goes with what it takes back; whoever pressed it stays at the slider.
  const onReset = (): void => {
    input.current?.focus();
    onSet(item.value);
  };
  return (
    <div class={isYours ? 'lab-number yours' : 'lab-number'}>
      <label class="range">
        <span class="range-label">{item.name}</span>
        <output class="range-value">{printAssumption(value, item.step)} <span class="unit">{item.unit}</span></output>
        <input ref={input} type="range" min={item.min} max={item.max} step={item.step} value={value} style={{ '--share': share(value) }} aria-valuetext={isYours ? `${text}, ${t('ui.model.yours')}` : text}
          onInput={(event) => onSet(Number(event.currentTarget.value))} />
        <span class="lab-track" aria-hidden="true">
          <span class="range-tick first">{printAssumption(item.min, 1)}</span>
          <span class="range-tick usual" style={{ '--share': share(item.value) }}>{t('ui.model.usual', { value: usual })}</span>
          <span class="range-tick last">{printAssumption(item.max, 1)}</span>
        </span>
      </label>
      <p class="lab-origin muted">
        <a class={item.doubtful ? 'origin guess' : 'origin'} href={`#number-${item.id}`}>{item.note}</a>
        {isYours && <> <b class="lab-yours">{t('ui.model.yours')}</b> <button type="button" class="link" onClick={onReset}>{t('ui.model.reset', { value: usual })}<span class="vh"> {item.name}</span></button></>}
      </p>
    </div>
  );
}

function School({ row, values, held }: { readonly row: SchoolRow; readonly values: Overrides; readonly held: Held }) {
  const t = useWords();
  const isHeld = Object.entries(values).every(([id, value]) => (held.overrides[id] ?? held.items.get(id)?.value) === value);
  return (
    <div class={isHeld ? 'school held' : 'school'}>
      <label>
        <input type="radio" name="model-school" value={row.id} checked={isHeld} onChange={() => held.onSet(values)} />
        <b>{row.name}</b>
      </label>
      <dl>
        {(['lasting', 'dealers', 'small', 'large'] as const).map((id) => <div key={id}><dt>{t(`ui.model.${id}`)}</dt><dd>{row[id]}</dd></div>)}
      </dl>
      <p class="muted"><OriginLink origin={row.origin} /></p>
    </div>
  );
}

/** Three schools side by side; choosing one sets both of its numbers. */
function Schools({ lab, schools, held }: LabProps & { readonly held: Held }) {
  const t = useWords();
  return (
    <fieldset class="school-choice" id="model-schools" tabIndex={-1}>
      <legend>{t('ui.model.school.choose')}</legend>
      <p class="muted">{t('ui.model.schools')}</p>
      <div class="schools-side">
        {schools.map((row) => <School key={row.id} row={row} held={held} values={lab.assumptions.schools.find(({ id }) => id === row.id)?.values ?? {}} />)}
      </div>
    </fieldset>
  );
}

function Sketch({ sketch, held, children }: { readonly sketch: LabSketch; readonly held: Held; readonly children?: preact.ComponentChildren }) {
  const t = useWords();
  const charts = useDrawn(sketch, held.overrides);
  const items = sketch.parameters.flatMap((id) => held.items.get(id) ?? []);
  return (
    <section class="lab-sketch" aria-labelledby={`lab-${sketch.id}`}>
      <h4 id={`lab-${sketch.id}`}>{sketch.title}</h4>
      <p class="lab-text"><RichText text={sketch.text} /></p>
      {children}
      <div class="lab-body">
        <div class="lab-numbers">
          {items.map((item) => <Slider key={item.id} item={item} value={held.overrides[item.id] ?? item.value} onSet={(value) => held.onSet({ [item.id]: value })} />)}
        </div>
        <div class="lab-charts">
          {charts.length === 0 ? <p class="muted" role="status">{t('ui.model.drawing')}</p> : charts.map((chart) => <SmallChart key={chart.id} chart={chart} />)}
        </div>
      </div>
    </section>
  );
}

function Foot({ lab, held, onReset }: { readonly lab: ModelLab; readonly held: Held; readonly onReset: () => void }) {
  const t = useWords();
  const { overrides, items } = held;
  const foot = useRef<HTMLElement>(null);
  const onAll = (): void => {
    foot.current?.focus();
    onReset();
  };
  const rows = Object.entries(overrides).flatMap(([id, value]) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ id, name: item.name, unit: item.unit, usual: printAssumption(item.value, item.step), value: printAssumption(value, item.step) }];
  });
  return (
    <footer ref={foot} tabIndex={-1} class={rows.length > 0 ? 'lab-foot changed' : 'lab-foot'}>
      <p class="vh" role="status">{rows.length === 0 ? t('ui.model.unchanged') : t('ui.model.changed', { count: rows.length })}</p>
      {rows.length === 0 && <p>{t('ui.model.unchanged')}</p>}
      {rows.length > 0 && <details class="lab-changes"><summary>{t('ui.model.changed', { count: rows.length })}</summary><AssumptionTable rows={rows} /><button type="button" class="link" onClick={onAll}>{t('ui.model.reset.all')}</button></details>}
      {lab.onPlay === undefined ? <p class="muted">{t('ui.model.in-game')}</p> : rows.length > 0 && <button type="button" class="button" onClick={() => lab.onPlay?.(overrides)}>{t('ui.model.play')}</button>}
    </footer>
  );
}

/** Sliders beside small pictures that the game's own rules redraw: what is moved here is an assumption until it is played with. */
export function Lab({ lab, schools }: LabProps) {
  const t = useWords();
  const [overrides, setOverrides] = useState<Overrides>(lab.overrides);
  const items = useMemo(() => new Map(lab.assumptions.groups.flatMap((group) => group.items.map((item) => [item.id, item] as const))), [lab]);
  const onSet = (values: Overrides): void => setOverrides((now) => changed(lab.assumptions, now, values));
  const held: Held = { overrides, items, onSet };
  return (
    <>
      <p class="sheet-note">{t('ui.model.lab.note')}</p>
      {lab.sketches.map((sketch) => (
        <Sketch key={sketch.id} sketch={sketch} held={held}>{sketch.schools && <Schools lab={lab} schools={schools} held={held} />}</Sketch>
      ))}
      <Foot lab={lab} held={held} onReset={() => setOverrides({})} />
    </>
  );
}
