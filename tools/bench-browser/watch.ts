/** What the page notes about itself while it is measured. */
export interface Notes {
  /** Times from what a hand did to the painted fan of at least so many futures, in ms. */
  painted: { [futures: number]: number };
  /** Times from taking a piece back to having it, in ms. */
  readonly heldMs: number[];
  /** When the last futures of the arm without came in, and when the desk was first open, in ms of the page. */
  baseMs: number;
  deskMs: number;
  /** Durations of the events of a hand, in ms, rounded by the browser to 8. */
  readonly eventsMs: number[];
  /** Of these, those of a press or a key. */
  readonly interactionsMs: number[];
  workers: number;
  /** Waits for a hand on this card and measures from there. */
  expect(card: string): void;
}

/** The page under measurement. */
export type Watched = typeof globalThis & { notes: Notes };

/** Runs in the page before its own scripts, alone, as the others below: none may use anything from outside itself. */
export function takeNotes(): void {
  const notes: Notes = { painted: {}, heldMs: [], baseMs: -1, deskMs: -1, eventsMs: [], interactionsMs: [], workers: 0, expect: () => {} };
  (globalThis as Watched).notes = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId?: number })[]) {
      notes.eventsMs.push(entry.duration);
      if (entry.interactionId) notes.interactionsMs.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Measures from what a hand does to the paint that shows its futures. */
export function watchFans(): void {
  const MARKS = [500, 1_000, 10_000];
  const { notes } = globalThis as Watched;
  let wanted = '';
  let began = -1;
  let isNew = false;
  notes.expect = (card) => {
    wanted = card;
    began = -1;
    notes.painted = {};
  };
  const figure = (): { readonly card: string; readonly futures: number } => {
    const { card = '', futures = '0' } = document.querySelector<HTMLElement>('figure[data-futures]')?.dataset ?? {};
    return { card, futures: Number(futures) };
  };
  const begin = (event: Event): void => {
    if (wanted === '' || began >= 0 || !(event.target instanceof Element)) return;
    const isHover = event.type === 'pointerover' && event.target.closest('.card')?.querySelector('[data-action]')?.getAttribute('data-action') === wanted;
    if (!isHover && event.type !== 'input') return;
    began = event.timeStamp;
    isNew = figure().card !== wanted;
  };
  document.addEventListener('pointerover', begin, true);
  document.addEventListener('input', begin, true);
  const { port1, port2 } = new MessageChannel();
  const due: (() => void)[] = [];
  port2.addEventListener('message', () => due.shift()?.());
  port2.start();
  // A message that is sent in the last callback before a paint arrives after it.
  const afterPaint = (act: () => void): void => void requestAnimationFrame(() => port1.postMessage(due.push(act)));
  const look = (): void => {
    if (notes.deskMs < 0 && document.querySelector('.in-decide') !== null) notes.deskMs = performance.now();
    const { card, futures } = figure();
    if (card !== wanted) isNew = true;
    if (began < 0 || !isNew || card !== wanted) return;
    const { painted } = notes;
    const start = began;
    for (const mark of MARKS.filter((each) => futures >= each && !(each in painted))) {
      painted[mark] = NaN;
      afterPaint(() => void (painted[mark] = performance.now() - start));
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-futures', 'data-card', 'class'] });
}

/** Listens to what the page and its workers tell each other. */
export function watchWorkers(): void {
  interface Call { readonly id?: string; readonly path?: readonly string[]; readonly argumentList?: readonly { readonly value: unknown }[] }
  interface Piece { readonly id: number; readonly plan: readonly unknown[] }
  const { notes } = globalThis as Watched;
  const pieces = new Map<string, Piece>();
  globalThis.Worker = class extends Worker {
    private readonly taken = new Map<number, number>();

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      notes.workers += 1;
      this.addEventListener('message', ({ data }: MessageEvent<Call>) => this.note(data.id ?? ''));
    }

    override postMessage(message: Call, transfer?: unknown): void {
      const value = message.argumentList?.[0]?.value;
      if (message.path?.[0] === 'play' && message.id !== undefined) pieces.set(message.id, value as Piece);
      if (message.path?.[0] === 'hold') for (const id of value as readonly number[]) this.taken.set(id, performance.now());
      super.postMessage(message, transfer as Transferable[]);
    }

    private note(id: string): void {
      const piece = pieces.get(id);
      if (piece === undefined) return;
      pieces.delete(id);
      if (piece.plan.length === 0) notes.baseMs = performance.now();
      const taken = this.taken.get(piece.id);
      if (taken !== undefined) notes.heldMs.push(performance.now() - taken);
      this.taken.delete(piece.id);
    }
  };
}
