import type { Hand } from './hand';
import type { Question, Told } from './errand';

interface Errand {
  readonly id: number;
  readonly question: Question;
  readonly show: (told: Told) => void;
  readonly fail: (error: unknown) => void;
  /** Who is on it; null while there is nobody. */
  worker: number | null;
}

/** Questions that one worker each answers by itself, when nobody waits for a fan: asked again elsewhere where a worker is lost. */
export class Errands {
  private readonly open = new Map<number, Errand>();
  private hands: ReadonlyMap<number, Hand>;
  private count = 0;
  private stopped = false;

  constructor(hands: ReadonlyMap<number, Hand>) {
    this.hands = hands;
  }

  /** Questions without their last answer. */
  get size(): number {
    return this.open.size;
  }

  /** Asks; gives a way to drop the question, after which nothing more is told. Fails at once where nobody answers any more. */
  ask(question: Question, show: (told: Told) => void, fail: (error: unknown) => void): () => void {
    if (this.stopped) {
      fail(nobodyAnswers());
      return () => {};
    }
    const errand: Errand = { id: this.count, question, show, fail, worker: null };
    this.count += 1;
    this.open.set(errand.id, errand);
    this.send(errand);
    return () => this.drop(errand);
  }

  /** Sends out what has nobody on it, as when workers have come or gone. */
  staff(): void {
    for (const errand of this.open.values()) if (errand.worker === null || !this.hands.has(errand.worker)) this.send(errand);
  }

  /** Drops all questions and tells those who asked; from now on no other is taken. */
  stop(): void {
    this.stopped = true;
    const left = [...this.open.values()];
    this.open.clear();
    left.forEach(({ fail }) => fail(nobodyAnswers()));
  }

  private drop(errand: Errand): void {
    if (!this.open.delete(errand.id)) return;
    const hand = errand.worker === null ? undefined : this.hands.get(errand.worker);
    hand?.api.drop(errand.id).catch(() => {});
  }

  private send(errand: Errand): void {
    const workers = [...this.hands.keys()];
    const worker = workers[errand.id % workers.length];
    errand.worker = worker ?? null;
    const hand = worker === undefined ? undefined : this.hands.get(worker);
    if (hand === undefined) return;
    hand.api.begin(errand.id, errand.question).catch((error: unknown) => this.refuse(errand, hand, error));
    this.pull(errand, hand);
  }

  private pull(errand: Errand, hand: Hand): void {
    hand.api.next(errand.id).then((told) => {
      if (told === null || !this.isWith(errand, hand)) return;
      if (told.finished) this.open.delete(errand.id);
      else this.pull(errand, hand);
      errand.show(told);
    }).catch((error: unknown) => this.refuse(errand, hand, error));
  }

  private refuse(errand: Errand, hand: Hand, error: unknown): void {
    if (!this.isWith(errand, hand)) return;
    this.open.delete(errand.id);
    errand.fail(error);
  }

  /** Whether an answer still counts: the question stands, and it was not given to another meanwhile. */
  private isWith(errand: Errand, hand: Hand): boolean {
    return this.open.has(errand.id) && errand.worker !== null && this.hands.get(errand.worker) === hand;
  }
}

function nobodyAnswers(): Error {
  return new Error('nobody answers any more');
}
