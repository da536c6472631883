import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Playback, Stage } from '../../stage';
import type { WeekProps } from '../../ui';
import type { PlaybackDay } from '../../view';

const DAY_MS = 1500;

/** The week that is to be played. */
export interface WeekInput {
  /** Names the week: its days may be worded anew while it plays. No week, no days. */
  readonly turn: number;
  readonly days: readonly PlaybackDay[];
  /** What draws the playback; null while it is not here, and where nothing may move. */
  readonly stage: Stage | null;
  readonly still: boolean;
}

interface Progress {
  /** The week that this is the progress of; another week starts afresh. */
  readonly turn: number;
  readonly current: number;
  readonly playing: boolean;
  readonly speed: 1 | 2;
}

type Change = (change: (now: Progress) => Progress) => void;

/** Plays a week: on the stage when there is one, else by a clock of its own; the same controls drive both. */
export function useWeek(input: WeekInput): Omit<WeekProps, 'days' | 'onNext'> {
  const { days, stage } = input;
  const last = days.length - 1;
  const [progress, change] = useProgress(input);
  const player = usePlayer(input, progress, change);
  useClock(stage === null && last >= 0, progress, last, change);
  const { current, playing, speed } = progress;
  const set = (wanted: Partial<Progress>): void => change((now) => ({ ...now, ...wanted }));
  const stand = (day: number): void => {
    player.begin({ ...progress, current: day, playing: false });
    set({ playing: false, current: day });
  };
  return {
    current,
    playing,
    speed,
    over: isOver(progress, last),
    onPlayPause: () => {
      if (playing) player.playback.current?.pause();
      else player.playback.current?.resume();
      set({ playing: !playing });
    },
    onStep: () => stand(Math.min(last, current + 1)),
    onSpeed: (next) => {
      player.playback.current?.setSpeed(next);
      set({ speed: next });
    },
    onSkip: () => stand(last),
  };
}

function isOver({ current, playing }: Progress, last: number): boolean {
  return current >= last && !playing;
}

function useProgress({ turn, still }: WeekInput): [Progress, Change] {
  const fresh: Progress = { turn, current: 0, playing: !still, speed: 1 };
  const [kept, setKept] = useState(fresh);
  const of = (now: Progress): Progress => (now.turn === turn ? now : fresh);
  return [of(kept), (change) => setKept((now) => change(of(now)))];
}

/** Plays on the stage from the present day on, whenever the stage arrives or the days are worded anew. */
function usePlayer({ days, stage }: WeekInput, progress: Progress, change: Change) {
  const playback = useRef<Playback | null>(null);
  const now = useRef({ progress, change });
  now.current = { progress, change };

  const begin = useCallback((from: Progress): void => {
    const tell = (day: number, ended: boolean): void => now.current.change((kept) =>
      ({ ...kept, current: Math.max(kept.current, day), playing: kept.playing && !ended }));
    playback.current?.pause();
    playback.current = stage === null ? null : playFrom(stage, days, from, tell);
  }, [stage, days]);

  useEffect(() => {
    begin(now.current.progress);
    return () => {
      playback.current?.pause();
      playback.current = null;
    };
  }, [begin]);

  return { playback, begin };
}

type Tell = (day: number, ended: boolean) => void;

/** Plays what is left of a week on the stage; a day that only stands is shown, and its playback waits. */
function playFrom(stage: Stage, days: readonly PlaybackDay[], from: Progress, tell: Tell): Playback | null {
  const last = days.length - 1;
  const board = days[from.current]?.board;
  if (board === undefined) return null;
  if (!from.playing) stage.show(board);
  if (isOver(from, last)) return null;
  const player = stage.play(days.slice(from.current), (index, beat) => {
    const day = from.current + index;
    tell(day, day === last && beat === 'done');
  });
  player.setSpeed(from.speed);
  if (!from.playing) player.pause();
  return player;
}

/** Turns the days where no stage does. */
function useClock(ticking: boolean, progress: Progress, last: number, change: Change): void {
  const { turn, current, playing, speed } = progress;
  const turnDay = useRef(change);
  turnDay.current = change;
  useEffect(() => {
    if (!ticking || !playing) return;
    const next = Math.min(last, current + 1);
    const timer = setTimeout(() => turnDay.current((now) => ({ ...now, current: next, playing: next < last })), DAY_MS / speed);
    return () => clearTimeout(timer);
  }, [ticking, turn, playing, speed, current, last]);
}
