import { numberArg } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { freeUsdBn } from '../economy/portfolio';
import { TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const DAYS = 10;
const LIKELIHOOD_RATIO = 1.3;
const [LEAST_USD_BN, MOST_USD_BN] = [5, 50];

/** The private holders at home of a seat: foreign holders of the same bloc, -1 where there are none. */
function saversOf(frame: Frame, seat: number): number {
  const bloc = frame.blocOfHolder[frame.holderOfSeat[seat] ?? -1] ?? -1;
  return frame.scenario.level.holders.findIndex(({ kind }, holder) => kind === 'foreign' && bloc >= 0 && frame.blocOfHolder[holder] === bloc);
}

/** Asks insurers and banks at home to sell Treasuries and bring the money back: no order, and hard to refuse. */
export const repatriateByMoralSuasion: Action = {
  id: 'repatriate-by-moral-suasion',
  roles: ['reserve-manager'],
  parameters: [number('usdBn', 'USD bn', [LEAST_USD_BN, MOST_USD_BN], 5, 10)],
  conflicts: [],
  sources: ['korea-savers-2025'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 4 + Math.round(numberArg(args, 'usdBn') / 5) }),
  legal(world, actor, _args, frame) {
    return freeUsdBn(world, saversOf(frame, actor.seat), TREASURIES) < LEAST_USD_BN ? { code: 'no-savers-to-ask', args: {} } : null;
  },
  limits(world, actor, frame) {
    const free = freeUsdBn(world, saversOf(frame, actor.seat), TREASURIES);
    return { usdBn: { min: LEAST_USD_BN, max: Math.max(LEAST_USD_BN, Math.min(MOST_USD_BN, free)) } };
  },
  apply(world, actor, args, { frame }) {
    const usdBnPerDay = numberArg(args, 'usdBn') / DAYS;
    world.orders.push({ holder: saversOf(frame, actor.seat), instrument: TREASURIES, usdBnPerDay, daysLeft: DAYS, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause: actor.cause });
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
