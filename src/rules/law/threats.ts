import type { Args, Refusal, Threat, World } from '../../model';
import { textArg } from '../../model';
import { oncePerGame } from '../frame';
import type { Frame } from '../frame';

/** The threat that stands against a group of partners, if any; a dropped one no longer stands. */
export function standingThreat(world: World, frame: Frame, args: Args): Threat | undefined {
  const partners = frame.partnerIds.indexOf(textArg(args, 'partners'));
  for (const threat of world.threats) if (threat.partners === partners && threat.stage !== 'dropped') return threat;
  return undefined;
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
export const partnerChoices = oncePerGame((frame) => ({ partners: frame.partnerIds }));

/** Says whether a group of partners is allied. */
export function alliedWith(frame: Frame, partners: number): boolean {
  return frame.allied[partners] === true;
}

/** The highest tariff that a threat names or collects, in pp. */
export function highestPp(threat: Threat): number {
  let highest = threat.inForcePp;
  for (const step of threat.steps) highest = Math.max(highest, step.tariffPp);
  return highest;
}

/** Ends a threat and the tariff with it; what it named is remembered, for it may return. */
export function withdraw(threat: Threat): void {
  threat.steps = [{ tariffPp: highestPp(threat), turn: 0 }];
  threat.stage = 'dropped';
  threat.inForcePp = 0;
  threat.pausedUntilTurn = 0;
  delete threat.lapsesTurn;
}
