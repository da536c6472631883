import type { Scenario } from '../../model';
import { readPlayableLevel } from '../known';
import firstShot from '../../../levels/first-shot.json?raw';

/** The levels of this build, in the order in which the first screen shows them. */
export function stockScenarios(): readonly Scenario[] {
  return [firstShot].flatMap((text) => {
    const read = readPlayableLevel(text);
    return read.ok ? [read.scenario] : [];
  });
}
