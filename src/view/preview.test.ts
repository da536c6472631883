import { describe, expect, it } from 'vitest';
import { previewView } from './preview';
import { testViewer } from './testing/game';

const { state, scenario, words } = testViewer();

describe('the preview of a game of several people', () => {
  const seats = Object.fromEntries(scenario.level.seats.map((seat) => [seat.id, { control: seat.humanAllowed ? 'human' as const : 'computer' as const, doctrine: seat.doctrine, goalSet: seat.goalSets[0]?.id ?? '' }]));

  it('names everyone with the aim that is theirs, in one line', () => {
    const [who] = previewView({ ...state.record, seats }, scenario, words).facts;
    const people = scenario.level.seats.filter((seat) => seat.humanAllowed);
    expect(people.length).toBeGreaterThan(1);
    for (const seat of people) expect(who?.text).toContain(words.pick(seat.name));
    expect(who?.text).toContain('(Fiduciary)');
    expect([...words.missing]).toEqual([]);
  });
});

describe('a changed assumption', () => {
  it('stands beside what the rules have for it, or the level where it has its own', () => {
    const record = { ...state.record, overrides: { lastingBpPer100Bn: 8 } };
    const [text] = previewView(record, scenario, words, { lastingBpPer100Bn: { value: 3 } }).differences;
    expect(text).toContain('8 (stock 3)');
  });
});

describe('a shorter form', () => {
  it('says how long it is', () => {
    const forms = [{ id: 'short', title: { en: 'Short', 'zh-CN': '短' }, turns: 2, minutes: 5 }];
    const short = { ...scenario, level: { ...scenario.level, forms, calendar: { ...scenario.level.calendar, turns: 2 } } };
    expect(previewView({ ...state.record, turns: 2 }, short, words).facts).toContainEqual({ label: 'Length', text: '2 weeks' });
  });
});
