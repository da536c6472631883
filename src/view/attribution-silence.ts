import type { Counterfactual } from '../foresight';
import { hasActed } from './attribution';
import { movedThings } from './attribution-subjects';
import type { Moved } from './attribution-subjects';
import type { SilenceRow, SilenceView } from './attribution-types';
import { directionOf } from './numbers';
import type { Viewer } from './viewer';

/** Says of a seat that did nothing that there is nothing to compare; null where it acted. */
export function silentAnyway(viewer: Viewer, scope: number | 'all'): SilenceView | null {
  if (hasActed(viewer, viewer.state.seat, scope === 'all' ? 'game' : scope)) return null;
  return { lead: viewer.words.t(scope === 'all' ? 'silence.none.game' : 'silence.none.turn'), rows: [] };
}

interface Compared {
  readonly thing: Moved;
  readonly played: number;
  readonly silent: number;
}

/** Words what would have been different at the end had the seat at the screen stayed silent. */
export function silenceView(viewer: Viewer, { measures, played, silent, turn }: Counterfactual): SilenceView {
  const [last = [], other = []] = [played.at(-1), silent.at(-1)];
  const compared = movedThings(viewer, turn === 'all' ? 0 : turn - 1).flatMap((thing): Compared[] => {
    const place = measures.indexOf(thing.id);
    return place < 0 ? [] : [{ thing, played: last[place] ?? Number.NaN, silent: other[place] ?? Number.NaN }];
  });
  const scope = turn === 'all' ? 'game' : 'turn';
  return { lead: leadOf(viewer, compared, scope), rows: compared.map((each) => rowOf(viewer, each)) };
}

/** How far things stand from where they would have stood, in printed units. */
function gapOf({ thing, played, silent }: Compared): number {
  return thing.apart(played, silent);
}

/** One decimal more than usual where the usual ones would print a small gap as none, and that one does not. */
function decimalsOf(each: Compared): number {
  const { decimals } = each.thing;
  const isSmall = directionOf(gapOf(each), decimals) === 'flat' && directionOf(gapOf(each), decimals + 1) !== 'flat';
  return isSmall ? decimals + 1 : decimals;
}

function rowOf({ words }: Viewer, each: Compared): SilenceRow {
  const { thing, played, silent } = each;
  const { goal } = thing;
  const met = (value: number): boolean => goal !== undefined && (goal.op === '>=' ? value >= goal.value : value <= goal.value);
  const turned = met(played) === met(silent) ? '' : words.t(met(silent) ? 'silence.would-be-met' : 'silence.would-be-missed');
  return { id: thing.id, kind: thing.kind, title: thing.title, played: thing.value(played), silent: thing.value(silent), difference: thing.whole(gapOf(each), decimalsOf(each)), turned };
}

/** The market that the seat moved most against an ordinary day, and how far. */
function leadOf(viewer: Viewer, compared: readonly Compared[], scope: 'turn' | 'game'): string {
  const { words } = viewer;
  const markets = compared.filter(({ thing, played, silent }) => thing.kind === 'market' && thing.value(played) !== thing.value(silent));
  const size = (each: Compared): number => Math.abs(gapOf(each)) / each.thing.usual;
  const most = markets.reduce<Compared | undefined>((best, next) => (best === undefined || size(next) > size(best) ? next : best), undefined);
  if (most === undefined) return words.t(`silence.same.${scope}`);
  const { thing, played, silent } = most;
  const article = `market.the.${thing.id.slice('market.'.length)}`;
  const market = words.has(article) ? words.t(article) : thing.title;
  return words.t(`silence.lead.${scope}`, { market, silent: thing.value(silent), played: thing.value(played), difference: thing.whole(gapOf(most), decimalsOf(most)).text });
}
