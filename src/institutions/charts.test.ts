import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { getShortestPaths, getStateNodes } from 'xstate/graph';
import english from '../../assets/messages/en/institutions.json';
import chinese from '../../assets/messages/zh-CN/institutions.json';
import type { Observation } from '../model';
import { cast } from '.';
import { observations } from './sketch.test';

const SEEN: readonly Observation[] = fc.sample(observations, { numRuns: 400, seed: 20260119 });

type Regions = { readonly [region: string]: string };

function regionsOf(chart: AnyStateMachine): { readonly [region: string]: readonly string[] } {
  return Object.fromEntries(Object.entries(chart.root.states).map(([id, region]) => [id, Object.keys(region.states)]));
}

function statesOf(chart: AnyStateMachine): string[] {
  return Object.values(regionsOf(chart)).flat();
}

function pathsOf(chart: AnyStateMachine) {
  return getShortestPaths(chart, { events: SEEN.map((observation) => ({ type: 'observe', observation })) });
}

describe.each(cast.map(({ id, chart }) => [id, chart] as const))('the chart of %s', (id, chart) => {
  it('has postures side by side with its procedure, and answers to nothing but an observation', () => {
    expect(chart.id).toBe(id);
    expect(chart.root.type).toBe('parallel');
    expect(Object.keys(regionsOf(chart)).slice(0, 2)).toEqual(['posture', 'procedure']);
    expect(chart.events).toEqual(['observe']);
  });

  it('names no state twice', () => {
    expect(new Set(statesOf(chart)).size).toBe(statesOf(chart).length);
  });

  it('reaches every state', () => {
    const reached = pathsOf(chart).flatMap(({ state }) => Object.values(state.value as Regions));
    expect([...new Set(reached)].sort()).toEqual(statesOf(chart).sort());
  });

  it('walks every path to the state that it promises, and through JSON', () => {
    for (const path of pathsOf(chart)) {
      let [snapshot] = initialTransition(chart);
      for (const { event } of path.steps.slice(1)) {
        const text = JSON.stringify(chart.getPersistedSnapshot(snapshot));
        [snapshot] = transition(chart, chart.resolveState(JSON.parse(text)), event);
      }
      expect(snapshot.value).toEqual(path.state.value);
    }
  });

  it('takes every transition that it draws', () => {
    const drawn = getStateNodes(chart).flatMap((node) => [...node.transitions.values()].flat())
      .map(edgeOf);
    const taken = new Set<string>();
    for (const { state } of pathsOf(chart)) {
      for (const observation of SEEN) edgesTaken(chart, state, observation).forEach((edge) => taken.add(edge));
    }
    expect([...taken].sort()).toEqual(drawn.sort());
  });

  it('only asks questions, and does nothing else', () => {
    for (const node of getStateNodes(chart)) {
      expect([node.entry, node.exit, node.invoke, node.after]).toEqual([[], [], [], []]);
      expect([...node.transitions.values()].flat().flatMap(({ actions }) => actions)).toEqual([]);
    }
  });

  it.each([['English', english], ['Chinese', chinese]])('has a word in %s for every state, and for no other', (_, words) => {
    const worded = Object.entries(words).filter(([key]) => key.startsWith(`posture.${id}.`));
    expect(worded.map(([key]) => key).sort()).toEqual(statesOf(chart).map((state) => `posture.${id}.${state}`).sort());
    for (const [, text] of worded) expect(text.split(' ').length).toBeLessThanOrEqual(3);
  });
});

type Edge = Pick<ReturnType<AnyStateMachine['getTransitionData']>[number], 'source' | 'target' | 'guard'>;

function edgeOf({ source, target, guard }: Edge): string {
  return JSON.stringify([source.key, guard, target?.map(({ key }) => key)]);
}

function edgesTaken(chart: AnyStateMachine, state: ReturnType<typeof pathsOf>[number]['state'], observation: Observation): string[] {
  return chart.getTransitionData(state, { type: 'observe', observation }).map(edgeOf);
}
