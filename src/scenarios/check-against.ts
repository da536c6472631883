import type { Args, Fault, Level, Parameter, Role } from '../model';
import { needFaults } from './check-needs';
import type { Needs, Range } from './check-needs';
import { conditionsOf, decisionsOf, entriesOf, faultAt, goalsOf, seatOf } from './entries';
import type { Entry } from './entries';

/** What exists outside a level: a rulebook and a cast have these lists. */
export interface Known {
  readonly actions: readonly { readonly id: string; readonly roles: readonly Role[]; readonly parameters: readonly Parameter[] }[];
  readonly institutions: readonly { readonly id: string; readonly role: Role; readonly doctrines: readonly { readonly id: string }[] }[];
  readonly markets: readonly { readonly id: string }[];
  readonly shocks: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
  /** Whether a metric of that name is published in this level. */
  readonly metrics: (name: string) => boolean;
  readonly parameters: { readonly [name: string]: Range };
  readonly needs: Needs;
}

function find<T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined {
  return items.find((item) => item.id === id);
}

function unknown(path: string, what: string, id: string, known: readonly { readonly id: string }[]): Fault {
  return { path, message: `There is no ${what} "${id}": choose one of ${known.map((item) => item.id).join(', ')}.` };
}

/** Checks a level against the rules and the institutions that would play it. */
export function checkAgainst(level: Level, known: Known): Fault[] {
  const faults = [
    ...level.seats.flatMap((_, index) => [...institutionFaults(level, index, known), ...openActionFaults(level, index, known)]),
    ...decisionsOf(level).flatMap((entry) => decisionFaults(level, entry, known)),
    ...entriesOf(level.shocks, 'shocks').flatMap((entry) => shockFaults(entry, known)),
    ...marketFaults(level, known),
    ...parameterFaults(level, known),
    ...needFaults(level, known.needs),
  ];
  // Metrics are read in the level's own start, which a faulty level may not have.
  return faults.length > 0 ? faults : [...metricFaults(level, known), ...meterFaults(known)];
}

function institutionFaults(level: Level, index: number, { institutions }: Known): Fault[] {
  const seat = level.seats[index];
  if (!seat) return [];
  const institution = find(institutions, seat.institution);
  if (!institution) return [unknown(`$.seats[${index}].institution`, 'institution', seat.institution, institutions)];
  return [
    ...(institution.role === seat.role ? [] : [faultAt(['seats', index, 'role'], `The institution "${institution.id}" has the role "${institution.role}": give the seat the same.`)]),
    ...(find(institution.doctrines, seat.doctrine) ? [] : [unknown(`$.seats[${index}].doctrine`, 'doctrine', seat.doctrine, institution.doctrines)]),
  ];
}

function openActionFaults(level: Level, index: number, { actions }: Known): Fault[] {
  const seat = level.seats[index];
  return entriesOf(seat?.actions ?? [], 'seats', index, 'actions').flatMap(({ path, item }) => {
    const action = find(actions, item);
    if (!action) return [unknown(path, 'action', item, actions)];
    if (seat && action.roles.includes(seat.role)) return [];
    return [{ path, message: `The action "${item}" is not open to the role "${seat?.role}": remove it.` }];
  });
}

function decisionFaults(level: Level, { path, item }: Entry<Level['script'][number]>, { actions }: Known): Fault[] {
  const action = find(actions, item.action);
  if (!action) return [unknown(`${path}.action`, 'action', item.action, actions)];
  const role = seatOf(level, item.seat)?.role;
  const mayAct = role === undefined || action.roles.includes(role);
  return [
    ...(mayAct ? [] : [{ path: `${path}.action`, message: `The action "${item.action}" is not open to the role "${role}": choose another.` }]),
    ...argFaults(`${path}.args`, item.args, action.parameters),
  ];
}

function shockFaults({ path, item }: Entry<Level['shocks'][number]>, { shocks }: Known): Fault[] {
  const shock = find(shocks, item.shock);
  return shock ? argFaults(`${path}.args`, item.args, shock.parameters) : [unknown(`${path}.shock`, 'shock', item.shock, shocks)];
}

function argFaults(path: string, args: Args, parameters: readonly Parameter[]): Fault[] {
  const extra = Object.keys(args).filter((key) => !find(parameters, key));
  const absent = parameters.filter(({ id }) => args[id] === undefined);
  return [
    ...extra.map((key) => unknown(`${path}.${key}`, 'parameter', key, parameters)),
    ...absent.map(({ id }) => ({ path, message: `The parameter "${id}" is missing: add it.` })),
    ...parameters.flatMap((parameter) => valueFaults(path, args, parameter)),
  ];
}

function valueFaults(path: string, args: Args, parameter: Parameter): Fault[] {
  const value = args[parameter.id];
  if (value === undefined || fitsParameter(value, parameter)) return [];
  const range = parameter.kind === 'number' ? `from ${parameter.min} to ${parameter.max} in steps of ${parameter.step}` : `of ${parameter.options.join(', ')}`;
  return [{ path: `${path}.${parameter.id}`, message: `Give one value ${range}.` }];
}

/** A choice without options is filled from the level, which checks it itself. */
function fitsParameter(value: number | string, parameter: Parameter): boolean {
  if (parameter.kind === 'choice') return typeof value === 'string' && (parameter.options.length === 0 || parameter.options.includes(value));
  if (typeof value !== 'number' || value < parameter.min || value > parameter.max) return false;
  const steps = (value - parameter.min) / parameter.step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

function marketFaults(level: Level, { markets }: Known): Fault[] {
  return entriesOf(level.markets, 'markets')
    .filter(({ item }) => !find(markets, item.id))
    .map(({ path, item }) => unknown(`${path}.id`, 'market', item.id, markets));
}

function metricFaults(level: Level, { metrics }: Known): Fault[] {
  return [...goalsOf(level), ...conditionsOf(level)]
    .filter(({ item }) => !metrics(item.metric))
    .map(({ path, item }) => ({ path: `${path}.metric`, message: `The rules publish no metric "${item.metric}": choose another.` }));
}

function parameterFaults(level: Level, { parameters }: Known): Fault[] {
  return Object.entries(level.parameters).flatMap(([name, { value }]) => {
    const range = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (range === undefined) return [faultAt(['parameters', name], `The rules have no parameter "${name}": correct its spelling or remove it.`)];
    if (value >= range.low && value <= range.high) return [];
    return [faultAt(['parameters', name, 'value'], `The rules bear ${range.low} to ${range.high} for "${name}": give a number in between.`)];
  });
}

function meterFaults({ needs, metrics }: Known): Fault[] {
  return needs.meters
    .filter((name) => !metrics(name))
    .map((name) => faultAt([], `The screen shows the metric "${name}", which this level does not publish: add what it measures.`));
}
