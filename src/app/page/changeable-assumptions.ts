import type { Scenario } from '../../model';
import { PARAMETER_GROUPS, PARAMETERS, SCHOOLS, SOURCES } from '../../rules';
import type { ParameterEntry, ParameterId, School } from '../../rules';
import type { AssumptionGroup, AssumptionsView, AssumptionView, SchoolView } from '../../ui';
import { parameterUnit } from '../../view';
import type { Words } from '../../view';

const ORDER = { low: 0, medium: 1, high: 2 } as const;
const NICE = [5, 2.5, 2, 1];
const LEAST_STEPS = 20;

/** The numbers of the model that can be changed for a new game of a level, with where they come from. */
export function changeableAssumptions({ level }: Scenario, words: Words): AssumptionsView {
  const groups = Object.entries(PARAMETER_GROUPS).map(([id, names]): AssumptionGroup => ({
    id,
    title: words.t(`assumptions.group.${id}`),
    items: sorted(names as readonly ParameterId[]).map((name) => assumptionOf(name, level.parameters[name]?.value, words)),
  }));
  const schools = SCHOOLS.map((school) => schoolView(school, words));
  return { schools, groups: groups.filter(({ items }) => items.length > 0) };
}

function schoolView({ id, lastingBpPer100Bn, dealerBpPer100Bn }: School, words: Words): SchoolView {
  const note = words.t(`assumptions.school.${id}.note`, { lasting: lastingBpPer100Bn, dealers: dealerBpPer100Bn });
  return { id, values: { lastingBpPer100Bn, dealerBpPer100Bn }, title: words.t(`assumptions.school.${id}`), note };
}

/** The largest round step that leads from the low end over the value to the high end in no fewer than twenty steps. */
export function stepOf(low: number, value: number, high: number): number {
  for (let power = 2; power >= -6; power -= 1) {
    const fit = NICE.map((nice) => Number((nice * 10 ** power).toPrecision(2))).find((step) => fits(high - low, step) && fits(value - low, step) && (high - low) / step >= LEAST_STEPS);
    if (fit !== undefined) return fit;
  }
  return (high - low) / 1000;
}

function fits(way: number, step: number): boolean {
  const steps = way / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function sorted(names: readonly ParameterId[]): ParameterId[] {
  return names.toSorted((a, b) => ORDER[entryOf(a).confidence] - ORDER[entryOf(b).confidence]);
}

function entryOf(name: ParameterId): ParameterEntry {
  return PARAMETERS[name];
}

function assumptionOf(name: ParameterId, own: number | undefined, words: Words): AssumptionView {
  const { value: usual, low, high, unit, source, basis, confidence } = entryOf(name);
  const value = own ?? usual;
  return {
    id: name, value, min: low, max: high, step: stepOf(low, value, high),
    name: words.t(`parameter.${name}`),
    unit: parameterUnit(words, unit),
    source: sourceText(source),
    note: `${words.t(`confidence.${confidence}`)}${words.t('text.comma')}${words.t(`basis.${basis}`)}`,
    doubtful: confidence === 'low',
  };
}

function sourceText(key: string): string {
  const source = SOURCES[key];
  return source === undefined ? '' : `${source.title} (${source.publisher}, ${source.date})`;
}
