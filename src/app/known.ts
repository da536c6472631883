import { openGame, playTurn, startWorld, withChance } from '../engine';
import { cast } from '../institutions';
import type { Chance, Fault, Journal, LevelHolder, Scenario, World } from '../model';
import { BELIEF_TYPES, BLOC_IDS, CORE_MARKETS, PARAMETERS, rulebook } from '../rules';
import { checkAgainst, readLevel } from '../scenarios';
import type { Known, LevelResult, Needs } from '../scenarios';
import { runGames } from './batch';

const ONE = { least: 1, most: 1 };

const HOLDERS: readonly { readonly kind: LevelHolder['kind']; readonly least: number; readonly most: number }[] = [
  { kind: 'issuer', ...ONE },
  { kind: 'central-bank', ...ONE },
  { kind: 'dealers', ...ONE },
  { kind: 'domestic', ...ONE },
  { kind: 'basis-traders', least: 0, most: 1 },
];

/** Yields in %, indices and prices, and the VIX in points. */
const PRICES = { bp: { low: 0.01, high: 50 }, 'log%': { low: 0.001, high: 10_000_000 }, points: { low: 5, high: 150 } };

/** Ranges far wider than any history, within which no sum of the model loses its decimals. */
const NEEDS: Needs = {
  holders: HOLDERS,
  beliefs: BELIEF_TYPES,
  blocs: BLOC_IDS,
  singular: ['government', 'central-bank', 'trade-bloc'],
  meters: rulebook.meters,
  figures: {
    policyRatePct: { low: -5, high: 100 },
    deficitUsdBnPerYear: { low: -20_000, high: 20_000 },
    treasuryCashUsdBn: { low: 0, high: 20_000 },
    bankReservesUsdBn: { low: 0, high: 100_000 },
    independence: { low: 0, high: 1 },
  },
  figuresIfGiven: {
    averageDebtRatePct: { low: 0, high: 30 },
    billSharePct: { low: 0, high: 90 },
    expectedInflationPct: { low: 1, high: 6 },
    unemploymentPct: { low: 0, high: 50 },
    averageTariffPct: { low: 0, high: 100 },
    emergencyTariffPp: { low: 0, high: 100 },
    yieldSdBp: { low: 0, high: 100 },
    goldSdPct: { low: 0, high: 20 },
    dollarSdPct: { low: 0, high: 10 },
    goldTrendPct: { low: -10, high: 10 },
    goldHeldPct: { low: -90, high: 400 },
    tradeOpenness: { low: 0, high: 10 },
  },
  owners: { roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'], kind: 'fund' },
  currencies: ['eur-usd', 'usd-nok', 'usd-chf'],
  markets: CORE_MARKETS,
  holdingsUsdBn: { low: 0, high: 500_000 },
  prices: Object.fromEntries(rulebook.markets.map(({ id, unit }) => [id, PRICES[unit]])),
};

const IDENTITY_TOLERANCE_USD_BN = 1e-6;
const CONTRIBUTION_TOLERANCE = 1e-9;
const TRIALS = 4;
const SILENT: Chance = { uniform: () => 0.5, normal: () => 0 };

/** Reads a level and holds it against the rules and institutions of this build. */
export function readPlayableLevel(text: string): LevelResult {
  const read = readLevel(text);
  if (!read.ok) return read;
  const faults = checkPlayable(read.scenario);
  return faults.length === 0 ? read : { ok: false, faults };
}

/** Says what keeps the rules and institutions of this build from playing a level; empty when nothing does. */
export function checkPlayable(scenario: Scenario): Fault[] {
  const faults = checkAgainst(scenario.level, knownFor(scenario));
  return faults.length === 0 ? trialFaults(scenario) : faults;
}

function knownFor(scenario: Scenario): Known {
  return {
    actions: rulebook.actions,
    institutions: cast,
    markets: rulebook.markets,
    shocks: rulebook.shocks,
    metrics: metricTest(scenario),
    parameters: PARAMETERS,
    needs: NEEDS,
  };
}

/** A metric is published if it can be read in the level's own start. */
function metricTest(scenario: Scenario): (name: string) => boolean {
  let read: ((name: string) => number) | undefined;
  return (name) => {
    read ??= metricReader(scenario);
    return Number.isFinite(read(name));
  };
}

function metricReader(scenario: Scenario): (name: string) => number {
  const frame = rulebook.frame(scenario, {});
  const world = rulebook.start(frame);
  return (name) => rulebook.metric(world, frame, name);
}

/** What no list of checks foresees shows when the level is played in silence, without chance. */
function trialFaults(scenario: Scenario): Fault[] {
  try {
    return playsSilently(scenario) && playsAtRandom(scenario) ? [] : [trialFault('a number that is not finite or books that do not add up')];
  } catch {
    return [trialFault('a mistake of the program')];
  }
}

function trialFault(what: string): Fault {
  return { path: '$', message: `Played on trial, this level comes to ${what}: give start figures nearer to those of the stock level.` };
}

function playsSilently(scenario: Scenario): boolean {
  const game = withChance(openGame(rulebook, scenario, 0, {}), SILENT);
  const { world } = startWorld<World, unknown>(game);
  if (!isAllFinite(world)) return false;
  while (world.ending === '' && world.clock.turn <= scenario.level.calendar.turns) {
    const journal = playTurn(world, game, [], { record: true });
    if (journal === null || !isSound(world, journal)) return false;
  }
  return true;
}

function isSound(world: World, journal: Journal): boolean {
  const { maxIdentityErrorUsdBn, maxContributionError } = journal;
  const addsUp = maxIdentityErrorUsdBn <= IDENTITY_TOLERANCE_USD_BN && maxContributionError <= CONTRIBUTION_TOLERANCE;
  return addsUp && isAllFinite(world) && isAllFinite(journal);
}

function playsAtRandom(scenario: Scenario): boolean {
  const { identityViolations, maxContributionError, markets } = runGames(scenario, 0, TRIALS, { doctrines: {}, script: [], play: 'random' }, true);
  return identityViolations === 0 && maxContributionError <= CONTRIBUTION_TOLERANCE && isAllFinite(markets);
}

/** Whether every number anywhere in a value is finite. */
function isAllFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isAllFinite);
}
