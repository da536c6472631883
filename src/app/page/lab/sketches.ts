import { openingMetrics, silentEffect } from '../../../foresight';
import type { ReadClose } from '../../../foresight';
import { FLOW, RISK, TRUST } from '../../../model';
import type { Decision, Kind, Scenario, World } from '../../../model';
import { MARKET_IDS, PARAMETERS, rulebook, SCHOOLS } from '../../../rules';
import type { Frame } from '../../../rules';
import type { SketchDot, SketchLine, SketchPanel, SketchSpec } from '../../../view';
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

/** A play under some assumptions: the points of each panel. */
type Play = (overrides: Overrides) => readonly Points[];

/** What is drawn: lines by id, each of which is one play. */
type Wanted = readonly (readonly [id: string, overrides: Overrides, at?: number])[];

/** More plays than this are not kept. */
const MOST_KEPT = 40;

/** Keeps what was played before: while one number moves, most lines stay as they are. */
function remembered(play: Play): Play {
  const kept = new Map<string, readonly Points[]>();
  return (overrides) => {
    const key = JSON.stringify(Object.entries(overrides).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = kept.get(key) ?? play(overrides);
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(key, known);
    return known;
  };
}

/** Plays each line once and gives every panel its part of it. */
function panelsOf(ids: readonly string[], wanted: Wanted, play: Play): SketchPanel[] {
  const played = wanted.map(([, overrides]) => play(overrides));
  return ids.map((id, panel) => ({ id, lines: wanted.map(([line, , at], place) => ({ id: line, points: played[place]?.[panel] ?? [], ...(at === undefined ? {} : { at }) })) }));
}

/** The catalogue's line and, where the player has other numbers, the player's. */
function usualAndYours(ids: readonly string[], overrides: Overrides): Wanted {
  const others = Object.fromEntries(Object.entries(overrides).filter(([id]) => !ids.includes(id)));
  return ids.some((id) => id in overrides) ? [['usual', others], ['yours', overrides]] : [['usual', others]];
}

/** Everything that the fund holds, sold over a month with the central bank standing still. */
function sale(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const row = scenario.level.holders.findIndex(({ id }) => id === scenario.level.seats.find((seat) => seat.id === SELLER)?.holder);
  const usdBn = Math.floor(scenario.level.holders[row]?.treasuriesUsdBn.value ?? 0);
  const decisions: Decision[] = [{ turn: 1, day: 1, seat: SELLER, action: 'sell-treasuries', args: { usdBn, days: MONTH_DAYS } }];
  const own: ReadClose<Frame> = (world) => world.gainUsdBn[row] as number;
  const play = remembered((overrides) => silentEffect({ rulebook, scenario: level, overrides, decisions, turns: TURNS }, [moveOf('ust-10y'), own]).map(bySession));
  return {
    id: 'sale', schools: true, parameters: ['lastingBpPer100Bn', 'dealerBpPer100Bn', 'dealerHalfLifeDays'],
    draw: (overrides) => {
      const [yields, result] = panelsOf(['ten-year', 'own'], schoolsAndYours(overrides), play);
      return yields === undefined || result === undefined ? [] : [{ ...yields, most: MOST_BP }, result];
    },
  };
}

function schoolsAndYours(overrides: Overrides): Wanted {
  const now = (id: 'lastingBpPer100Bn' | 'dealerBpPer100Bn'): number => overrides[id] ?? PARAMETERS[id].value;
  const schools = SCHOOLS.map(({ id, lastingBpPer100Bn, dealerBpPer100Bn }) => [`school.${id}`, { ...overrides, lastingBpPer100Bn, dealerBpPer100Bn }] as const);
  const isHeld = SCHOOLS.some((school) => now('lastingBpPer100Bn') === school.lastingBpPer100Bn && now('dealerBpPer100Bn') === school.dealerBpPer100Bn);
  return isHeld ? schools : [...schools, ['yours', overrides]];
}

function shares(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const decisions: Decision[] = [{ turn: 1, day: 1, seat: SELLER, action: 'sell-us-equities', args: { usdBn: SHARES_USD_BN, days: MONTH_DAYS, kind: 'broad' } }];
  const play = remembered((overrides) => silentEffect({ rulebook, scenario: level, overrides, decisions, turns: TURNS }, [moveOf('sp500')]).map(bySession));
  const parameters = ['equityMultiplier'];
  const { low, high } = PARAMETERS.equityMultiplier;
  const ends = (overrides: Overrides): Wanted => [['low', { ...overrides, equityMultiplier: low }, low], ['high', { ...overrides, equityMultiplier: high }, high]];
  return { id: 'shares', parameters, draw: (overrides) => panelsOf(['sp500'], [...usualAndYours(parameters, overrides), ...ends(overrides)], play) };
}

function discount(scenario: Scenario): SketchSpec {
  const levels = TARIFFS_PP.map((tariffPp) => ({ tariffPp, level: tariffLevel(scenario, { action: 'impose-tariff', args: { tariffPp } }) }));
  const play = remembered((overrides) => [[[0, 0], ...levels.map(({ tariffPp, level }) => [tariffPp, openingMetrics({ rulebook, scenario: level, overrides }, ['tariff.discount-pct'])[0] ?? 0] as const)]]);
  const parameters = ['tariffDiscount', 'tariffExponent'];
  return { id: 'discount', parameters, draw: (overrides) => panelsOf(['discount'], usualAndYours(parameters, overrides), play).map((panel) => ({ ...panel, dots: EPISODES })) };
}

function retreat(scenario: Scenario): SketchSpec {
  const levels = DOVES.map((dove) => tariffLevel(scenario, { action: 'threaten-tariff', args: { tariffPp: THREAT_PP, weeks: 4 } }, dovesAt(scenario, dove)));
  const play = remembered((overrides) => {
    const read = levels.map((level) => openingMetrics({ rulebook, scenario: level, overrides }, ['belief.dove', 'belief.follow-through', 'tariff.discount-pct']));
    return [1, 2].map((metric) => read.map((values) => [values[0] ?? 0, values[metric] ?? 0] as const));
  });
  const parameters = ['retreatWeight', 'retreatThresholdPct', 'bargainerFollowThrough'];
  return {
    id: 'retreat', parameters,
    draw: (overrides) => panelsOf(['follow-through', 'expected'], [...usualAndYours(parameters, overrides), ['none', { ...overrides, retreatWeight: 0 }]], play),
  };
}

function trust(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const ally = scenario.level.partners.find((group) => group.ally)?.id ?? '';
  const decisions: Decision[] = [{ turn: 1, day: 1, seat: GOVERNMENT, action: 'threaten-tariff', args: { partners: ally, tariffPp: ALLIES_PP, weeks: 12, basis: 'ieepa' } }];
  const play = remembered((overrides) => silentEffect({ rulebook, scenario: level, overrides, decisions, turns: TURNS }, [partOf('ust-10y', TRUST), partOf('dxy', TRUST)]).map((parts) => bySession(summed(parts))));
  const parameters = ['badNewsWeight', 'trustTenYearBp', 'trustDollarPct', 'trustYieldsAtOnce', 'trustDollarAtOnce', 'trustHalfLifeDays'];
  return { id: 'trust', parameters, draw: (overrides) => panelsOf(['ten-year', 'dollar'], usualAndYours(parameters, overrides), play) };
}

/** Frightens markets before the first day. */
const fright = (points: number) => (world: World): void => void world.pending.push({ market: place('vix'), kind: RISK, cause: 'mechanism:fright', amount: points });

function haven(scenario: Scenario): SketchSpec {
  const levels = TAUS.map((tau) => ({ tau, level: trustedAt(scenario, tau) }));
  const play = remembered((overrides) => {
    const read = levels.map(({ level }) => silentEffect({ rulebook, scenario: level, overrides, prepare: fright(SMALL_FRIGHT_POINTS), turns: 1 }, [moveOf('ust-10y'), moveOf('dxy')]));
    return [0, 1].map((market) => levels.map(({ tau }, at) => [tau, read[at]?.[market]?.[0] ?? 0] as const));
  });
  const parameters = ['havenTenYearSlope', 'havenTenYearAtFullTrust', 'havenDollar'];
  return { id: 'haven', parameters, draw: (overrides) => panelsOf(['ten-year', 'dollar'], usualAndYours(parameters, overrides), play) };
}

function basis(scenario: Scenario): SketchSpec {
  const level = silentLevel(scenario);
  const play = remembered((overrides) => silentEffect({ rulebook, scenario: level, overrides, prepare: fright(FRIGHT_POINTS), turns: TURNS }, [partOf('ust-10y', FLOW)]).map((parts) => bySession(summed(parts))));
  const parameters = ['basisLimit', 'basisVixWeight', 'basisSpeed', 'dealerBpPer100Bn'];
  return { id: 'basis', parameters, draw: (overrides) => panelsOf(['ten-year'], usualAndYours(parameters, overrides), play) };
}

/** The sketches of the model page, each reckoned by the rules on a level in which chance is silent. */
export function sketchesOf(scenario: Scenario): readonly SketchSpec[] {
  return [sale, shares, discount, retreat, trust, haven, basis].map((build) => build(scenario));
}
