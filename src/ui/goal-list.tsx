import type { GoalView } from '../view';
import { Help } from './help';
import type { Helped } from './help';
import { Rail } from './rail';
import { useWords } from './words';

function Goal({ goal }: { readonly goal: Helped<GoalView> }) {
  const t = useWords();
  return (
    <li>
      <span class="goal-name">{goal.label}<Help about={goal.label} text={goal.help} /></span>
      <span class="muted">{goal.target}</span>
      <Rail goal={goal} />
      <b>{goal.value}<span class="vh">, {t(goal.met ? 'ui.goal.met' : 'ui.goal.missed')}</span></b>
    </li>
  );
}

/** Goals one under the other: name and target, rail and value. */
export function GoalList({ goals }: { readonly goals: readonly GoalView[] }) {
  return <ul class="goal-list">{goals.map((goal) => <Goal key={goal.id} goal={goal} />)}</ul>;
}
