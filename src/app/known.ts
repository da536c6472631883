import { cast } from '../institutions';
import type { Scenario } from '../model';
import { PARAMETERS, rulebook } from '../rules';
import { checkAgainst, readLevel } from '../scenarios';
import type { LevelResult } from '../scenarios';

/** Reads a level and holds it against the rules and institutions of this build. */
export function readPlayableLevel(text: string): LevelResult {
  const read = readLevel(text);
  if (!read.ok) return read;
  const faults = checkAgainst(read.scenario.level, knownFor(read.scenario));
  return faults.length === 0 ? read : { ok: false, faults };
}

function knownFor(scenario: Scenario): Parameters<typeof checkAgainst>[1] {
  return {
    actions: rulebook.actions,
    institutions: cast,
    markets: rulebook.markets,
    shocks: rulebook.shocks,
    metrics: metricTest(scenario),
    parameters: Object.keys(PARAMETERS),
  };
}

/** A metric is published if it can be read in the level's own start. */
function metricTest(scenario: Scenario): (name: string) => boolean {
  const frame = rulebook.frame(scenario, {});
  const world = rulebook.start(frame);
  return (name) => !Number.isNaN(rulebook.metric(world, frame, name));
}
