import { ROOTS } from './layers';
import type { Edge } from './resolve';
import type { Fault, Source } from './source';

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(sources: readonly Source[], edges: readonly Edge[]): Graph {
  const graph = new Map<string, string[]>(sources.map((source) => [source.path, []]));
  for (const { from, target } of edges) {
    if (target.kind === 'code') graph.get(from.path)?.push(target.path);
  }
  return graph;
}

/** Catches every group of files that import each other in a circle, types included. */
export function cycles(sources: readonly Source[], edges: readonly Edge[]): Fault[] {
  const graph = graphOf(sources, edges);
  return strongComponents(graph)
    .filter((group) => group.length > 1 || graph.get(group[0] ?? '')?.includes(group[0] ?? ''))
    .map((group) => cycleFault(graph, group, edges));
}

function cycleFault(graph: Graph, group: readonly string[], edges: readonly Edge[]): Fault {
  const [start = ''] = [...group].sort();
  const circle = circleFrom(graph, start, new Set(group));
  return {
    rule: 'cycle',
    file: start,
    line: lineOfEdge(edges, start, circle[1] ?? start),
    message: `files import each other in a circle: ${circle.join(' -> ')}`,
  };
}

function lineOfEdge(edges: readonly Edge[], from: string, to: string): number {
  const edge = edges.find(({ from: source, target }) =>
    source.path === from && target.kind === 'code' && target.path === to);
  return edge ? edge.from.text.slice(0, edge.entry.start).split('\n').length : 1;
}

/** Finds the shortest way from a file back to itself within its group. */
function circleFrom(graph: Graph, start: string, group: ReadonlySet<string>): string[] {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, start];
      if (group.has(next) && !seen.has(next)) queue.push([...path, next]);
      seen.add(next);
    }
  }
  return [start];
}

/** Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972). */
function strongComponents(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const lowOf = (file: string) => low.get(file) ?? 0;
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.size - 1);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(lowOf(file), lowOf(next)));
    }
    if (lowOf(file) === order.get(file)) groups.push(stack.splice(stack.indexOf(file)));
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return groups;
}

/** Catches a file of src that cannot be reached from its folder's roots. */
export function orphans(sources: readonly Source[], edges: readonly Edge[]): Fault[] {
  const graph = graphOf(sources, edges);
  const reached = reachable(graph, sources.map((source) => source.path).filter(isRoot));
  return sources
    .filter((source) => source.folder !== undefined && !source.isTest && !source.path.endsWith('.d.ts'))
    .filter((source) => !reached.has(source.path))
    .map(({ path, folder }) => ({
      rule: 'orphan',
      file: path,
      line: 1,
      message: `not reachable from ${rootsOf(folder ?? '').join(', ')} of ${folder || 'a folder of src'}`,
    }));
}

function rootsOf(folder: string): readonly string[] {
  return ROOTS[folder] ?? ['index.ts'];
}

/** Says whether a file is one of the roots of its folder of src. */
export function isRoot(path: string): boolean {
  const [top, folder = '', ...rest] = path.split('/');
  return top === 'src' && rootsOf(folder).includes(rest.join('/'));
}

/** A walk stays inside the folder it began in: another folder cannot keep a file alive. */
function reachable(graph: Graph, roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  for (const file of reached) {
    const folder = file.split('/')[1];
    for (const next of graph.get(file) ?? []) {
      if (next.split('/')[1] === folder) reached.add(next);
    }
  }
  return reached;
}
