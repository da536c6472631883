import type { GoalView } from '../view';
import { Help } from './help';
import type { Helped } from './help';
import { useWords } from './words';

const pct = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** The rail of a goal: thick where it is met, a tick at the target, a dot at the value. */
export function Rail({ goal, from }: { readonly goal: GoalView; readonly from?: boolean }) {
  const { rail, met } = goal;
  return (
    <span class="rail" aria-hidden="true">
      <svg width="100%" height="100%" focusable="false">
        <line class="rail-line" x1="0" x2="100%" y1="50%" y2="50%" />
        <line class="rail-good" x1={pct(rail.goodFrom)} x2={pct(rail.goodTo)} y1="50%" y2="50%" />
        <line class="rail-target" x1={pct(rail.target)} x2={pct(rail.target)} y1="0" y2="100%" />
        {from && <line class="rail-way" x1={pct(rail.start)} x2={pct(rail.value)} y1="50%" y2="50%" />}
        {from && <circle class="rail-start" cx={pct(rail.start)} cy="50%" r="3" />}
        <circle class={met ? 'rail-dot met' : 'rail-dot'} cx={pct(rail.value)} cy="50%" r="4" />
      </svg>
    </span>
  );
}

/** One goal with its value, its target and its rail. */
export function GoalGauge({ goal }: { readonly goal: Helped<GoalView> }) {
  const t = useWords();
  return (
    <li class={goal.help ? 'goal helped' : 'goal'}>
      <span class="goal-label">{goal.label}</span>
      <span class="goal-value">
        <b>{goal.value}</b> <span class="goal-target">{goal.target}</span>
      </span>
      <span class="vh">{t(goal.met ? 'ui.goal.met' : 'ui.goal.missed')}</span>
      <Rail goal={goal} />
      <Help about={goal.label} text={goal.help} />
    </li>
  );
}
