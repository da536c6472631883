import type { Refusal, World } from '../../model';
import { parseCause } from '../../model';
import type { Frame } from '../frame';
import { probeIsReady } from './probes';
import { standingThreat } from './threats';

/** On whom a law may let a tariff fall: any partners, only all alike, or only those that it names. */
export type Reach = 'any' | 'all-alike' | 'named';

/** What a legal basis lets a government do, and how soon. */
export interface TariffBasis {
  readonly maxPp: number;
  readonly leadWeeks: number;
  readonly reach: Reach;
  /** Weeks for which customs may collect without a vote of Congress; 0 for no end. */
  readonly termWeeks: number;
  /** An agency must have found a reason before customs collect. */
  readonly probe: boolean;
  readonly source: string;
}

const MOST_PP = 50;
/** The last whole week within the 150 days of section 122. */
const TERM_122_WEEKS = 21;

/** Legal bases of US tariffs: ceilings and clocks as the statutes set them. */
export const TARIFF_BASES: { readonly [basis: string]: TariffBasis } = {
  ieepa: { maxPp: MOST_PP, leadWeeks: 0, reach: 'any', termWeeks: 0, probe: false, source: 'ieepa' },
  s122: { maxPp: 15, leadWeeks: 0, reach: 'all-alike', termWeeks: TERM_122_WEEKS, probe: false, source: 'trade-act-1974' },
  s232: { maxPp: MOST_PP, leadWeeks: 39, reach: 'named', termWeeks: 0, probe: true, source: 'trade-expansion-act-1962' },
  s301: { maxPp: MOST_PP, leadWeeks: 52, reach: 'named', termWeeks: 0, probe: true, source: 'trade-act-1974' },
  s338: { maxPp: MOST_PP, leadWeeks: 4, reach: 'named', termWeeks: 0, probe: false, source: 'tariff-act-1930' },
};

/** A tariff that somebody wants to rest on a law. */
export interface WantedTariff {
  readonly basis: string;
  readonly partners: string;
  readonly tariffPp: number;
  /** Weeks until customs are to collect; 0 for at once. */
  readonly weeks: number;
}

/** Why a law does not carry a tariff on these partners at this height, whatever its date; null if it does. */
export function refuseReach(world: World, frame: Frame, { basis, partners, tariffPp }: Omit<WantedTariff, 'weeks'>): Refusal | null {
  const law = TARIFF_BASES[basis];
  if (law === undefined) return { code: 'basis-unknown', args: { basis } };
  if (basis === 'ieepa' && world.law.emergencyStruck > 0) return { code: 'basis-struck', args: {} };
  const general = frame.everyone >= 0 && frame.partnerIds[frame.everyone] === partners;
  if (law.reach === 'all-alike' && !general) return { code: 'basis-general', args: { basis } };
  if (law.reach === 'named' && general) return { code: 'basis-named', args: { basis } };
  return tariffPp > law.maxPp ? { code: 'basis-ceiling', args: { basis, most: law.maxPp } } : null;
}

/** Why a legal basis does not carry a tariff of this height this soon; null if it does. */
export function refuseBasis(world: World, frame: Frame, wanted: WantedTariff): Refusal | null {
  const refusal = refuseReach(world, frame, wanted);
  if (refusal !== null) return refusal;
  const leadWeeks = TARIFF_BASES[wanted.basis]?.leadWeeks ?? 0;
  return wanted.weeks < leadWeeks ? { code: 'basis-too-soon', args: { basis: wanted.basis, weeks: leadWeeks } } : null;
}

/** Why customs may not collect at once on a legal basis: no finding yet, or no notice given in time; null if they may. */
export function refuseAtOnce(world: World, frame: Frame, wanted: Omit<WantedTariff, 'weeks'>): Refusal | null {
  const refusal = refuseReach(world, frame, wanted);
  if (refusal !== null) return refusal;
  const { basis } = wanted;
  const law = TARIFF_BASES[basis];
  if (law === undefined || law.leadWeeks === 0) return null;
  if (law.probe) return probeIsReady(world, basis) ? null : { code: 'basis-no-finding', args: { weeks: law.leadWeeks } };
  return weeksOfNotice(world, frame, wanted) >= law.leadWeeks ? null : { code: 'basis-no-notice', args: { weeks: law.leadWeeks } };
}

/** Weeks since the standing threat on the same basis was announced or signed, at least as high as what is wanted. */
function weeksOfNotice(world: World, frame: Frame, { basis, partners, tariffPp }: Omit<WantedTariff, 'weeks'>): number {
  const threat = standingThreat(world, frame, { partners });
  if (threat === undefined || threat.basis !== basis || !threat.steps.some((step) => step.tariffPp >= tariffPp)) return 0;
  const cause = parseCause(threat.cause);
  return cause.type === 'decision' ? world.clock.turn - cause.turn : 0;
}
