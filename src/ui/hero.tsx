import atlantic from './art/atlantic.svg';
import { useWords } from './words';

interface Ribbon {
  readonly instrument: string;
  readonly from: readonly [number, number];
  readonly over: readonly [number, number];
  readonly to: readonly [number, number];
  readonly count: number;
}

const RIBBONS: readonly Ribbon[] = [
  { instrument: 'treasuries', from: [399, 296], over: [610, 110], to: [882, 131], count: 190 },
  { instrument: 'gold', from: [402, 297], over: [620, 205], to: [853, 201], count: 120 },
  { instrument: 'shares', from: [912, 204], over: [690, 262], to: [404, 299], count: 70 },
];

/** A number from 0 to 1 that fills the interval evenly as `index` grows. */
const spread = (index: number, factor: number) => (index * factor) % 1;

function comet(ribbon: Ribbon, index: number): string {
  const u = spread(index, 0.61803);
  const lane = (spread(index, 0.75488) + spread(index, 0.56984) + spread(index, 0.3247) - 1.5) * 9;
  const at = (axis: 0 | 1) => (1 - u) ** 2 * ribbon.from[axis] + 2 * u * (1 - u) * ribbon.over[axis] + u * u * ribbon.to[axis];
  const along = (axis: 0 | 1) => 2 * (1 - u) * (ribbon.over[axis] - ribbon.from[axis]) + 2 * u * (ribbon.to[axis] - ribbon.over[axis]);
  const [dx, dy] = [along(0), along(1)];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const fan = Math.min(1, Math.min(u, 1 - u) * 6 + 0.25);
  const tail = 3 + spread(index, 0.4142) * 5;
  return `M${(at(0) - uy * lane * fan).toFixed(1)} ${(at(1) + ux * lane * fan).toFixed(1)}l${(ux * tail).toFixed(1)} ${(uy * tail).toFixed(1)}`;
}

function Stream({ ribbon }: { readonly ribbon: Ribbon }) {
  const comets = Array.from({ length: ribbon.count }, (_, index) => comet(ribbon, index + 1));
  const layer = (rank: number) => comets.filter((_, index) => index % 3 === rank).join('');
  const way = `M${ribbon.from.join(' ')}Q${ribbon.over.join(' ')} ${ribbon.to.join(' ')}`;
  return (
    <g class={`hero-stream is-${ribbon.instrument}`}>
      <path class="glow wide" d={way} />
      <path class="glow" d={way} />
      {[0, 1, 2].map((rank) => <path key={rank} class={`comets c${rank}`} d={layer(rank)} />)}
      <circle class="ring" cx={ribbon.to[0]} cy={ribbon.to[1]} r="5" />
      <circle class="ring far" cx={ribbon.to[0]} cy={ribbon.to[1]} r="10" />
    </g>
  );
}

/** The window on the first screen: the Atlantic at night with money crossing it. */
export function Hero() {
  const t = useWords();
  return (
    <div class="hero" role="img" aria-label={t('ui.home.window')}>
      <img src={atlantic} alt="" width="1366" height="560" />
      <svg viewBox="0 0 1366 560" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
        {RIBBONS.map((ribbon) => <Stream key={ribbon.instrument} ribbon={ribbon} />)}
      </svg>
    </div>
  );
}
