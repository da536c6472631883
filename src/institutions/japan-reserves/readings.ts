import type { Observation } from '../../model';
import { currencyDown, currencyUp } from '../shared/fund-readings';
import { moveSinceStart } from '../shared/readings';

const YEN_PCT = 2.5;
const ROUT_BP = 15;
const RISE_BP = 5;

/** Says whether the yen has risen enough to hurt exporters. */
export const yenStrong = currencyUp(YEN_PCT);

/** Says whether the yen has fallen enough to hurt households. */
export const yenWeak = currencyDown(YEN_PCT);

/** Says whether bond yields at home have risen at all, so that new savings may as well stay. */
export function homeYieldsRise(observation: Observation): boolean {
  return moveSinceStart(observation, 'jgb-10y') >= RISE_BP;
}

/** Says whether bond yields at home have risen so far that savings pay more there than abroad. */
export function homeYieldsUp(observation: Observation): boolean {
  return moveSinceStart(observation, 'jgb-10y') >= ROUT_BP;
}

/** Says whether the yen or bonds at home call for the desk. */
export function deskCalled(observation: Observation): boolean {
  return yenStrong(observation) || yenWeak(observation) || homeYieldsUp(observation);
}

/** Says whether nothing calls for the desk. */
export function deskQuiet(observation: Observation): boolean {
  return !deskCalled(observation);
}
