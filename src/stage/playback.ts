/** What happens within a day, in order: cause before effect. */
export type Beat = 'news' | 'price' | 'flow' | 'meter' | 'done';

/** A beat at its time from the start of the week, in milliseconds at normal speed. */
export interface Cue {
  readonly day: number;
  readonly beat: Beat;
  readonly at: number;
}

/** Controls of a week's playback. */
export interface Playback {
  pause(): void;
  resume(): void;
  /** Plays to the end of the day at once and pauses there. */
  step(): void;
  setSpeed(speed: 1 | 2): void;
  /** Plays everything that is left at once. */
  skip(): void;
}

/** A playback that a clock drives. */
export interface Playhead extends Playback {
  advance(milliseconds: number): void;
  /** Ends without firing what is left. */
  stop(): void;
  readonly running: boolean;
  readonly ended: boolean;
}

const OPEN_DAY: readonly (readonly [Beat, number])[] = [['news', 0], ['price', 250], ['flow', 500], ['meter', 900], ['done', 1500]];
const CLOSED_DAY: readonly (readonly [Beat, number])[] = [['news', 0], ['meter', 150], ['done', 350]];

/** Lists the beats of a week; closed markets have no price and no flow. */
export function cueSheet(closed: readonly boolean[]): Cue[] {
  let start = 0;
  return closed.flatMap((isClosed, day) => {
    const beats = isClosed ? CLOSED_DAY : OPEN_DAY;
    const cues = beats.map(([beat, after]) => ({ day, beat, at: start + after }));
    start += beats.at(-1)?.[1] ?? 0;
    return cues;
  });
}

/** Makes a playhead that fires each cue once, in order. */
export function makePlayhead(cues: readonly Cue[], fire: (cue: Cue) => void): Playhead {
  let time = 0;
  let next = 0;
  let speed = 1;
  let paused = false;
  const fireUntil = (isDue: (cue: Cue) => boolean): void => {
    for (let cue = cues[next]; cue && isDue(cue); cue = cues[next]) {
      next += 1;
      fire(cue);
    }
  };
  const jump = (day: number): void => {
    fireUntil((cue) => cue.day <= day);
    time = Math.max(time, cues[next - 1]?.at ?? 0);
  };
  return {
    advance: (milliseconds) => {
      if (paused) return;
      time += milliseconds * speed;
      fireUntil((cue) => !paused && cue.at <= time);
    },
    pause: () => { paused = true; },
    resume: () => { paused = false; },
    step: () => { paused = true; jump(cues[next]?.day ?? 0); },
    setSpeed: (wanted) => { speed = wanted; },
    skip: () => { paused = false; jump(Infinity); },
    stop: () => { next = cues.length; },
    get running() { return !paused && next < cues.length; },
    get ended() { return next >= cues.length; },
  };
}
