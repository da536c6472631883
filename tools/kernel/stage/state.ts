import type { Loose } from './values';

/** A moment to which the state can be taken back. */
export interface Moment {
  readonly length: number;
  readonly clock: number;
}

/** What has changed since a moment: values by object and key. */
export type Changes = ReadonlyMap<object, ReadonlyMap<string | number, Loose>>;

interface Entry {
  readonly object: Loose;
  readonly key: string | number;
  readonly before: Loose;
  readonly wasThere: boolean;
}

/** All that the staged program changes while it is staged, so that two ways can be tried one after the other. */
export class State {
  private readonly log: Entry[] = [];
  private clock = 0;
  private readonly births = new WeakMap<object, number>();

  /** Notes that an object is new: what happens to it needs no undoing before its birth. */
  born<T extends object>(object: T): T {
    this.clock += 1;
    this.births.set(object, this.clock);
    return object;
  }

  /** When an object was made; 0 for those from outside. */
  birth(object: object): number {
    return this.births.get(object) ?? 0;
  }

  set(object: Loose, key: string | number, value: Loose): void {
    this.log.push({ object, key, before: object[key], wasThere: Object.hasOwn(object, key) });
    object[key] = value;
  }

  now(): Moment {
    return { length: this.log.length, clock: this.clock };
  }

  /** Takes everything older than a moment back to it. */
  back(moment: Moment): void {
    while (this.log.length > moment.length) {
      const { object, key, before, wasThere } = this.log.pop() as Entry;
      if (this.birth(object) > moment.clock) continue;
      if (wasThere) object[key] = before;
      else if (Array.isArray(object) && Number(key) === object.length - 1) object.length -= 1;
      else delete object[key];
    }
  }

  changes(moment: Moment): Changes {
    const all = new Map<object, Map<string | number, Loose>>();
    for (const { object, key } of this.log.slice(moment.length)) {
      const own = all.get(object) ?? new Map<string | number, Loose>();
      all.set(object, own.set(key, object[key]));
    }
    return all;
  }

  apply(changes: Changes): void {
    for (const [object, own] of changes) for (const [key, value] of own) this.set(object, key, value);
  }
}
