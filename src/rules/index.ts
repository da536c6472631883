import type { Rulebook, World } from '../model';
import { ACTIONS } from './actions';
import { identityErrorUsdBn } from './economy/books';
import type { TrustNews } from './economy/trust';
import { price } from './economy/prices';
import { DAYS_PER_TURN, dayCount, makeFrame } from './frame';
import type { DueShock, Frame } from './frame';
import { councilReading } from './law/council';
import { MARKETS } from './markets';
import { MARKET_IDS } from './markets/ids';
import { metric, reader } from './metrics';
import { observe } from './observe';
import { PARAMETERS } from './parameters';
import { SCHEDULE } from './schedule';
import { SHOCKS } from './shocks';
import { startWorldOf } from './start';
import { watcher } from './watch';

const NOTHING_DUE: readonly DueShock[] = [];

/** The rules of this version: what may be done, what can happen, how a day goes. */
export const rulebook: Rulebook<World, Frame> = {
  version: '1.2.0',
  daysPerTurn: DAYS_PER_TURN,
  parameters: PARAMETERS,
  actions: ACTIONS,
  shocks: SHOCKS,
  markets: MARKETS,
  ...SCHEDULE,
  frame: (scenario, overrides) => makeFrame(scenario, overrides, MARKET_IDS),
  start: (frame) => startWorldOf(frame, ACTIONS.length),
  isOpen: (frame, turn, day) => !frame.closedDays.includes(dayCount(turn, day)),
  price,
  metric,
  reader,
  meters: ['trust.dollar', 'trust.europe', 'belief.follow-through', 'belief.campaign', 'tariff.discount-pct'],
  identityErrorUsdBn,
  observe,
  watcher,
  council: councilReading,
  due: (frame, turn, day) => frame.shocksByDay[dayCount(turn, day)] ?? NOTHING_DUE,
};

/** Blocs of holders whose trust the rules know how to move. */
export const BLOC_IDS: readonly (keyof TrustNews)[] = ['europe', 'japan', 'china', 'other'];

export { PARAMETER_GROUPS, PARAMETERS, parameterValues } from './parameters';
export type { Confidence, ParameterEntry, ParameterId, Parameters } from './parameters';
export { SCHOOLS } from './parameters/schools';
export type { School } from './parameters/schools';
export { SOURCES } from './sources';
export { BELIEF_IDS, BELIEF_TYPES, INSTRUMENTS } from './frame';
export type { BeliefId, Frame } from './frame';
export { CORE_MARKETS, MARKET_IDS } from './markets/ids';
export { metricNames } from './metrics';
