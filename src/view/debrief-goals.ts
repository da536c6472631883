import { goalAt, goalSetOf, goalSetViews, goalViews, printGoal } from './goals';
import type { DebriefView } from './debrief-types';
import type { GoalView } from './types';
import { seatOf } from './viewer';
import type { Viewer } from './viewer';

/** Both sets of goals of the viewer's seat: the one it played for, from start to end, and the other. */
export function seatGoals(viewer: Viewer): Pick<DebriefView, 'goals' | 'otherGoals'> {
  const goals = goalViews(viewer, viewer.state.seat);
  return { goals: goals.map((goal) => withEnds(viewer, goal)), otherGoals: otherGoals(viewer) };
}

function withEnds(viewer: Viewer, view: GoalView): DebriefView['goals'][number] {
  const { words, state } = viewer;
  const goal = seatOf(viewer, state.seat)?.goalSets.flatMap(({ goals }) => goals).find(({ id }) => id === view.id);
  const startText = goal === undefined ? '' : printGoal(words, goal, goalAt(viewer, goal, 0));
  return { ...view, startText, endText: view.value, verdictText: words.t(view.met ? 'goal.met' : 'goal.missed') };
}

/** The set of goals that the seat could have had, judged by the same game. */
function otherGoals(viewer: Viewer): DebriefView['otherGoals'] {
  const { state, words } = viewer;
  const chosen = goalSetOf(viewer, state.seat);
  const other = seatOf(viewer, state.seat)?.goalSets.find(({ id }) => id !== chosen?.id);
  if (other === undefined) return { title: '', goals: [] };
  return {
    title: words.t('debrief.otherGoals', { set: words.pick(other.title) }),
    goals: goalSetViews(viewer, other, []),
  };
}
