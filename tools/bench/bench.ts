import { cpus } from 'node:os';
import { futuresGroup, sharedChance } from './futures-group';
import { levelGroup } from './level-group';
import { measureGroup } from './measure';
import type { Effort } from './measure';
import { refGroup } from './ref-1-group';
import { tableOf } from './table';

const NOTE = 'Absolute times drift with the machine and what else it does: quote ratios of one run.';

/** Measures everything and gives a report as text, or as JSON for programs. */
export function bench(levelFiles: readonly string[], json: boolean, effort: Effort): string {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  // One group at a time: a level that is already warm would leave the engine's code compiled for two kinds of world.
  const groups = [() => refGroup, ...levelFiles.flatMap((file) => [() => levelGroup(file), () => futuresGroup(file)])].map((open) => measureGroup(open(), effort));
  const paired = levelFiles.flatMap(sharedChance);
  if (json) return JSON.stringify({ ...machine, ...effort, note: NOTE, groups, paired }, null, 2);
  const head = `Node ${machine.node}, ${machine.cores} x ${machine.cpu}; medians of ${effort.rounds} interleaved rounds`;
  return [`${head}\n${NOTE}`, ...groups.map(tableOf), ...paired].join('\n\n');
}
