import { describe, expect, it } from 'vitest';
import { goalShare, openJointFutures, payoffTable, payoffWork } from '../src/foresight';
import type { Outlook, PayoffTable, Side } from '../src/foresight';
import { cast } from '../src/institutions';
import { rulebook } from '../src/rules';
import { drawnRecord, GREENLAND, outlookAt, played } from './futures-kit';
import { openOptions } from './options-kit';
import { levelWith } from './sampling-kit';

const LEVELS = [GREENLAND, levelWith('first-shot')];

/** Silence and a seat's first legal cards. */
function sideOf(outlook: Outlook, seat: string, options: number): Side {
  const goalSet = outlook.scenario.level.seats.find(({ id }) => id === seat)?.goalSets[0]?.id ?? '';
  return { seat, goalSet, options: openOptions(outlook, seat).slice(0, options) };
}

function questionOn(level: (typeof LEVELS)[number], seed: number, futures: number, options = 3) {
  const game = played(level, drawnRecord(level, seed));
  const [first, second] = level.level.seats.filter(({ goalSets }) => goalSets.length > 0);
  const outlook = outlookAt(level, game, first?.id ?? '', 1);
  return { rulebook, cast, outlook, row: sideOf(outlook, first?.id ?? '', options), column: sideOf(outlook, second?.id ?? '', options), futures };
}

describe('payoffs of two seats of a level', () => {
  it('are the mean shares of goals met in the futures of each pair of plans', () => {
    for (const level of LEVELS) {
      const question = questionOn(level, 3, 6, 2);
      const { cells, row, column, futures } = payoffTable(question);
      expect([row.options.length, column.options.length, futures]).toEqual([2, 2, 6]);
      const joint = openJointFutures({ ...question, measures: [] }, [question.row, question.column]);
      const plans = [question.row.options.at(-1)?.plan ?? [], question.column.options[0]?.plan ?? []];
      const shares = Array.from({ length: 6 }, (_, index) => joint.play(index, plans).goals.map((goals) => goalShare({ goals })));
      const mean = (seat: number): number => shares.reduce((sum, each) => sum + (each[seat] as number), 0) / 6;
      expect(cells.at(-1)?.[0]?.row).toBeCloseTo(mean(0), 12);
      expect(cells.at(-1)?.[0]?.column).toBeCloseTo(mean(1), 12);
    }
  });

  it('are the same every time, each first look on the way being the table of so many futures', () => {
    const wide = questionOn(GREENLAND, 8, 26, 2);
    const question = { ...wide, column: { ...wide.column, options: wide.column.options.slice(0, 1) } };
    const looks: PayoffTable[] = [];
    const work = payoffWork(question);
    for (let step = work.next(); ; step = work.next()) {
      if (step.value !== undefined) looks.push(step.value);
      if (step.done === true) break;
    }
    expect(looks).toEqual([25, 26].map((futures) => payoffTable({ ...question, futures })));
  });
});
