import { cpus } from 'node:os';
import { ensembleGroup } from './ensemble-group';
import { futuresGroup, sharedChance } from './futures-group';
import { levelGroup } from './level-group';
import { measureGroup } from './measure';
import type { Effort, GroupFigures } from './measure';
import { openProcess, serve } from './process';
import { refGroup } from './ref-1-group';
import { sharesGroup } from './shares-group';
import { tableOf } from './table';
import type { Group } from './workload';

const NOTE = 'Absolute times drift with the machine and what else it does: quote ratios of one run. Every row has a process of its own.';

/** What is measured, in order; each group is made only where it is played. */
function groupsOf(levelFiles: readonly string[]): (() => Group | Promise<Group>)[] {
  return [() => refGroup, ...levelFiles.flatMap((file) => [() => levelGroup(file), () => futuresGroup(file), () => ensembleGroup(file), () => sharesGroup(file)])];
}

/** Plays one workload of one group for the process that measures. */
export async function serveWorkload(levelFiles: readonly string[], group: number, workload: number): Promise<void> {
  const found = (await groupsOf(levelFiles)[group]?.())?.workloads[workload];
  if (found === undefined) throw new Error(`no workload ${workload} in group ${group}`);
  serve(found);
}

/** Measures everything and gives a report as text, or as JSON for programs; `self` is the file that serves workloads. */
export async function bench(levelFiles: readonly string[], self: string, json: boolean, effort: Effort): Promise<string> {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  const groups: GroupFigures[] = [];
  for (const [place, open] of groupsOf(levelFiles).entries()) groups.push(await measured(await open(), place, self, effort));
  const paired = levelFiles.flatMap(sharedChance);
  if (json) return JSON.stringify({ ...machine, ...effort, note: NOTE, groups, paired }, null, 2);
  const head = `Node ${machine.node}, ${machine.cores} x ${machine.cpu}; medians of ${effort.rounds} interleaved rounds`;
  return [`${head}\n${NOTE}`, ...groups.map(tableOf), ...paired].join('\n\n');
}

async function measured(group: Group, place: number, self: string, effort: Effort): Promise<GroupFigures> {
  const processes = group.workloads.map((_, workload) => openProcess(self, [String(place), String(workload)]));
  try {
    return await measureGroup(group, processes.map(({ run }) => run), effort);
  } finally {
    processes.forEach((each) => each.close());
  }
}
