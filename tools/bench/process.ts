import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { playTimed } from './workload';
import type { Played, Runner, Workload } from './workload';

/** A workload in a process of its own, where no other has shaped the compiled code: once rules have run on drafts, plain worlds are slower too. */
export interface OwnProcess {
  readonly run: Runner;
  close(): void;
}

/** Starts a process for one workload; `file` answers `serve` with these arguments. */
export function openProcess(file: string, args: readonly string[]): OwnProcess {
  const child = fork(file, args, { env: { ...process.env, NODE_ENV: 'production' } });
  return { run: (games) => ask(child, games), close: () => void child.kill() };
}

function ask(child: ChildProcess, games: number): Promise<Played> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('a workload ended before it answered'));
    child.once('exit', ended);
    child.once('message', (played) => {
      child.off('exit', ended);
      resolve(played as Played);
    });
    child.send(games);
  });
}

/** Plays one workload for the process that started this one, as often as it asks. */
export function serve(workload: Workload): void {
  process.on('message', (games) => process.send?.(playTimed(workload, Number(games))));
  process.on('disconnect', () => process.exit());
}
