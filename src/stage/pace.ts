/** How fast comets run and how many are shown. */
export interface Pace {
  /** Keeps the comets running for some seconds from now. */
  run(seconds: number): void;
  /** Counts time down and says whether anything flows. */
  advance(seconds: number): boolean;
  /** Notes how long a frame took; slow machines lose comets first. */
  measure(seconds: number): void;
  readonly speed: number;
  readonly share: number;
}

const EASE_SECONDS = 1.4;
const SLOW_FRAME = 1 / 40;
const FEWEST = 0.35;

/** Makes the pace of the comets, which come to rest rather than stop. */
export function makePace(reducedMotion: boolean): Pace {
  let left = 0;
  let average = 1 / 60;
  let share = 1;
  let sinceThinned = 0;
  return {
    run: (seconds) => {
      if (!reducedMotion) left = Math.max(left, seconds + EASE_SECONDS);
    },
    advance: (seconds) => {
      const flowed = left > 0;
      left = Math.max(0, left - seconds);
      return flowed;
    },
    measure: (seconds) => {
      average += 0.08 * (seconds - average);
      sinceThinned += seconds;
      if (average < SLOW_FRAME || sinceThinned < 0.8) return;
      share = Math.max(FEWEST, share - 0.15);
      sinceThinned = 0;
    },
    get speed() { return Math.min(1, left / EASE_SECONDS); },
    // At rest thinning saves nothing, so the picture is whole again.
    get share() { return left > 0 ? share : 1; },
  };
}
