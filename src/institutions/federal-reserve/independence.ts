import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll } from '../shared/decide-by';
import { never } from '../shared/readings';
import { attacked, expectationsSlip, marketBroken, mayStopBuying, meets, mustBuy, quoted } from './readings';
import { defend, stopBuying } from './steps';

const firmWords = (): readonly Choice[] => [act('guide-path', 4, { bp: 25 })];
const rescue = (): readonly Choice[] => [act('buy-treasuries', 2, { usdBnPerWeek: 50 })];

function hold(observation: Observation): readonly Choice[] {
  return [act('set-policy-rate', observation.meetingDays.at(-1) ?? 3, { bp: 0 })];
}

/** Credibility is the one asset that cannot be bought back: answer every attack, and be firm before expectations slip. */
export const independence = decideBy({
  institution: 'federal-reserve',
  id: 'independence',
  quoting: quoted,
  rows: [
    { because: 'defend', when: seen(attacked), does: defend },
    { because: 'rescue', when: seenAll(marketBroken, mustBuy), does: rescue },
    { because: 'enough', when: seen(mayStopBuying), does: stopBuying },
    { because: 'firm', when: seenAll(expectationsSlip, never('guide-path')), does: firmWords },
    { because: 'meeting', when: seen(meets), does: hold },
  ],
  otherwise: 'watch',
});
