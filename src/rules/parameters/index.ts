import { BELIEFS } from './beliefs';
import { CURRENCIES } from './currencies';
import { FISCAL } from './fiscal';
import { FLOWS } from './flows';
import { FUNDAMENTALS } from './fundamentals';
import { FUNDS } from './funds';
import { LAW } from './law';
import { NEWS } from './news';
import { POLITICS } from './politics';
import { RISK_NUMBERS } from './risk';
import { SPECULATION } from './speculation';
import { TRUST_NUMBERS } from './trust';

export type { Confidence, ParameterEntry } from './entry';

/** Every parameter of the rules with its value, unit, range, date, source and confidence. */
export const PARAMETERS = {
  ...FLOWS, ...BELIEFS, ...TRUST_NUMBERS, ...FUNDAMENTALS, ...NEWS, ...RISK_NUMBERS, ...SPECULATION, ...CURRENCIES, ...LAW, ...FISCAL, ...FUNDS, ...POLITICS,
};

const namesOf = (group: object): readonly string[] => Object.keys(group);

/** Names of parameters by the part of the model that they belong to. */
export const PARAMETER_GROUPS: { readonly [group: string]: readonly string[] } = {
  flows: namesOf(FLOWS),
  beliefs: namesOf(BELIEFS),
  trust: namesOf(TRUST_NUMBERS),
  fundamentals: namesOf(FUNDAMENTALS),
  news: namesOf(NEWS),
  risk: namesOf(RISK_NUMBERS),
  speculation: namesOf(SPECULATION),
  currencies: namesOf(CURRENCIES),
  law: namesOf(LAW),
  fiscal: namesOf(FISCAL),
  funds: namesOf(FUNDS),
  politics: namesOf(POLITICS),
};

/** The name of a parameter. */
export type ParameterId = keyof typeof PARAMETERS;

/** The values of all parameters in one game. */
export type Parameters = { readonly [id in ParameterId]: number };

/** Puts the catalogue's values, a level's own and a player's assumptions together; unknown names are ignored. */
export function parameterValues(...layers: readonly { readonly [id: string]: number }[]): Parameters {
  const values: { [id: string]: number } = {};
  for (const id of Object.keys(PARAMETERS) as ParameterId[]) {
    values[id] = PARAMETERS[id].value;
    for (const layer of layers) {
      const own = Object.hasOwn(layer, id) ? layer[id] : undefined;
      if (own !== undefined) values[id] = own;
    }
  }
  return values as Parameters;
}
