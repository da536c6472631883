import * as v from 'valibot';
import {
  args, between, control, date, entryName, figure, id, label, metricName, place, predicate, source, table, whole, words,
} from './schema-parts';

const question = v.pipe(
  v.strictObject({ ...words.pipe[0].entries, seat: v.exactOptional(v.pipe(id, v.description('Only for who played this seat.'))) }),
  v.description('A question to discuss.'),
);

const goal = v.strictObject({
  id,
  metric: metricName,
  op: v.picklist(['>=', '<=']),
  value: v.number(),
  words,
  format: v.pipe(
    v.picklist(['pct1', 'pct2', 'pp1', 'bp', 'count', 'trust', 'usdBn', 'yesNo']),
    v.description('How the value is printed.'),
  ),
});

const goalSet = v.pipe(
  v.strictObject({
    id,
    title: words,
    summary: words,
    goals: v.pipe(v.array(goal), v.minLength(1, 'Give at least one goal here.')),
  }),
  v.description('A set of goals that a seat may take as its own.'),
);

const seat = v.pipe(
  v.strictObject({
    id,
    role: v.pipe(
      v.picklist(['government', 'central-bank', 'trade-bloc', 'sovereign-fund', 'pension-fund', 'reserve-manager']),
      v.description('The kind of institution; actions are open to roles.'),
    ),
    institution: v.pipe(id, v.description('The institution whose statechart and doctrines play this seat.')),
    name: words,
    shortName: words,
    place,
    control: v.pipe(control, v.description('Who plays the seat unless the player chooses otherwise.')),
    humanAllowed: v.boolean(),
    doctrine: v.pipe(id, v.description('The doctrine that the computer runs.')),
    capacity: v.pipe(
      v.strictObject({ id, start: figure }),
      v.description('What the seat spends when it acts, 0 to 100 points.'),
    ),
    holder: v.exactOptional(v.pipe(id, v.description('The row of the balance sheet that this seat owns.'))),
    actions: v.pipe(v.array(id), v.description('The policy actions that this level opens to the seat.')),
    goalSets: v.array(goalSet),
    briefing: words,
  }),
  v.description('A seat of the level.'),
);

const holder = v.pipe(
  v.strictObject({
    id,
    name: words,
    kind: v.picklist(['central-bank', 'dealers', 'basis-traders', 'domestic', 'foreign', 'fund', 'issuer']),
    bloc: v.exactOptional(v.pipe(id, v.description('Whose trust it shares; absent for domestic holders.'))),
    place,
    treasuriesUsdBn: figure,
    equitiesUsdBn: figure,
    otherAssetsUsdBn: v.exactOptional(figure),
    homeMarket: v.exactOptional(v.pipe(id, v.description('The market in which its dollars become home currency; the dollar index if absent.'))),
  }),
  v.description('A row of the balance sheet: who holds what at the start.'),
);

const trust = v.pipe(
  v.strictObject({
    bloc: id,
    name: words,
    mean: figure,
    weight: figure,
    seat: v.exactOptional(v.pipe(id, v.description('The seat at the other end of the arc on the map.'))),
  }),
  v.description('Trust of a bloc of holders in the issuer; the weights of all blocs add up to 1.'),
);

const market = v.pipe(
  v.strictObject({ id, name: words, start: figure }),
  v.description('A market and its price at the last close before the first turn.'),
);

const partners = v.pipe(
  v.strictObject({
    id,
    name: words,
    importSharePct: figure,
    ally: v.pipe(v.boolean(), v.description('Whether a threat against them breaks a promise between allies.')),
    general: v.exactOptional(v.pipe(v.boolean(), v.description('Whether it stands for all partners alike, as a general tariff must.'))),
  }),
  v.description('A group of trading partners that a tariff can name.'),
);

const provenance = v.strictObject({ asOf: date, source: entryName, basis: figure.pipe[0].entries.basis });

const council = v.pipe(
  v.strictObject({
    population: provenance,
    leaning: provenance,
    members: v.pipe(
      v.array(v.strictObject({
        id,
        name: words,
        populationMn: between(0.001, 2000),
        leaning: v.pipe(between(-1, 1), v.description('For early use of counter-measures (positive) or against it.')),
        tradeExposure: between(0, 1),
        securityExposure: between(0, 1),
        follows: v.exactOptional(v.pipe(v.boolean(), v.description('Votes as the majority of the others does.'))),
        groups: v.pipe(v.array(id), v.description('Partner groups that it belongs to: a tariff on them provokes it.')),
      })),
      v.minLength(1, 'Give at least one state.'),
      v.maxLength(60, 'Give at most 60 states.'),
    ),
  }),
  v.description('The states that vote in the council of the bloc.'),
);

const auctions = v.pipe(
  v.strictObject({
    sizeUsdBn: table(figure),
    bidToCover: table(figure),
    calendar: v.array(v.strictObject({ on: date, tenor: entryName })),
  }),
  v.description('Auctions of new debt: usual size and cover by tenor, and the calendar.'),
);

const form = v.pipe(
  v.strictObject({ id, title: words, turns: whole(1, 60), minutes: between(1, 600) }),
  v.description('A shorter form in which the level can be played.'),
);

const shock = v.pipe(
  v.strictObject({ id, shock: id, on: date, args, title: words, text: words, source: entryName }),
  v.description('A dated shock without an author.'),
);

const decision = v.pipe(
  v.strictObject({ on: date, seat: id, action: id, args, headline: words, source: entryName }),
  v.description('A dated decision that the level takes for a seat.'),
);

const ending = v.pipe(
  v.strictObject({ id, when: v.exactOptional(predicate), fromTurn: whole(1, 60), title: words, text: words }),
  v.description('An ending; the first whose predicate holds ends the game, and the last has none.'),
);

const expectation = v.pipe(
  v.strictObject({
    id,
    words,
    market: id,
    turn: whole(1, 60),
    day: whole(1, 5),
    median: v.strictObject({ low: v.number(), high: v.number(), unit: v.picklist(['bp', '%', 'points']) }),
    runs: whole(1, 10_000),
  }),
  v.description('A claim about the level that its own test checks over many runs.'),
);

const history = v.pipe(
  v.strictObject({ date, text: words, source: entryName }),
  v.description('A dated fact for the debrief.'),
);

const claim = v.pipe(
  v.strictObject({
    id, claim: words, verdict: words, standing: v.picklist(['settled', 'disputed', 'guessed']), source: entryName,
  }),
  v.description('A claim of the story and how well it holds.'),
);

const calendar = v.pipe(
  v.strictObject({
    firstMonday: date,
    baseClose: v.pipe(date, v.description('The day of the start prices, before the first Monday.')),
    turns: whole(1, 60),
    closed: v.pipe(v.array(date), v.description('Weekdays without trading.')),
  }),
  v.description('The trading weeks of the level: one turn is one week.'),
);

const lists = {
  seats: v.pipe(v.array(seat), v.minLength(1, 'Give at least one seat.'), v.maxLength(24, 'Give at most 24 seats.')),
  markets: v.pipe(v.array(market), v.minLength(1, 'Give at least one market.')),
  holders: v.pipe(v.array(holder), v.minLength(1, 'Give at least one holder.')),
  trust: v.pipe(v.array(trust), v.minLength(1, 'Give at least one bloc.')),
  partners: v.array(partners),
};

const tables = {
  figures: v.pipe(table(figure), v.description('Other start figures that rules read by name.')),
  beliefs: v.pipe(table(figure), v.description('Start values of market beliefs, 0 to 1, by belief id.')),
  parameters: v.pipe(table(figure), v.description("Parameters that differ from the catalogue's defaults.")),
  dates: v.pipe(table(v.array(date)), v.description('Scheduled dates by name: policy meetings, expiries.')),
};

/** The exact shape of a level; unknown keys are refused. */
export const levelSchema = v.pipe(
  v.strictObject({
    format: v.pipe(v.literal(1), v.description('The format of this file.')),
    id,
    title: words,
    subtitle: words,
    minutes: between(1, 600),
    seed: v.exactOptional(v.pipe(whole(0, Number.MAX_SAFE_INTEGER), v.description('The seed of a first game, for a level that teaches.'))),
    briefing: words,
    calendar,
    order: v.pipe(v.picklist(['sequential', 'sealed']), v.description('Whether seats hear each other before they decide.')),
    actionsPerTurn: whole(1, 10),
    ...lists,
    ...tables,
    council: v.exactOptional(council),
    auctions: v.exactOptional(auctions),
    forms: v.exactOptional(v.array(form)),
    prologue: v.pipe(v.array(decision), v.description('Decisions before the first Monday.')),
    script: v.pipe(v.array(decision), v.description('Decisions on fixed dates for seats that no human plays.')),
    shocks: v.array(shock),
    endings: v.pipe(v.array(ending), v.minLength(1, 'Give at least one ending.')),
    expect: v.array(expectation),
    history: v.array(history),
    claims: v.array(claim),
    questions: v.array(question),
    lesson: v.array(words),
    sources: v.pipe(table(source), v.description('Published sources by key.')),
  }),
  v.title('Level'),
  v.description('A level of the game: data only.'),
);

/** Names under which the published schema defines shapes that occur in many places. */
export const levelDefinitions = { id, entryName, label, words, date, figure, place, args, predicate, decision, goalSet };
