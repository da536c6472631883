import type { World } from '../../model';

/** Longest time that the law gives an investigation under section 232: 270 days. */
export const PROBE_232_WEEKS = 39;

/** Sectors that an investigation of national security can be opened on. */
export const PROBE_SECTORS = ['autos', 'pharmaceuticals', 'chips', 'steel'] as const;

/** Says whether an investigation has found what a legal basis needs. */
export function probeIsReady(world: World, basis: string): boolean {
  return world.law.probes.some((probe) => probe.basis === basis && probe.readyTurn <= world.clock.turn);
}

/** Says whether a sector is under investigation or has been found against on this basis. */
export function isProbed(world: World, basis: string, sector: string): boolean {
  return world.law.probes.some((probe) => probe.basis === basis && probe.sector === sector);
}

/** Opens an investigation that takes its full legal time. */
export function openProbe(world: World, basis: string, sector: string, weeks: number, cause: string): void {
  world.law.probes.push({ basis, sector, readyTurn: world.clock.turn + weeks, cause });
}
