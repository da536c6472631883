import type { Level, Scenario } from '../../model';
import type { ListedGame } from '../../saves';
import type { HomeLevel, KeptGame, ResumeView, SeatOption } from '../../ui';
import type { Words } from '../../view';

const ICONS: { readonly [role: string]: string } = { 'trade-bloc': 'ring-of-stars', 'pension-fund': 'crown' };

/** A level as the first screen offers it. */
export function homeLevel({ level }: Scenario, words: Words): HomeLevel {
  return {
    id: level.id,
    title: words.pick(level.title),
    subtitle: words.pick(level.subtitle),
    minutes: level.minutes,
    turns: level.calendar.turns,
    number: words.t('app.level.number', { usdBn: 0.1 }),
    caption: words.t('app.level.caption'),
    seats: seatsFor(level, words),
  };
}

/** Seats that a person may take; the one that the level means for a person comes first. */
function seatsFor(level: Level, words: Words): SeatOption[] {
  const open = level.seats.filter((seat) => seat.humanAllowed);
  const ordered = [...open.filter((seat) => seat.control === 'human'), ...open.filter((seat) => seat.control !== 'human')];
  return ordered.map((seat) => ({
    id: seat.id,
    name: words.pick(seat.name),
    icon: ICONS[seat.role] ?? '',
    line: words.pick(seat.briefing),
    goalSets: seat.goalSets.map((set) => ({ id: set.id, title: words.pick(set.title), summary: words.pick(set.summary) })),
  }));
}

/** The level's start in one line. */
export function factsLine({ level }: Scenario, words: Words): string {
  const at = (id: string): number => level.markets.find((market) => market.id === id)?.start.value ?? 0;
  const date = words.date(level.calendar.baseClose, 'full');
  return words.t('app.facts', { date, ten: at('ust-10y'), shares: at('sp500'), gold: at('gold'), dollar: at('dxy') });
}

/** The latest game that was left in the middle, for the button that goes on with it. */
export function resumeView(game: ListedGame, words: Words): ResumeView {
  const { title, when, state } = keptGame(game, words);
  return { title, turnText: state, when: words.t('app.saved.at', { when }) };
}

/** A game that is kept, for the list of them. */
export function keptGame({ id, savedAt, turnsPlayed, levelId, level, finished }: ListedGame, words: Words): KeptGame {
  const names = [level?.title, level?.seat].flatMap((name) => (name === undefined ? [] : [words.pick(name)]));
  const title = names.join(words.t('text.comma')) || levelId;
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(savedAt));
  if (finished) return { id, title, when, finished, state: level?.ending === undefined ? '' : words.pick(level.ending) };
  const turns = level?.turns ?? turnsPlayed + 1;
  return { id, title, when, finished, state: words.t('app.turn', { turn: Math.min(turns, turnsPlayed + 1), turns }) };
}
