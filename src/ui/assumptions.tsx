import { useState } from 'preact/hooks';
import { AssumptionTable } from './assumptions-badge';
import { Options } from './controls';
import { Dialog } from './dialog';
import type { AssumptionGroup, AssumptionsView, AssumptionView, Order, Others, SchoolView } from './types';
import { useWords } from './words';

type Overrides = Readonly<Record<string, number>>;

/** What the panel of assumptions needs. */
export interface AssumptionsProps {
  /** Null until it has been loaded. */
  readonly view: AssumptionsView | null;
  readonly order: Order;
  readonly others: Others;
  readonly overrides: Overrides;
  readonly onChange: (change: { readonly order?: Order; readonly others?: Others; readonly overrides?: Overrides }) => void;
  readonly onClose: () => void;
}

/** Sets numbers; one that is as the level has it is no change. */
export function changed(view: AssumptionsView, overrides: Overrides, values: Overrides): Overrides {
  const usual = new Map(view.groups.flatMap(({ items }) => items.map(({ id, value }) => [id, value] as const)));
  return Object.fromEntries(Object.entries({ ...overrides, ...values }).filter(([id, value]) => usual.get(id) !== value));
}

/** A number with as many decimals as its step has, and a true minus sign. */
export function printAssumption(value: number, step: number): string {
  const decimals = Math.max(...[step, value].map((each) => (String(Number(each.toPrecision(6))).split('.')[1] ?? '').length));
  return `${value < 0 ? '\u2212' : ''}${Math.abs(value).toFixed(Math.min(6, decimals))}`;
}

function Row({ item, value, onSet }: { readonly item: AssumptionView; readonly value: number; readonly onSet: (value: number) => void }) {
  const t = useWords();
  const print = (number: number): string => printAssumption(number, item.step);
  const isChanged = value !== item.value;
  const share = { '--share': String((value - item.min) / (item.max - item.min || 1)) };
  return (
    <li class={isChanged ? 'assumption changed' : 'assumption'}>
      <label class="range">
        <span class="range-label">{item.name}</span>
        <output class="range-value">{print(value)} <span class="unit">{item.unit}</span></output>
        <input type="range" min={item.min} max={item.max} step={item.step} value={value} style={share} aria-valuetext={`${print(value)} ${item.unit}`}
          onInput={(event) => onSet(Number(event.currentTarget.value))} />
        <span class="range-ends" aria-hidden="true"><span>{printAssumption(item.min, 1)}</span><span>{printAssumption(item.max, 1)}</span></span>
      </label>
      <p class="assumption-note"><b class={item.doubtful ? 'doubtful' : ''}>{item.note}</b> {item.source}</p>
      {isChanged && <button type="button" class="link" onClick={() => onSet(item.value)}>{t('ui.assumptions.back', { value: print(item.value) })}<span class="vh"> {item.name}</span></button>}
    </li>
  );
}

function Group({ group, overrides, onSet }: { readonly group: AssumptionGroup; readonly overrides: Overrides; readonly onSet: (values: Overrides) => void }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const doubtful = group.items.filter((item) => item.doubtful).length;
  const changes = group.items.filter(({ id }) => id in overrides).length;
  return (
    <details class="assumption-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><b>{group.title}</b><span class="muted">{t('ui.assumptions.count', { count: group.items.length, doubtful })}</span>{changes > 0 && <i>{t('ui.setup.changed', { count: changes })}</i>}</summary>
      {open && <ul>{group.items.map((item) => <Row key={item.id} item={item} value={overrides[item.id] ?? item.value} onSet={(value) => onSet({ [item.id]: value })} />)}</ul>}
    </details>
  );
}

function Schools({ view, overrides, onSet }: { readonly view: AssumptionsView; readonly overrides: Overrides; readonly onSet: (values: Overrides) => void }) {
  const t = useWords();
  const now = (id: string): number | undefined => overrides[id] ?? view.groups.flatMap(({ items }) => items).find((item) => item.id === id)?.value;
  const isHeld = ({ values }: SchoolView): boolean => Object.entries(values).every(([id, value]) => now(id) === value);
  return (
    <fieldset class="schools choice">
      <legend>{t('ui.assumptions.schools')}</legend>
      {view.schools.map((school) => (
        <label key={school.id}>
          <input type="radio" name="school" value={school.id} checked={isHeld(school)} onChange={() => onSet(school.values)} />
          <b>{school.title}</b>
          <span>{school.note}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is changed so far: name, default and here. */
function Changed({ view, overrides }: { readonly view: AssumptionsView; readonly overrides: Overrides }) {
  const rows = view.groups.flatMap(({ items }) => items).flatMap(({ id, name, value, step, unit }) => {
    const own = overrides[id];
    return own === undefined ? [] : [{ id, name, unit, usual: printAssumption(value, step), value: printAssumption(own, step) }];
  });
  return rows.length === 0 ? null : <AssumptionTable rows={rows} />;
}

function Numbers({ view, overrides, onChange }: Pick<AssumptionsProps, 'overrides' | 'onChange'> & { readonly view: AssumptionsView }) {
  const t = useWords();
  const set = (values: Overrides): void => onChange({ overrides: changed(view, overrides, values) });
  return (
    <>
      <Changed view={view} overrides={overrides} />
      <Schools view={view} overrides={overrides} onSet={set} />
      <section class="assumption-list">
        <h3>{t('ui.assumptions.all')}</h3>
        <p class="muted">{t('ui.assumptions.note')}</p>
        {view.groups.map((group) => <Group key={group.id} group={group} overrides={overrides} onSet={set} />)}
      </section>
    </>
  );
}

/** The order of play and the numbers of the model, those we are least sure of first, to be changed for one game. */
export function AssumptionsDialog({ view, order, others, overrides, onChange, onClose }: AssumptionsProps) {
  const t = useWords();
  const count = Object.keys(overrides).length;
  const orders = (['sequential', 'sealed'] as const).map((value) => ({ value, text: t(`ui.setup.order.${value}`) }));
  const stock = t(others === 'level' ? 'ui.assumptions.stock' : others === 'drawn' ? 'ui.setup.others.short' : 'ui.setup.others.ahead');
  const status = count > 0 ? t('ui.setup.changed', { count }) : stock;
  const players = (['level', 'drawn', 'easy', 'normal', 'hard'] as const).map((value) => ({ value, text: t(`ui.setup.others.${value}`) }));
  return (
    <Dialog title={t('ui.setup.more')} wide onClose={onClose}>
      <div class="assumptions-panel">
        <Options name="order" label={t('ui.setup.order')} value={order} options={orders} onChange={(value) => onChange({ order: value as Order })} />
        <Options name="others" label={t('ui.setup.others')} value={others} options={players} onChange={(value) => onChange({ others: value as Others })} />
        {view === null ? <p class="muted" role="status">{t('ui.assumptions.loading')}</p> : <Numbers view={view} overrides={overrides} onChange={onChange} />}
      </div>
      <footer class="assumptions-foot">
        <p role="status">{status}</p>
        {count > 0 && <button type="button" class="link" onClick={() => onChange({ overrides: {} })}>{t('ui.assumptions.reset')}</button>}
        <button type="button" class="button" onClick={onClose}>{t('ui.assumptions.done')}</button>
      </footer>
    </Dialog>
  );
}
