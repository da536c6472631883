import type { DayStep, EngineWorld, Rulebook } from '../model';

/** The same rules with somebody who looks at the world after every close and changes nothing. */
export function watched<W extends EngineWorld, F>(rulebook: Rulebook<W, F>, look: DayStep<W, F>['run']): Rulebook<W, F> {
  return { ...rulebook, afterClose: [...rulebook.afterClose, { id: 'the-close-is-watched', run: look }] };
}
