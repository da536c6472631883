import { armOf, count, emptyTally, legendOf, openFutures, openJointFutures, rangesOf, tallySize } from '../src/foresight';
import type { Arm, Outlook, Plan } from '../src/foresight';
import { cast } from '../src/institutions';
import type { Decision, GameRecord, Observation, Scenario } from '../src/model';
import { rulebook } from '../src/rules';
import { headlessGame, newRecord } from '../src/session';
import type { HeadlessGame } from '../src/session';
import { outlookAt, planOf } from './futures-kit';

/** How often a played value lay in the band, out of how many looks, by market and turns ahead. */
export type Hits = { readonly [market: string]: readonly { inside: number; looks: number }[] };

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
/** The doctrines of game i are those of a future that no fan plays. */
const BEYOND_FANS = 1_000_000;

/** Plays games whose doctrines are drawn as futures draw them, and looks whether each came out within the bands of its fans. */
export function hitsOf(plan: HonestyPlan): Hits {
  const { scenario } = plan;
  const markets = scenario.level.markets.map(({ id }) => id);
  const { turns } = scenario.level.calendar;
  const hits: Hits = Object.fromEntries(markets.map((id) => [id, Array.from({ length: turns + 1 }, () => ({ inside: 0, looks: 0 }))]));
  for (const seed of plan.seeds) {
    const { game, prices } = playedPrices(scenario, drawnGame(scenario, seed), markets);
    const seat = scenario.level.seats[seed % scenario.level.seats.length]?.id ?? '';
    for (const turn of plan.turns) {
      if (turn > game.record.turnsPlayed) continue;
      const arm = fanOf(publicly(outlookAt(scenario, game, seat, turn)), planOf(game, seat, turn), markets, plan.futures);
      look(hits, arm, prices, turn);
    }
  }
  return hits;
}

function drawnGame(scenario: Scenario, seed: number): GameRecord {
  const blank = newRecord({ scenario, rulebook, seed, humanSeats: [] });
  const start = headlessGame({ rulebook, cast, scenario, record: blank, lastTurn: 1 });
  const joint = openJointFutures({ rulebook, cast, outlook: outlookAt(scenario, start, '', 1), measures: [] }, []);
  joint.play(BEYOND_FANS + seed, []);
  return newRecord({ scenario, rulebook, seed, humanSeats: [], doctrines: joint.doctrines() });
}

/** Prices at the start and after every turn; after an ending the last ones stand. */
function playedPrices(scenario: Scenario, record: GameRecord, markets: readonly string[]): { readonly game: HeadlessGame; readonly prices: readonly (readonly number[])[] } {
  const prices: number[][] = [];
  const chooser = (_: string, observation: Observation): null => {
    prices[observation.turn - 1] = markets.map((id) => observation.markets[id]?.price ?? NaN);
    return null;
  };
  const game = headlessGame({ rulebook, cast, scenario, record, chooser });
  const frame = rulebook.frame(scenario, record.overrides);
  const last = markets.map((id) => rulebook.metric(game.world, frame, `market.${id}`));
  while (prices.length <= scenario.level.calendar.turns) prices.push(last);
  return { game, prices };
}

/** What a seat really hears of those before it: quiet acts have no author, unless who acts speaks as well. */
function publicly(outlook: Outlook): Outlook {
  const manners = (decision: Decision) => rulebook.actions.find(({ id }) => id === decision.action);
  const speaks = (seat: string): boolean => outlook.heard.some((decision) => decision.seat === seat && manners(decision)?.speaks === true);
  return { ...outlook, heard: outlook.heard.filter((decision) => manners(decision)?.quiet !== true || speaks(decision.seat)) };
}

function fanOf(outlook: Outlook, plan: Plan, markets: readonly string[], size: number): Arm {
  const measures = markets.map((id) => `market.${id}`);
  const futures = openFutures({ rulebook, cast, outlook, measures });
  const ranges = rangesOf(futures, PILOTS);
  const tally = emptyTally(tallySize(futures));
  for (let index = 0; index < size; index += 1) count(tally, ranges, futures.play(index, plan));
  return armOf(tally, ranges, legendOf(outlook, measures));
}

function look(hits: Hits, { bands }: Arm, prices: readonly (readonly number[])[], turn: number): void {
  for (const [place, [market, byHorizon]] of Object.entries(hits).entries()) {
    const band = bands[`market.${market}`];
    for (let ahead = 1; ahead < (band?.median.length ?? 0); ahead += 1) {
      const value = prices[turn - 1 + ahead]?.[place] ?? NaN;
      const hit = byHorizon[ahead];
      if (hit === undefined || band === undefined) continue;
      hit.looks += 1;
      if (value >= (band.low90[ahead] ?? NaN) && value <= (band.high90[ahead] ?? NaN)) hit.inside += 1;
    }
  }
}

/** The share of looks in which the played value lay in the band, over some markets and horizons. */
export function rateOf(hits: Hits, isMeant: (market: string, ahead: number) => boolean = () => true): number {
  let inside = 0;
  let looks = 0;
  for (const [market, byHorizon] of Object.entries(hits)) {
    byHorizon.forEach((hit, ahead) => {
      if (!isMeant(market, ahead)) return;
      inside += hit.inside;
      looks += hit.looks;
    });
  }
  return inside / looks;
}
