import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backtestCommand } from './backtest';
import { backtestText } from './backtest-text';
import { readOptions, Unusable } from './options';

const FOLDER = mkdtempSync(join(tmpdir(), 'backtest-'));
const SAMPLE = new URL('../../src/scenarios/sample-episode.json', import.meta.url).pathname;

afterAll(() => rmSync(FOLDER, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

describe('the back-test from the command line', () => {
  it('prints every cell as JSON or as a table that says which of them missed', async () => {
    const { report, text, code } = await backtestCommand(readOptions([SAMPLE, '--games', '20']));
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual(['rulesVersion', 'games', 'seed', 'episodes', 'coverage', 'crps', 'inputs', 'bands']);
    expect(Object.keys(report.episodes[0]?.cells[0] ?? {})).toEqual(['market', 'horizon', 'p10', 'median', 'p90', 'observed', 'inside', 'crps', 'crpsNoChange', 'crpsRegression', 'input']);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(text).toContain('sample-episode');
    expect(text).not.toMatch(/NaN|undefined/);
    const [first] = report.episodes;
    const missed = { ...report, episodes: [{ id: 'x', bands: [], cells: (first?.cells ?? []).map((cell) => ({ ...cell, inside: false })) }] };
    expect(backtestText(missed)).toContain('OUTSIDE');
  });

  it.each<[string, () => string[], string]>([
    ['nothing', () => [], 'There is nothing to test'],
    ['a file that is not there', () => ['no-such-file.json'], 'There is no file "no-such-file.json"'],
    ['a text', () => [file('text.json', 'hello')], 'is not JSON'],
    ['a list', () => [file('list.json', '[]')], '"format": 1'],
    ['a level', () => ['levels/first-shot.json'], 'This is a level'],
    ['a level to lay it over', () => [SAMPLE, '--level', 'first-shot'], 'leave --level out'],
    ['the same id twice', () => [SAMPLE, file('again.json', readFileSync(SAMPLE, 'utf8'))], 'have the same id "sample-episode"'],
    ['more runs than memory bears', () => [SAMPLE, '--games', '1000000'], '--games is 1000000'],
    ['a key without end', () => [file('long.json', readFileSync(SAMPLE, 'utf8').replace('"title"', `"${'k'.repeat(9000)}": 1, "title"`))], '…: This key is not known'],
    ['an act that is refused', () => [file('refused.json', readFileSync(SAMPLE, 'utf8').replace('"meetings": ["2011-09-21"]', '"meetings": []'))], '$.news[1]: "federal-reserve" may not do "set-policy-rate" on that day.'],
    ['partners that a terminal would obey', () => [file('escape.json', JSON.stringify({ ...JSON.parse(readFileSync(SAMPLE, 'utf8')), news: [{ on: '2011-09-06', seat: 'us-administration', action: 'impose-tariff', args: { partners: '\u001b[2J\n', tariffPp: 5, basis: 'ieepa' }, why: 'Test.', known: 'announced', source: 'test' }] }))], 'There is no group of partners " [2J "'],
  ])('refuses %s in one sentence', async (_what, words, sentence) => {
    const refused = backtestCommand(readOptions(words()));
    await expect(refused).rejects.toThrow(Unusable);
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.not.toThrow(/\n/);
  });
});
