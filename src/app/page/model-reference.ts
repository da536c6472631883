import type { Scenario } from '../../model';
import { PARAMETER_GROUPS, PARAMETERS, SCHOOLS, SOURCES } from '../../rules';
import type { ModelLab } from '../../ui';
import { claimsView, modelPageView } from '../../view';
import type { HistorySummary, ModelInput, ReferenceView, Words } from '../../view';
import { modelLab } from './lab/model-lab';

/** What the last run of the back-test came to, where one is kept. */
const HISTORY = Object.values(import.meta.glob<HistorySummary>('../../../assets/history-summary.json', { eager: true, import: 'default' }))[0] ?? null;

/** What the page on the model is made from. */
export const MODEL: ModelInput = { parameters: PARAMETERS, groups: PARAMETER_GROUPS, sources: SOURCES, schools: SCHOOLS, history: HISTORY };

/** The page on the model alone, as it is before any game: every number as the catalogue has it, with sliders. */
export function modelReference(scenario: Scenario, words: Words, onPlay: (overrides: ModelLab['overrides']) => void): { readonly view: ReferenceView; readonly lab: ModelLab | null } {
  const claims = claimsView({ scenario, words });
  const input = { ...MODEL, claims, claimSources: scenario.level.sources };
  return { view: { model: modelPageView(words, input) }, lab: modelLab(scenario, words, input, {}, onPlay) };
}
