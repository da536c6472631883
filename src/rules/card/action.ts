import type { Evidence, Parameter, PolicyAction, World } from '../../model';
import type { Frame } from '../frame';

/** A policy action on this world. */
export type Action = PolicyAction<World, Frame>;

/** Every day of the week. */
export const ANY_DAY: readonly number[] = [1, 2, 3, 4, 5];

/** The partner group that an action names; its options come from the level. */
export const PARTNERS: Parameter = { id: 'partners', kind: 'choice', options: [], initial: '' };

/** A number parameter of a card. */
export function number(id: string, unit: string, [min, max]: readonly [number, number], step: number, initial: number): Parameter {
  return { id, kind: 'number', unit, min, max, step, initial };
}

/** Evidence on the type of government: likelihood for hawk, bargainer, dove. */
export function onGovernment(hawk: number, bargainer: number, dove: number): readonly Evidence[] {
  return [{ belief: 'government', likelihoods: [hawk, bargainer, dove], strength: 1 }];
}

/** Evidence on the type of trade bloc: likelihood for deterrer, conciliator. */
export function onBloc(deterrer: number, conciliator: number, strength = 1): readonly Evidence[] {
  return [{ belief: 'bloc', likelihoods: [deterrer, conciliator], strength }];
}
