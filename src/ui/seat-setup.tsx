import { Emblem } from './icons';
import type { SeatOption } from './types';
import { useWords } from './words';

/** More seats than this are shown as a roster, without a line on each. */
const ROOMY = 3;

/** Whose seats are taken. */
export interface SeatsProps {
  readonly seats: readonly SeatOption[];
  /** The seats that people take: one, or with several people at one machine at least two. */
  readonly taken: readonly string[];
  readonly several: boolean;
  readonly onTake: (seat: string) => void;
  readonly onSeveral: (several: boolean) => void;
}

function Seat({ seat, roomy, several, isTaken, onTake }: { readonly seat: SeatOption; readonly roomy: boolean; readonly several: boolean; readonly isTaken: boolean; readonly onTake: () => void }) {
  return (
    <label>
      <input type={several ? 'checkbox' : 'radio'} name="seat" value={seat.id} checked={isTaken} onChange={onTake} />
      <Emblem name={seat.icon} />
      <b>{seat.name}</b>
      {roomy && <span>{seat.line}</span>}
    </label>
  );
}

function Several({ several, onSeveral }: Pick<SeatsProps, 'several' | 'onSeveral'>) {
  const t = useWords();
  return (
    <label class="several">
      <input type="checkbox" name="several" checked={several} onChange={(event) => onSeveral(event.currentTarget.checked)} />
      <span>{t('ui.setup.several')}</span>
    </label>
  );
}

/** The seats of a level: one to take, or several for people who share a machine. */
export function Seats({ seats, taken, several, onTake, onSeveral }: SeatsProps) {
  const t = useWords();
  const roomy = seats.length <= ROOMY;
  const line = seats.find(({ id }) => id === taken[0])?.line;
  return (
    <div class="setup-seats">
      <fieldset class={roomy ? 'choice' : 'choice roster'}>
        <legend>{t(several ? 'ui.setup.seats' : 'ui.home.seat')}</legend>
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} roomy={roomy} several={several} isTaken={taken.includes(seat.id)} onTake={() => onTake(seat.id)} />
        ))}
      </fieldset>
      <p class="seat-line" aria-live="polite">{several ? t('ui.setup.several-note') : !roomy && line}</p>
      {seats.length > 1 && <Several several={several} onSeveral={onSeveral} />}
    </div>
  );
}

/** What each person aims at. */
export interface AimsProps {
  readonly seats: readonly SeatOption[];
  readonly several: boolean;
  readonly goals: Readonly<Record<string, string>>;
  readonly onGoal: (seat: string, goalSet: string) => void;
}

function Aim({ seat, several, value, onGoal }: { readonly seat: SeatOption; readonly several: boolean; readonly value: string; readonly onGoal: (goalSet: string) => void }) {
  const t = useWords();
  return (
    <fieldset class={several ? 'choice aims-of' : 'choice'}>
      <legend>{several ? seat.name : t('ui.home.goals')}</legend>
      {seat.goalSets.map((set) => (
        <label key={set.id} title={several ? set.summary : undefined}>
          <input type="radio" name={several ? `goal-set-${seat.id}` : 'goal-set'} value={set.id} checked={set.id === value} onChange={() => onGoal(set.id)} />
          <b>{set.title}</b>
          {!several && <span>{set.summary}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** The goal sets of every seat that is taken. */
export function Aims({ seats, several, goals, onGoal }: AimsProps) {
  const t = useWords();
  return (
    <div class="setup-aims">
      {several && <p class="aims-title">{t('ui.setup.aims')}</p>}
      {seats.map((seat) => <Aim key={seat.id} seat={seat} several={several} value={goals[seat.id] ?? ''} onGoal={(goalSet) => onGoal(seat.id, goalSet)} />)}
    </div>
  );
}
