import type { Scenario } from '../../model';
import { readLevel } from '../../scenarios';
import firstShot from '../../../levels/first-shot.json?raw';

/** The levels of this build, in the order in which the first screen shows them; tests hold them against the rules. */
export function stockScenarios(): readonly Scenario[] {
  return [firstShot].flatMap((text) => {
    const read = readLevel(text);
    return read.ok ? [read.scenario] : [];
  });
}
