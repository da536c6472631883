import type { BoardView, PlaybackDay } from '../view';
import { cueSheet, makePlayhead } from './playback';
import type { Beat, Playback, Playhead } from './playback';

/** The canvas that draws a board and decides nothing; before it is ready it remembers, and once destroyed it does nothing. */
export interface Stage {
  /** Shows a board, ending any playback. */
  show(board: BoardView): void;
  /** Plays a week and reports each beat of each day. */
  play(days: readonly PlaybackDay[], onDay: (index: number, phase: Beat) => void): Playback;
  /** Follows a change of the parent's size once it has settled. */
  resize(): void;
  destroy(): void;
  /** True while nothing moves and nothing is drawn. */
  readonly idle: boolean;
}

/** What a stage's handle asks of the scene. */
export interface Player {
  draw(board: BoardView | null, how: { readonly all: boolean; readonly motion: boolean }): void;
  run(seconds: number): void;
  follow(playhead: Playhead | null): void;
}

/** What a stage's handle works with. */
export interface Works {
  readonly player: Player;
  readonly wake: () => void;
  readonly resize: () => void;
  /** Called once, when the stage is destroyed. */
  readonly end: () => void;
  readonly isIdle: () => boolean;
}

/** Seconds for which money flows when a board is shown outside playback. */
const SHOW_SECONDS = 3.2;

/** Seconds for which money flows after a step or a skip. */
const STEP_SECONDS = 0.9;

/** Makes the handle of a stage; whoever still holds it after the end may call it without harm. */
export function makeHandle(works: Works): Stage {
  const { player, wake } = works;
  let live = true;
  const ifLive = (act: () => void): void => { if (live) act(); };
  return {
    show: (board) => ifLive(() => {
      player.follow(null);
      player.draw(board, { all: true, motion: true });
      player.run(SHOW_SECONDS);
      wake();
    }),
    play: (days, onDay) => play(works, ifLive, days, onDay),
    resize: () => ifLive(works.resize),
    destroy: () => ifLive(() => {
      live = false;
      player.follow(null);
      works.end();
    }),
    get idle() { return live && works.isIdle(); },
  };
}

function play({ player, wake }: Works, ifLive: (act: () => void) => void, days: readonly PlaybackDay[], onDay: (index: number, phase: Beat) => void): Playback {
  const playhead = makePlayhead(cueSheet(days.map(({ closed }) => closed)), ({ day, beat }) => ifLive(() => {
    const board = days[day]?.board;
    if (board && (beat === 'flow' || beat === 'meter')) player.draw(board, { all: beat === 'meter', motion: true });
    onDay(day, beat);
  }));
  const moving = (act: () => void, seconds: number) => () => {
    act();
    ifLive(() => { player.run(seconds); wake(); });
  };
  ifLive(() => { player.follow(playhead); wake(); });
  return {
    pause: playhead.pause,
    resume: moving(playhead.resume, 0.1),
    step: moving(playhead.step, STEP_SECONDS),
    setSpeed: playhead.setSpeed,
    skip: moving(playhead.skip, STEP_SECONDS),
  };
}
