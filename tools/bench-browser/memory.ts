import type { CDPSession, Page } from 'playwright-core';

/** Memory in use after a collection, in MB: the page's, its workers', and what lies in buffers. */
export interface Heap {
  readonly pageMb: number;
  readonly workersMb: number;
  readonly buffersMb: number;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

type Send = <T>(method: string) => Promise<T>;

const MB = 1024 * 1024;

/** Reads the memory of a page and of all its workers through the browser's own debugger. */
export class HeapReader {
  private readonly session: CDPSession;
  private readonly workers = new Map<string, Send>();
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private count = 0;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  /** Attaches to a page and to every worker that it has or will have. */
  static async of(page: Page): Promise<HeapReader> {
    const session = await page.context().newCDPSession(page);
    const reader = new HeapReader(session);
    session.on('Target.attachedToTarget', ({ sessionId }) => void reader.workers.set(sessionId, (method) => reader.ask(sessionId, method)));
    session.on('Target.detachedFromTarget', ({ sessionId }) => void reader.workers.delete(sessionId));
    session.on('Target.receivedMessageFromTarget', ({ message }) => reader.hear(message));
    await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
    return reader;
  }

  /** Collects what is no longer used and says what is left. */
  async read(): Promise<Heap> {
    const page = await usageOf((method) => this.session.send(method as 'Runtime.getHeapUsage') as Promise<never>);
    const workers = await Promise.all([...this.workers.values()].map(usageOf));
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / MB;
    return {
      pageMb: sum([page.usedSize]),
      workersMb: sum(workers.map(({ usedSize }) => usedSize)),
      buffersMb: sum([page, ...workers].map(({ backingStorageSize }) => backingStorageSize ?? 0)),
    };
  }

  private ask<T>(sessionId: string, method: string): Promise<T> {
    this.count += 1;
    const id = this.count;
    const answer = new Promise<T>((resolve) => void this.waiting.set(id, resolve as (result: unknown) => void));
    void this.session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return answer;
  }

  private hear(message: string): void {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
    if (id === undefined) return;
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}

async function usageOf(send: Send): Promise<Usage> {
  await send('HeapProfiler.collectGarbage');
  return send<Usage>('Runtime.getHeapUsage');
}
