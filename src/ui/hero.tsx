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
  { instrument: 'treasuries', from: [399, 296], over: [610, 110], to: [882, 131], count: 300 },
  { instrument: 'gold', from: [402, 297], over: [620, 205], to: [853, 201], count: 190 },
  { instrument: 'shares', from: [912, 204], over: [690, 262], to: [404, 299], count: 90 },
];

/** A number from 0 to 1 scattered by an integer hash, the same on every visit. */
function scatter(index: number, lane: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(lane + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 4294967296;
}

const gauss = (index: number) => scatter(index, 1) + scatter(index, 2) + scatter(index, 3) - 1.5;

function comet(ribbon: Ribbon, index: number): string {
  const u = scatter(index, 0);
  const at = (axis: 0 | 1) => (1 - u) ** 2 * ribbon.from[axis] + 2 * u * (1 - u) * ribbon.over[axis] + u * u * ribbon.to[axis];
  const along = (axis: 0 | 1) => (1 - u) * (ribbon.over[axis] - ribbon.from[axis]) + u * (ribbon.to[axis] - ribbon.over[axis]);
  const length = Math.hypot(along(0), along(1));
  const [ux, uy] = [along(0) / length, along(1) / length];
  const aside = gauss(index) * 15 * Math.min(1, Math.min(u, 1 - u) * 5 + 0.12);
  const tail = 2 + scatter(index, 4) * 6;
  const [x, y] = [at(0) - uy * aside, at(1) + ux * aside];
  return `M${x.toFixed(1)} ${y.toFixed(1)}l${(ux * tail).toFixed(1)} ${(uy * tail).toFixed(1)}`;
}

function Stream({ ribbon }: { readonly ribbon: Ribbon }) {
  const comets = Array.from({ length: ribbon.count }, (_, index) => comet(ribbon, index + 1));
  const layer = (rank: number) => comets.filter((_, index) => index % 3 === rank).join('');
  const way = `M${ribbon.from.join(' ')}Q${ribbon.over.join(' ')} ${ribbon.to.join(' ')}`;
  return (
    <g class={`hero-stream is-${ribbon.instrument}`}>
      {[46, 34, 24, 14, 7].map((width) => <path key={width} class="glow" d={way} stroke-width={width} />)}
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
