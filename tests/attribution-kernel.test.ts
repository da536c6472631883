import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batchSeed, playGame } from '../src/app/headless';
import { provideKernel, shapley } from '../src/foresight';
import type { Kernel } from '../src/foresight';
import { rulebook } from '../src/rules';
import { readLevel } from '../src/scenarios';
import { loadKernel } from '../tools/kernel/load';

const SEEDS = [3, 4, 5];

describe.each(['first-shot', 'greenland-2026'])('shares in %s', (id) => {
  const read = readLevel(readFileSync(new URL(`../levels/${id}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${id} cannot be read`);
  const { scenario } = read;
  const goals = scenario.level.seats.flatMap(({ goalSets }) => goalSets.flatMap((set) => set.goals.map(({ metric }) => metric)));
  const measures = [...new Set([...scenario.level.markets.map(({ id: market }) => `move.${market}`), ...goals])];

  it('are the same to the last bit by the kernel, and played by it', async () => {
    const questions = SEEDS.flatMap((seed) => {
      const { record } = playGame(scenario, batchSeed(seed, 0), { doctrines: {}, drawn: true, script: [], play: 'random' });
      return (['game', record.turnsPlayed] as const).map((scope) => ({ rulebook, scenario, record, measures, scope, exactSeats: 5, pairs: 4 }));
    });
    const byRules = questions.map((question) => shapley(question));
    let turns = 0;
    const kernel: Kernel = await loadKernel(scenario);
    provideKernel({ ...kernel, turn: () => { turns += 1; kernel.turn(); } });
    expect(questions.map((question) => shapley(question))).toEqual(byRules);
    expect(turns).toBeGreaterThan(50);
    const shifted = { ...kernel, turn: () => { kernel.turn(); kernel.m[kernel.layout.fields?.['world']?.type.fields?.['moves']?.off ?? 0] = 1; } };
    provideKernel(shifted);
    expect(questions.map((question) => shapley(question))).not.toEqual(byRules);
  });

  it('are worked out by the rules where a kernel gives up', async () => {
    const { record } = playGame(scenario, batchSeed(9, 0), { doctrines: {}, drawn: true, script: [], play: 'doctrine' });
    const question = { rulebook, scenario, record, measures, scope: 1 } as const;
    const kernel = await loadKernel(scenario);
    provideKernel({ ...kernel, rules: 'others' });
    const byRules = shapley(question);
    provideKernel({ ...kernel, turn: () => { throw new Error('trap'); } });
    expect(shapley(question)).toEqual(byRules);
  });
});
