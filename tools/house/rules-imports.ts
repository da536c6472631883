import { DOORS, LAYERS, SIBLINGS, TEST_PACKAGES } from './layers';
import type { Layer } from './layers';
import type { Edge } from './resolve';
import { faultAt, folderOf, TEST } from './source';
import type { Fault } from './source';

function fault(edge: Edge, rule: string, message: string): Fault[] {
  return [faultAt(edge.from, rule, edge.entry.start, message)];
}

/** Catches an import from a folder that the table does not allow. */
export function direction(edge: Edge): Fault[] {
  const { from, entry, target } = edge;
  if (from.folder === undefined) return [];
  if (target.kind === 'nothing') {
    return fault(edge, 'direction', `import of ${entry.specifier ?? 'a computed name'} leads to no file`);
  }
  if (target.kind === 'package' || from.isTest) return [];
  const layer = LAYERS[from.folder];
  if (!layer) return fault(edge, 'direction', `folder ${from.folder} is not in the table of layers`);
  return target.kind === 'asset' ? assetDirection(edge, layer, target.path) : codeDirection(edge, layer, target.path);
}

function codeDirection(edge: Edge, layer: Layer, path: string): Fault[] {
  const { from, entry } = edge;
  const to = folderOf(path);
  if (to === undefined || TEST.test(path)) {
    return fault(edge, 'direction', `program code may not import ${path}`);
  }
  const allowed = to === from.folder || layer.imports.includes(to)
    || (entry.typeOnly && layer.types?.includes(to) === true);
  if (allowed) return [];
  const what = layer.types?.includes(to) ? 'only types from' : 'nothing from';
  return fault(edge, 'direction', `${from.folder} (${layer.sentence}) may import ${what} ${to}`);
}

function assetDirection(edge: Edge, layer: Layer, path: string): Fault[] {
  const own = path.startsWith(`src/${edge.from.folder}/`);
  const top = path.split('/')[0] ?? '';
  const allowed = layer.assets !== undefined && (own || layer.assets.includes(top));
  return allowed ? [] : fault(edge, 'direction', `${edge.from.folder} may not import ${path}`);
}

/** Catches a package that the table does not allow in the folder. */
export function packages(edge: Edge): Fault[] {
  const { from, target } = edge;
  if (from.folder === undefined || target.kind !== 'package') return [];
  const own = LAYERS[from.folder]?.packages ?? [];
  const allowed = from.isTest ? [...own, ...TEST_PACKAGES] : own;
  if (allowed.some((pattern) => matchesPackage(pattern, target.name))) return [];
  return fault(edge, 'package', `${from.folder} may not import the package ${target.name}`);
}

function matchesPackage(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Catches an import of another folder's inner file instead of its index.ts. */
export function door(edge: Edge): Fault[] {
  const { from, target } = edge;
  if (target.kind !== 'code') return [];
  const to = folderOf(target.path);
  if (to === undefined || to === from.folder) return [];
  if (target.path === `src/${to}/index.ts` || DOORS.includes(target.path)) return [];
  return fault(edge, 'door', `${target.path} is inside ${to}; import its index.ts`);
}

/** Catches an action or a shock that imports another one. */
export function siblings(edge: Edge): Fault[] {
  const { from, target } = edge;
  if (target.kind !== 'code' || from.isTest || !isSibling(from.path) || !isSibling(target.path)) return [];
  if (from.path.endsWith('/index.ts')) return [];
  return fault(edge, 'siblings', `${target.path} must not be imported here; shared economics has its own folder`);
}

function isSibling(path: string): boolean {
  return SIBLINGS.some((folder) => path.startsWith(folder));
}
