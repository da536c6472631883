import { PARAMETER_GROUPS, PARAMETERS, SOURCES } from '../../rules';
import { modelPageView } from '../../view';
import type { ReferenceView, Words } from '../../view';

/** What the page on the model is made from. */
export const MODEL = { parameters: PARAMETERS, groups: PARAMETER_GROUPS, sources: SOURCES };

/** The page on the model alone, as it is before any game: every number as the catalogue has it. */
export function modelReference(words: Words): ReferenceView {
  return { model: modelPageView({ ...MODEL, words }) };
}
