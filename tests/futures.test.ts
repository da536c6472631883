import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inForm } from '../src/engine';
import { ForecastLuck, openFutures, openFuturesBy, optionValue, SILENT_PLAN, valueDifference } from '../src/foresight';
import type { Futures, Kernel, Outlook, Plan } from '../src/foresight';
import { cast } from '../src/institutions';
import { median } from '../src/maths';
import type { Doctrine, Scenario } from '../src/model';
import { rulebook } from '../src/rules';
import { varianceRatios } from '../tools/bench/futures-group';
import { bothWays, drawnRecord, GREENLAND, outlookAt, planOf, played } from './futures-kit';

const MEASURES = ['market.ust-10y', 'change.sp500', 'trust.dollar', 'belief.follow-through'];
const PLAN: Plan = [{ action: 'drop-threat', day: 3, args: { partners: 'the-eight' } }];
const MOODS = ['warning', 'retaliating', 'wavering', 'trimming', 'reassuring'];
const SILENCE = { choices: [], reason: { code: 'moody', args: {} } };

function outlookOf(seed: number, turn: number, seat = 'us-administration'): Outlook {
  return outlookAt(GREENLAND, played(GREENLAND, drawnRecord(GREENLAND, seed)), seat, turn);
}

function open(outlook: Outlook): Futures {
  return openFutures({ rulebook, cast, outlook, measures: MEASURES });
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Everything that one future says, as text. */
function told(futures: Futures, index: number, plan: Plan): string {
  const { values, ending, goals } = futures.play(index, plan);
  return JSON.stringify([[...values], ending, [...goals]]);
}

describe('futures', () => {
  it('come to the same world as the game, with the same doctrines and chance', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const game = bothWays(GREENLAND, seed);
      expect([seed, game.foreseen]).toEqual([seed, game.played]);
    }
  });

  it('leave to the script the seats that the level plays', () => {
    const scripted = ['eu-commission', 'federal-reserve'];
    const seats = GREENLAND.level.seats.map((seat) => (scripted.includes(seat.id) ? { ...seat, control: 'scripted' as const } : seat));
    const scenario = { ...GREENLAND, level: { ...GREENLAND.level, seats } };
    for (let seed = 0; seed < 10; seed += 1) {
      const game = bothWays(scenario, seed);
      expect([seed, game.foreseen]).toEqual([seed, game.played]);
    }
  });

  it('know what the level plays quietly, whether it plays before the seat that asks or after it', () => {
    const [first, last] = [GREENLAND.level.seats[0], GREENLAND.level.seats.at(-1)].map((seat) => seat?.id ?? '');
    const quiet = { on: '2026-01-20', seat: 'akademiker-pension', action: 'sell-treasuries', args: { usdBn: 0.1, days: 1 }, headline: { en: '', 'zh-CN': '' }, source: '' };
    const seats = GREENLAND.level.seats.map((seat) => (seat.id === quiet.seat ? { ...seat, control: 'scripted' as const } : seat));
    const scenario = { ...GREENLAND, level: { ...GREENLAND.level, seats, script: [quiet] } };
    for (const seat of [first as string, last as string]) {
      const outlook = { ...outlookAt(scenario, played(scenario, drawnRecord(scenario, 1), 1), seat, 1), order: 'sequential' as const, heard: [] };
      const futures = openFutures({ rulebook, cast, outlook, measures: ['action.akademiker-pension.sell-treasuries.count'] });
      expect([seat, futures.play(0, SILENT_PLAN).values[1]]).toEqual([seat, 1]);
    }
  });

  it('let a seat that looks ahead go on by the first doctrine of its institution', () => {
    const outlook = outlookOf(2, 1);
    const first = cast.find(({ id }) => id === 'us-administration')?.doctrines[0]?.id ?? '';
    const [plain, ahead] = [first, 'foresight-2'].map((doctrine) => open({ ...outlook, doctrine }));
    for (let index = 0; index < 5; index += 1) expect(told(ahead as Futures, index, PLAN)).toBe(told(plain as Futures, index, PLAN));
    expect(() => open({ ...outlook, doctrine: 'nobody-knows' })).toThrow(RangeError);
  });

  it('tell doctrines that look at their posture the posture of the game', () => {
    const moody = (doctrine: Doctrine): Doctrine => ({
      ...doctrine,
      decide: (situation) => (situation.observation.turn > 2 && Object.values(situation.posture).some((state) => MOODS.includes(state)) ? SILENCE : doctrine.decide(situation)),
    });
    const seated = cast.map((institution) => ({ ...institution, doctrines: institution.doctrines.map(moody) }));
    const games = Array.from({ length: 20 }, (_, seed) => [seed, bothWays(GREENLAND, seed, seated), bothWays(GREENLAND, seed)] as const);
    for (const [seed, { played: moodily, foreseen }] of games) expect([seed, foreseen]).toEqual([seed, moodily]);
    expect(games.some(([, moodily, evenly]) => moodily.played !== evenly.played)).toBe(true);
  });

  it('are the same whenever they are played, in any order and beside any other plan', () => {
    const outlook = outlookOf(3, 2);
    const first = open(outlook);
    const forth = Array.from({ length: 12 }, (_, index) => told(first, index, PLAN));
    const second = open(outlook);
    for (const index of [7, 3, 11, 0, 5]) {
      told(second, index + 1, SILENT_PLAN);
      expect(told(second, index, PLAN)).toBe(forth[index]);
    }
    expect(new Set(forth).size).toBe(forth.length);
  });

  it('leave the outlook as it was, and need nothing in it that does not travel', () => {
    const outlook = frozen(structuredClone(outlookOf(5, 3)));
    const before = JSON.stringify(outlook);
    const futures = open(outlook);
    for (let index = 0; index < 20; index += 1) futures.play(index, PLAN);
    expect(JSON.stringify(outlook)).toBe(before);
    expect(told(open(JSON.parse(before) as Outlook), 4, PLAN)).toBe(told(futures, 4, PLAN));
  });

  it('start from now, and keep their last values after an ending', () => {
    const outlook = outlookOf(8, 4);
    const futures = open(outlook);
    const frame = rulebook.frame(GREENLAND, outlook.overrides);
    const { values } = futures.play(0, SILENT_PLAN);
    expect([...values.subarray(0, MEASURES.length)]).toEqual(MEASURES.map((name) => rulebook.metric(outlook.world, frame, name)));
    const over = open({ ...outlook, world: { ...outlook.world, ending: 'time' } });
    const { values: still } = over.play(0, PLAN);
    for (let step = 0; step <= over.steps; step += 1) expect([...still.subarray(step * MEASURES.length, (step + 1) * MEASURES.length)]).toEqual([...still.subarray(0, MEASURES.length)]);
  });

  it('know the plan of the seat that asks, and nothing that was decided under seal', () => {
    const game = played(GREENLAND, { ...drawnRecord(GREENLAND, 1), order: 'sealed' });
    const outlook = outlookAt(GREENLAND, game, 'federal-reserve', 1);
    expect(outlook.heard).toEqual([]);
    const other = { ...outlook, heard: game.record.decisions.filter(({ turn }) => turn === 1) };
    for (let index = 0; index < 5; index += 1) expect(told(open(other), index, SILENT_PLAN)).toBe(told(open(outlook), index, SILENT_PLAN));
    expect(told(open(outlookOf(1, 1)), 0, PLAN)).not.toBe(told(open(outlookOf(1, 1)), 0, SILENT_PLAN));
  });
});

describe('a kernel', () => {
  it('is written for the whole level, and leaves a shorter form to the rules, cut already or not', () => {
    const outlook = outlookOf(2, 1);
    const [form] = GREENLAND.level.forms ?? [];
    const kernel = { level: GREENLAND.hash, rules: rulebook.version } as Kernel;
    const openBy = (scenario: Scenario, turns?: number) => {
      const { turns: _, ...whole } = { ...outlook, overrides: {}, scenario };
      return openFuturesBy({ rulebook, cast, outlook: turns === undefined ? whole : { ...whole, turns }, measures: MEASURES, kernel }, new ForecastLuck());
    };
    expect(() => openBy(GREENLAND), 'only a true kernel can play').toThrow();
    expect(openBy(GREENLAND, form?.turns).steps).toBe(form?.turns);
    expect(openBy(inForm(GREENLAND, form?.turns)).steps).toBe(form?.turns);
  });
});

describe('a fan', () => {
  it('is the same whatever the seed of the game', () => {
    const [one, other] = [21, 22].map((seed) => outlookAt(GREENLAND, played(GREENLAND, { ...drawnRecord(GREENLAND, 4), seed }), 'eu-commission', 1));
    const heard = (one as Outlook).heard;
    const fans = [one, other].map((outlook) => open({ ...(outlook as Outlook), heard }));
    for (let index = 0; index < 30; index += 1) expect(told(fans[0] as Futures, index, SILENT_PLAN)).toBe(told(fans[1] as Futures, index, SILENT_PLAN));
  });

  it('starts from an outlook without a seed, and does not ask the level for the seed of its first game', () => {
    const outlook = outlookOf(4, 3);
    const { scenario, ...own } = outlook;
    expect(JSON.stringify(own).includes('"seed"')).toBe(false);
    const other = { ...outlook, scenario: { ...scenario, level: { ...scenario.level, seed: 77 } } };
    for (let index = 0; index < 10; index += 1) expect(told(open(other), index, PLAN)).toBe(told(open(outlook), index, PLAN));
  });
});

describe('what an option is worth', () => {
  it('is a share of goals, and its difference to another is the difference of both', () => {
    const futures = open(outlookOf(2, 1));
    const span = { from: 0, to: 60 };
    const [acting, silent] = [PLAN, SILENT_PLAN].map((plan) => optionValue(futures, plan, span));
    const { mean } = valueDifference(futures, PLAN, SILENT_PLAN, span);
    expect(mean).toBeCloseTo((acting?.mean ?? NaN) - (silent?.mean ?? NaN), 12);
    expect(acting?.mean).toBeGreaterThanOrEqual(acting?.allMet ?? NaN);
    expect(valueDifference(futures, PLAN, PLAN, span)).toEqual({ mean: 0, error: 0 });
  });

  it('is compared at less than half the variance where both options share their chance', () => {
    const ratios = varianceRatios(fileURLToPath(new URL('../levels/greenland-2026.json', import.meta.url)), 60);
    expect(ratios.length).toBeGreaterThan(5);
    expect(median(ratios)).toBeGreaterThan(2);
  });
});

describe('a plan that was really played', () => {
  it('can be asked about as it stands in the record', () => {
    const game = played(GREENLAND, drawnRecord(GREENLAND, 6));
    const plan = planOf(game, 'us-administration', 1);
    expect(open(outlookAt(GREENLAND, game, 'us-administration', 1)).play(0, plan).values.every(Number.isFinite)).toBe(true);
  });
});
