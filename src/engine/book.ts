import type { Contribution, EngineWorld, FlowRow, Journal, JournalWriter, MarketDay, NewsItem } from '../model';
import { checksum } from '../maths';
import type { Game } from './game';
import type { DayTape } from './tape';

/** Collects what one turn did; makes the journal at its end. */
export interface Book extends JournalWriter {
  setDay(day: number): void;
  /** Notes an open day: prices before it, the tape of it, and the world after it. */
  closeDay(opens: readonly number[], tape: DayTape, world: EngineWorld): void;
  /** Notes the meters at the end of any day. */
  readMeters(world: EngineWorld): void;
  journal(world: EngineWorld): Journal;
}

/** Opens the book of a turn. */
export function openBook<W extends EngineWorld, F>(game: Game<W, F>, turn: number): Book {
  const news: NewsItem[] = [];
  const days: MarketDay[] = [];
  const contributions: Contribution[] = [];
  const flows: FlowRow[] = [];
  const meters: { day: number; values: { [metric: string]: number } }[] = [];
  let day = 1;
  let maxContributionError = 0;
  let maxIdentityErrorUsdBn = 0;

  function closeDay(opens: readonly number[], tape: DayTape, world: EngineWorld): void {
    for (const index of game.listed) {
      const close = game.rulebook.price(world as W, game.frame, index);
      days.push({ turn, day, market: game.marketIds[index] as string, open: opens[index] as number, close, move: tape.moved(index) });
    }
    for (const part of tape.parts()) contributions.push({ turn, day, ...part });
    maxContributionError = Math.max(maxContributionError, tape.maxError());
    maxIdentityErrorUsdBn = Math.max(maxIdentityErrorUsdBn, game.rulebook.identityErrorUsdBn(world as W, game.frame));
  }

  function readMeters(world: EngineWorld): void {
    const values: { [metric: string]: number } = {};
    for (const metric of game.rulebook.meters) values[metric] = game.rulebook.metric(world as W, game.frame, metric);
    meters.push({ day, values });
  }

  return {
    setDay: (next) => void (day = next),
    news: (item) => void news.push({ turn, day, ...item }),
    flow: (row) => void flows.push({ turn, day, ...row }),
    closeDay,
    readMeters,
    journal: (world) => ({
      turn,
      news,
      days,
      contributions,
      flows,
      meters,
      checksum: worldChecksum(world),
      maxContributionError,
      maxIdentityErrorUsdBn,
    }),
  };
}

/** Gives the checksum of a world: 16 hex digits over its canonical form, the same in every engine. */
export function worldChecksum(world: EngineWorld): string {
  return checksum(world);
}
