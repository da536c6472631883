import { cast } from '../institutions';
import type { Scenario } from '../model';
import { drawnDoctrines } from './drawn-doctrines';

/** A seat whose doctrine can be chosen, with the level's own doctrine first. */
export interface Player {
  readonly seat: string;
  readonly doctrines: readonly string[];
}

/** What the other seats run: the level's own doctrines but for those named, or doctrines drawn for each seed. */
export interface Mix {
  readonly id: string;
  readonly fixed: { readonly [seat: string]: string };
  readonly drawn: boolean;
}

/** Doctrine by seat, for every seat of a level. */
export type Profile = { readonly [seat: string]: string };

/** Gives the seats that decide by themselves and have two doctrines or more. */
export function playersOf({ level }: Scenario): Player[] {
  return level.seats.flatMap(({ id, institution, control, doctrine }) => {
    const known = cast.find((candidate) => candidate.id === institution)?.doctrines.map((entry) => entry.id) ?? [];
    const others = known.filter((name) => name !== doctrine);
    return control === 'scripted' || others.length === 0 ? [] : [{ seat: id, doctrines: [doctrine, ...others] }];
  });
}

/** Gives the mixes of opponents that a seat meets: the level's own, each other doctrine of each other seat in turn, and drawn ones. */
export function mixesFor(seat: string, players: readonly Player[]): Mix[] {
  const others = players.filter((player) => player.seat !== seat);
  const turned = others.flatMap((other) => other.doctrines.slice(1).map((doctrine) => ({
    id: `${other.seat}=${doctrine}`, fixed: { [other.seat]: doctrine }, drawn: false,
  })));
  return [{ id: 'level', fixed: {}, drawn: false }, ...turned, { id: 'drawn', fixed: {}, drawn: true }];
}

/** Gives the doctrine of every seat when one seat runs a doctrine of its own against a mix, under a seed. */
export function profileOf(scenario: Scenario, seed: number, mix: Mix, own: { readonly seat: string; readonly doctrine: string }): Profile {
  const levels = Object.fromEntries(scenario.level.seats.map(({ id, doctrine }) => [id, doctrine]));
  const base = mix.drawn ? drawnDoctrines(scenario, seed) : levels;
  return { ...base, ...mix.fixed, [own.seat]: own.doctrine };
}
