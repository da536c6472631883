import { describe, expect, it } from 'vitest';
import { openFutures, optionValue, sensitivity } from '../src/foresight';
import type { SensitivityQuestion } from '../src/foresight';
import { cast } from '../src/institutions';
import { rulebook } from '../src/rules';
import type { Frame } from '../src/rules';
import { drawnRecord, GREENLAND, outlookAt, played } from './futures-kit';
import { openOptions } from './options-kit';

const FUTURES = 16;
const EFFORT = { first: { futures: 2, kept: 4 }, second: { futures: 4, kept: 3 }, last: { futures: FUTURES, kept: 3 } };

const PARAMETERS = ['equityDriftPct', 'equityMultiplier', 'okun', 'dealerBpPer100Bn', 'growthPerTariffPp'];

/** A question of the government on the level, over some parameters of the rules alone. */
function question(parameters: readonly string[]): SensitivityQuestion<Frame> {
  const game = played(GREENLAND, drawnRecord(GREENLAND, 5), 1);
  const outlook = outlookAt(GREENLAND, game, 'us-administration', 1);
  const options = openOptions(outlook, outlook.seat).filter(({ id }) => ['silence', 'threaten-tariff', 'drop-threat'].includes(id));
  const some = Object.fromEntries(Object.entries(rulebook.parameters).filter(([id]) => parameters.includes(id)));
  return { rulebook: { ...rulebook, parameters: some }, cast, outlook, options, effort: EFFORT };
}

describe('assumptions that matter to a choice on the level', () => {
  const asked = question(PARAMETERS);
  const found = sensitivity(asked);

  it('have the values that futures have under them', () => {
    const valuesUnder = (changed: { readonly [parameter: string]: number }): number[] => {
      const { outlook } = asked;
      const futures = openFutures({ ...asked, measures: [], outlook: { ...outlook, overrides: { ...outlook.overrides, ...changed } } });
      return asked.options.map(({ plan }) => optionValue(futures, plan, { from: 0, to: FUTURES }).mean);
    };
    expect(found.values).toEqual(valuesUnder({}));
    for (const { parameter, low, high, atLow, atHigh } of found.rows) {
      expect(atLow).toEqual(valuesUnder({ [parameter]: low }));
      expect(atHigh).toEqual(valuesUnder({ [parameter]: high }));
      expect(rulebook.parameters[parameter]).toMatchObject({ low, high });
    }
  });

  it('are the same every time, at most three, largest first', () => {
    expect(sensitivity(asked)).toEqual(found);
    expect(found.rows.length).toBeGreaterThan(0);
    expect(found.rows.length).toBeLessThanOrEqual(3);
    const swings = found.rows.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });
});
