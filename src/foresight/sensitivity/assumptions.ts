/** A parameter of a rulebook as its catalogue has it; how sure it is may be left out. */
export interface Catalogued {
  readonly low: number;
  readonly high: number;
  readonly confidence?: string;
}

/** A number of the rules that may be wrong, and the ends of the range in which it may lie. */
export interface Assumption {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
}

const LEAST_SURE_FIRST: readonly (string | undefined)[] = ['low', 'medium', undefined, 'high'];

/** Lists the parameters of a rulebook that have a range, least sure first, else in the order of the catalogue. */
export function assumptionsOf(parameters: { readonly [parameter: string]: Catalogued }): Assumption[] {
  const open = Object.entries(parameters).filter(([, { low, high }]) => low < high);
  const place = ({ confidence }: Catalogued): number => LEAST_SURE_FIRST.indexOf(confidence);
  return open.sort(([, one], [, other]) => place(one) - place(other)).map(([parameter, { low, high }]) => ({ parameter, low, high }));
}
