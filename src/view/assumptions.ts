import type { Figure, GameRecord, Scenario } from '../model';
import { plain } from './numbers';
import { parameterDigits, parameterUnit } from './parameter-units';
import type { DebriefView } from './debrief-types';
import type { AssumptionRow } from './types';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** Builds the assumptions that this game does not share with the rules' defaults: the player's first, then the level's. */
export function assumptionsView({ state, scenario, rulebook, words }: Viewer): DebriefView['assumptions'] {
  const { overrides } = state.record;
  const changed = assumptionRows({ state, scenario, rulebook, words }).map(({ id, name, usual }) => ({
    name,
    value: assumptionValue(overrides[id] ?? Number.NaN, scenario.level.parameters[id]),
    note: usual === '' ? words.t('assumptions.changed') : words.t('assumptions.changed.from', { usual }),
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

/** What the rules have for their parameters if nobody changes them. */
export type Catalogue = { readonly [parameter: string]: { readonly value?: number; readonly unit?: string } };

/** Lists the numbers that the player has changed for a game, each with what it is in the level or the catalogue. */
export function assumptionRows({ state, scenario, rulebook, words }: Pick<Viewer, 'state' | 'scenario' | 'rulebook' | 'words'>): readonly AssumptionRow[] {
  return changedNumbers(words, state.record.overrides, scenario, rulebook.parameters);
}

/** Lists the numbers of a record that differ from those of its level or of the catalogue. */
export function changedNumbers(words: Words, overrides: GameRecord['overrides'], { level }: Scenario, catalogue: Catalogue): readonly AssumptionRow[] {
  return Object.entries(overrides).map(([id, value]) => {
    const stock = catalogue[id];
    const usual = level.parameters[id]?.value ?? stock?.value;
    return { id, name: parameterName(words, id), usual: usual === undefined ? '' : parameterDigits(usual), value: parameterDigits(value), unit: parameterUnit(words, stock?.unit ?? '-') };
  });
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
