/** One state of a ladder and what is seen when it is reached. */
type Rung = { readonly on: { readonly observe: { readonly guard: string; readonly target: string }[] } };

/** A region of stages: from each, whichever other stage is seen is entered. `guards` names a guard for each state. */
export function ladder<const G extends { readonly [state: string]: string }>(initial: keyof G & string, guards: G) {
  const entries = Object.entries(guards) as [keyof G & string, G[keyof G]][];
  const rungOf = (own: string): Rung => ({
    on: { observe: entries.filter(([state]) => state !== own).map(([target, guard]) => ({ guard, target })) },
  });
  const states = Object.fromEntries(entries.map(([state]) => [state, rungOf(state)]));
  return { initial, states: states as { [state in keyof G & string]: { on: { observe: { guard: G[keyof G]; target: keyof G & string }[] } } } };
}
