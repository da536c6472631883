import { kernelAtHand, provideKernel } from '../../foresight';
import type { Kernel } from '../../foresight';
import type { Scenario } from '../../model';
import type { Question } from './errand';
import type { Works } from './works';

/** The levels of which a kernel comes with the program, by the place of their file. */
const WRITTEN = import.meta.glob<Kernel>('../../../levels/{first-shot,greenland-2026}.json', { query: '?kernel' });

const asked = new Set<string>();

/** Fetches the kernel of a level where one is written; without it the rules play the same futures, only more slowly. */
function fetchKernel({ level }: Scenario): void {
  const write = WRITTEN[`../../../levels/${level.id}.json`];
  if (write === undefined || asked.has(level.id)) return;
  asked.add(level.id);
  write().then(provideKernel, () => undefined);
}

function scenarioOf(question: Question): Scenario {
  if (question.kind === 'payoff' || question.kind === 'sensitivity') return question.outlook.scenario;
  return question.scenario;
}

/** Plays futures by a kernel as soon as there is one: futures are the same by it as by the rules, so it can step in at any of them. */
export function withKernels(works: Works): Works {
  return {
    ...works,
    work: (question) => {
      fetchKernel(scenarioOf(question));
      return works.work(question);
    },
    open: (outlook, measures) => {
      const { scenario } = outlook;
      fetchKernel(scenario);
      let isByKernel = kernelAtHand(scenario.hash) !== undefined;
      let futures = works.open(outlook, measures);
      return {
        ...futures,
        play: (index, plan) => {
          if (!isByKernel && kernelAtHand(scenario.hash) !== undefined) {
            futures = works.open(outlook, measures);
            isByKernel = true;
          }
          return futures.play(index, plan);
        },
      };
    },
  };
}
