import type { ListedGame } from '../../saves';
import type { LevelCard, SeatCard } from '../../scenarios';
import type { FormOption, HomeLevel, KeptGame, ResumeView, SeatOption } from '../../ui';
import { seatIcon } from '../../view';
import type { Words } from '../../view';

/** A level as the first screen offers it. */
export function homeLevel(card: LevelCard, words: Words): HomeLevel {
  const { id, title, subtitle, minutes, turns, order } = card;
  const text = (key: string): string => (words.has(key) ? words.t(key) : '');
  return {
    id, minutes, turns, order,
    title: words.pick(title),
    subtitle: words.pick(subtitle),
    forms: formsOf(card),
    kind: card.forms.length === 0 ? 'tutorial' : 'main',
    number: text(`app.level.${id}.number`),
    caption: text(`app.level.${id}.caption`),
    seats: ordered(card.seats).map((seat) => seatOption(seat, words)),
  };
}

function formsOf({ turns, minutes, forms }: LevelCard): FormOption[] {
  const all = [{ turns, minutes }, ...forms.map((form) => ({ turns: form.turns, minutes: form.minutes }))];
  return all.toSorted((a, b) => b.turns - a.turns);
}

/** The seat that the level means for a person comes first. */
function ordered(seats: readonly SeatCard[]): SeatCard[] {
  return [...seats.filter((seat) => seat.suggested), ...seats.filter((seat) => !seat.suggested)];
}

function seatOption(seat: SeatCard, words: Words): SeatOption {
  return {
    id: seat.id,
    name: words.pick(seat.name),
    shortName: words.pick(seat.shortName),
    icon: seatIcon(seat),
    line: words.pick(seat.briefing),
    goalSets: seat.goalSets.map((set) => ({ id: set.id, title: words.pick(set.title), summary: words.pick(set.summary) })),
  };
}

/** The start in one line. */
export function factsLine({ markets, baseClose }: LevelCard, words: Words): string {
  const at = (id: string): number => markets.find((market) => market.id === id)?.start.value ?? 0;
  const date = words.date(baseClose, 'full');
  return words.t('app.facts', { date, ten: at('ust-10y'), shares: at('sp500'), gold: at('gold'), dollar: at('dxy') });
}

/** The latest game that was left in the middle, for the button that goes on with it. */
export function resumeView(game: ListedGame, words: Words): ResumeView {
  const { title, when, state } = keptGame(game, words);
  return { title, turnText: state, when: words.t('app.saved.at', { when }) };
}

/** A game that is kept, for the list of them. */
export function keptGame({ id, savedAt, turnsPlayed, levelId, level, finished }: ListedGame, words: Words): KeptGame {
  const names = [level?.title, ...(level?.seats ?? [level?.seat])].flatMap((name) => (name === undefined ? [] : [words.pick(name)]));
  const title = names.join(words.t('text.comma')) || levelId;
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(savedAt));
  if (finished) return { id, title, when, finished, state: level?.ending === undefined ? '' : words.pick(level.ending) };
  const turns = level?.turns ?? turnsPlayed + 1;
  return { id, title, when, finished, state: words.t('app.turn', { turn: Math.min(turns, turnsPlayed + 1), turns }) };
}
