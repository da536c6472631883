import * as v from 'valibot';

/** The most decisions that a record may hold. */
export const MAX_DECISIONS = 5000;

const MAX_TURNS = 60;
/** The most seats of a record. */
export const MAX_SEATS = 32;
/** The most assumptions that a record may change. */
export const MAX_OVERRIDES = 500;
/** The most predictions that a record may hold. */
export const MAX_PREDICTIONS = 2000;

const id = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const idOrNone = v.pipe(v.string(), v.maxLength(64), v.regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/));
const name = v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/));
const shortText = v.pipe(v.string(), v.maxLength(64), v.regex(/^[^\p{C}]*$/u));

function whole(low: number, high: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
}

/** A plain record of the library takes a list for a table; this does not. */
function table<const K extends v.GenericSchema<string, string>, const T extends v.GenericSchema>(key: K, value: T, most: number) {
  return v.pipe(
    v.custom<Record<string, unknown>>((held) => typeof held === 'object' && held !== null && !Array.isArray(held)),
    v.record(key, value),
    v.maxEntries(most),
  );
}

const args = table(name, v.union([v.number(), shortText]), 32);

/** One choice of a seat. */
export const choiceSchema = v.strictObject({ action: id, day: whole(1, 5), args });

const decision = v.strictObject({ ...choiceSchema.entries, turn: whole(0, MAX_TURNS), seat: id });

const prediction = v.strictObject({
  turn: whole(1, MAX_TURNS),
  seat: id,
  market: id,
  direction: v.picklist(['up', 'down']),
  confidencePct: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});

const seat = v.strictObject({
  control: v.picklist(['human', 'computer', 'scripted']),
  doctrine: idOrNone,
  goalSet: idOrNone,
});

/** The exact shape of a record; unknown keys are refused. */
export const recordSchema = v.strictObject({
  format: v.literal(1),
  rulesVersion: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$/)),
  level: v.strictObject({ id, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
  seed: whole(0, Number.MAX_SAFE_INTEGER),
  order: v.picklist(['sequential', 'sealed']),
  turns: v.exactOptional(whole(1, MAX_TURNS)),
  overrides: table(name, v.number(), MAX_OVERRIDES),
  seats: table(id, seat, MAX_SEATS),
  decisions: v.pipe(v.array(decision), v.maxLength(MAX_DECISIONS)),
  predictions: v.pipe(v.array(prediction), v.maxLength(MAX_PREDICTIONS)),
  turnsPlayed: whole(0, MAX_TURNS),
  outcome: v.exactOptional(v.strictObject({ ending: id, turn: whole(0, MAX_TURNS) })),
});

const messageCode = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/));

const madeMove = v.strictObject({
  turn: whole(0, MAX_TURNS),
  seat: id,
  doctrine: idOrNone,
  posture: table(name, shortText, 32),
  choices: v.pipe(v.array(choiceSchema), v.maxLength(50)),
  reason: v.strictObject({ code: messageCode, args }),
});

/** The exact shape of a saved game; unknown keys are refused. */
export const savedSchema = v.strictObject({
  format: v.literal(1),
  record: recordSchema,
  progress: v.strictObject({
    phase: v.picklist(['handover', 'briefing', 'predict', 'decide', 'reveal', 'week', 'why', 'debrief']),
    seat: idOrNone,
    draft: v.pipe(v.array(choiceSchema), v.maxLength(50)),
    signed: v.pipe(v.array(madeMove), v.maxLength(MAX_SEATS)),
  }),
});
