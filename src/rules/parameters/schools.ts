import { FLOWS } from './flows';

/** A school of thought on what a sale of bonds does to yields: two numbers of the catalogue that are held together. */
export interface School {
  readonly id: string;
  readonly lastingBpPer100Bn: number;
  readonly dealerBpPer100Bn: number;
  /** A key of the rules' sources. */
  readonly source: string;
}

/** Three schools of bond-sale impact, from the smallest to the largest; the middle one is the catalogue's. */
export const SCHOOLS: readonly School[] = [
  { id: 'portfolio-balance', lastingBpPer100Bn: 1.5, dealerBpPer100Bn: 3, source: 'imf-wp-17-174' },
  { id: 'demand-system', lastingBpPer100Bn: FLOWS.lastingBpPer100Bn.value, dealerBpPer100Bn: FLOWS.dealerBpPer100Bn.value, source: 'bis-wp-1105' },
  { id: 'time-series', lastingBpPer100Bn: 8, dealerBpPer100Bn: 40, source: 'nber-30476' },
];
