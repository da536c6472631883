import type { Scenario } from '../../../model';
import type { ModelLab } from '../../../ui';
import { prose, richContext, sketchView } from '../../../view';
import type { ModelInput, Words } from '../../../view';
import { changeableAssumptions } from '../changeable-assumptions';
import { GOVERNMENT, SELLER } from './sketch-level';
import { sketchesOf } from './sketches';

type Overrides = ModelLab['overrides'];

/** The sliders of the model page on a level, from the assumptions that are played with already; null where the level lacks who acts in the pictures. */
export function modelLab(scenario: Scenario, words: Words, input: ModelInput, overrides: Overrides, onPlay?: (overrides: Overrides) => void): ModelLab | null {
  const { seats } = scenario.level;
  if (![SELLER, GOVERNMENT].every((id) => seats.some((seat) => seat.id === id))) return null;
  const context = richContext(words, input);
  return {
    overrides,
    assumptions: changeableAssumptions(scenario, words),
    sketches: sketchesOf(scenario).map(({ id, parameters, schools = false, draw }) => ({
      id, parameters, schools,
      title: words.t(`lab.${id}`),
      text: prose(words.t(`lab.${id}.text`), context),
      draw: (assumed) => sketchView(words, id, draw(assumed)),
    })),
    ...(onPlay === undefined ? {} : { onPlay }),
  };
}
