import type { Choice } from '../model';
import type { MadeMove } from '../session';
import { decisionText, reasonText } from './causes';
import { goalSetOf } from './goals';
import { doctrineWords } from './doctrine-words';
import { postureText } from './plates';
import type { StatementView } from './types';
import { seatIcon } from './roles';
import { canBeQuiet, isShared } from './veil';
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
    posture: seat === undefined || isGuarded(viewer, move) || move.posture['posture'] === undefined ? '' : postureText(viewer, seat, move.turn),
    acts: shown.length === 0 ? [silenceText(viewer, move)] : shown.map(({ action, args }) => decisionText(viewer, move.turn, move.seat, action, args)),
    reason: isGuarded(viewer, move) ? creedText(viewer, move) : reasonText(viewer, move.turn, move.seat),
    you: isOwnEyes(viewer, move.seat),
  };
}

/** Where the others show their doctrine, one's own aim stands. */
function ownAim(viewer: Viewer, seat: string): string {
  const set = goalSetOf(viewer, seat);
  return set === undefined ? viewer.words.t('statement.you') : viewer.words.pick(set.title);
}

function doctrineText(viewer: Viewer, { seat, doctrine }: MadeMove): string {
  if (isOwnEyes(viewer, seat)) return ownAim(viewer, seat);
  if (isHuman(viewer, seat)) return viewer.words.t('statement.human');
  if (doctrine === '') return '';
  return doctrineWords(viewer.words, seatOf(viewer, seat)?.institution ?? seat, doctrine, 'name');
}

/** What a doctrine says of itself, whatever it has just done. */
function creedText(viewer: Viewer, { seat, doctrine }: MadeMove): string {
  if (isHuman(viewer, seat) || doctrine === '') return '';
  return doctrineWords(viewer.words, seatOf(viewer, seat)?.institution ?? seat, doctrine, 'creed');
}

/** In front of several people nobody is at the screen alone. */
function isOwnEyes(viewer: Viewer, seat: string): boolean {
  return seat === viewer.state.seat && isHuman(viewer, seat) && !isShared(viewer);
}

/** A seat that could have acted quietly and has not spoken gives nothing away, or its silence would differ from a quiet act. */
function isGuarded(viewer: Viewer, move: MadeMove): boolean {
  const { seat, turn, choices } = move;
  const played = seatOf(viewer, seat);
  if (played === undefined || isOwnEyes(viewer, seat) || !canBeQuiet(viewer, played)) return false;
  return (!isOpened(viewer, turn) || viewer.unnamed?.has(seat) === true) && !choices.some((choice) => mannersOf(viewer, choice)?.speaks === true);
}

function mannersOf({ rulebook }: Viewer, { action }: Choice) {
  return rulebook.actions.find(({ id }) => id === action);
}

/** At the reveal a quiet act is seen by nobody else, unless that seat says so itself. */
function shownChoices(viewer: Viewer, move: MadeMove): readonly Choice[] {
  return isGuarded(viewer, move) ? move.choices.filter((choice) => mannersOf(viewer, choice)?.quiet !== true) : move.choices;
}

/** Whether markets have answered the acts of a turn. */
function isOpened({ state }: Viewer, turn: number): boolean {
  return state.journals.some((journal) => journal.turn === turn);
}

/** Of one that may have acted quietly nobody can say that it did nothing. */
function silenceText(viewer: Viewer, move: MadeMove): string {
  return viewer.words.t(isOpened(viewer, move.turn) && !isGuarded(viewer, move) ? 'statement.silent' : 'statement.quiet');
}
