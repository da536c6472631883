import { readFileSync } from 'node:fs';
import { inForm, openGame, startWorld, worldChecksum } from '../src/engine';
import { openFuturesBy } from '../src/foresight';
import type { Outlook, Plan } from '../src/foresight';
import { cast } from '../src/institutions';
import { makeChance } from '../src/maths';
import type { Cast, Doctrine, GameRecord, Scenario, World } from '../src/model';
import { rulebook } from '../src/rules';
import { readLevel } from '../src/scenarios';
import { headlessGame, newRecord } from '../src/session';
import type { HeadlessGame } from '../src/session';
import { PlayedLuck } from '../tools/bench/played-luck';

/** The big level, read the way the program reads it. */
export const GREENLAND: Scenario = readScenario();

function readScenario(): Scenario {
  const result = readLevel(readFileSync(new URL('../levels/greenland-2026.json', import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.scenario;
}

/** Uniforms of one seed, by number. */
export function drawsOf(seed: number): (index: number) => number {
  const chance = makeChance(seed, 'forecast');
  return (index) => chance.uniform(0, 0, 0, index);
}

function pick<T>(items: readonly T[], uniform: number): T {
  return items[Math.floor(uniform * items.length)] as T;
}

/** Doctrines that an institution may run. */
export function doctrinesOf(institution: string): readonly Doctrine[] {
  return cast.find(({ id }) => id === institution)?.doctrines ?? [];
}

/** The blank record of a game that a seed makes up: doctrines, order, form and an assumption by its draws. */
export function drawnRecord(scenario: Scenario, seed: number): GameRecord {
  const draw = drawsOf(seed);
  const doctrines = Object.fromEntries(scenario.level.seats.map(({ id, institution }, place) => [id, pick(doctrinesOf(institution), draw(100 + place)).id]));
  const turns = pick([undefined, ...(scenario.level.forms ?? []).map((form) => form.turns)], draw(1));
  const order = pick(['sequential', 'sealed'] as const, draw(2));
  return newRecord({ scenario, rulebook, seed, humanSeats: [], doctrines, order, overrides: drawnOverride(draw), ...(turns === undefined ? {} : { turns }) });
}

/** In every other game one assumption is somewhere else in the middle of its range. */
function drawnOverride(draw: (index: number) => number): { readonly [parameter: string]: number } {
  if (draw(5) < 0.5) return {};
  const [parameter, { low, high }] = pick(Object.entries(rulebook.parameters), draw(6));
  return { [parameter]: low + (high - low) * (0.25 + draw(7) / 2) };
}

/** A game without journals, up to a turn where one is named. */
export function played(scenario: Scenario, record: GameRecord, lastTurn = Infinity, seated: Cast = cast): HeadlessGame {
  if (lastTurn > 0) return headlessGame({ rulebook, cast: seated, scenario, record, lastTurn });
  const { world } = startWorld<World, unknown>(openGame(rulebook as never, inForm(scenario, record.turns), record.seed, record.overrides));
  return { record, world, moves: [], journals: [] };
}

/** What a seat could ask futures of at the start of a turn that has been played, having heard all that was decided before it. */
export function outlookAt(scenario: Scenario, game: HeadlessGame, seat: string, turn: number, seated: Cast = cast): Outlook {
  const { record } = game;
  const places = new Map(scenario.level.seats.map(({ id }, place) => [id, place]));
  const before = played(scenario, { ...record, turnsPlayed: 0, decisions: [] }, turn - 1, seated);
  const last = before.moves.filter((move) => move.turn === turn - 1);
  const isEarlier = (id: string): boolean => (places.get(id) ?? 0) < (places.get(seat) ?? 0);
  return {
    scenario,
    ...(record.turns === undefined ? {} : { turns: record.turns }),
    overrides: record.overrides,
    order: record.order,
    world: before.world,
    postures: Object.fromEntries(last.map((move) => [move.seat, move.posture])),
    seat,
    doctrine: record.seats[seat]?.doctrine ?? '',
    goalSet: record.seats[seat]?.goalSet ?? '',
    heard: record.order === 'sealed' ? [] : record.decisions.filter((decision) => decision.turn === turn && isEarlier(decision.seat)),
  };
}

/** What a seat did in a turn, as a plan. */
export function planOf({ record }: HeadlessGame, seat: string, turn: number): Plan {
  return record.decisions.filter((decision) => decision.seat === seat && decision.turn === turn);
}

/** Plays the game of a seed, and from one of its turns again as a future with its own luck; gives both checksums. */
export function bothWays(scenario: Scenario, seed: number, seated: Cast = cast): { readonly played: string; readonly foreseen: string } {
  const draw = drawsOf(seed);
  const game = played(scenario, drawnRecord(scenario, seed), Infinity, seated);
  const { id } = pick(scenario.level.seats.filter(({ control }) => control !== 'scripted'), draw(3));
  const turn = 1 + Math.floor(draw(4) * game.record.turnsPlayed);
  const outlook = outlookAt(scenario, game, id, turn, seated);
  const { play, player } = openFuturesBy({ rulebook, cast: seated, outlook, measures: [] }, new PlayedLuck(scenario, game.record));
  play(0, planOf(game, id, turn));
  const foreseen = worldChecksum(player.world);
  play(0, planOf(game, id, turn));
  if (worldChecksum(player.world) !== foreseen) throw new Error(`the future of seed ${seed} is another the second time`);
  return { played: worldChecksum(game.world), foreseen };
}
