import type { MadeMove } from '../session';
import { decisionText, reasonText } from './causes';
import { postureText } from './plates';
import type { StatementView } from './types';
import { roleIcon } from './roles';
import { isHuman, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** Builds what each institution did in a turn and the reason it gave, in the level's order. */
export function statementsView(viewer: Viewer, turn: number = viewer.state.turn): readonly StatementView[] {
  const made = viewer.state.moves.filter((move) => move.turn === turn);
  return viewer.scenario.level.seats.flatMap(({ id }) =>
    made.filter(({ seat }) => seat === id).map((move) => statementOf(viewer, move)));
}

function statementOf(viewer: Viewer, move: MadeMove): StatementView {
  const { words } = viewer;
  const seat = seatOf(viewer, move.seat);
  return {
    seat: move.seat,
    name: seat === undefined ? move.seat : words.pick(seat.name),
    icon: seat === undefined ? '' : roleIcon(seat.role),
    doctrine: doctrineText(viewer, move),
    posture: seat === undefined || move.posture['posture'] === undefined ? '' : postureText(viewer, seat, move.turn),
    acts: actsOf(viewer, move),
    reason: reasonText(viewer, move.turn, move.seat),
    you: move.seat === viewer.state.seat,
  };
}

function doctrineText(viewer: Viewer, { seat, doctrine }: MadeMove): string {
  if (seat === viewer.state.seat && isHuman(viewer, seat)) return viewer.words.t('statement.you');
  if (isHuman(viewer, seat)) return viewer.words.t('statement.human');
  if (doctrine === '') return '';
  return viewer.words.t(`doctrine.${seatOf(viewer, seat)?.institution ?? seat}.${doctrine}.name`);
}

function actsOf(viewer: Viewer, { turn, seat, choices }: MadeMove): readonly string[] {
  if (choices.length === 0) return [viewer.words.t('statement.silent')];
  return choices.map(({ action, args }) => decisionText(viewer, turn, seat, action, args));
}
