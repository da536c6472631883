import { kernelAtHand, kernelPlayer } from '../kernel/open-kernel';
import type { KernelPlayer } from '../kernel/kernel-player';
import type { Future, Futures, Measures, Plan } from './contract';
import { ForecastLuck } from './luck';
import type { Luck } from './luck';
import { FuturePlayer } from './player';
import { openRoom } from './room';
import type { Asker, FuturesParts } from './room';

/** A future of several askers: whether each goal of each was met. */
export interface JointFuture extends Omit<Future, 'goals'> {
  readonly goals: readonly Uint8Array[];
}

/** Plays futures in which several seats' plans are given, in the order of the askers. */
export interface JointFutures {
  readonly measures: Measures;
  readonly steps: number;
  /** The doctrine that each seat runs in the last future played, by seat. */
  doctrines(): { readonly [seat: string]: string };
  play(index: number, plans: readonly Plan[]): JointFuture;
}

/** Opens the futures of an outlook: all that is costly is made once, and nothing that is handed in is changed. */
export function openFutures<F>(parts: FuturesParts<F>): Futures {
  return openFuturesBy(parts, new ForecastLuck());
}

/** Opens futures with a luck of one's own, for who must know it. */
export function openFuturesBy<F>(parts: FuturesParts<F>, luck: Luck): Futures & { readonly player: FuturePlayer | KernelPlayer } {
  const player = openPlayer(parts, luck, [parts.outlook]);
  const { steps, asking, endings } = player.room;
  const future = { values: player.values, ending: -1, goals: player.goals[0] as Uint8Array };
  const plans: Plan[] = [[]];
  const play = (index: number, plan: Plan): Future => {
    plans[0] = plan;
    player.play(index, plans);
    future.ending = player.ending;
    return future;
  };
  return { measures: parts.measures, steps, goals: asking[0]?.goals.length ?? 0, endings, play, player };
}

/** Opens futures in which several seats ask at once; the seat of the outlook need not be among them. */
export function openJointFutures<F>(parts: FuturesParts<F>, askers: readonly Asker[]): JointFutures {
  const player = openPlayer(parts, new ForecastLuck(), askers);
  const { steps, seats } = player.room;
  const future = { values: player.values, ending: -1, goals: player.goals };
  return {
    measures: parts.measures,
    steps,
    doctrines: () => Object.fromEntries(seats.map(({ id, doctrine }) => [id, doctrine.id])),
    play: (index, plans) => {
      player.play(index, plans);
      future.ending = player.ending;
      return future;
    },
  };
}

function openPlayer<F>(parts: FuturesParts<F>, luck: Luck, askers: readonly Asker[]): FuturePlayer | KernelPlayer {
  const ordinary = new FuturePlayer(openRoom(parts, luck, askers), luck, parts.outlook.order === 'sealed');
  const kernel = parts.kernel ?? kernelAtHand(parts.outlook.scenario.hash);
  return (kernel === undefined ? undefined : kernelPlayer(kernel, parts, ordinary, luck)) ?? ordinary;
}
