import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLevel } from './read-level';

const TEXT = readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8');

interface Draft {
  auctions: {
    sizeUsdBn: { [tenor: string]: { value: number } };
    bidToCover: { [tenor: string]: { value: number } };
    calendar: { on: string; tenor: string }[];
  };
  forms: { id: string; turns: number }[];
  partners: { general?: boolean }[];
}

function placesAfter(change: (level: Draft) => unknown): string[] {
  const level = JSON.parse(TEXT) as Draft;
  change(level);
  const result = checkLevel(level);
  return result.ok ? [] : result.faults.map(({ path }) => path);
}

describe('auctions', () => {
  it('of the stock level can be held', () => {
    expect(placesAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (level: Draft) => unknown, string]>([
    ['before the first week', ({ auctions }) => { auctions.calendar[0]!.on = '2026-01-16'; }, '$.auctions.calendar[0].on'],
    ['on a holiday', ({ auctions }) => { auctions.calendar[0]!.on = '2026-01-19'; }, '$.auctions.calendar[0].on'],
    ['on a Saturday', ({ auctions }) => { auctions.calendar[0]!.on = '2026-01-24'; }, '$.auctions.calendar[0].on'],
    ['of a tenor without a size', ({ auctions }) => { auctions.calendar[0]!.tenor = '50y'; }, '$.auctions.calendar[0].tenor'],
    ['of a tenor that every table seems to have', ({ auctions }) => { auctions.calendar[0]!.tenor = 'toString'; }, '$.auctions.calendar[0].tenor'],
    ['of less than nothing', ({ auctions }) => { auctions.sizeUsdBn['2y']!.value = -69; }, '$.auctions.sizeUsdBn["2y"].value'],
    ['of more than there is', ({ auctions }) => { auctions.sizeUsdBn['2y']!.value = 1e9; }, '$.auctions.sizeUsdBn["2y"].value'],
    ['that nobody bids at', ({ auctions }) => { auctions.bidToCover['2y']!.value = 0; }, '$.auctions.bidToCover["2y"].value'],
    ['twice on a day', ({ auctions }) => auctions.calendar.splice(1, 0, auctions.calendar[0]!), '$.auctions.calendar[1]'],
    ['out of order', ({ auctions }) => auctions.calendar.push(auctions.calendar[0]!), '$.auctions.calendar.last.on'],
  ])('are refused %s', (_, change, path) => {
    const last = (JSON.parse(TEXT) as Draft).auctions.calendar.length;
    expect(placesAfter(change)).toContain(path.replace('.last', `[${last}]`));
  });
});

describe('forms and groups', () => {
  it('are refused when a form is as long as the level or as another form', () => {
    expect(placesAfter(({ forms }) => { forms[0]!.turns = 12; })).toEqual(['$.forms[0].turns']);
    expect(placesAfter(({ forms }) => forms.push({ ...forms[0]!, id: 'again' }))).toEqual(['$.forms[1].turns']);
  });

  it('are refused when two groups stand for all partners', () => {
    expect(placesAfter(({ partners }) => partners.forEach((group) => { group.general = true; }))).toEqual(['$.partners[1].general']);
  });
});
