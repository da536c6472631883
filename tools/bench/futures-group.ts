import { openGame, optionsOf, startWorld, worldChecksum } from '../../src/engine';
import { openFutures, openFuturesBy, optionValue, SILENT_PLAN, valueDifference } from '../../src/foresight';
import type { Outlook } from '../../src/foresight';
import { cast } from '../../src/institutions';
import type { GameRecord, Scenario, World } from '../../src/model';
import { rulebook } from '../../src/rules';
import { headlessGame, newRecord } from '../../src/session';
import { spreadOf } from './measure';
import { PlayedLuck } from './played-luck';
import type { Group } from './workload';
import { scenarioIn } from './scenario';

const SEED = 7;
const PAIRS = 300;

interface Asked {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly outlook: Outlook;
}

/** The same game of seats that all decide for themselves: as a game without a screen, and as a future with the game's own luck. */
export function futuresGroup(levelFile: string): Group {
  const { scenario, record, outlook } = askedAt(levelFile);
  const plan = record.decisions.filter(({ turn, seat }) => turn === 1 && seat === outlook.seat);
  const { play, player } = openFuturesBy({ rulebook, cast, outlook, measures: [] }, new PlayedLuck(scenario, record));
  const fresh: GameRecord = { ...record, decisions: [], turnsPlayed: 0 };
  const repeat = (games: number, once: () => World): string => {
    let world = once();
    for (let game = 1; game < games; game += 1) world = once();
    return worldChecksum(world);
  };
  return {
    title: `${scenario.level.title.en}: one game of ${record.turnsPlayed} turns, ${scenario.level.seats.length} seats, all deciding for themselves`,
    unit: 'turn',
    perGame: record.turnsPlayed,
    baseline: 'future',
    proof: { games: 1 },
    workloads: [
      { id: 'future', words: 'as a future: tables of charts, one world', play: (games) => repeat(games, () => (play(0, plan), player.world)) },
      { id: 'headless', words: 'as a game without a screen', play: (games) => repeat(games, () => headlessGame({ rulebook, cast, scenario, record: fresh }).world) },
    ],
  };
}

/** A level read, a game of it in which all seats decide for themselves, and what futures from its start start from. */
export function askedAt(levelFile: string): Asked {
  const scenario = scenarioIn(levelFile);
  const { record } = headlessGame({ rulebook, cast, scenario, record: newRecord({ scenario, rulebook, seed: SEED, humanSeats: [] }) });
  const seat = scenario.level.seats[0]?.id ?? '';
  const { doctrine = '', goalSet = '' } = record.seats[seat] ?? {};
  const { world } = startWorld(openGame(rulebook, scenario, SEED, {}));
  return { scenario, record, outlook: { scenario, overrides: {}, order: record.order, world, postures: {}, seat, doctrine, goalSet, heard: [] } };
}

/** Says in one line what shared chance does to the comparison of acts with silence; nothing where the seat has no goals. */
export function sharedChance(levelFile: string): string[] {
  const ratios = varianceRatios(levelFile, PAIRS);
  const { median, min, max } = spreadOf(ratios);
  const title = levelFile.split('/').at(-1);
  if (ratios.length === 0) return [];
  return [`${title}: shared chance cuts the variance of what an act is worth beside silence ${median.toFixed(1)} times (${min.toFixed(1)} to ${max.toFixed(1)} over ${ratios.length} acts, ${PAIRS} futures each)`];
}

/** How many times as much a difference to silence varies where each option has a chance of its own, for every act open to the first seat. */
export function varianceRatios(levelFile: string, futuresEach: number): number[] {
  const { scenario, outlook } = askedAt(levelFile);
  const futures = openFutures({ rulebook, cast, outlook, measures: [] });
  if (futures.goals === 0) return [];
  const span = { from: 0, to: futuresEach };
  const silence = optionValue(futures, SILENT_PLAN, span).error;
  const open = optionsOf(outlook.world, openGame(rulebook, scenario, SEED, {}), outlook.seat).filter(({ refusal }) => refusal === null);
  return open.flatMap(({ action, days, initial }) => {
    const plan = [{ action: action.id, day: days[0] ?? 1, args: initial }];
    const shared = valueDifference(futures, plan, SILENT_PLAN, span).error;
    return shared === 0 ? [] : [(optionValue(futures, plan, span).error ** 2 + silence ** 2) / shared ** 2];
  });
}
