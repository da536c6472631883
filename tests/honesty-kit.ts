import { armOf, count, emptyTally, legendOf, openFutures, openJointFutures, rangesOf, tallySize } from '../src/foresight';
import type { Band, Outlook, Plan } from '../src/foresight';
import { cast } from '../src/institutions';
import type { Decision, GameRecord, Scenario, World } from '../src/model';
import { rulebook } from '../src/rules';
import { headlessGame, newRecord } from '../src/session';
import type { HeadlessGame } from '../src/session';
import { outlookAt, planOf } from './futures-kit';

/** How often a played value lay in the band, out of how many looks, by measure and turns ahead. */
export type Hits = Map<string, { inside: number; looks: number }[]>;

/** How a check of honesty is played. */
export interface HonestyPlan {
  readonly scenario: Scenario;
  /** Games by their seeds. */
  readonly seeds: readonly number[];
  /** Turns at whose start a fan is drawn. */
  readonly turns: readonly number[];
  readonly futures: number;
}

/** Futures from which a fan's ranges are read. */
const PILOTS = 100;
/** Those of them that play the plan; the others stay silent, as for a fan on the page. */
const OWN_PILOTS = 25;
/** Bins of a range, rounded down. */
const LEAST_BINS = 1000;
/** The doctrines of game i are those of a future that no fan plays. */
const BEYOND_FANS = 1_000_000;

/** Plays games whose doctrines are drawn as futures draw them, and looks whether each came out within the bands of its fans: of all markets, and of what the goals of the seat that asks go by. */
export function hitsOf(plan: HonestyPlan): Hits {
  const { scenario } = plan;
  const hits: Hits = new Map();
  for (const seed of plan.seeds) {
    const seat = scenario.level.seats[seed % scenario.level.seats.length]?.id ?? '';
    const measures = measuresOf(scenario, seat);
    const { game, values } = playedValues(scenario, drawnGame(scenario, seed), measures);
    for (const turn of plan.turns) {
      if (turn > game.record.turnsPlayed) continue;
      const bandOf = fanOf(publicly(outlookAt(scenario, game, seat, turn)), planOf(game, seat, turn), measures, plan.futures);
      measures.forEach((measure, place) => look(hits, measure, bandOf(measure), values.slice(turn - 1).map((row) => row[place] ?? NaN)));
    }
  }
  return hits;
}

function measuresOf({ level }: Scenario, seat: string): readonly string[] {
  const sets = level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
  return [...new Set([...level.markets.map(({ id }) => `market.${id}`), ...sets.flatMap(({ goals }) => goals.map(({ metric }) => metric))])];
}

function drawnGame(scenario: Scenario, seed: number): GameRecord {
  const blank = newRecord({ scenario, rulebook, seed, humanSeats: [] });
  const start = headlessGame({ rulebook, cast, scenario, record: blank, lastTurn: 1 });
  const joint = openJointFutures({ rulebook, cast, outlook: outlookAt(scenario, start, '', 1), measures: [] }, []);
  joint.play(BEYOND_FANS + seed, []);
  return newRecord({ scenario, rulebook, seed, humanSeats: [], doctrines: joint.doctrines() });
}

/** Values at the start and after every turn; after an ending the last ones stand. */
function playedValues(scenario: Scenario, record: GameRecord, measures: readonly string[]): { readonly game: HeadlessGame; readonly values: readonly (readonly number[])[] } {
  const values: number[][] = [];
  const frame = rulebook.frame(scenario, record.overrides);
  const read = (world: World): number[] => measures.map((name) => rulebook.metric(world, frame, name));
  const noting: typeof rulebook = {
    ...rulebook,
    observe: (world, seen, seat) => {
      values[world.clock.turn - 1] ??= read(world);
      return rulebook.observe(world, seen, seat);
    },
  };
  const game = headlessGame({ rulebook: noting, cast, scenario, record });
  const last = read(game.world);
  while (values.length <= scenario.level.calendar.turns) values.push(last);
  return { game, values };
}

/** What a seat really hears of those before it: quiet acts have no author, unless who acts speaks as well. */
function publicly(outlook: Outlook): Outlook {
  const manners = (decision: Decision) => rulebook.actions.find(({ id }) => id === decision.action);
  const speaks = (seat: string): boolean => outlook.heard.some((decision) => decision.seat === seat && manners(decision)?.speaks === true);
  return { ...outlook, heard: outlook.heard.filter((decision) => manners(decision)?.quiet !== true || speaks(decision.seat)) };
}

/** The bands of a fan. What takes few values stands at the edge of a bin, and quantiles lie within bins: the band is wider by one on each side. */
function fanOf(outlook: Outlook, plan: Plan, measures: readonly string[], size: number): (measure: string) => Pick<Band, 'low90' | 'high90'> {
  const futures = openFutures({ rulebook, cast, outlook, measures });
  const ranges = rangesOf({ ...futures, play: (index) => futures.play(index, index < OWN_PILOTS ? plan : []) }, PILOTS);
  const tally = emptyTally(tallySize(futures));
  for (let index = 0; index < size; index += 1) count(tally, ranges, futures.play(index, plan));
  const { bands } = armOf(tally, ranges, legendOf(outlook, measures));
  const binOf = (measure: string, step: number): number => {
    const at = step * measures.length + measures.indexOf(measure);
    return ((ranges.high[at] ?? NaN) - (ranges.low[at] ?? NaN)) / LEAST_BINS;
  };
  return (measure) => ({
    low90: (bands[measure]?.low90 ?? []).map((value, step) => value - binOf(measure, step)),
    high90: (bands[measure]?.high90 ?? []).map((value, step) => value + binOf(measure, step)),
  });
}

function look(hits: Hits, measure: string, { low90, high90 }: Pick<Band, 'low90' | 'high90'>, played: readonly number[]): void {
  const byHorizon = hits.get(measure) ?? [];
  hits.set(measure, byHorizon);
  for (let ahead = 1; ahead < low90.length; ahead += 1) {
    const value = played[ahead] ?? NaN;
    const hit = (byHorizon[ahead] ??= { inside: 0, looks: 0 });
    hit.looks += 1;
    if (value >= (low90[ahead] ?? NaN) && value <= (high90[ahead] ?? NaN)) hit.inside += 1;
  }
}

/** The share of looks in which the played value lay in the band, over some measures and horizons. */
export function rateOf(hits: Hits, isMeant: (measure: string, ahead: number) => boolean = () => true): number {
  let inside = 0;
  let looks = 0;
  for (const [measure, byHorizon] of hits) {
    byHorizon.forEach((hit, ahead) => {
      if (!isMeant(measure, ahead)) return;
      inside += hit.inside;
      looks += hit.looks;
    });
  }
  return inside / looks;
}
