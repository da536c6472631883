import { numberArg } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { COUNTER_LIST_EUR_BN } from '../law/counter-list';
import { ANY_DAY, number, onBloc } from '../card/action';
import type { Action } from '../card/action';

/** A list of this size is as clear an act as a list can be. */
const CLEAR_ACT_EUR_BN = 80;

/** How clear an act a list of this size is, 0 to 1. */
function clarity(eurBn: number): number {
  return Math.min(1, eurBn / CLEAR_ACT_EUR_BN);
}

/** Lets suspended counter-duties take effect, in whole or part, from the date on which the suspension ends. */
export const unsuspendList: Action = {
  id: 'unsuspend-list',
  roles: ['trade-bloc'],
  parameters: [number('eurBn', 'EUR bn', [1, COUNTER_LIST_EUR_BN], 1, 31)],
  conflicts: [],
  sources: ['eu-counter-list'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 3 + Math.round(numberArg(args, 'eurBn') / 15.5) }),
  legal(world, _actor, args) {
    const { announcedEurBn } = world.counterList;
    if (!world.threats.some((threat) => threat.stage !== 'dropped')) return { code: 'nothing-to-answer', args: {} };
    if (announcedEurBn >= COUNTER_LIST_EUR_BN) return { code: 'list-complete', args: {} };
    return numberArg(args, 'eurBn') <= announcedEurBn ? { code: 'list-not-more', args: { eurBn: announcedEurBn } } : null;
  },
  apply(world, actor, args, { frame }) {
    const more = clarity(numberArg(args, 'eurBn')) - clarity(world.counterList.announcedEurBn);
    world.counterList.announcedEurBn = numberArg(args, 'eurBn');
    world.counterList.fromTurn = Math.max(world.clock.turn + 1, frame.listFromTurn);
    world.counterList.cause = actor.cause;
    // A list dated in two steps says what it would have said in one.
    for (const evidence of onBloc(0.75, 0.2, more)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: (args) => onBloc(0.75, 0.2, clarity(numberArg(args, 'eurBn'))),
};
