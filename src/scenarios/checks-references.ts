import type { Args, Fault, Level } from '../model';
import { conditionsOf, decisionsOf, entriesOf, faultAt, figuresOf, goalsOf } from './entries';
import type { Entry } from './entries';
import { metricTest } from './metric-names';

/** A check of what a level means, after its shape has been found right. */
export type Check = (level: Level) => Fault[];

function unique(names: readonly string[], keys: readonly (string | number)[], what = 'id'): Fault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [faultAt([...keys, index], `The ${what} "${name}" is used twice: rename one of them.`)]);
}

/** Catches an id that two things of one kind share. */
export function idsAreUnique(level: Level): Fault[] {
  const lists = ['seats', 'markets', 'holders', 'partners', 'shocks', 'endings', 'expect', 'claims'] as const;
  return [
    ...unique((level.council?.members ?? []).map(({ id }) => id), ['council', 'members']),
    ...unique((level.forms ?? []).map(({ id }) => id), ['forms']),
    ...lists.flatMap((key) => unique(level[key].map(({ id }) => id), [key])),
    ...unique(level.trust.map(({ bloc }) => bloc), ['trust'], 'bloc'),
    ...level.seats.flatMap(({ goalSets, actions }, s) => [
      ...unique(actions, ['seats', s, 'actions'], 'action'),
      ...unique(goalSets.map(({ id }) => id), ['seats', s, 'goalSets']),
      ...goalSets.flatMap(({ goals }, g) => unique(goals.map(({ id }) => id), ['seats', s, 'goalSets', g, 'goals'])),
    ]),
  ];
}

function missing<T>(entries: readonly Entry<T>[], key: string, read: (item: T) => string | undefined, known: readonly string[], what: string): Fault[] {
  const names = new Set(known);
  return entries.flatMap(({ path, item }) => {
    const name = read(item);
    if (name === undefined || names.has(name)) return [];
    return [{ path: `${path}.${key}`, message: `There is no ${what} "${name}" in this level: add it or name another.` }];
  });
}

/** Catches a seat that is named and not there. */
export function seatsExist(level: Level): Fault[] {
  const seats = level.seats.map(({ id }) => id);
  return [
    ...missing(decisionsOf(level), 'seat', ({ seat }) => seat, seats, 'seat'),
    ...missing(entriesOf(level.trust, 'trust'), 'seat', ({ seat }) => seat, seats, 'seat'),
  ];
}

/** Catches a holder, a bloc or a market that is named and not there. */
export function rowsExist(level: Level): Fault[] {
  const holders = level.holders.map(({ id }) => id);
  const blocs = level.trust.map(({ bloc }) => bloc);
  const markets = level.markets.map(({ id }) => id);
  return [
    ...missing(entriesOf(level.seats, 'seats'), 'holder', ({ holder }) => holder, holders, 'holder'),
    ...missing(entriesOf(level.holders, 'holders'), 'bloc', ({ bloc }) => bloc, blocs, 'bloc'),
    ...missing(entriesOf(level.holders, 'holders'), 'homeMarket', ({ homeMarket }) => homeMarket, markets, 'market'),
    ...missing(entriesOf(level.expect, 'expect'), 'market', ({ market }) => market, markets, 'market'),
  ];
}

/** Catches a group of partners that an action or a shock names and the level lacks. */
export function partnersExist(level: Level): Fault[] {
  const groups = level.partners.map(({ id }) => id);
  const members = entriesOf(level.council?.members ?? [], 'council', 'members').flatMap(({ path, item }) =>
    item.groups.filter((group) => !groups.includes(group)).map((group) => ({ path: `${path}.groups`, message: `There is no group of partners "${group}" in this level: add it or name another.` })));
  const acts: Entry<{ readonly args: Args }>[] = [...decisionsOf(level), ...entriesOf(level.shocks, 'shocks')];
  return [...members, ...missing(acts, 'args.partners', ({ args }) => (args['partners'] === undefined ? undefined : String(args['partners'])), groups, 'group of partners')];
}

/** Catches a second group of partners that stands for all alike: the rules know one. */
export function oneGroupIsGeneral(level: Level): Fault[] {
  return level.partners.flatMap(({ general }, index) => {
    const isSecond = general === true && level.partners.findIndex((group) => group.general === true) < index;
    return isSecond ? [faultAt(['partners', index, 'general'], 'Another group stands for all partners already: remove "general" here.')] : [];
  });
}

/** Catches a source that is cited and not listed. */
export function sourcesExist(level: Level): Fault[] {
  const cited: Entry<{ readonly source: string }>[] = [
    ...figuresOf(level),
    ...decisionsOf(level),
    ...entriesOf(level.shocks, 'shocks'),
    ...entriesOf(level.history, 'history'),
    ...entriesOf(level.claims, 'claims'),
    ...(level.council ? [{ path: '$.council.population', item: level.council.population }, { path: '$.council.leaning', item: level.council.leaning }] : []),
  ];
  return missing(cited, 'source', ({ source }) => source, Object.keys(level.sources), 'source');
}

/** Catches a metric whose name fits no published pattern. */
export function metricsAreNamed(level: Level): Fault[] {
  const isMetric = metricTest(level);
  return [...goalsOf(level), ...conditionsOf(level)]
    .filter(({ item }) => !isMetric(item.metric))
    .map(({ path, item }) => ({
      path: `${path}.metric`,
      message: `There is no metric "${item.metric}": use a published name such as "move.ust-10y", with ids of this level.`,
    }));
}
