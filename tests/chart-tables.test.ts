import { describe, expect, it } from 'vitest';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { advance, compileChart, stateOf } from '../src/foresight';
import type { ChartTable, Posture } from '../src/foresight';
import { cast } from '../src/institutions';
import type { Observation } from '../src/model';
import { rulebook } from '../src/rules';
import { headlessGame } from '../src/session';
import { drawnRecord, drawsOf, GREENLAND } from './futures-kit';

/** Which guards hold: it stands in for an observation. */
type Answers = { readonly [guard: string]: boolean };
type Told = { readonly event: { readonly observation: unknown } };

/** A state of the interpreter and where every event leads from it. */
type Steps = { readonly state: unknown; readonly transitions: { readonly [event: string]: { readonly event: unknown; readonly state: unknown } } };

const RANDOM_EVENTS = 100;

/** The same chart with guards that answer as they are told, so that they can be made to hold in any combination. */
function puppet(chart: AnyStateMachine): AnyStateMachine {
  const names = Object.keys(chart.implementations.guards);
  const guards = Object.fromEntries(names.map((name) => [name, ({ event }: Told) => (event.observation as Answers)[name] === true]));
  return chart.provide({ guards: guards as never });
}

/** Every combination of the guards that one state asks, with all others holding and with none; and some at random. */
function eventsFor(chart: AnyStateMachine): Answers[] {
  const names = Object.keys(chart.implementations.guards);
  const asked = Object.values(chart.root.states).flatMap((region) => Object.values(region.states).map(guardsAskedIn));
  const combinations = asked.flatMap((own) => subsets(own).flatMap((holding) => [false, true].map((rest) => answers(names, (name) => (own.includes(name) ? holding.includes(name) : rest)))));
  const draw = drawsOf(names.length);
  const random = Array.from({ length: RANDOM_EVENTS }, (_, at) => answers(names, (name) => draw(at * 100 + names.indexOf(name)) < 0.5));
  return distinct([...combinations, ...random]);
}

function guardsAskedIn(state: AnyStateMachine['root']): string[] {
  return [...state.transitions.values()].flat().flatMap(({ guard }) => (typeof guard === 'string' ? [guard] : []));
}

function subsets(names: readonly string[]): string[][] {
  return names.reduce<string[][]>((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);
}

function answers(names: readonly string[], holds: (name: string) => boolean): Answers {
  return Object.fromEntries(names.map((name) => [name, holds(name)]));
}

function distinct(events: readonly Answers[]): Answers[] {
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
}

function postureIn(snapshot: unknown): Posture {
  return (snapshot as AnyMachineSnapshot).value as Posture;
}

function step(table: ChartTable, from: Posture, event: unknown): Posture {
  const { observation } = event as { observation: Observation };
  return table.postures[advance(table, stateOf(table, from), observation)] as Posture;
}

describe.each(cast.map(({ id, chart }) => [id, chart] as const))('the table of %s', (_, chart) => {
  const machine = puppet(chart);
  const table = compileChart(machine);
  const events = eventsFor(chart).map((observation) => ({ type: 'observe', observation }));

  it('takes the same step as the interpreter from every state, whichever guards hold', () => {
    const steps: Steps[] = Object.values(getAdjacencyMap(machine, { events }));
    for (const { state, transitions } of steps) {
      for (const { event, state: next } of Object.values(transitions)) {
        const taken = step(table, postureIn(state), event);
        if (JSON.stringify(taken) !== JSON.stringify(postureIn(next))) expect([postureIn(state), event, taken]).toEqual([postureIn(state), event, postureIn(next)]);
      }
    }
    expect(steps.length).toBeGreaterThan(1);
  });

  it('walks every shortest path to where the interpreter ends', () => {
    for (const path of getShortestPaths(machine, { events })) {
      let state = table.initial;
      for (const { event } of path.steps.slice(1)) state = advance(table, state, (event as unknown as { observation: Observation }).observation);
      expect(table.postures[state]).toEqual(postureIn(path.state));
    }
  });
});

describe('tables in real games', () => {
  it('stand where the interpreters stand, turn by turn', () => {
    const tables = new Map(GREENLAND.level.seats.map(({ id, institution }) => [id, compileChart(cast.find((entry) => entry.id === institution)?.chart as AnyStateMachine)]));
    for (let seed = 0; seed < 20; seed += 1) {
      const states = new Map([...tables].map(([id, table]) => [id, table.initial]));
      const seen: [string, Posture][] = [];
      const chooser = (seat: string, observation: Observation): null => {
        const table = tables.get(seat) as ChartTable;
        const state = advance(table, states.get(seat) as number, observation);
        states.set(seat, state);
        seen.push([seat, table.postures[state] as Posture]);
        return null;
      };
      const { moves } = headlessGame({ rulebook, cast, scenario: GREENLAND, record: drawnRecord(GREENLAND, seed), chooser });
      expect(seen).toEqual(moves.map(({ seat, posture }) => [seat, posture]));
    }
  });
});
