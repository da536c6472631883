import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardView, PlaybackDay } from '../view';
import { makeHandle } from './handle';
import type { Stage } from './handle';
import type { Beat, Playback, Playhead } from './playback';

const board = { streams: [] } as unknown as BoardView;
const week = [false, true, false].map((closed): PlaybackDay => ({ closed, board }) as PlaybackDay);

function setUp() {
  const calls: string[] = [];
  const held: { playhead: Playhead | null } = { playhead: null };
  const note = (name: string) => () => void calls.push(name);
  const player = {
    draw: note('draw'),
    run: note('run'),
    follow: (playhead: Playhead | null) => {
      calls.push('follow');
      held.playhead?.stop();
      held.playhead = playhead;
    },
  };
  const stage = makeHandle({ player, wake: note('wake'), resize: note('resize'), end: note('end'), isIdle: () => true });
  return { calls, held, stage };
}

const quiet = (): void => undefined;

const PLAYBACK_CALLS: readonly ((playback: Playback) => void)[] = [
  (playback) => playback.pause(),
  (playback) => playback.resume(),
  (playback) => playback.step(),
  (playback) => playback.setSpeed(2),
  (playback) => playback.skip(),
];

const STAGE_CALLS: readonly ((stage: Stage) => void)[] = [
  (stage) => stage.show(board),
  (stage) => stage.resize(),
  (stage) => stage.destroy(),
  (stage) => void stage.play(week, quiet),
];

describe('a stage that was destroyed', () => {
  it('does nothing, whatever is called on it and on its playbacks', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 99 }), { maxLength: 12 }), (picks) => {
      const { calls, stage } = setUp();
      const heard: Beat[] = [];
      const playbacks = [stage.play(week, (_, beat) => heard.push(beat))];
      stage.destroy();
      playbacks.push(stage.play(week, (_, beat) => heard.push(beat)));
      const before = calls.length;
      for (const pick of picks) {
        STAGE_CALLS[pick % STAGE_CALLS.length]?.(stage);
        for (const playback of playbacks) PLAYBACK_CALLS[pick % PLAYBACK_CALLS.length]?.(playback);
      }
      expect(calls.slice(before)).toEqual([]);
      expect(heard).toEqual([]);
      expect(stage.idle).toBe(false);
    }));
  });

  it('ends once', () => {
    const { calls, stage } = setUp();
    stage.destroy();
    stage.destroy();
    expect(calls.filter((call) => call === 'end')).toHaveLength(1);
  });

  it('from within a beat fires no other beat and draws no more', () => {
    const { calls, held, stage } = setUp();
    const heard: Beat[] = [];
    stage.play(week, (_, beat) => {
      heard.push(beat);
      if (beat === 'price') stage.destroy();
    });
    held.playhead?.advance(9999);
    expect(heard).toEqual(['news', 'price']);
    expect(calls).not.toContain('draw');
  });

  it('by a skipped week sends no more comets', () => {
    const { calls, stage } = setUp();
    stage.play(week, () => stage.destroy()).skip();
    expect(calls).not.toContain('run');
  });
});

describe('a stage', () => {
  it('ends the playback before when a board is shown or another week plays', () => {
    const { stage } = setUp();
    const heard: Beat[] = [];
    const first = stage.play(week, (_, beat) => heard.push(beat));
    stage.show(board);
    first.skip();
    const second = stage.play(week, (_, beat) => heard.push(beat));
    stage.play(week, quiet);
    second.skip();
    expect(heard).toEqual([]);
  });

  it('plays an empty week as nothing at all', () => {
    const { calls, held, stage } = setUp();
    const playback = stage.play([], () => { throw new Error('no day was to be had'); });
    for (const call of PLAYBACK_CALLS) call(playback);
    held.playhead?.advance(9999);
    expect(held.playhead?.running).toBe(false);
    expect(calls).not.toContain('draw');
  });

  it('draws the streams and then the meters of each open day', () => {
    const { calls, held, stage } = setUp();
    stage.play(week, quiet);
    held.playhead?.advance(9999);
    expect(calls.filter((call) => call === 'draw')).toHaveLength(5);
  });
});
