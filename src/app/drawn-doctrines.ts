import { cast } from '../institutions';
import { hash64 } from '../maths';
import type { Scenario } from '../model';

/** A doctrine for every seat, drawn from those of its institution by the seed. */
export function drawnDoctrines({ level }: Scenario, seed: number): { [seat: string]: string } {
  return Object.fromEntries(level.seats.map(({ id, institution, doctrine }) => {
    const known = cast.find((candidate) => candidate.id === institution)?.doctrines ?? [];
    const drawn = Number.parseInt(hash64(`doctrine:${seed}:${id}`).slice(0, 8), 16) % Math.max(1, known.length);
    return [id, known[drawn]?.id ?? doctrine];
  }));
}
