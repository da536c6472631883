// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Beat, Playback, Stage } from '../../stage';
import type { BoardView, PlaybackDay } from '../../view';
import { useWeek } from './use-week';
import type { WeekInput } from './use-week';

type Week = ReturnType<typeof useWeek>;

interface Played extends Playback {
  readonly days: readonly PlaybackDay[];
  readonly fire: (index: number, beat: Beat) => void;
}

const week = (label: string): PlaybackDay[] => [1, 2, 3, 4, 5].map((day) => ({ day, date: `${label} ${day}`, closed: false, news: [], board: {} as BoardView }));

/** A stage that plays nothing by itself and remembers what it was asked. */
function fakeStage() {
  const played: Played[] = [];
  const play = (days: readonly PlaybackDay[], fire: Played['fire']): Playback => {
    const playback = { days, fire, pause: vi.fn(), resume: vi.fn(), step: vi.fn(), setSpeed: vi.fn(), skip: vi.fn() };
    played.push(playback);
    return playback;
  };
  const stage: Stage = { show: vi.fn(), play, resize: vi.fn(), destroy: vi.fn(), idle: true };
  return { stage, played, last: () => played.at(-1)! };
}

/** Shows a week and hands back what each rendering saw. */
function desk() {
  const seen: Week[] = [];
  const root = document.createElement('div');
  function Desk(input: WeekInput) {
    seen.push(useWeek(input));
    return null;
  }
  const show = (input: WeekInput): void => void act(() => render(<Desk {...input} />, root));
  return { seen, show, now: () => seen.at(-1)!, does: (deed: () => void) => void act(deed) };
}

const DAYS = week('first');
const bare: WeekInput = { turn: 1, days: DAYS, stage: null, still: false };

describe('a week without a stage', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('turns its days to the end', () => {
    const { show, now, does } = desk();
    show(bare);
    for (let day = 0; day < 4; day += 1) does(() => void vi.advanceTimersByTime(1500));
    expect(now()).toMatchObject({ current: 4, over: true });
  });

  it('never shows a day of another week', () => {
    const { show, now, does, seen } = desk();
    show(bare);
    does(() => now().onSkip());
    const before = seen.length;
    show({ ...bare, turn: 2, days: week('second') });
    expect(seen.slice(before).map(({ current }) => current)).not.toContain(4);
  });
});

describe('a week on a stage', () => {
  it('goes on from the present day, at the chosen speed, when the stage comes late', () => {
    vi.useFakeTimers();
    const { show, now, does } = desk();
    const { stage, last } = fakeStage();
    show(bare);
    does(() => now().onSpeed(2));
    for (let day = 0; day < 2; day += 1) does(() => void vi.advanceTimersByTime(750));
    expect(now().current).toBe(2);
    show({ ...bare, stage });
    expect(last().days).toEqual(DAYS.slice(2));
    expect(last().setSpeed).toHaveBeenCalledWith(2);
    does(() => last().fire(1, 'news'));
    expect(now().current).toBe(3);
    does(() => last().fire(2, 'done'));
    expect(now()).toMatchObject({ current: 4, over: true });
    vi.useRealTimers();
  });

  it('can be resumed after a pause that came before the stage', () => {
    const { show, now, does } = desk();
    const { stage, last } = fakeStage();
    show(bare);
    does(() => now().onPlayPause());
    show({ ...bare, stage });
    expect(stage.show).toHaveBeenCalledWith(DAYS[0]?.board);
    expect(last().pause).toHaveBeenCalled();
    does(() => now().onPlayPause());
    expect(last().resume).toHaveBeenCalledOnce();
  });

  it('stays on its day when the days are worded anew', () => {
    const { show, now, does } = desk();
    const { stage, last, played } = fakeStage();
    show({ ...bare, stage });
    does(() => last().fire(3, 'news'));
    const other = week('anew');
    show({ ...bare, stage, days: other });
    expect(now().current).toBe(3);
    expect(played.length).toBe(2);
    expect(last().days).toEqual(other.slice(3));
  });

  it('steps the stage and the page together', () => {
    const { show, now, does } = desk();
    const { stage, last } = fakeStage();
    show({ ...bare, stage });
    does(() => now().onStep());
    expect(now()).toMatchObject({ current: 1, playing: false });
    expect(stage.show).toHaveBeenCalledWith(DAYS[1]?.board);
    does(() => now().onPlayPause());
    expect(last().days).toEqual(DAYS.slice(1));
  });
});
