import { geoContains } from 'd3-geo';
import { CITIES } from './cities';
import { projectPoint } from './trace';

/** Scatters lights about the cities with a fixed seed, only on land, as x, y pairs in quanta. */
export function scatterLights(land: object): number[] {
  const next = uniform(20_260_116);
  const points: number[] = [];
  for (const [lon, lat, people] of [...CITIES].sort((a, b) => b[2] - a[2])) {
    const count = Math.round(3 + 3.2 * Math.sqrt(people));
    for (let k = 0; k < count; k += 1) {
      const point = light(lon, lat, 0.12 + 0.15 * Math.sqrt(people), next);
      if (!geoContains(land, point)) continue;
      const at = projectPoint(point[0], point[1]);
      if (at) points.push(Math.round(at[0]), Math.round(at[1]));
    }
  }
  return points;
}

function light(lon: number, lat: number, spread: number, next: () => number): [number, number] {
  const radius = spread * Math.sqrt(-2 * Math.log(1 - next()));
  const angle = 2 * Math.PI * next();
  const widen = 1 / Math.cos((lat * Math.PI) / 180);
  return [lon + radius * Math.cos(angle) * widen, lat + radius * Math.sin(angle)];
}

/** Uniform numbers from Marsaglia's xorshift32 (2003). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
