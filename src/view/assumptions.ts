import type { Figure } from '../model';
import { plain } from './numbers';
import type { DebriefView } from './debrief-types';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** Builds the assumptions that this game does not share with the rules' defaults: the player's first, then the level's. */
export function assumptionsView({ state, scenario, words }: Viewer): DebriefView['assumptions'] {
  const { overrides } = state.record;
  const changed = Object.keys(overrides).map((id) => ({
    name: parameterName(words, id),
    value: assumptionValue(overrides[id] ?? Number.NaN, scenario.level.parameters[id]),
    note: words.t('assumptions.changed'),
  }));
  const set = Object.entries(scenario.level.parameters)
    .filter(([id]) => overrides[id] === undefined)
    .map(([id, figure]) => ({
      name: parameterName(words, id),
      value: assumptionValue(figure.value, figure),
      note: words.t(`basis.${figure.basis}`),
    }));
  return [...changed, ...set];
}

/** The name of a parameter of the rules. */
export function parameterName(words: Words, id: string): string {
  return words.t(`parameter.${id}`);
}

/** Prints a parameter as it is written, with the unit the level gives it. */
export function assumptionValue(value: number, figure: Figure | undefined): string {
  const decimals = Math.min(4, (String(value).split('.')[1] ?? '').length);
  const unit = figure === undefined || figure.unit === '-' ? '' : ` ${figure.unit}`;
  return plain(value, decimals) + unit;
}
