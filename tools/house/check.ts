import { resolveAll } from './resolve';
import { ambient, markup } from './rules-calls';
import { cycles, orphans } from './rules-graph';
import { direction, door, packages, siblings } from './rules-imports';
import { fileSize, functionFigures, functionSize } from './rules-size';
import type { Figures } from './rules-size';
import { docs, names, parses, words } from './rules-text';
import { readHouse } from './source';
import type { Fault } from './source';

/** What a check of the whole house found. */
export interface Report {
  readonly files: number;
  readonly imports: number;
  readonly faults: readonly Fault[];
  readonly functionLines: Figures;
}

const FILE_RULES = [parses, names, words, docs, ambient, markup, fileSize, functionSize];
const EDGE_RULES = [direction, packages, door, siblings];
const GRAPH_RULES = [cycles, orphans];

/** Checks every rule on every file below a root folder. */
export function checkHouse(root: string): Report {
  const sources = readHouse(root);
  const edges = resolveAll(root, sources);
  const faults = [
    ...FILE_RULES.flatMap((rule) => sources.flatMap(rule)),
    ...EDGE_RULES.flatMap((rule) => edges.flatMap(rule)),
    ...GRAPH_RULES.flatMap((rule) => rule(sources, edges)),
  ];
  return {
    files: sources.length,
    imports: edges.length,
    faults: faults.sort(byPlace),
    functionLines: functionFigures(sources),
  };
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** Puts a report into words, one line per fault and a summary. */
export function describeReport(report: Report): string {
  const { files, imports, faults, functionLines } = report;
  return [
    ...faults.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`),
    `house: ${files} files, ${imports} imports, ${faults.length} faults`,
    `function lines: median ${functionLines.median}, p90 ${functionLines.p90}, max ${functionLines.max}`,
  ].join('\n');
}
