import { useState } from 'preact/hooks';
import { AssumptionsDialog } from './assumptions';
import { unbroken } from './marks';
import { Aims, Seats } from './seat-setup';
import type { AssumptionsView, FormOption, GameSetup, HomeLevel, Order, Others, SeatOption } from './types';
import { useWords } from './words';

/** Starts a game as it was set up. */
export type Play = (setup: GameSetup) => void;

/** What the setting up of a game needs. */
export interface AppointmentProps {
  readonly level: HomeLevel;
  readonly onPlay: Play;
  /** The numbers that can be changed; null until they have been loaded. */
  readonly assumptions?: AssumptionsView | null;
  readonly onAssume?: (level: string) => void;
  /** Assumptions to begin with. */
  readonly proposed?: GameSetup['overrides'];
}

interface Draft {
  readonly taken: readonly string[];
  readonly several: boolean;
  readonly goals: Readonly<Record<string, string>>;
  readonly turns: number;
  readonly order: Order;
  readonly others: Others;
  readonly overrides: Readonly<Record<string, number>>;
}

function draftOf(level: HomeLevel, overrides: GameSetup['overrides']): Draft {
  const goals = Object.fromEntries(level.seats.map((seat) => [seat.id, seat.goalSets[0]?.id ?? '']));
  return { taken: level.seats.slice(0, 1).map(({ id }) => id), several: false, goals, turns: level.turns, order: level.order, others: 'level', overrides };
}

/** With several people the seat that is taken already stays, and the next one joins it. */
function shared(level: HomeLevel, draft: Draft, several: boolean): Pick<Draft, 'taken' | 'several'> {
  const first = draft.taken[0] ?? '';
  const next = level.seats.find(({ id }) => id !== first)?.id;
  return { several, taken: several && next !== undefined ? [first, next] : [first] };
}

function toggled(level: HomeLevel, { taken, several }: Draft, seat: string): readonly string[] {
  if (!several) return [seat];
  const wanted = taken.includes(seat) ? taken.filter((id) => id !== seat) : [...taken, seat];
  return level.seats.flatMap(({ id }) => (wanted.includes(id) ? [id] : []));
}

function setupOf(level: HomeLevel, { taken, goals, turns, order, others, overrides }: Draft): GameSetup {
  return {
    level: level.id,
    seats: taken.map((seat) => ({ seat, goalSet: goals[seat] ?? '' })),
    ...(turns === level.turns ? {} : { turns }),
    ...(order === level.order ? {} : { order }),
    ...(others === 'level' ? {} : { others }),
    overrides,
  };
}

function Length({ forms, value, onChange }: { readonly forms: readonly FormOption[]; readonly value: number; readonly onChange: (turns: number) => void }) {
  const t = useWords();
  if (forms.length < 2) return null;
  return (
    <fieldset class="length">
      <legend>{t('ui.setup.length')}</legend>
      {forms.map(({ turns, minutes }) => (
        <label key={turns}>
          <input type="radio" name="form" value={turns} checked={turns === value} onChange={() => onChange(turns)} />
          <b>{t('ui.setup.weeks', { turns })}</b>
          <span>{t('ui.setup.minutes', { minutes })}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Who({ seats, draft }: { readonly seats: readonly SeatOption[]; readonly draft: Draft }) {
  const t = useWords();
  const [seat] = seats;
  if (draft.several) return <p class="begin-you people">{t('ui.setup.people', { count: seats.length })}<b>{seats.map(({ shortName }) => shortName).join(t('ui.setup.and'))}</b></p>;
  return (
    <>
      <p class="begin-you">{t('ui.home.as')}<b>{seat?.name}</b></p>
      <p class="begin-you">{t('ui.home.aim')}<b>{seat?.goalSets.find((set) => set.id === draft.goals[seat.id])?.title}</b></p>
    </>
  );
}

/** A level as a letter on the desk: whose seat to take, what to aim at, how long and under which assumptions. */
export function Appointment({ level, onPlay, assumptions = null, onAssume, proposed = {} }: AppointmentProps) {
  const t = useWords();
  const [draft, setDraft] = useState(() => draftOf(level, proposed));
  const [open, setOpen] = useState(false);
  const set = (change: Partial<Draft>): void => setDraft((now) => ({ ...now, ...change }));
  const seats = level.seats.filter(({ id }) => draft.taken.includes(id));
  const missing = draft.taken.length < (draft.several ? 2 : 1);
  const changes = Object.keys(draft.overrides).length;
  const more = (): void => {
    setOpen(true);
    onAssume?.(level.id);
  };
  return (
    <>
      <form class="paper appointment" onSubmit={(event) => { event.preventDefault(); if (!missing) onPlay(setupOf(level, draft)); }}>
        <header class="level-sheet"><h2>{level.title}</h2><p>{unbroken(level.subtitle)}</p></header>
        <Seats seats={level.seats} taken={draft.taken} several={draft.several}
          onTake={(seat) => set({ taken: toggled(level, draft, seat) })} onSeveral={(several) => set(shared(level, draft, several))} />
        <Aims seats={seats} several={draft.several} goals={draft.goals} onGoal={(seat, goalSet) => set({ goals: { ...draft.goals, [seat]: goalSet } })} />
        <div class="begin">
          <Length forms={level.forms} value={draft.turns} onChange={(turns) => set({ turns })} />
          <p class="begin-more">
            <button type="button" class="link" aria-haspopup="dialog" onClick={more}>{t('ui.setup.more')}</button>
            {draft.others !== 'level' && <span class="begin-changed">{t(draft.others === 'drawn' ? 'ui.setup.others.short' : 'ui.setup.others.ahead')}</span>}
            {changes > 0 && <button type="button" class="assumed" aria-haspopup="dialog" onClick={more}>{t('ui.setup.changed', { count: changes })}</button>}
          </p>
          <div class="begin-who"><Who seats={seats} draft={draft} /></div>
          {missing && <p class="begin-missing" role="status">{t('ui.setup.missing')}</p>}
          <button type="submit" class="button" disabled={missing}>{t('ui.home.play', { level: level.title })}</button>
        </div>
      </form>
      {open && <AssumptionsDialog view={assumptions} order={draft.order} others={draft.others} overrides={draft.overrides} onChange={set} onClose={() => setOpen(false)} />}
    </>
  );
}
