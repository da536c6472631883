import type { Kernel } from '../../src/foresight';

const KERNELS = import.meta.glob<Kernel>('../../levels/{first-shot,greenland-2026}.json', { query: '?kernel' });

/** Loads the kernel of a stock level. */
export async function kernelOf(levelFile: string): Promise<Kernel> {
  const write = KERNELS[`../../levels/${levelFile.split('/').at(-1)}`];
  if (write === undefined) throw new Error(`no kernel of ${levelFile}`);
  return write();
}
