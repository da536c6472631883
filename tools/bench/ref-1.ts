/*
 * REF-1, a reference workload that any engine can run: 8 actors take one of 6 actions a turn and move
 * 12 variables, each of which also reverts to its mean with one Gaussian a turn. Only + - * / sqrt and
 * 32-bit integer operations occur, so every correct implementation gives the same bits.
 */

/** How many actors, actions and variables there are. */
export const ACTOR_COUNT = 8;
export const ACTION_COUNT = 6;
export const VARIABLE_COUNT = 12;

/** The length of a game in turns, and the run whose result is known. */
export const TURNS = 24;
export const KNOWN = { seed: 7, games: 40, checksum: 4653.998637527838 } as const;

const LOWEST = -2;
const HIGHEST = 5;

/** Draws the constants of the workload, always the same: a linear congruential generator's upper 24 bits. */
function constantStream(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 16777216;
  };
}

const draw = constantStream();
const eachVariable = (make: () => number): readonly number[] => Array.from({ length: VARIABLE_COUNT }, make);
const anyVariable = (): number => Math.floor(draw() * VARIABLE_COUNT);

/** The mean to which each variable reverts. */
export const MEANS = eachVariable(() => 1 + draw());
const REVERSIONS = eachVariable(() => 0.05 + 0.2 * draw());
const DEVIATIONS = eachVariable(() => 0.01 + 0.05 * draw());
const COUPLINGS = eachVariable(() => 0.2 * (draw() - 0.5));

/** The variable that each actor watches, and the value above which it acts one step harder. */
export const WATCHED: readonly number[] = Array.from({ length: ACTOR_COUNT }, anyVariable);
const THRESHOLDS = WATCHED.map((variable) => MEANS[variable]! + 0.05 * (draw() - 0.5));

/** The three variables that each actor moves. */
export const TARGETS: readonly (readonly number[])[] = WATCHED.map(() => {
  const targets = new Set<number>();
  while (targets.size < 3) targets.add(anyVariable());
  return [...targets];
});

/** By how much each actor moves its variables, [actor][action]; the seventh row is the sixth action taken harder. */
export const EFFECTS: readonly (readonly (readonly number[])[])[] = WATCHED.map(() =>
  Array.from({ length: ACTION_COUNT + 1 }, (_, action) =>
    Array.from({ length: 3 }, () => (action === 0 ? 0 : 0.06 * (draw() - 0.5)))));

/** Says whether an actor acts one step harder, given the value that it watches. */
export function actsHarder(actor: number, watched: number): boolean {
  return watched > THRESHOLDS[actor]!;
}

/** The next value of a variable: reversion to the mean, pull of its partner, noise, and bounds. */
export function nextValue(variable: number, value: number, partner: number, normal: number): number {
  const pull = COUPLINGS[variable]! * (partner - MEANS[partnerOf(variable)]!);
  const next = value + REVERSIONS[variable]! * (MEANS[variable]! - value) + pull + DEVIATIONS[variable]! * normal;
  return next < LOWEST ? LOWEST : next > HIGHEST ? HIGHEST : next;
}

/** The variable that pulls on another. */
export function partnerOf(variable: number): number {
  return (variable + 5) % VARIABLE_COUNT;
}

/** Adds a finished game to the checksum of a run. */
export function addToChecksum(sum: number, variables: readonly number[]): number {
  let total = sum;
  for (let i = 0; i < VARIABLE_COUNT; i += 1) total += variables[i]! * (i + 1);
  return total;
}
