import { openFutures } from '../../foresight';
import type { Kernel } from '../../foresight';
import { cast } from '../../institutions';
import { rulebook } from '../../rules';
import type { Works } from './works';

/** The levels of which a kernel comes with the program, by the place of their file. */
const WRITTEN = import.meta.glob<Kernel>('../../../levels/{first-shot,greenland-2026}.json', { query: '?kernel' });

const loaded = new Map<string, Kernel | null>();

/** The kernel of a level, once it is there; where one is written it is fetched when it is first asked for. */
function kernelOf(level: string): Kernel | undefined {
  const write = WRITTEN[`../../../levels/${level}.json`];
  if (write !== undefined && !loaded.has(level)) {
    loaded.set(level, null);
    // Without it the rules play the same futures, only more slowly.
    write().then((kernel) => loaded.set(level, kernel), () => undefined);
  }
  return loaded.get(level) ?? undefined;
}

/** Plays futures by a kernel as soon as there is one: futures are the same by it as by the rules, so it can step in at any of them. */
export function withKernels(works: Works): Works {
  return {
    ...works,
    open: (outlook, measures) => {
      const parts = { rulebook, cast, outlook, measures };
      const { id } = outlook.scenario.level;
      let kernel = kernelOf(id);
      let futures = openFutures({ ...parts, kernel });
      return {
        ...futures,
        play: (index, plan) => {
          if (kernel === undefined && (kernel = kernelOf(id)) !== undefined) futures = openFutures({ ...parts, kernel });
          return futures.play(index, plan);
        },
      };
    },
  };
}
