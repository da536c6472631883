/** Value of a statechart: the name of its state, or one value for each region or compound state. */
export type ChartValue = string | { readonly [region: string]: ChartValue | undefined };

/** Region under which a chart without regions tells its state. */
const ONLY_REGION = 'posture';

/** Gives the active state of each region of a chart; states within states are joined by dots. */
export function postureOf(value: ChartValue): { readonly [region: string]: string } {
  if (typeof value === 'string') return { [ONLY_REGION]: value };
  return Object.fromEntries(Object.entries(value).map(([region, inner]) => [region, pathOf(inner)]));
}

function pathOf(value: ChartValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([state, inner]) => [state, pathOf(inner)].filter((part) => part !== '').join('.'))
    .join(' ');
}
