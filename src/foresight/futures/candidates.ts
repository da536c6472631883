import type { Doctrine, Observation } from '../../model';

/** A doctrine that a seat may turn out to run, and how likely that is held to be. */
export interface Candidate {
  readonly doctrine: Doctrine;
  /** From 0 to 1; the odds of all candidates add up to 1. */
  readonly odds: number;
}

type Beliefs = Observation['beliefs'];

/** Weighs the doctrines of an institution by what markets believe of its type; where no belief tells them apart the odds are even. */
export function candidatesOf(doctrines: readonly Doctrine[], beliefs: Beliefs): readonly Candidate[] {
  const weights = doctrines.map((doctrine) => weightOf(doctrine, doctrines, beliefs));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return doctrines.map((doctrine, place) => ({ doctrine, odds: total > 0 ? (weights[place] as number) / total : 1 / doctrines.length }));
}

/** Doctrines of one type share its weight; one without a type, among others that have one, is not believed in. */
function weightOf({ believed }: Doctrine, all: readonly Doctrine[], beliefs: Beliefs): number {
  if (believed === undefined) return 0;
  const same = all.filter((other) => other.believed?.belief === believed.belief && other.believed.type === believed.type);
  return (beliefs[believed.belief]?.[believed.type] ?? 0) / same.length;
}
