import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGame, playTurn, startWorld, worldChecksum } from '../../src/engine';
import { ForecastLuck, openFuturesBy, openJointFutures, provideKernel } from '../../src/foresight';
import type { Kernel, Outlook, Plan } from '../../src/foresight';
import { cast } from '../../src/institutions';
import type { LevelSeat, Scenario } from '../../src/model';
import { metricNames, rulebook } from '../../src/rules';
import { readLevel } from '../../src/scenarios';
import { generate } from './generate';
import { loadKernel, loadText } from './load';

function levelOf(id: string): Scenario {
  const read = readLevel(readFileSync(new URL(`../../levels/${id}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(id);
  return read.scenario;
}

const doctrinesOf = ({ institution }: LevelSeat): readonly { readonly id: string }[] => cast.find(({ id }) => id === institution)?.doctrines ?? [];

/** What a seat knows at the start of a turn, after turns in which nobody did anything. */
function outlookOf(scenario: Scenario, place: number, quietTurns = 0): Outlook {
  const game = openGame(rulebook, scenario, 11, {});
  const { world } = startWorld(game);
  for (let turn = 0; turn < quietTurns; turn += 1) playTurn(world, game, [], { record: false });
  const seat = scenario.level.seats[place] as LevelSeat;
  return {
    scenario, overrides: {}, order: place % 2 === 0 ? 'sequential' : 'sealed', world, postures: {}, seat: seat.id,
    doctrine: doctrinesOf(seat).at(-1)?.id ?? '', goalSet: seat.goalSets[0]?.id ?? '', heard: [],
  };
}

const FUTURES = 12;
const FEW = 4;
/** How kernels are split into functions where nothing else is said. */
const LEAST_STATEMENTS = 60;

/** Plays futures both ways and tells in how many anything differs, and how many the kernel has left to the rules. */
function differences(kernel: Kernel, outlook: Outlook, plan: Plan = [], futures = FUTURES): { differ: number; left: number } {
  const measures = metricNames(openGame(rulebook, outlook.scenario, 0, {}).frame);
  const parts = { rulebook, cast, outlook, measures };
  const [one, other] = [openFuturesBy(parts, new ForecastLuck()), openFuturesBy({ ...parts, kernel }, new ForecastLuck())];
  let differ = 0;
  for (let index = 0; index < futures; index += 1) {
    const [a, b] = [one.play(index, plan), other.play(index, plan)];
    const isSame = worldChecksum(one.player.world) === worldChecksum(other.player.world) && a.ending === b.ending
      && a.values.every((value, at) => Object.is(value, b.values[at])) && a.goals.every((met, at) => met === b.goals[at]);
    if (!isSame) differ += 1;
  }
  return { differ, left: 'left' in other.player ? other.player.left : futures };
}

describe.each(['greenland-2026', 'first-shot'])('the kernel of %s', (id) => {
  const scenario = levelOf(id);
  const loading = loadKernel(scenario);
  const seats = scenario.level.seats.map(({ id: seat }, place) => [seat, place] as const);

  it.each(seats)('plays the futures of %s as the rules do, to the last bit and in every metric', async (_, place) => {
    expect(differences(await loading, outlookOf(scenario, place))).toEqual({ differ: 0, left: 0 });
  });

  it('plays on from later turns as the rules do', async () => {
    for (const turns of [1, 2]) expect(differences(await loading, outlookOf(scenario, 0, turns))).toEqual({ differ: 0, left: 0 });
  });

  it('plays a plan as the rules do, legal or not', async () => {
    const kernel = await loading;
    for (const { seatId, action, parameters } of kernel.pairs) {
      const place = scenario.level.seats.findIndex((seat) => seat.id === seatId);
      const rule = rulebook.actions.find((each) => each.id === action);
      const args = Object.fromEntries((rule?.parameters ?? []).map((each) => [each.id, each.initial]));
      expect(parameters.map((each) => each.id)).toEqual(Object.keys(args));
      expect([seatId, action, differences(kernel, outlookOf(scenario, place), [{ action, day: 3, args }], 3)]).toEqual([seatId, action, { differ: 0, left: 0 }]);
    }
  });

  it('plays several askers as the rules do', async () => {
    const outlook = outlookOf(scenario, 0);
    const askers = scenario.level.seats.slice(0, 2).map((seat) => ({ seat: seat.id, goalSet: seat.goalSets[0]?.id ?? '' }));
    const parts = { rulebook, cast, outlook, measures: ['move.sp500', 'trust.dollar'] };
    const [one, other] = [openJointFutures(parts, askers), openJointFutures({ ...parts, kernel: await loading }, askers)];
    for (let index = 0; index < FUTURES; index += 1) {
      expect(other.play(index, [[], []])).toEqual(one.play(index, [[], []]));
      expect(other.doctrines()).toEqual(one.doctrines());
    }
  });

  it('is not asked where it was not written for', async () => {
    const kernel = await loading;
    const outlook = outlookOf(scenario, 0);
    expect(differences({ ...kernel, rules: 'others' }, outlook).left).toBe(FUTURES);
    expect(differences({ ...kernel, level: 'another' }, outlook).left).toBe(FUTURES);
    expect(differences(kernel, { ...outlook, overrides: { equityDriftPct: 0.03 } }).left).toBe(FUTURES);
  });

  it.each([LEAST_STATEMENTS, 400])('plays the same before it is WebAssembly, with functions of %i statements apart', async (least) => {
    const kernel = (await loadText(await generate(scenario, least))) as Kernel;
    for (const [, place] of seats) expect(differences(kernel, outlookOf(scenario, place), [], FEW)).toEqual({ differ: 0, left: 0 });
  });

  it('leaves a future to the rules where the code is trapped', async () => {
    const { looks, ...kernel } = await loading;
    const trap = (): never => {
      throw new WebAssembly.RuntimeError('memory access out of bounds');
    };
    expect(differences({ ...kernel, looks: looks.map(() => trap) }, outlookOf(scenario, 0), [], FEW)).toEqual({ differ: 0, left: FEW });
  });

  // The last of all: what is provided stays so.
  it('plays whatever futures of its level there are once it is provided', async () => {
    const outlook = outlookOf(scenario, 0);
    const parts = { rulebook, cast, outlook, measures: ['move.sp500'] };
    expect('left' in openFuturesBy(parts, new ForecastLuck()).player).toBe(false);
    provideKernel(await loading);
    expect('left' in openFuturesBy(parts, new ForecastLuck()).player).toBe(true);
  });
});
