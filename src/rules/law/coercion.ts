import type { CoercionStage, Threat, World } from '../../model';
import { belief } from '../economy/beliefs';
import type { Frame } from '../frame';
import { COUNTER_LIST_EUR_BN } from './counter-list';

/** What the bloc may do once coercion is determined: Regulation (EU) 2023/2675, annex I. */
export const COERCION_MEASURES = ['services', 'procurement', 'investment', 'ip', 'capital-markets'] as const;

/** What one measure weighs: as a tariff, on the bloc's own growth, on the other side's technology shares and on its capital. */
export interface MeasureSize {
  readonly tariffPp: number;
  readonly growthPct: number;
  readonly techPct: number;
  /** 1 for the measure that closes the bloc's capital markets. */
  readonly capital: number;
}

/** The name under which the states' vote on whether there is coercion is kept. */
export const DETERMINATION = 'determination';

/** Half of what is dated and not yet in force is believed, times the belief that the bloc means it. */
const DATED_WEIGHT = 0.5;

const SIZES: { readonly [measure: string]: (p: Frame['p']) => MeasureSize } = {
  'services': (p) => ({ tariffPp: p.aciServicesPp, growthPct: p.aciServicesGrowthPct, techPct: p.aciServicesTechPct, capital: 0 }),
  'procurement': (p) => ({ tariffPp: p.aciProcurementPp, growthPct: p.aciProcurementGrowthPct, techPct: 0, capital: 0 }),
  'investment': (p) => ({ tariffPp: p.aciInvestmentPp, growthPct: p.aciInvestmentGrowthPct, techPct: 0, capital: 0 }),
  'ip': (p) => ({ tariffPp: p.aciIpPp, growthPct: p.aciIpGrowthPct, techPct: p.aciIpTechPct, capital: 0 }),
  'capital-markets': (p) => ({ tariffPp: p.aciCapitalMarketsPp, growthPct: p.aciCapitalMarketsGrowthPct, techPct: 0, capital: 1 }),
};

/** Before a measure is chosen markets expect one of middling size. */
const unknown = (p: Frame['p']): MeasureSize => ({ tariffPp: p.aciExpectedPp, growthPct: 0, techPct: 0, capital: 0 });

/** How much of a measure markets expect at each stage, for a bloc that they know to mean it. */
const WEIGHTS: { readonly [stage in CoercionStage]?: (p: Frame['p']) => number } = {
  'examining': (p) => p.aciWeightExamining,
  'examined': (p) => p.aciWeightExamining,
  'before-council': (p) => p.aciWeightCouncil,
  'determined': (p) => p.aciWeightDetermined,
  'adopted': (p) => p.aciWeightAdopted,
};

/** What a measure weighs; a name that the law does not know weighs what markets expect before a choice. */
export function measureSize(measure: string, p: Frame['p']): MeasureSize {
  return (SIZES[measure] ?? unknown)(p);
}

/** How far the chosen measure bites: wholly in force, in part once adopted with a date. */
export function measureBite({ coercion }: World, p: Frame['p']): number {
  if (coercion.stage === 'in-force') return 1;
  return coercion.stage === 'adopted' ? p.aciWeightAdopted : 0;
}

/** Retaliation of every kind, in force and expected, as points of the average tariff. */
export function retaliationPp(world: World, frame: Frame): number {
  const resolve = belief(world, 'bloc', 0);
  const { announcedEurBn, inForceEurBn } = world.counterList;
  const list = inForceEurBn + (announcedEurBn - inForceEurBn) * resolve * DATED_WEIGHT;
  const { announcedPp, inForcePp } = world.reciprocal;
  const reciprocal = inForcePp + (announcedPp - inForcePp) * resolve * DATED_WEIGHT;
  return (list / COUNTER_LIST_EUR_BN) * frame.p.counterListFullPp + reciprocal * frame.p.reciprocalShare + coercionPp(world, frame, resolve);
}

function coercionPp(world: World, { p }: Frame, resolve: number): number {
  const { stage, measure } = world.coercion;
  const { tariffPp } = measureSize(measure, p);
  if (stage === 'in-force') return tariffPp;
  const stands = world.threats.some((threat) => threat.stage !== 'dropped') ? 1 : p.stageDropped;
  return tariffPp * (WEIGHTS[stage]?.(p) ?? 0) * resolve * stands;
}

/** Growth that the bloc gives up for its own anti-coercion measures and its own tariff, in % of GDP. */
export function ownMeasuresGrowthPct(world: World, { p }: Frame): number {
  const { coercion, reciprocal } = world;
  const coercive = coercion.stage === 'in-force' ? measureSize(coercion.measure, p).growthPct : 0;
  return coercive + p.growthPerTariffPp * reciprocal.inForcePp;
}

/** Says whether the states have determined that there is coercion: that outlives the suspension of what followed from it. */
export function isDetermined({ coercion, council }: World): boolean {
  if (coercion.stage !== 'suspended') return coercion.stage === 'determined';
  return council.votes.findLast((vote) => vote.subject === DETERMINATION)?.passed === 1;
}

/** Says whether the states may be asked: once the examination is over, and again where it rests before their vote. */
export function mayBeDetermined(world: World): boolean {
  const { stage } = world.coercion;
  return stage === 'examined' || (stage === 'suspended' && !isDetermined(world));
}

/** Says whether a threat stands against a state of the bloc; where a level names no states, any will do. */
export function isThreatened(world: World, frame: Frame): boolean {
  return world.threats.some((threat) => threat.stage !== 'dropped' && fallsOnMember(threat, frame));
}

/** Says whether a tariff on a state of the bloc is collected or signed. */
export function isTariffed(world: World, frame: Frame): boolean {
  return world.threats.some((threat) => (threat.inForcePp > 0 || threat.stage === 'ordered') && fallsOnMember(threat, frame));
}

function fallsOnMember(threat: Threat, { members, everyone, partnerIds }: Frame): boolean {
  if (members.length === 0 || threat.partners === everyone) return true;
  const group = partnerIds[threat.partners] as string;
  return members.some((state) => state.groups.includes(group));
}
