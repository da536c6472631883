import type { Choice } from '../../model';
import { act } from '../shared/decide-by';

/** Opens the examination under the anti-coercion instrument. */
export const examine = (): readonly Choice[] => [act('open-aci-examination', 3)];

/** Asks the council to find that there is coercion. */
export const request = (): readonly Choice[] => [act('request-aci-determination', 3)];

/** Answers a tariff with one of its own. */
export const retaliate = (): readonly Choice[] => [act('impose-reciprocal-tariff', 4, { tariffPp: 10 })];

/** Suspends what no longer answers anything. */
export const liftMeasures = (): readonly Choice[] => [act('suspend-measures', 4)];

/** Agrees to the framework on the table. */
export const acceptTerms = (): readonly Choice[] => [act('accept-framework', 4)];

/** Chooses a measure from the menu of the anti-coercion instrument. */
export function takeMeasures(measure: string): () => readonly Choice[] {
  return () => [act('choose-aci-measures', 4, { measure })];
}

/** Offers purchases of goods. */
export function offerPurchases(eurBn: number): () => readonly Choice[] {
  return () => [act('offer-purchases', 4, { eurBn })];
}
