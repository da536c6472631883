import type { Refusal } from '../../model';

/** What a legal basis lets a government do, and how soon. */
export interface TariffBasis {
  readonly maxPp: number;
  readonly leadWeeks: number;
  /** Must fall on all partners alike. */
  readonly general: boolean;
  readonly source: string;
}

/** Legal bases of US tariffs: ceilings and clocks as the statutes set them. */
export const TARIFF_BASES: { readonly [basis: string]: TariffBasis } = {
  ieepa: { maxPp: 50, leadWeeks: 0, general: false, source: 'ieepa' },
  s122: { maxPp: 15, leadWeeks: 0, general: true, source: 'trade-act-1974' },
  s232: { maxPp: 50, leadWeeks: 39, general: false, source: 'trade-expansion-act-1962' },
  s301: { maxPp: 50, leadWeeks: 52, general: false, source: 'trade-act-1974' },
  s338: { maxPp: 50, leadWeeks: 4, general: false, source: 'tariff-act-1930' },
};

/** Why a legal basis does not carry a tariff of this height this soon; null if it does. */
export function refuseBasis(basis: string, tariffPp: number, weeks: number): Refusal | null {
  const law = TARIFF_BASES[basis];
  if (law === undefined) return { code: 'basis-unknown', args: { basis } };
  if (law.general) return { code: 'basis-general', args: { basis } };
  if (tariffPp > law.maxPp) return { code: 'basis-ceiling', args: { basis, most: law.maxPp } };
  return weeks < law.leadWeeks ? { code: 'basis-too-soon', args: { basis, weeks: law.leadWeeks } } : null;
}
