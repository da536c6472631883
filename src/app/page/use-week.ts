import { useEffect, useRef, useState } from 'preact/hooks';
import type { Playback, Stage } from '../../stage';
import type { WeekProps } from '../../ui';
import type { PlaybackDay } from '../../view';

const DAY_MS = 1500;

interface Progress {
  /** The week that this is the progress of; another week starts afresh. */
  readonly days: readonly PlaybackDay[];
  readonly current: number;
  readonly playing: boolean;
  readonly speed: 1 | 2;
}

type Change = (change: Partial<Omit<Progress, 'days'>>) => void;

/** Plays a week: on the stage when there is one, else by a clock of its own; the same controls drive both. No days, no week. */
export function useWeek(days: readonly PlaybackDay[], stage: Stage | null, still: boolean): Omit<WeekProps, 'days' | 'onNext'> {
  const fresh: Progress = { days, current: 0, playing: !still && days.length > 0, speed: 1 };
  const [kept, setKept] = useState(fresh);
  const progress = kept.days === days ? kept : fresh;
  const set: Change = (change) => setKept((now) => ({ ...(now.days === days ? now : fresh), ...change }));
  const player = usePlayer(progress, stage, setKept, fresh);
  const { current, playing, speed } = progress;
  const last = days.length - 1;
  return {
    current,
    playing,
    speed,
    over: current >= last && !playing,
    onPlayPause: () => {
      if (playing) player.current?.pause();
      else player.current?.resume();
      set({ playing: !playing });
    },
    onStep: () => {
      player.current?.step();
      set({ playing: false, current: Math.min(last, current + 1) });
    },
    onSpeed: (next) => {
      player.current?.setSpeed(next);
      set({ speed: next });
    },
    onSkip: () => {
      player.current?.skip();
      set({ current: last, playing: false });
    },
  };
}

type SetKept = (change: (now: Progress) => Progress) => void;

/** Starts the stage's playback when the stage is there; without it a timer turns the days. */
function usePlayer(progress: Progress, stage: Stage | null, setKept: SetKept, fresh: Progress) {
  const player = useRef<Playback | null>(null);
  const moving = useRef(false);
  moving.current = progress.playing;
  const { days, playing, speed, current } = progress;
  const start = useRef(fresh);
  start.current = fresh;

  useEffect(() => {
    if (stage === null || !moving.current) return;
    const last = days.length - 1;
    const playback = stage.play(days, (index, beat) => setKept((kept) => {
      const now = kept.days === days ? kept : start.current;
      const ended = index === last && beat === 'done';
      return { ...now, current: Math.max(now.current, index), playing: now.playing && !ended };
    }));
    player.current = playback;
    return () => {
      playback.pause();
      player.current = null;
    };
  }, [stage, days, setKept]);

  useEffect(() => {
    if (stage !== null || !playing) return;
    const next = Math.min(days.length - 1, current + 1);
    const timer = setTimeout(() => setKept(() => ({ days, speed, current: next, playing: next < days.length - 1 })), DAY_MS / speed);
    return () => clearTimeout(timer);
  }, [stage, days, playing, speed, current, setKept]);

  return player;
}
