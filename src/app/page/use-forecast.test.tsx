// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Measures, Outlook, Plan } from '../../foresight';
import type { Forecaster } from './forecast-desk';
import type { Playable } from './playable';
import { loadFirstLevel, openShared, showGame } from './testing/game-page';
import type { LoadedLevel } from './testing/game-page';
import { press } from './testing/press';
import { outlookOf } from './use-forecast';

vi.mock('../../stage', () => ({ mountStage: () => Promise.reject(new Error('no canvas here')) }));

let loaded: LoadedLevel;
let playable: Playable;
let said: string[];
let outlooks: Outlook[];

const client: Forecaster = {
  prepare: (outlook: Outlook, _measures: Measures, base: Plan) => {
    outlooks.push(outlook);
    said.push(`prepare ${outlook.seat} ${base.map(({ action }) => action).join(' ')}`.trim());
  },
  ask: (plan: Plan) => void said.push(`ask ${plan.map(({ action }) => action).join(' ')}`),
  rest: () => void said.push('rest'),
  cancel: () => void said.push('cancel'),
  foresee: (plans) => void said.push(`foresee ${plans.length > 1 ? 'many' : 'few'}`),
  stop: () => void said.push('stop'),
};

beforeAll(async () => {
  loaded = await loadFirstLevel();
});

beforeEach(() => {
  document.body.replaceChildren();
  playable = openShared(loaded);
  said = [];
  outlooks = [];
});

async function screen(): Promise<HTMLElement> {
  const root = showGame(loaded, playable, () => client);
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));
  return root;
}

describe('futures of a game that two people share', () => {
  it('are asked for by nobody while the screen between them shows', async () => {
    const root = await screen();
    expect(said).toEqual([]);
    await press(root, /^Hand the machine/);
    expect(said).toEqual(['prepare eu-commission']);
    await press(root, /^To the desk/);
    await press(root, /^Skip/);
    expect(said.slice(-2)).toEqual(['rest', 'foresee many']);
    await press(root, /^Protest/);
    expect(said.at(-1)).toBe('ask protest');
    await press(root, /^Put it on the table/);
    expect(said.some((line) => line === 'prepare eu-commission protest')).toBe(true);
    await press(root, /^Sign$/);
    expect(said.at(-1)).toBe('cancel');
    expect(root.querySelector('.handover')).not.toBeNull();
    expect(root.querySelector('.forecast')).toBeNull();
    const before = said.length;
    await press(root, /^Hand the machine/);
    expect(said[before]).toBe('prepare akademiker-pension');
    expect(said.slice(before).join()).not.toContain('protest');
  });

  it('start from the world of the turn and hold no seed, no draft and nothing that is sealed', async () => {
    const root = await screen();
    for (const text of [/^Hand the machine/, /^To the desk/, /^Skip/, /^Protest/, /^Put it on the table/, /^Sign$/, /^Hand the machine/]) await press(root, text);
    const outlook = outlooks.at(-1);
    expect(outlook?.seat).toBe('akademiker-pension');
    expect(outlook?.world).toBe(playable.state().world);
    expect(Object.keys(outlook ?? {}).sort()).toEqual(['doctrine', 'goalSet', 'heard', 'order', 'overrides', 'postures', 'scenario', 'seat', 'world']);
    expect(outlook?.heard).toEqual(playable.heard());
  });

  it('end with the game', async () => {
    const root = await screen();
    await act(async () => {
      const { render } = await import('preact');
      render(null, root);
    });
    expect(said.at(-1)).toBe('stop');
  });
});

describe('an outlook', () => {
  it('takes postures from the turn before and from no other', () => {
    const state = playable.state();
    const move = { seat: 'us-administration', doctrine: 'x', choices: [], reason: { code: '', args: {} } };
    const moves = [{ ...move, turn: 1, posture: { posture: 'old' } }, { ...move, turn: 2, posture: { posture: 'warning' } }, { ...move, turn: 2, seat: 'unnamed', posture: {} }];
    const outlook = outlookOf({ state: { ...state, turn: 3, moves }, scenario: loaded.scenario, words: loaded.words } as unknown as Parameters<typeof outlookOf>[0], []);
    expect(outlook.postures).toEqual({ 'us-administration': { posture: 'warning' } });
  });
});
