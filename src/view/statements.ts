import type { Choice } from '../model';
import type { MadeMove } from '../session';
import { decisionText, reasonText } from './causes';
import { postureText } from './plates';
import type { StatementView } from './types';
import { seatIcon } from './roles';
import { isHuman, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** Builds what each institution did in a turn and the reason it gave, in the level's order; of quiet acts nobody tells before markets have opened. */
export function statementsView(viewer: Viewer, turn: number = viewer.state.turn): readonly StatementView[] {
  const made = viewer.state.moves.filter((move) => move.turn === turn);
  return viewer.scenario.level.seats.flatMap(({ id }) =>
    made.filter(({ seat }) => seat === id).map((move) => statementOf(viewer, move)));
}

function statementOf(viewer: Viewer, move: MadeMove): StatementView {
  const { words } = viewer;
  const seat = seatOf(viewer, move.seat);
  const shown = shownChoices(viewer, move);
  return {
    seat: move.seat,
    name: seat === undefined ? move.seat : words.pick(seat.name),
    icon: seat === undefined ? '' : seatIcon(seat),
    doctrine: doctrineText(viewer, move),
    posture: seat === undefined || move.posture['posture'] === undefined ? '' : postureText(viewer, seat, move.turn),
    acts: actsOf(viewer, move, shown),
    // A reason for what nobody saw would give it away.
    reason: shown.length === 0 && move.choices.length > 0 ? '' : reasonText(viewer, move.turn, move.seat),
    you: move.seat === viewer.state.seat && !isShared(viewer),
  };
}

function doctrineText(viewer: Viewer, { seat, doctrine }: MadeMove): string {
  if (seat === viewer.state.seat && isHuman(viewer, seat) && !isShared(viewer)) return viewer.words.t('statement.you');
  if (isHuman(viewer, seat)) return viewer.words.t('statement.human');
  if (doctrine === '') return '';
  return viewer.words.t(`doctrine.${seatOf(viewer, seat)?.institution ?? seat}.${doctrine}.name`);
}

/** At the reveal a quiet act is seen by nobody else, unless that seat says so itself; in front of several people nobody is at the screen alone. */
function shownChoices(viewer: Viewer, { turn, seat, choices }: MadeMove): readonly Choice[] {
  const { state, rulebook } = viewer;
  const ownEyes = seat === state.seat && isHuman(viewer, seat) && !isShared(viewer);
  const manners = ({ action }: Choice) => rulebook.actions.find(({ id }) => id === action);
  if (ownEyes || isOpened(viewer, turn) || choices.some((choice) => manners(choice)?.speaks === true)) return choices;
  return choices.filter((choice) => manners(choice)?.quiet !== true);
}

/** Whether markets have answered the acts of a turn. */
function isOpened({ state }: Viewer, turn: number): boolean {
  return state.journals.some((journal) => journal.turn === turn);
}

/** Whether several people look at this screen in turn. */
export function isShared({ state }: Pick<Viewer, 'state'>): boolean {
  return Object.values(state.record.seats).filter(({ control }) => control === 'human').length > 1;
}

function actsOf(viewer: Viewer, { turn, seat }: MadeMove, shown: readonly Choice[]): readonly string[] {
  if (shown.length === 0) return [viewer.words.t(isOpened(viewer, turn) ? 'statement.silent' : 'statement.quiet')];
  return shown.map(({ action, args }) => decisionText(viewer, turn, seat, action, args));
}
