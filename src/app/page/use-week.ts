import { useEffect, useRef, useState } from 'preact/hooks';
import type { Playback, Stage } from '../../stage';
import type { WeekProps } from '../../ui';
import type { PlaybackDay } from '../../view';

const DAY_MS = 1500;

interface Progress {
  readonly current: number;
  readonly playing: boolean;
  readonly speed: 1 | 2;
}

/** Plays the week: on the stage when there is one, else by a clock of its own; the same controls drive both. */
export function useWeek(days: readonly PlaybackDay[], stage: Stage | null, still: boolean): Omit<WeekProps, 'days' | 'onNext'> {
  const [progress, setProgress] = useState<Progress>({ current: 0, playing: !still, speed: 1 });
  const last = days.length - 1;
  const player = usePlayer(days, stage, progress, setProgress);
  const over = progress.current >= last && !progress.playing;
  const set = (change: Partial<Progress>): void => setProgress((now) => ({ ...now, ...change }));

  return {
    current: progress.current,
    playing: progress.playing,
    speed: progress.speed,
    over,
    onPlayPause: () => {
      if (progress.playing) player.current?.pause();
      else player.current?.resume();
      set({ playing: !progress.playing });
    },
    onStep: () => {
      player.current?.step();
      const current = Math.min(last, progress.current + 1);
      set({ playing: false, current });
    },
    onSpeed: (speed) => {
      player.current?.setSpeed(speed);
      set({ speed });
    },
    onSkip: () => {
      player.current?.skip();
      set({ current: last, playing: false });
    },
  };
}

type SetProgress = (change: (now: Progress) => Progress) => void;

/** Starts the stage's playback when the stage is there; without it a timer turns the days. */
function usePlayer(days: readonly PlaybackDay[], stage: Stage | null, progress: Progress, setProgress: SetProgress) {
  const player = useRef<Playback | null>(null);
  const moving = useRef(progress.playing);
  const last = days.length - 1;

  useEffect(() => {
    if (stage === null || !moving.current) return;
    const playback = stage.play(days, (index, beat) => {
      setProgress((now) => ({ ...now, current: Math.max(now.current, index), playing: now.playing && !(index === days.length - 1 && beat === 'done') }));
    });
    player.current = playback;
    return () => {
      playback.pause();
      player.current = null;
    };
  }, [stage, days, setProgress]);

  useEffect(() => {
    if (stage !== null || !progress.playing) return;
    const timer = setTimeout(() => {
      setProgress((now) => ({ ...now, current: Math.min(last, now.current + 1), playing: now.current + 1 < last }));
    }, DAY_MS / progress.speed);
    return () => clearTimeout(timer);
  }, [stage, progress, last, setProgress]);

  return player;
}
