import { decisionCause } from '../model';
import type { GameRecord } from '../model';
import { publicChoices } from './choices';
import type { Manners } from './choices';
import type { MadeMove, SessionPhase, SessionState } from './types';

/** Phases in which one seat takes the screen or has it. */
export const SEAT_PHASES: readonly SessionPhase[] = ['handover', 'briefing', 'predict', 'decide'];

type Reader = Pick<SessionState, 'phase' | 'turn' | 'seat' | 'record'>;

/** Gives the record as the screen may show it: what one seat foretells in the running turn is no other's to read until the reveal. */
export function recordFor(record: GameRecord, { phase, turn, seat }: Omit<Reader, 'record'>): GameRecord {
  if (!SEAT_PHASES.includes(phase)) return record;
  const predictions = record.predictions.filter((made) => made.turn !== turn || (made.seat === seat && phase !== 'handover'));
  return predictions.length === record.predictions.length ? record : { ...record, predictions };
}

/** Gives moves as the screen may show them: where several persons play, no quiet act of another before the debrief. */
export function movesFor(moves: readonly MadeMove[], reader: Reader, manners: Manners): readonly MadeMove[] {
  const others = othersOf(reader);
  if (others.size === 0) return moves;
  return moves.map((move) => (others.has(move.seat) ? { ...move, choices: publicChoices(move.choices, manners) } : move));
}

/** Gives the causes whose author the screen may not name: quiet acts of persons who are not the one that looks on. */
export function hiddenCauses(reader: Reader, manners: Manners): ReadonlySet<string> {
  const others = othersOf(reader);
  const made = reader.record.decisions.filter(({ seat }) => others.has(seat));
  const hidden = made.filter((decision) => {
    const together = made.filter(({ turn, seat }) => turn === decision.turn && seat === decision.seat);
    return !publicChoices(together, manners).includes(decision);
  });
  return new Set(hidden.map(({ turn, seat, action }) => decisionCause(turn, seat, action)));
}

/** Persons from whose quiet acts the screen keeps its readers; none where one person plays, or all is over. */
function othersOf({ phase, seat, record }: Reader): ReadonlySet<string> {
  const humans = Object.keys(record.seats).filter((id) => record.seats[id]?.control === 'human');
  if (humans.length < 2 || phase === 'debrief') return new Set();
  const atScreen = SEAT_PHASES.includes(phase) && phase !== 'handover' ? seat : '';
  return new Set(humans.filter((id) => id !== atScreen));
}
