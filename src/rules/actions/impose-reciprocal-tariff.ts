import { numberArg } from '../../model';
import type { Args } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { committeeAgrees } from '../law/committee';
import { isTariffed } from '../law/coercion';
import { ANY_DAY, number, onBloc } from '../card/action';
import type { Action } from '../card/action';

const MOST_PP = 25;

function unityCost(args: Args): number {
  return 2 + Math.round(numberArg(args, 'tariffPp') / 2.5);
}

/** Answers a tariff on the bloc's states with one of its own, once a committee of the states agrees. */
export const imposeReciprocalTariff: Action = {
  id: 'impose-reciprocal-tariff',
  roles: ['trade-bloc'],
  parameters: [number('tariffPp', 'pp', [1, MOST_PP], 1, 10)],
  conflicts: ['suspend-measures', 'accept-framework'],
  sources: ['enforcement-2014', 'comitology-2011', 'ustr-eu-2024'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: unityCost(args) }),
  legal(world, _actor, args, frame) {
    const { announcedPp } = world.reciprocal;
    if (!isTariffed(world, frame)) return { code: 'no-tariff-to-answer', args: {} };
    return numberArg(args, 'tariffPp') <= announcedPp ? { code: 'reciprocal-not-more', args: { tariffPp: announcedPp } } : null;
  },
  apply(world, actor, args, context) {
    const { frame } = context;
    const { reciprocal, clock } = world;
    if (committeeAgrees(world, context, actor.cause, 'reciprocal-tariff', unityCost(args))) {
      for (const evidence of this.evidence(args)) learn(world, evidence);
      reciprocal.announcedPp = numberArg(args, 'tariffPp');
      reciprocal.fromTurn = clock.turn + frame.p.reciprocalWeeks;
      reciprocal.cause = actor.cause;
    }
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: () => onBloc(0.7, 0.2),
};
