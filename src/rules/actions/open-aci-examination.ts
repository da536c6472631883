import { learn } from '../economy/beliefs';
import { isThreatened } from '../law/coercion';
import { moveCoercion } from '../law/coercion-clocks';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

/** Examines, of the Commission's own motion, whether the bloc is being coerced: a threat alone qualifies. */
export const openAciExamination: Action = {
  id: 'open-aci-examination',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: ['accept-framework'],
  sources: ['aci-2023'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 6 }),
  legal(world, _actor, _args, frame) {
    const { stage } = world.coercion;
    if (stage !== 'none' && stage !== 'lapsed') return { code: 'aci-running', args: {} };
    return isThreatened(world, frame) ? null : { code: 'no-coercion', args: {} };
  },
  apply(world, actor, args, { frame }) {
    const { turn } = world.clock;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    const dueTurn = turn + frame.p.aciExaminationWeeks;
    moveCoercion(world, frame, actor.cause, { stage: 'examining', sinceTurn: turn, dueTurn, measure: '', cause: actor.cause });
  },
  evidence: () => onBloc(0.6, 0.1),
};
