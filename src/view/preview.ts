import type { GameRecord, GoalSet, LevelSeat, Scenario } from '../model';
import { assumptionValue, changedNumbers, parameterName } from './assumptions';
import { doctrineWords } from './doctrine-words';
import type { PreviewView } from './types';
import type { Words } from './words';

type Fact = PreviewView['facts'][number];

/** What the rules have for a parameter if nobody changes it. */
export interface StockParameters {
  readonly [parameter: string]: { readonly value: number; readonly unit?: string };
}

/** Says what a recorded game is before it is loaded: whose, how far, and how it differs from the level as it stands. */
export function previewView(record: GameRecord, scenario: Scenario, words: Words, stock: StockParameters = {}): PreviewView {
  const { level } = scenario;
  return {
    title: words.pick(level.title),
    facts: factsOf(record, scenario, words),
    differences: differencesOf(record, scenario, words, stock),
    assumptions: changedNumbers(words, record.overrides, scenario, stock),
    finished: record.outcome !== undefined || record.turnsPlayed >= level.calendar.turns,
  };
}

function factsOf(record: GameRecord, { level }: Scenario, words: Words): readonly Fact[] {
  const fact = (key: string, text: string): Fact => ({ label: words.t(`preview.${key}`), text });
  const humans = level.seats.filter(({ id }) => record.seats[id]?.control === 'human');
  const ending = level.endings.find(({ id }) => id === record.outcome?.ending);
  return [
    fact('seats', humans.length === 0 ? words.t('preview.nobody') : peopleText(record, humans, words)),
    ...(humans.length === 1 ? humans.flatMap((seat) => goalFact(record, seat, words)) : []),
    ...(level.forms === undefined ? [] : [fact('length', words.t('preview.weeks', { turns: level.calendar.turns }))]),
    fact('progress', words.t('header.turn', { turn: record.turnsPlayed, turns: level.calendar.turns })),
    ...(ending === undefined ? [] : [fact('ending', words.pick(ending.title))]),
    fact('decisions', words.number('int', record.decisions.length)),
    fact('seed', String(record.seed)),
    fact('rules', record.rulesVersion),
  ];
}

/** One person by name; several each with the aim that is theirs. */
function peopleText(record: GameRecord, humans: readonly LevelSeat[], words: Words): string {
  const named = humans.map((seat) => {
    const goals = humans.length > 1 ? goalSetIn(record, seat) : undefined;
    const name = words.pick(seat.name);
    return goals === undefined ? name : words.t('preview.person', { seat: name, goals: words.pick(goals.title) });
  });
  return named.join(words.t('text.comma'));
}

function goalSetIn({ seats }: GameRecord, seat: LevelSeat): GoalSet | undefined {
  return seat.goalSets.find(({ id }) => id === seats[seat.id]?.goalSet);
}

function goalFact(record: GameRecord, seat: LevelSeat, words: Words): Fact[] {
  const set = goalSetIn(record, seat);
  if (set === undefined) return [];
  return [{ label: words.t('preview.goals', { seat: words.pick(seat.name) }), text: words.pick(set.title) }];
}

function differencesOf(record: GameRecord, { level, hash }: Scenario, words: Words, stock: StockParameters): readonly string[] {
  const overrides = Object.entries(record.overrides).map(([id, value]) => {
    const figure = level.parameters[id];
    const usual = figure?.value ?? stock[id]?.value;
    const args = { name: parameterName(words, id), value: assumptionValue(value, figure) };
    return usual === undefined ? words.t('preview.override', args) : words.t('preview.override.stock', { ...args, stock: assumptionValue(usual, figure) });
  });
  const seats = level.seats.flatMap((seat) => seatDifference(record, seat, words));
  return [
    ...(record.level.hash === hash ? [] : [words.t('preview.otherLevel')]),
    ...(record.order === level.order ? [] : [words.t(`preview.order.${record.order}`)]),
    ...seats,
    ...overrides,
  ];
}

/** A person in a seat is a fact, not a difference; another doctrine in a computer's seat is one. */
function seatDifference({ seats }: GameRecord, seat: LevelSeat, words: Words): string[] {
  const played = seats[seat.id];
  if (played === undefined || played.control === 'human' || played.doctrine === seat.doctrine) return [];
  const doctrine = doctrineWords(words, seat.institution, played.doctrine, 'name');
  return [words.t('preview.doctrine', { seat: words.pick(seat.name), doctrine })];
}
