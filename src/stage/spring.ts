/** A value that swings to its goal without overshoot. */
export interface Spring {
  value: number;
  speed: number;
  goal: number;
}

/** Radians per second at which a critically damped spring comes to rest in 400 ms. */
const STIFFNESS = 16;

/** Makes a spring at rest. */
export function springAt(value: number): Spring {
  return { value, speed: 0, goal: value };
}

/** Advances a critically damped spring by its exact solution and says whether it still moves. */
export function swing(spring: Spring, seconds: number): boolean {
  const away = spring.value - spring.goal;
  const pull = spring.speed + STIFFNESS * away;
  const decay = Math.exp(-STIFFNESS * seconds);
  spring.value = spring.goal + (away + pull * seconds) * decay;
  spring.speed = (spring.speed - STIFFNESS * pull * seconds) * decay;
  if (Math.abs(spring.value - spring.goal) > 0.0005 || Math.abs(spring.speed) > 0.005) return true;
  rest(spring);
  return false;
}

/** Puts a spring on its goal at once. */
export function rest(spring: Spring): void {
  spring.value = spring.goal;
  spring.speed = 0;
}
