import { openingMetrics, silentEffect } from '../../../foresight';
import type { ReadClose } from '../../../foresight';
import { FLOW, RISK, TRUST } from '../../../model';
import type { Decision, Kind, Scenario, World } from '../../../model';
import { MARKET_IDS, PARAMETERS, rulebook, SCHOOLS } from '../../../rules';
import type { Frame, ParameterId } from '../../../rules';
import type { Sketch, SketchDot, SketchLine, SketchSpec } from '../../../view';
import { dovesAt, GOVERNMENT, SELLER, silentLevel, tariffLevel, trustedAt } from './sketch-level';

type Overrides = Readonly<Record<string, number>>;
type Points = SketchLine['points'];

const SESSIONS = 42;
const TURNS = 9;
const MONTH_DAYS = 20;
const SHARES_USD_BN = 100;
const FRIGHT_POINTS = 30;
const SMALL_FRIGHT_POINTS = 10;
const TARIFFS_PP = [1, 2, 3, 4, 6, 8, 10, 12, 15, 20, 25];
const THREAT_PP = 20;
const ALLIES_PP = 10;
const DOVES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const TAUS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Beyond this a line is cut, so that the others can still be told apart. */
const MOST_BP = 120;

/** Deepest close of the S&P 500 within a month of a tariff announcement, in %, by how far it was to raise the average tariff, in pp. */
const EPISODES: readonly SketchDot[] = [
  { id: '2018-03', x: 0.6, y: 4.8, source: 'tariff-fit-2026' },
  { id: '2019-08', x: 1.2, y: 4.7, source: 'tariff-fit-2026' },
  { id: '2025-04', x: 20, y: 12.1, source: 'tariff-fit-2026' },
  { id: '2026-01', x: 2.6, y: 2.1, source: 'tariff-fit-2026' },
];

const place = (market: string): number => (MARKET_IDS as readonly string[]).indexOf(market);
const moveOf = (market: string): ReadClose<Frame> => (world) => world.moves[place(market)] as number;
const partOf = (market: string, kind: Kind): ReadClose<Frame> => (_, tape) => tape.byKind(place(market), kind);

const bySession = (values: readonly number[]): Points => [[0, 0] as const, ...values.slice(0, SESSIONS).map((value, index) => [index + 1, value] as const)];

/** Adds up what each session brought. */
function summed(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** The catalogue's line and, where the player has other numbers, the player's. */
function usualAndYours(ids: readonly string[], overrides: Overrides, points: (overrides: Overrides) => Points): SketchLine[] {
  const others = Object.fromEntries(Object.entries(overrides).filter(([id]) => !ids.includes(id)));
  const usual: SketchLine = { id: 'usual', points: points(others) };
  return ids.some((id) => id in overrides) ? [usual, { id: 'yours', points: points(overrides) }] : [usual];
}

/** Everything that the fund holds, sold over a month with the central bank standing still. */
function sale(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const row = scenario.level.holders.findIndex(({ id }) => id === scenario.level.seats.find((seat) => seat.id === SELLER)?.holder);
  const usdBn = Math.floor(scenario.level.holders[row]?.treasuriesUsdBn.value ?? 0);
  const decisions: Decision[] = [{ turn: 1, day: 1, seat: SELLER, action: 'sell-treasuries', args: { usdBn, days: MONTH_DAYS } }];
  const own: ReadClose<Frame> = (world) => world.gainUsdBn[row] as number;
  const lines = (overrides: Overrides, read: ReadClose<Frame>): SketchLine[] => {
    const path = (values: Overrides): Points => bySession(silentEffect({ rulebook, scenario: level, overrides: { ...overrides, ...values }, decisions, turns: TURNS }, read));
    const held = SCHOOLS.find((school) => ['lastingBpPer100Bn', 'dealerBpPer100Bn'].every((id) => (overrides[id] ?? PARAMETERS[id as ParameterId].value) === school[id as 'lastingBpPer100Bn']));
    const schools = SCHOOLS.map(({ id, lastingBpPer100Bn, dealerBpPer100Bn }): SketchLine => ({ id: `school.${id}`, points: path({ lastingBpPer100Bn, dealerBpPer100Bn }) }));
    return held === undefined ? [...schools, { id: 'yours', points: path({}) }] : schools;
  };
  return {
    id: 'sale', schools: true, parameters: ['lastingBpPer100Bn', 'dealerBpPer100Bn', 'dealerHalfLifeDays'],
    draw: (overrides) => [{ id: 'ten-year', lines: lines(overrides, moveOf('ust-10y')), most: MOST_BP }, { id: 'own', lines: lines(overrides, own) }],
  };
}

function shares(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const decisions: Decision[] = [{ turn: 1, day: 1, seat: SELLER, action: 'sell-us-equities', args: { usdBn: SHARES_USD_BN, days: MONTH_DAYS, kind: 'broad' } }];
  const path = (overrides: Overrides): Points => bySession(silentEffect({ rulebook, scenario: level, overrides, decisions, turns: TURNS }, moveOf('sp500')));
  const { low, high } = PARAMETERS.equityMultiplier;
  return {
    id: 'shares', parameters: ['equityMultiplier'],
    draw: (overrides) => [{ id: 'sp500', lines: [
      ...usualAndYours(['equityMultiplier'], overrides, path),
      { id: 'low', at: low, points: path({ ...overrides, equityMultiplier: low }) },
      { id: 'high', at: high, points: path({ ...overrides, equityMultiplier: high }) },
    ] }],
  };
}

function discount(scenario: Scenario): SketchSpec {
  const levels = TARIFFS_PP.map((tariffPp) => ({ tariffPp, level: tariffLevel(scenario, { action: 'impose-tariff', args: { tariffPp } }) }));
  const curve = (overrides: Overrides): Points => [[0, 0] as const, ...levels.map(({ tariffPp, level }) => [tariffPp, openingMetrics({ rulebook, scenario: level, overrides, turns: 0 }, ['tariff.discount-pct'])[0] ?? 0] as const)];
  const parameters = ['tariffDiscount', 'tariffExponent'];
  return { id: 'discount', parameters, draw: (overrides) => [{ id: 'discount', lines: usualAndYours(parameters, overrides, curve), dots: EPISODES }] };
}

function retreat(scenario: Scenario): SketchSpec {
  const levels = DOVES.map((dove) => tariffLevel(scenario, { action: 'threaten-tariff', args: { tariffPp: THREAT_PP, weeks: 4 } }, dovesAt(scenario, dove)));
  const curve = (metric: string) => (overrides: Overrides): Points => levels.map((level) => {
    const [dove = 0, value = 0] = openingMetrics({ rulebook, scenario: level, overrides, turns: 0 }, ['belief.dove', metric]);
    return [dove, value] as const;
  });
  const parameters = ['retreatWeight', 'retreatThresholdPct', 'bargainerFollowThrough'];
  const lines = (overrides: Overrides, metric: string): SketchLine[] => [
    ...usualAndYours(parameters, overrides, curve(metric)),
    { id: 'none', points: curve(metric)({ ...overrides, retreatWeight: 0 }) },
  ];
  return { id: 'retreat', parameters, draw: (overrides) => [{ id: 'follow-through', lines: lines(overrides, 'belief.follow-through') }, { id: 'expected', lines: lines(overrides, 'tariff.discount-pct') }] };
}

function trust(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const ally = scenario.level.partners.find((group) => group.ally)?.id ?? '';
  const decisions: Decision[] = [{ turn: 1, day: 1, seat: GOVERNMENT, action: 'threaten-tariff', args: { partners: ally, tariffPp: ALLIES_PP, weeks: 12, basis: 'ieepa' } }];
  const path = (market: string) => (overrides: Overrides): Points =>
    bySession(summed(silentEffect({ rulebook, scenario: level, overrides, decisions, turns: TURNS }, partOf(market, TRUST))));
  const wanted = ['badNewsWeight', 'trustTenYearBp', 'trustDollarPct', 'trustYieldsAtOnce', 'trustDollarAtOnce', 'trustHalfLifeDays'];
  const parameters = wanted.filter((id) => Object.hasOwn(PARAMETERS, id));
  const panel = (id: string, market: string) => (overrides: Overrides) => ({ id, lines: usualAndYours(parameters, overrides, path(market)) });
  return { id: 'trust', parameters, draw: (overrides) => [panel('ten-year', 'ust-10y')(overrides), panel('dollar', 'dxy')(overrides)] };
}

/** Frightens markets before the first day. */
const fright = (points: number) => (world: World): void => void world.pending.push({ market: place('vix'), kind: RISK, cause: 'mechanism:fright', amount: points });

function haven(scenario: Scenario): SketchSpec {
  const levels = TAUS.map((tau) => ({ tau, level: trustedAt(scenario, tau) }));
  const curve = (market: string) => (overrides: Overrides): Points => levels.map(({ tau, level }) => {
    const [first = 0] = silentEffect({ rulebook, scenario: level, overrides, prepare: fright(SMALL_FRIGHT_POINTS), turns: 1 }, moveOf(market));
    return [tau, first] as const;
  });
  const panel = (id: string, market: string, parameters: readonly string[], overrides: Overrides) => ({ id, lines: usualAndYours(parameters, overrides, curve(market)) });
  const yields = ['havenTenYearSlope', 'havenTenYearAtFullTrust'];
  return {
    id: 'haven', parameters: [...yields, 'havenDollar'],
    draw: (overrides): Sketch => [panel('ten-year', 'ust-10y', yields, overrides), panel('dollar', 'dxy', ['havenDollar'], overrides)],
  };
}

function basis(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const path = (overrides: Overrides): Points =>
    bySession(summed(silentEffect({ rulebook, scenario: level, overrides, prepare: fright(FRIGHT_POINTS), turns: TURNS }, partOf('ust-10y', FLOW))));
  const parameters = ['basisLimit', 'basisVixWeight', 'basisSpeed', 'dealerBpPer100Bn'];
  return { id: 'basis', parameters, draw: (overrides) => [{ id: 'ten-year', lines: usualAndYours(parameters, overrides, path) }] };
}

/** The sketches of the model page, each reckoned by the rules on a level in which chance is silent. */
export function sketchesOf(scenario: Scenario): readonly SketchSpec[] {
  return [sale, shares, discount, retreat, trust, haven, basis].map((build) => build(scenario));
}
