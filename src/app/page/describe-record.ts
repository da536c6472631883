import { inForm } from '../../engine';
import type { GameRecord, Scenario } from '../../model';
import { PARAMETERS } from '../../rules';
import { previewView } from '../../view';
import type { PreviewView, Words } from '../../view';

/** Says what a link or a file holds: in the form in which it was played, held against the level and the rules of this build. */
export function describeRecord(record: GameRecord, scenario: Scenario, words: Words): PreviewView {
  return previewView(record, inForm(scenario, record.turns), words, PARAMETERS);
}
