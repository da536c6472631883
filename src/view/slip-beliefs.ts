import type { Role, World } from '../model';
import type { CauseFacts } from './causes';
import { isFund } from './roles';
import type { Scope } from './scope';
import type { SlipView } from './types';
import { metricAt, seatOf, worldAfter } from './viewer';
import type { Viewer } from './viewer';

type Belief = SlipView['beliefs'][number];

/** A type that markets may take an actor for: its name, its metric, and whether it is the metric's complement. */
type TypeRow = readonly [id: string, metric: string, isComplement: boolean];

const TYPES: { readonly [belief in 'government' | 'bloc' | 'campaign']: readonly TypeRow[] } = {
  government: [['hawk', 'belief.hawk', false], ['bargainer', 'belief.bargainer', false], ['dove', 'belief.dove', false]],
  bloc: [['deterrer', 'belief.deterrer', false], ['conciliator', 'belief.deterrer', true]],
  campaign: [['political', 'belief.campaign', false], ['fiduciary', 'belief.campaign', true]],
};

/** What markets believed of an actor before and after the turn of its act; empty where the act told them nothing. */
export function actBeliefs(viewer: Viewer, { seat, action, args, turn }: CauseFacts): readonly Belief[] {
  const belief = beliefOf(seatOf(viewer, seat)?.role);
  const rule = viewer.rulebook.actions.find(({ id }) => id === action);
  if (belief === undefined || !rule?.evidence(args).some((evidence) => evidence.belief === belief)) return [];
  const after = shareIn(viewer, worldAfter(viewer, turn));
  const before = turn === 0 ? shareAtStart(viewer, belief) : shareIn(viewer, worldAfter(viewer, turn - 1));
  return moved(viewer, TYPES[belief], before, after);
}

/** What markets believed of an actor before and after the turns of a scope; empty where nothing moved. */
export function weekBeliefs(viewer: Viewer, { from, to }: Scope, seat: string): readonly Belief[] {
  const belief = beliefOf(seatOf(viewer, seat)?.role);
  if (belief === undefined) return [];
  return moved(viewer, TYPES[belief], shareIn(viewer, worldAfter(viewer, from - 1)), shareIn(viewer, worldAfter(viewer, to)));
}

/** Gives the share of belief in a type, in per cent. */
type ShareOf = (type: TypeRow) => number;

function shareIn(viewer: Viewer, world: World): ShareOf {
  return ([, metric, isComplement]) => {
    const value = metricAt(viewer, world, metric);
    return 100 * (isComplement ? 1 - value : value);
  };
}

/** Before the prologue markets believed what the level says. */
function shareAtStart({ scenario }: Viewer, belief: keyof typeof TYPES): ShareOf {
  return ([id]) => 100 * (scenario.level.beliefs[`${belief}.${id}`]?.value ?? Number.NaN);
}

function moved({ words }: Viewer, types: readonly TypeRow[], before: ShareOf, after: ShareOf): readonly Belief[] {
  const print = (share: number): string => words.number('pct1', share);
  const known = types.filter((type) => Number.isFinite(before(type)) && Number.isFinite(after(type)));
  if (known.every((type) => print(before(type)) === print(after(type)))) return [];
  return known.map((type) => ({
    label: words.t(`slip.type.${type[0]}`),
    now: print(after(type)),
    was: words.t('slip.was', { share: print(before(type)) }),
  }));
}

function beliefOf(role: Role | undefined): keyof typeof TYPES | undefined {
  if (role === 'government') return 'government';
  if (role === 'trade-bloc') return 'bloc';
  return role !== undefined && isFund(role) ? 'campaign' : undefined;
}
