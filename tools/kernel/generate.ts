import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { openGame, startWorld } from '../../src/engine';
import type { Scenario } from '../../src/model';
import { rulebook } from '../../src/rules';
import { assemble, reached } from './assemble';
import { programOf } from './bundle';
import { layoutOf, struct } from './layout';
import { callClosure, runClosure } from './stage/calls';
import { print } from './stage/code';
import { Growing } from './stage/flow';
import { address } from './stage/cells';
import { NUMBER } from './stage/memory';
import { LANGUAGE } from './stage/language';
import { writeResidual } from './stage/outline';
import { Stage, scopeIn } from './stage/stage';
import type { Residual } from './stage/stage';
import { runBody } from './stage/statements';
import { tidy } from './stage/tidy';
import { Ref } from './stage/values';
import type { Loose, Type } from './stage/values';
import { chanceOfDays, chanceOfDoctrines, landing, native, standInsOf } from './stand-ins';

const LEAST_STATEMENTS = 60;
const MOST_ROUNDS = 30;
const KINDS = 6;

/** Writes the code that plays futures of a level by the rules as they stand, functions of so many statements apart: the text of a module. */
export async function generate(scenario: Scenario, leastStatements = LEAST_STATEMENTS): Promise<string> {
  const [program, prelude] = await Promise.all([programOf('program.ts'), programOf('prelude.ts')]);
  const layout = layoutFor(scenario);
  const standIns: Loose = {};
  const cell = (...path: string[]): number => cellOf(layout, path);
  const stage: Stage = new Stage({
    leastStatements, mostRounds: MOST_ROUNDS, standIns,
    before: { clearMarkets: `drawDay(m[${cell('world', 'clock', 'turn')}], m[${cell('world', 'clock', 'day')}])` },
  }, LANGUAGE);
  const own = scopeIn(stage, stage.top);
  runBody(stage, prelude.body, own);
  stage.prelude = own.names;
  runBody(stage, program.body, stage.top);
  const { names } = stage.top;
  const initial = keepNotes(stage, program, layout);
  const set = setUp(stage, scenario, layout);
  Object.assign(standIns, standInsOf(() => stage, scenario.level.calendar.turns, landing(stage, names, set.pairs)));
  stage.settledAt = stage.state.now().clock;
  const reads = callClosure(stage, names.names, undefined, [set.game]).map((name: string) => ({ name, ...readOf(stage, set, name) }));
  const looking = (seat: Loose): Residual => entry(stage, 'look', () => runClosure(stage, names.look.closure, undefined, [seat]));
  const decides: Residual[] = set.seats.map((seat: Loose) => entry(stage, 'decide', () => runClosure(stage, names.decide.closure, undefined, [seat, deciding(stage)])));
  return assemble({
    stage, initial, reads,
    runtime: await runtimeText(),
    turn: entry(stage, 'turn', () => runClosure(stage, names.turn.closure, undefined, [set.world, set.game, set.table])),
    looks: set.seats.map((seat: Loose, place: number) => (asksPosture(stage, decides[place] as Residual, cell('states') + place) ? looking(seat) : null)),
    decides,
    facts: { level: scenario.hash, rules: rulebook.version, pairs: set.pairs, layout },
  });
}

function layoutFor(scenario: Scenario): Type {
  const game = openGame(rulebook, scenario, 0, {});
  return layoutOf(startWorld(game).world, game.frame.members.length, game.marketIds.length * KINDS);
}

function cellOf(layout: Type, path: readonly string[]): number {
  let [type, off] = [layout, 0];
  for (const name of path) {
    const field = type.fields?.[name];
    if (field === undefined) throw new RangeError(name);
    [type, off] = [field.type, off + field.off];
  }
  return off;
}

/** Runtime functions go before the code as they are, without their types. */
async function runtimeText(): Promise<string> {
  return (await transformWithOxc(readFileSync(new URL('runtime.ts', import.meta.url), 'utf8'), 'runtime.ts')).code;
}

interface SetUp {
  readonly game: Loose;
  readonly world: Ref;
  readonly table: Loose;
  readonly pairs: Loose;
  readonly seats: Loose;
}

/** Says whether what a seat decides hangs on its posture; if not, nobody needs to know it in a forecast. */
function asksPosture(stage: Stage, decide: Residual, cell: number): boolean {
  return reached(stage, [decide]).some(({ body }) => {
    tidy(body);
    return print(body).includes(`m[${cell}]`);
  });
}

/** Opens the game and seats the institutions around a world in memory. */
function setUp(stage: Stage, scenario: Scenario, layout: Type): SetUp {
  const { names } = stage.top;
  const part = (name: string): Ref => {
    const off = cellOf(layout, [name]);
    const type = layout.fields?.[name]?.type as Type;
    return new Ref(type, off, null, off, off + type.size);
  };
  const world = part('world');
  const table = stage.state.born({ decisions: part('decisions'), heard: part('heard'), states: part('states'), doctrines: part('doctrines') });
  const game = callClosure(stage, names.makeGame, undefined, [scenario, chanceOfDays(stage)]);
  game.silentTape.sums = part('ledger');
  const pairs = callClosure(stage, names.makePairs, undefined, [game]);
  const seats = callClosure(stage, names.makeSeats, undefined, [game, world, table, pairs, chanceOfDoctrines(stage)]);
  const threats = threatsSeen(stage, game, world);
  for (const seat of seats) Object.defineProperty(seat.observation, 'threats', { get: () => threats });
  return { game, world, table, pairs, seats };
}

/** What a seat sees of threats: the world's own rows under the names of a sight of them. */
function threatsSeen(stage: Stage, game: Loose, world: Ref): Ref {
  const { type, off } = (world.type.fields as NonNullable<Type['fields']>)['threats'] as { type: Type; off: number };
  const row = type.element as Type;
  const view = (ref: Ref, name: string): Loose => stage.top.names.ThreatSight.construct([game.frame, new Ref(row, ref.base, ref.at, ref.low, ref.high)])[name];
  const low = world.base + off;
  return new Ref({ ...type, element: { size: row.size, view } }, low, null, low, low + type.size);
}

/** Runs a doctrine; wherever it comes to a decision, that is filed. */
function deciding(stage: Stage): Loose {
  const { names } = stage.top;
  return native(([doctrine, seat]) => {
    const situation = callClosure(stage, names.situationOf, undefined, [seat]);
    return callClosure(stage, doctrine.decide, doctrine, [situation], (move) => callClosure(stage, names.file, undefined, [seat, move]));
  });
}

/** Writes a function that is called from outside; anew as long as arrays are found to grow in it. */
function entry(stage: Stage, name: string, work: () => { readonly alive: boolean; readonly value?: Loose }): Residual {
  for (;;) {
    const residual: Residual = {
      key: [], name: `${name}_${stage.residuals.length + 1}`, isInline: false, cells: new Set(), ranges: [], give: () => undefined, givesItself: false, parameters: [], body: [],
    };
    stage.residuals.push(residual);
    try {
      writeResidual(stage, residual, name, work);
      return residual;
    } catch (error) {
      if (!(error instanceof Growing)) throw error;
    }
  }
}

function readOf(stage: Stage, { world, game }: SetUp, name: string): { residual: Residual; constant: Loose } {
  let constant: Loose;
  const residual = entry(stage, 'read', () => {
    const went = runClosure(stage, stage.top.names.read.closure, undefined, [world, game, name]);
    constant = typeof went.value === 'number' ? went.value : undefined;
    return went;
  });
  return { residual, constant };
}

/** Objects in which the rules keep notes while they run: they are kept in memory too. Gives what they hold at first. */
function keepNotes(stage: Stage, program: Loose, layout: Type): (readonly [number, number])[] {
  const { names } = stage.top;
  const written = new Set([...JSON.stringify(program).matchAll(NOTE)].map(([, name]) => name as string));
  const initial: [number, number][] = [];
  stage.free = layout.size;
  for (const name of written) {
    const value = names[name];
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.values(value).every((each) => typeof each === 'number')) continue;
    const type = struct(Object.fromEntries(Object.keys(value).map((key) => [key, NUMBER])));
    const ref = new Ref(type, stage.free, null, stage.free, stage.free + type.size);
    for (const [key, field] of Object.entries(type.fields ?? {})) initial.push([Number(address(ref, field.off)), value[key]]);
    names[name] = ref;
    stage.free += type.size;
  }
  return initial;
}

/** An assignment to a member of something that has a name, as syntax is written out. */
const NOTE = /"type":"AssignmentExpression"[^{}]*"left":\{"type":"MemberExpression"[^{}]*"object":\{"type":"Identifier"[^{}]*"name":"(\w+)"/g;

