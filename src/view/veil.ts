import type { Contribution, FlowRow, Journal, LevelSeat } from '../model';
import { hiddenCauses } from '../session';
import type { MadeMove, SessionState } from '../session';
import type { Viewer } from './viewer';

/** The cause to which quiet acts are put down whose author may not be told. */
export const QUIET_CAUSE = 'mechanism:quiet-orders';

/** The holder that stands for those who trade quietly and may not be told. */
export const UNNAMED = 'unnamed';

/** Phases that all people at one machine watch together. */
const TOGETHER: readonly SessionState['phase'][] = ['reveal', 'week', 'why'];

/** Whether several people look at this screen in turn. */
export function isShared({ state }: Pick<Viewer, 'state'>): boolean {
  return Object.values(state.record.seats).filter(({ control }) => control === 'human').length > 1;
}

/** Whether the rules let a seat act without anyone seeing who did it. */
export function canBeQuiet({ rulebook }: Pick<Viewer, 'rulebook'>, { role }: LevelSeat): boolean {
  return rulebook.actions.some((action) => action.quiet === true && action.roles.includes(role));
}

/**
 * Gives what everyone who looks at the screen may know: where several people play, what they watch
 * together is nobody's own, and quiet acts have no author before the debrief. Computers are veiled
 * with the people, or whoever is left over would have done it.
 */
export function veiled(viewer: Viewer): Viewer {
  const { state } = viewer;
  if (!isShared(viewer) || state.phase === 'debrief') return viewer;
  const own = TOGETHER.includes(state.phase) ? '' : state.seat;
  const seats = viewer.scenario.level.seats.filter((seat) => seat.id !== own && canBeQuiet(viewer, seat));
  if (!seats.some(({ id }) => state.record.seats[id]?.control === 'human')) return { ...viewer, state: { ...state, seat: own } };
  const causes = quietCauses(viewer);
  const holders = new Set(seats.map(({ holder }) => holder ?? ''));
  const ids = new Set(seats.map(({ id }) => id));
  const journals = state.journals.map((journal) => veiledJournal(journal, causes, holders));
  const moves = state.moves.map((move) => (ids.has(move.seat) ? veiledMove(viewer, move) : move));
  return { ...viewer, state: { ...state, seat: own, journals, moves }, unnamed: ids };
}

/** Quiet acts of everyone but whoever sits at the screen, as if people played all seats. */
function quietCauses({ state, rulebook }: Viewer): ReadonlySet<string> {
  const seats = Object.fromEntries(Object.entries(state.record.seats).map(([id, seat]) => [id, { ...seat, control: 'human' as const }]));
  return hiddenCauses({ ...state, record: { ...state.record, seats } }, (id) => rulebook.actions.find((action) => action.id === id));
}

function veiledJournal(journal: Journal, causes: ReadonlySet<string>, holders: ReadonlySet<string>): Journal {
  const partOf = (part: Contribution): Contribution => (causes.has(part.cause) ? { ...part, cause: QUIET_CAUSE } : part);
  const flowOf = (row: FlowRow): FlowRow => ({ ...row, from: holders.has(row.from) ? UNNAMED : row.from, to: holders.has(row.to) ? UNNAMED : row.to });
  return {
    ...journal,
    news: journal.news.filter(({ cause }) => !causes.has(cause)),
    contributions: journal.contributions.map(partOf),
    flows: journal.flows.map(flowOf),
  };
}

/** Posture and reason would tell of what the choices no longer do, unless the seat spoke for itself. */
function veiledMove({ rulebook }: Viewer, move: MadeMove): MadeMove {
  const manners = (id: string) => rulebook.actions.find((action) => action.id === id);
  if (move.choices.some(({ action }) => manners(action)?.speaks === true)) return move;
  const choices = move.choices.filter(({ action }) => manners(action)?.quiet !== true);
  return { ...move, choices, posture: {}, reason: { code: '', args: {} } };
}
