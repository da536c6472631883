import { openGame, optionsOf } from '../src/engine';
import type { Option, Outlook } from '../src/foresight';
import { rulebook } from '../src/rules';

/** What a seat could do at once: silence, and each card that is legal, as it opens. */
export function openOptions(outlook: Outlook, seat: string): Option[] {
  const game = openGame(rulebook, outlook.scenario, 0, outlook.overrides);
  const legal = optionsOf(outlook.world, game, seat).filter(({ refusal }) => refusal === null);
  const cards = legal.map(({ action, days, initial }) => ({ id: action.id, plan: [{ action: action.id, day: days[0] ?? 1, args: initial }] }));
  return [{ id: 'silence', plan: [] }, ...cards];
}
