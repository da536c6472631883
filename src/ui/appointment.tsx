import { useState } from 'preact/hooks';
import { Emblem } from './icons';
import type { HomeLevel, SeatOption } from './types';
import { useWords } from './words';

/** Starts a level in a seat with a goal set. */
export type Play = (levelId: string, seat: string, goalSet: string) => void;

interface GroupProps {
  readonly seats: readonly SeatOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Seats({ seats, value, onChange }: GroupProps) {
  const t = useWords();
  return (
    <fieldset class="choice">
      <legend>{t('ui.home.seat')}</legend>
      {seats.map((seat) => (
        <label key={seat.id}>
          <input type="radio" name="seat" value={seat.id} checked={seat.id === value} onChange={() => onChange(seat.id)} />
          <Emblem name={seat.icon} />
          <b>{seat.name}</b>
          <span>{seat.line}</span>
        </label>
      ))}
    </fieldset>
  );
}

function GoalSets({ seat, value, onChange }: { readonly seat: SeatOption; readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useWords();
  return (
    <fieldset class="choice">
      <legend>{t('ui.home.goals')}</legend>
      {seat.goalSets.map((set) => (
        <label key={set.id}>
          <input type="radio" name="goal-set" value={set.id} checked={set.id === value} onChange={() => onChange(set.id)} />
          <b>{set.title}</b>
          <span>{set.summary}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Level({ level }: { readonly level: HomeLevel }) {
  const t = useWords();
  return (
    <div class="level-sheet">
      <h2>{level.title}</h2>
      <p class="muted">{level.subtitle}</p>
      <p class="level-number"><b class="serif">{level.number}</b> <span>{level.caption}</span></p>
      <p class="muted">{t('ui.home.length', { turns: level.turns, minutes: level.minutes })}</p>
    </div>
  );
}

/** A level as a letter on the desk: what it is, whose seat to take, what to aim at. */
export function Appointment({ level, onPlay }: { readonly level: HomeLevel; readonly onPlay: Play }) {
  const t = useWords();
  const [seatId, setSeat] = useState(level.seats[0]?.id ?? '');
  const [goals, setGoals] = useState<Readonly<Record<string, string>>>({});
  const seat = level.seats.find((each) => each.id === seatId);
  if (!seat) return null;
  const goalSet = goals[seat.id] ?? seat.goalSets[0]?.id ?? '';
  return (
    <form class="paper appointment" onSubmit={(event) => { event.preventDefault(); onPlay(level.id, seat.id, goalSet); }}>
      <Level level={level} />
      <Seats seats={level.seats} value={seat.id} onChange={setSeat} />
      <GoalSets seat={seat} value={goalSet} onChange={(value) => setGoals({ ...goals, [seat.id]: value })} />
      <div class="begin">
        <p class="begin-you">{t('ui.home.as')}<b>{seat.name}</b></p>
        <p class="begin-you">{t('ui.home.aim')}<b>{seat.goalSets.find((set) => set.id === goalSet)?.title}</b></p>
        <button type="submit" class="button">{t('ui.home.play', { level: level.title })}</button>
      </div>
    </form>
  );
}
