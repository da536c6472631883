import { readFileSync } from 'node:fs';
import type { Scenario } from '../../src/model';
import { readLevel } from '../../src/scenarios';

/** Reads a level from its file; throws with all its faults where it has any. */
export function scenarioIn(levelFile: string): Scenario {
  const read = readLevel(readFileSync(levelFile, 'utf8'));
  if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return read.scenario;
}
