import { clamp } from '../../maths';
import { CHANCE, FLOW, kindSet } from '../../model';
import type { DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';
import { STREAM_READING } from '../streams';

/** Markets that read the day's news, with the draw that each reads by: both Treasuries read alike. */
const READERS: readonly { readonly market: number; readonly draw: number }[] = [
  { market: SP500, draw: 0 }, { market: UST10, draw: 1 }, { market: UST2, draw: 1 }, { market: DXY, draw: 2 }, { market: GOLD, draw: 3 },
];

/** What is bought and sold is no matter of reading. */
const NOT_READ = kindSet(FLOW, CHANCE);

/** A move too small to be read one way or the other, in the market's own unit. */
const TOO_SMALL = 0.1;
/** Nothing is read as its opposite, and a tenth of it always gets through. */
const MOST_MISREAD = 0.9;

/**
 * Nobody knows beforehand what a market will make of a piece of news: what the model says is the middle, and the day's
 * reading spreads around it in proportion to the news, whose own it stays (Cutler, Poterba and Summers: identified news
 * explains a part of the moves even of the days that are remembered for it).
 */
export const newsIsRead: DayStep<World, Frame> = {
  id: 'news-is-read',
  run(world, tape, { frame, chance }) {
    const { turn, day } = world.clock;
    for (const { market, draw } of READERS) {
      const news = tape.moved(market) - tape.byKind(market, FLOW) - tape.byChance(market);
      if (Math.abs(news) < TOO_SMALL) continue;
      tape.mirror(market, market, clamp(frame.p.newsReadingSd * chance.normal(turn, day, STREAM_READING, draw), -MOST_MISREAD, MOST_MISREAD), NOT_READ);
    }
  },
};
