import type { Args, Refusal, Threat, World } from '../../model';
import { textArg } from '../../model';
import type { Frame } from '../frame';

/** The threat that stands against a group of partners, if any; a dropped one no longer stands. */
export function standingThreat(world: World, frame: Frame, args: Args): Threat | undefined {
  const partners = frame.partnerIds.indexOf(textArg(args, 'partners'));
  return world.threats.find((threat) => threat.partners === partners && threat.stage !== 'dropped');
}

/** Refuses an act on a threat that does not stand or is not at one of the stages named. */
export function refuseStage(world: World, frame: Frame, args: Args, stages: readonly Threat['stage'][]): Refusal | null {
  const partners = textArg(args, 'partners');
  if (!frame.partnerIds.includes(partners)) return { code: 'unknown-partners', args: { partners } };
  const threat = standingThreat(world, frame, args);
  if (threat === undefined) return { code: 'no-threat', args: { partners } };
  return stages.includes(threat.stage) ? null : { code: 'threat-stage', args: { partners, stage: threat.stage } };
}

/** Group ids for the partner choice of a card. */
export function partnerChoices(frame: Frame): { partners: readonly string[] } {
  return { partners: frame.partnerIds };
}
