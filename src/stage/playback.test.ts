import { describe, expect, it } from 'vitest';
import { cueSheet, makePlayhead } from './playback';

const WEEK = [false, false, true, false, false];

function start(closed: readonly boolean[]) {
  const fired: string[] = [];
  const playhead = makePlayhead(cueSheet(closed), ({ day, beat }) => fired.push(`${day} ${beat}`));
  return { fired, playhead };
}

describe('a week of playback', () => {
  it('puts news before price before flow before meter on every open day', () => {
    const { fired, playhead } = start([false, false]);
    playhead.advance(99_999);
    expect(fired).toEqual(['news', 'price', 'flow', 'meter', 'done'].flatMap((beat) => [`0 ${beat}`]).concat(
      ['news', 'price', 'flow', 'meter', 'done'].map((beat) => `1 ${beat}`),
    ));
    expect(playhead.ended).toBe(true);
  });

  it('takes a second and a half for an open day and a third of a second for a closed one', () => {
    const ends = cueSheet(WEEK).filter(({ beat }) => beat === 'done').map(({ at }) => at);
    expect(ends).toEqual([1500, 3000, 3350, 4850, 6350]);
  });

  it('moves no price and no flow on a closed day', () => {
    const { fired, playhead } = start([true]);
    playhead.advance(350);
    expect(fired).toEqual(['0 news', '0 meter', '0 done']);
  });

  it('is twice as fast at double speed', () => {
    const { fired, playhead } = start(WEEK);
    playhead.setSpeed(2);
    playhead.advance(125);
    expect(fired).toEqual(['0 news', '0 price']);
  });

  it('stands still while paused', () => {
    const { fired, playhead } = start(WEEK);
    playhead.advance(300);
    playhead.pause();
    playhead.advance(5000);
    expect(fired).toEqual(['0 news', '0 price']);
    expect(playhead.running).toBe(false);
    playhead.resume();
    playhead.advance(200);
    expect(fired.at(-1)).toBe('0 flow');
  });

  it('stops at once when a cue pauses it', () => {
    const fired: string[] = [];
    const playhead = makePlayhead(cueSheet(WEEK), ({ beat }) => {
      fired.push(beat);
      if (beat === 'price') playhead.pause();
    });
    playhead.advance(9999);
    expect(fired).toEqual(['news', 'price']);
  });

  it('steps a day at a time and pauses', () => {
    const { fired, playhead } = start(WEEK);
    playhead.advance(300);
    playhead.step();
    expect(fired.at(-1)).toBe('0 done');
    playhead.step();
    expect(fired.at(-1)).toBe('1 done');
    expect(playhead.running).toBe(false);
  });

  it('fires everything once when skipped', () => {
    const { fired, playhead } = start(WEEK);
    playhead.advance(600);
    playhead.skip();
    expect(new Set(fired).size).toBe(fired.length);
    expect(fired.length).toBe(cueSheet(WEEK).length);
    expect(playhead.ended).toBe(true);
  });

  it('fires nothing more once stopped', () => {
    const { fired, playhead } = start(WEEK);
    playhead.stop();
    playhead.advance(9999);
    playhead.skip();
    expect(fired).toEqual([]);
  });
});
