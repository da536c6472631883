import type { Scenario } from '../../model';
import { readLevel } from '../../scenarios';
import type { LevelCard } from '../../scenarios';

/** The levels of this build by file, in the order in which the first screen shows them; tests hold them against the rules. */
const ORDER = ['first-shot', 'greenland-2026'];

const CARDS = import.meta.glob<LevelCard>('../../../levels/{first-shot,greenland-2026}.json', { query: '?card', import: 'default', eager: true });
const TEXTS = import.meta.glob<string>('../../../levels/{first-shot,greenland-2026}.json', { query: '?raw', import: 'default' });

const pathOf = (file: string): string => `../../../levels/${file}.json`;

/** What the first screen shows of each level, without loading any. */
export function levelCards(): readonly LevelCard[] {
  return ORDER.flatMap((file) => CARDS[pathOf(file)] ?? []);
}

/** Loads one level of this build; null for an id that none of them has. */
export async function loadLevel(id: string): Promise<Scenario | null> {
  const file = ORDER.find((each) => CARDS[pathOf(each)]?.id === id);
  const text = file === undefined ? undefined : await TEXTS[pathOf(file)]?.();
  if (text === undefined) return null;
  const read = readLevel(text);
  return read.ok ? read.scenario : null;
}

/** Loads all levels of this build. */
export async function stockScenarios(): Promise<readonly Scenario[]> {
  const scenarios = await Promise.all(levelCards().map(({ id }) => loadLevel(id)));
  return scenarios.flatMap((scenario) => scenario ?? []);
}
