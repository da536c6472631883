import type { LevelSeat } from '../model';
import type { Snapshot } from './snapshot';
import type { Place, PlateView } from './types';
import { isFund, seatIcon } from './roles';
import { canBeQuiet } from './veil';
import { isHuman } from './viewer';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** The meridian in the middle of the board, and how far from it a place no longer fits. */
const CENTRE_LON = -38;
const EDGE_DEGREES = 85;

/** The action of doing nothing. */
const SILENCE = 'stay-silent';

/** Row of Treasuries in a world's holdings. */
const TREASURIES = 0;

/** Builds the plates of the institutions. */
export function platesOf(viewer: Viewer, snapshot: Snapshot): readonly PlateView[] {
  return viewer.scenario.level.seats.map((seat) => ({
    id: seat.id,
    name: viewer.words.pick(seat.name),
    short: viewer.words.pick(seat.shortName),
    posture: postureText(viewer, seat, snapshot.turn),
    figure: figureOf(viewer, snapshot, seat),
    icon: seatIcon(seat),
    place: seat.place,
    side: sideOf(seat.place),
    you: seat.id === viewer.state.seat,
    aboutToAct: isAboutToAct(viewer, seat.id),
  }));
}

/** A seat's posture after its last move up to a turn, in a word or two. */
export function postureText(viewer: Viewer, seat: LevelSeat, turn: number): string {
  const { state, words } = viewer;
  const isDeciding = state.phase === 'decide' && seat.id === state.seat;
  if (isDeciding) return words.t('board.posture.deciding');
  // Moves signed in the running turn may be shown from the reveal on, when everyone has signed; a posture would betray a quiet one.
  const upTo = state.phase === 'reveal' && !canBeQuiet(viewer, seat) ? state.turn : turn;
  const last = state.moves.filter((move) => move.seat === seat.id && move.turn <= upTo).at(-1);
  // A person's posture is what the person did: where silence is public, it is told as silence.
  if (last !== undefined && isHuman(viewer, seat.id) && !canBeQuiet(viewer, seat) && last.choices.every(({ action }) => action === SILENCE)) return words.t('board.posture.silent');
  const posture = last?.posture['posture'];
  return posture === undefined ? words.t('board.posture.waiting') : words.t(`posture.${seat.institution}.${posture}`);
}

function figureOf({ scenario, words, unnamed }: Viewer, { world, metric }: Snapshot, seat: LevelSeat): string {
  if (unnamed?.has(seat.id)) return '';
  if (isFund(seat.role)) {
    const holder = scenario.level.holders.findIndex(({ id }) => id === seat.holder);
    const held = world.holdings[TREASURIES]?.[holder];
    return held === undefined ? '' : words.number('usdBn', held);
  }
  if (seat.role === 'government') return tariffFigure(scenario.level.partners.map(({ id }) => id), words, metric);
  const [name, format] = PUBLIC_FIGURES[seat.role] ?? ['', ''];
  const value = name === '' ? Number.NaN : metric(name);
  return Number.isFinite(value) && value > 0 ? words.number(format, value) : '';
}

/** The highest tariff a government collects from a group of partners, else the highest it threatens. */
function tariffFigure(partners: readonly string[], words: Words, metric: Snapshot['metric']): string {
  const highest = (name: string): number => Math.max(0, ...partners.map((id) => metric(`tariff.${id}.${name}`)).filter(Number.isFinite));
  const [collected, threatened] = [highest('in-force-pp'), highest('threat-pp')];
  if (collected > 0) return words.t('board.figure.collects', { tariffPp: collected });
  return threatened > 0 ? words.t('board.figure.threatens', { tariffPp: threatened }) : '';
}

/** The one figure that institutions without a portfolio are known for, and its format. */
const PUBLIC_FIGURES: { readonly [role: string]: readonly [string, string] } = {
  'trade-bloc': ['list.announced-eur-bn', 'eurBn'],
  'central-bank': ['macro.policy-rate-pct', 'pct2'],
};

function sideOf({ lon }: Place): PlateView['side'] {
  if (Math.abs(lon - CENTRE_LON) > EDGE_DEGREES) return 'edge';
  return lon < CENTRE_LON ? 'west' : 'east';
}

/** A seat is about to act when a step that it threatened is due in the turn being decided. */
function isAboutToAct({ state: { phase, turn, world } }: Viewer, seat: string): boolean {
  if (phase === 'week' || phase === 'why' || phase === 'debrief') return false;
  return world.threats.some((threat) =>
    (threat.stage === 'said' || threat.stage === 'ordered')
    && threat.cause.split(':')[2] === seat
    && threat.steps.some((step) => step.turn === turn));
}
