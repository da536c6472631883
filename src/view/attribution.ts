import type { Attribution } from '../foresight';
import type { LevelSeat } from '../model';
import { movedThings } from './attribution-subjects';
import type { Moved } from './attribution-subjects';
import type { ShareCell, ShareRow, SharesView } from './attribution-types';
import { seatIcon } from './roles';
import type { Viewer } from './viewer';

/** Over what shares are taken: a turn, or the game so far. */
export type ShareScope = number | 'game';

/** Words who moved what, from shares worked out over a turn or the game so far; a measure that is not among them is left out. */
export function sharesView(viewer: Viewer, attribution: Attribution, scope: ShareScope): SharesView {
  const { measures, total, errors } = attribution;
  const things = movedThings(viewer, scope === 'game' ? 0 : scope - 1).flatMap((thing) => {
    const place = measures.indexOf(thing.id);
    return place < 0 ? [] : [{ thing, place }];
  });
  const columns = things.map(({ thing, place }) => columnOf(viewer, attribution, thing, place));
  const actors = [...actorsOf(viewer, scope), null];
  return {
    subjects: things.map(({ thing, place }, at) => ({ id: thing.id, kind: thing.kind, title: thing.title, total: thing.whole(thing.perUnit * (total[place] ?? 0), columns[at]?.decimals ?? thing.decimals) })),
    rows: actors.map((seat) => rowOf(viewer, seat, columns.map((column) => cellOf(column, seat?.id ?? '')), scope)),
    silent: silentText(viewer, scope),
    withheld: withheldSeats(viewer).length === 0 ? '' : viewer.words.t('shares.withheld', { seats: namesOf(viewer, withheldSeats(viewer)) }),
    sampled: errors === undefined ? '' : viewer.words.t('shares.sampled'),
  };
}

/** One subject's amounts in printed units, by seat; the empty id is nobody. */
interface Column {
  readonly thing: Moved;
  readonly amounts: ReadonlyMap<string, number>;
  readonly most: number;
  readonly decimals: number;
}

/** So many decimals more than usual are printed at most. */
const FINER = 1;

/** As many decimals as it takes for the printed parts to add up to the printed total and for no small part to print as none, within reason. */
function decimalsFor(usual: number, amounts: readonly number[], total: number): number {
  const isLost = (amount: number): boolean => Number(amount.toFixed(usual)) === 0 && Number(amount.toFixed(usual + 1)) !== 0;
  const adds = (decimals: number): boolean => Math.abs(amounts.reduce((sum, amount) => sum + Number(amount.toFixed(decimals)), 0) - Number(total.toFixed(decimals))) < 1e-9;
  const least = amounts.some(isLost) ? usual + 1 : usual;
  const tried = Array.from({ length: usual + FINER - least + 1 }, (_, more) => least + more);
  return tried.find(adds) ?? least;
}

function columnOf(viewer: Viewer, { seats, shares, background, total }: Attribution, thing: Moved, place: number): Column {
  const amounts = new Map([['', thing.perUnit * (background[place] ?? 0)]]);
  seats.forEach((seat, at) => {
    const owner = isWithheld(viewer, seat) ? '' : seat;
    amounts.set(owner, (amounts.get(owner) ?? 0) + thing.perUnit * (shares[at]?.[place] ?? 0));
  });
  const all = [...amounts.values()];
  return { thing, amounts, most: Math.max(1e-9, ...all.map(Math.abs)), decimals: decimalsFor(thing.decimals, all, thing.perUnit * (total[place] ?? 0)) };
}

/**
 * Where several people play, a share of its own would tell what a seat that trades quietly has done, and a share of nothing
 * that it has done nothing. The shares of all such seats, of the computers' too, go to what nobody decided until the debrief.
 */
function isWithheld({ unnamed }: Viewer, seat: string): boolean {
  return unnamed?.has(seat) === true;
}

function withheldSeats(viewer: Viewer): readonly LevelSeat[] {
  return viewer.scenario.level.seats.filter(({ id }) => isWithheld(viewer, id));
}

function cellOf({ thing, amounts, most, decimals }: Column, seat: string): ShareCell {
  const amount = amounts.get(seat) ?? 0;
  return { amount, share: Math.abs(amount) / most, ...thing.part(amount, decimals) };
}

function rowOf(viewer: Viewer, seat: LevelSeat | null, cells: readonly ShareCell[], scope: ShareScope): ShareRow {
  const { words, state } = viewer;
  if (seat !== null) return { id: seat.id, name: words.pick(seat.name), short: words.pick(seat.shortName), icon: seatIcon(seat), you: seat.id === state.seat, cells };
  const key = withheldSeats(viewer).length > 0 ? 'quiet' : scope === 'game' ? 'game' : 'turn';
  return { id: '', name: words.t(`shares.background.${key}`), short: words.t('shares.background.short'), icon: '', you: false, cells };
}

/** Whoever decided something and may be told of, in the level's order. */
function actorsOf(viewer: Viewer, scope: ShareScope): readonly LevelSeat[] {
  return viewer.scenario.level.seats.filter(({ id }) => !isWithheld(viewer, id) && hasActed(viewer, id, scope));
}

/** Whether a seat decided anything in a turn or in the game so far. */
export function hasActed({ state }: Viewer, seat: string, scope: ShareScope): boolean {
  return state.record.decisions.some((decision) => decision.seat === seat && (scope === 'game' ? decision.turn <= state.turn : decision.turn === scope));
}

function silentText(viewer: Viewer, scope: ShareScope): string {
  const silent = viewer.scenario.level.seats.filter(({ id }) => !isWithheld(viewer, id) && !hasActed(viewer, id, scope));
  return silent.length === 0 ? '' : viewer.words.t('shares.silent', { seats: namesOf(viewer, silent) });
}

function namesOf({ words }: Viewer, seats: readonly LevelSeat[]): string {
  return seats.map(({ shortName }) => words.pick(shortName)).join(words.t('text.comma'));
}
