import { rulebook } from '../../src/app/headless';
import { checkChoices, openGame, optionsOf, playTurn, startWorld } from '../../src/engine';
import type { ActionOption, Game } from '../../src/engine';
import { makeChance } from '../../src/maths';
import type { Args, Choice, Decision, Parameter, Scenario, World } from '../../src/model';

/** Games kept after each turn, and ways tried to go on from each. */
const WIDTH = 60;
const TRIES = 25;
const ATTEMPTS = 6;

/** What calms, settles or waits: of no use to whoever wants trust to break. */
const SOOTHING = [
  'reassure-markets', 'drop-threat', 'offer-framework', 'pause-tariff', 'open-swap-lines', 'open-fima-repo', 'speak-calm', 'defend-independence',
  'accept-framework', 'negotiate', 'offer-purchases', 'return-to-benchmark', 'stay-silent', 'expand-buybacks', 'suspend-measures',
];

type Rules = Game<World, Parameters<typeof rulebook.metric>[1]>;
type Draw = () => number;

interface Branch {
  readonly world: World;
  readonly decisions: readonly Decision[];
  readonly score: number;
}

/**
 * Looks for a game in which trust in the dollar breaks: of many random games that hurt, it keeps after every turn
 * those that come nearest. All seats are played; null when this seed has no such game near.
 */
export function findBreak(scenario: Scenario, seed: number, ending = 'dollar-break'): Decision[] | null {
  const game: Rules = openGame(rulebook, scenario, seed, {});
  const draw = drawsOf(seed);
  let branches: Branch[] = [{ world: startWorld(game).world, decisions: [], score: 0 }];
  for (let turn = 1; turn <= scenario.level.calendar.turns; turn += 1) {
    const tries = branches.length === 1 ? (WIDTH * TRIES) / 4 : TRIES;
    const next = branches.flatMap((branch) => Array.from({ length: tries }, () => goOn(branch, game, draw)));
    const found = next.find(({ world }) => world.ending === ending);
    if (found !== undefined) return [...found.decisions];
    branches = next.filter(({ world }) => world.ending === '').sort((a, b) => b.score - a.score).slice(0, WIDTH);
  }
  return null;
}

function drawsOf(seed: number): Draw {
  const chance = makeChance(seed, 'doctrine');
  let count = 0;
  return () => {
    count += 1;
    return chance.uniform(0, 0, 0, count);
  };
}

function goOn({ world: before, decisions }: Branch, game: Rules, draw: Draw): Branch {
  const world = structuredClone(before);
  const { turn } = world.clock;
  const signed = game.seatIds.flatMap((seat) => choicesOf(world, game, seat, draw).map((choice): Decision => ({ ...choice, seat, turn })));
  const journal = playTurn(world, game, signed, { record: true });
  const lapsed = (journal?.news ?? []).filter(({ type }) => type === 'lapsed');
  const done = signed.filter(({ seat, action }) => !lapsed.some((item) => item.seat === seat && item.id === action));
  return { world, decisions: [...decisions, ...done], score: scoreOf(world, game) };
}

/** Trust counts most, for it falls slowly; yields and falls together can come late. */
function scoreOf(world: World, game: Rules): number {
  const metric = (name: string): number => rulebook.metric(world, game.frame, name);
  return -40 * metric('trust.dollar') + 2 * Math.min(metric('market.ust-10y'), 5.6) + 0.25 * Math.min(metric('stress.triple-falls'), 2);
}

function choicesOf(world: World, game: Rules, seat: string, draw: Draw): Choice[] {
  const options = optionsOf(world, game, seat).filter(({ action, days }) => days.length > 0 && !SOOTHING.includes(action.id));
  const chosen: Choice[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && chosen.length < game.scenario.level.actionsPerTurn; attempt += 1) {
    const option = pick(options, draw);
    if (option === undefined) break;
    const choice = { action: option.action.id, day: pick(option.days, draw) ?? 1, args: argsOf(option, draw) };
    if (checkChoices(world, game, seat, [...chosen, choice]) === null) chosen.push(choice);
  }
  return chosen;
}

function argsOf(option: ActionOption<World, unknown>, draw: Draw): Args {
  return Object.fromEntries(option.action.parameters.map((parameter) => [parameter.id, argOf(parameter, option, draw)]));
}

/** Often as much as may be, else a step of the range. */
function argOf(parameter: Parameter, { limits, choices }: ActionOption<World, unknown>, draw: Draw): number | string {
  if (parameter.kind === 'choice') return pick(choices[parameter.id] ?? parameter.options, draw) ?? '';
  const { min, max } = { ...parameter, ...limits[parameter.id] };
  const most = Math.min(max, parameter.max);
  const share = draw() < 0.4 ? 1 : draw();
  const value = parameter.min + Math.floor((share * (most - parameter.min)) / parameter.step + 1e-9) * parameter.step;
  return Math.max(min, Math.min(most, Number(value.toFixed(4))));
}

function pick<T>(items: readonly T[], draw: Draw): T | undefined {
  return items[Math.floor(draw() * items.length)];
}
