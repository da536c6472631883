import { checkChoices, openGame, optionsOf, startWorld } from '../engine';
import type { ActionOption, Game } from '../engine';
import { openFutures } from '../foresight';
import type { Futures, Outlook } from '../foresight';
import { cast } from '../institutions';
import { mean } from '../maths';
import type { Args, Choice, Expected, Forecaster, Goal, Parameter, Prospect, Scenario, World } from '../model';
import { rulebook } from '../rules';
import type { Frame } from '../rules';
import type { Foresee, ForeseeInput } from '../session';
import { deviationOf } from './tournament-score';

type Option = ActionOption<World, Frame>;

/** Futures in which one seat has gone one way so far. */
interface Played {
  readonly met: number[];
  /** How far each goal is passed at the end, in its own unit. */
  readonly margins: (readonly number[])[];
  readonly endings: number[];
}

/** Hexadecimal digits of a key that place its futures: no others of the same game lie there but by chance. */
const KEY_DIGITS = 7;
/** Games from their start by which the usual spread of a goal is measured. */
const SCALE_FUTURES = 24;
const MOST_VARIANTS = 12;

/** Looks ahead for a seat with futures of the kind that a player is shown, at indices that follow from the game's key; undefined where the seat has no goals. */
export const foresee: Foresee = (input) => {
  const seat = input.scenario.level.seats.find(({ id }) => id === input.seat);
  const goals = seat?.goalSets.find(({ id }) => id === input.goalSet)?.goals ?? [];
  return goals.length === 0 ? undefined : new LookAhead(input, goals);
};

/** The forecaster of one seat in one turn; each future of each way to go on is played once. */
class LookAhead implements Forecaster {
  readonly acts: readonly Choice[];
  private readonly input: ForeseeInput;
  private readonly goals: readonly Goal[];
  private readonly game: Game<World, Frame>;
  private readonly options: readonly Option[];
  private readonly firstFuture: number;
  private readonly futures = new Map<string, Futures>();
  private readonly played = new Map<string, Played>();

  constructor(input: ForeseeInput, goals: readonly Goal[]) {
    this.input = input;
    this.goals = goals;
    this.game = openGame(rulebook, input.scenario, 0, input.overrides);
    this.options = optionsOf(input.world, this.game, input.seat).filter(({ refusal, action }) => refusal === null && action.silence !== true);
    this.acts = this.options.map(({ action, days, initial }) => ({ action: action.id, day: days[0] ?? 1, args: initial }));
    this.firstFuture = Number.parseInt(input.key.slice(0, KEY_DIGITS), 16);
  }

  variants(choice: Choice): readonly Choice[] {
    const option = this.options.find(({ action }) => action.id === choice.action);
    if (option === undefined) return [];
    const set = (args: Args): Choice => ({ ...choice, args: { ...choice.args, ...args } });
    const others = option.action.parameters.flatMap((parameter) => settingsOf(parameter, option).map((value) => set({ [parameter.id]: value })));
    return others.filter((other) => checkChoices(this.input.world, this.game, this.input.seat, [other]) === null).slice(0, MOST_VARIANTS);
  }

  compare(prospects: readonly Prospect[], futures: number): readonly Expected[] {
    return prospects.map((prospect) => this.expect(prospect, futures));
  }

  private expect(prospect: Prospect, futures: number): Expected {
    const { met, margins, endings } = this.playUpTo(prospect, futures);
    const spreads = spreadsOf(this.input, this.goals);
    const scaled = (row: readonly number[]): number => mean(row.map((margin, place) => margin / (spreads[place] ?? 1)));
    return { met: met.slice(0, futures), margin: margins.slice(0, futures).map(scaled), endings: this.sharesOf(endings.slice(0, futures)) };
  }

  private playUpTo(prospect: Prospect, futures: number): Played {
    const key = JSON.stringify([prospect.later, prospect.choices]);
    const played = this.played.get(key) ?? { met: [], margins: [], endings: [] };
    this.played.set(key, played);
    const run = this.futuresOf(prospect.later);
    for (let at = played.met.length; at < futures; at += 1) {
      const { values, goals, ending } = run.play(this.firstFuture + at, prospect.choices);
      played.met.push(mean([...goals]));
      played.margins.push(marginsAt(this.goals, values, run.steps));
      played.endings.push(ending);
    }
    return played;
  }

  private sharesOf(endings: readonly number[]): Expected['endings'] {
    const shares: { [ending: string]: number } = {};
    for (const place of endings) {
      const id = this.input.scenario.level.endings[place]?.id ?? '';
      shares[id] = (shares[id] ?? 0) + 1 / endings.length;
    }
    return shares;
  }

  private futuresOf(later: string): Futures {
    const known = this.futures.get(later) ?? openFutures({ rulebook, cast, outlook: outlookOf(this.input, later), measures: this.goals.map(({ metric }) => metric) });
    this.futures.set(later, known);
    return known;
  }
}

/** How far each goal is passed at a step, in its own unit; what cannot be measured is neither passed nor missed. */
function marginsAt(goals: readonly Goal[], values: Float64Array, step: number): number[] {
  return goals.map(({ op, value: target }, place) => {
    const value = values[step * goals.length + place] ?? Number.NaN;
    if (Number.isNaN(value)) return 0;
    return op === '<=' ? target - value : value - target;
  });
}

const SPREADS = new WeakMap<Scenario, Map<string, readonly number[]>>();

/** How far apart whole games end, goal by goal, where the seat stays silent in the first turn: the same for every turn of every game of a level. */
function spreadsOf(input: ForeseeInput, goals: readonly Goal[]): readonly number[] {
  const known = SPREADS.get(input.scenario) ?? new Map<string, readonly number[]>();
  SPREADS.set(input.scenario, known);
  const key = JSON.stringify([input.seat, input.goalSet, input.order, input.overrides]);
  const spreads = known.get(key) ?? measureSpreads(input, goals);
  known.set(key, spreads);
  return spreads;
}

function measureSpreads(input: ForeseeInput, goals: readonly Goal[]): number[] {
  const { scenario, overrides, seat } = input;
  const { world } = startWorld(openGame(rulebook, scenario, 0, overrides));
  const doctrine = scenario.level.seats.find(({ id }) => id === seat)?.doctrine ?? '';
  const outlook = outlookOf({ ...input, world, postures: {}, heard: [] }, doctrine);
  const run = openFutures({ rulebook, cast, outlook, measures: goals.map(({ metric }) => metric) });
  const rows = Array.from({ length: SCALE_FUTURES }, (_, at) => marginsAt(goals, run.play(at, []).values, run.steps));
  return goals.map((_, place) => spreadOf(rows.map((row) => row[place] ?? 0)));
}

function outlookOf({ key: _, ...known }: ForeseeInput, doctrine: string): Outlook {
  return { ...known, doctrine };
}

/** What never varies is measured by how far off it is. */
function spreadOf(margins: readonly number[]): number {
  const spread = deviationOf(margins);
  return spread > 1e-9 ? spread : Math.max(Math.abs(mean(margins)), 1e-9);
}

/** Other settings of a parameter: the ends and the middle of what is possible now, or each option. */
function settingsOf(parameter: Parameter, { limits, choices, initial }: Option): (number | string)[] {
  const opening = initial[parameter.id];
  const settings: readonly (number | string)[] = parameter.kind === 'choice' ? (choices[parameter.id] ?? parameter.options) : numbersOf(parameter, limits[parameter.id]);
  return [...new Set(settings)].filter((setting) => setting !== opening);
}

function numbersOf({ min, max, step }: Parameter & { readonly kind: 'number' }, limit: { readonly min: number; readonly max: number } | undefined): number[] {
  const low = Math.max(min, limit?.min ?? min);
  const high = Math.min(max, limit?.max ?? max);
  const onStep = (value: number): number => Math.round(1e6 * (min + Math.round((value - min) / step) * step)) / 1e6;
  return [low, onStep((3 * low + high) / 4), onStep((low + high) / 2), high];
}
