import type { DialView } from '../view';

const CENTRE = { x: 80, y: 78 };
const SWEEP = 240;

function pointAt(share: number, radius: number): readonly [number, number] {
  const angle = ((share - 0.5) * SWEEP * Math.PI) / 180;
  return [CENTRE.x + radius * Math.sin(angle), CENTRE.y - radius * Math.cos(angle)];
}

function arc(from: number, to: number, radius: number): string {
  const [start, end] = [pointAt(from, radius), pointAt(to, radius)];
  const large = (to - from) * SWEEP > 180 ? 1 : 0;
  return `M${start.join(' ')}A${radius} ${radius} 0 ${large} 1 ${end.join(' ')}`;
}

function ray(share: number, inner: number, outer: number): string {
  return `M${pointAt(share, inner).join(' ')}L${pointAt(share, outer).join(' ')}`;
}

const TICKS = Array.from({ length: 41 }, (_, index) => index / 40);
const LABELS = [[0, '0'], [0.25, '.25'], [0.5, '.5'], [0.75, '.75'], [1, '1']] as const;

function Scale() {
  return (
    <g class="dial-scale">
      <path class="rim low" d={arc(0, 0.497, 68)} />
      <path class="rim high" d={arc(0.503, 1, 68)} />
      {TICKS.map((share, index) => <path key={share} class={index % 10 === 0 ? 'dial-tick long' : 'dial-tick'} d={ray(share, index % 10 === 0 ? 53 : 60, 65)} />)}
      {LABELS.map(([share, text]) => <text key={text} class="dial-label" x={pointAt(share, 79)[0]} y={pointAt(share, 79)[1] + 4}>{text}</text>)}
    </g>
  );
}

/** The dial of dollar trust: rim, scale, belief as a wedge, last turn dashed, a needle. */
export function Dial({ dial }: { readonly dial: DialView }) {
  const [low, high] = dial.band50;
  const [start, end] = [pointAt(low, 54), pointAt(high, 54)];
  return (
    <svg class="dial" viewBox="-8 -8 176 176" role="img" aria-label={`${dial.label} ${dial.text}`} focusable="false">
      <circle class="dial-face" cx={CENTRE.x} cy={CENTRE.y} r="74" />
      <path class="dial-wedge" d={`M${CENTRE.x} ${CENTRE.y}L${start.join(' ')}A54 54 0 0 1 ${end.join(' ')}z`} />
      <Scale />
      <path class="dial-last" d={ray(dial.lastTurn, 12, 52)} />
      <path class="dial-needle" d={ray(dial.value, 0, 58)} />
      <circle class="dial-hub" cx={CENTRE.x} cy={CENTRE.y} r="4" />
      <text class="dial-value" x={CENTRE.x} y="124">{dial.text}</text>
      <text class="dial-name" x={CENTRE.x} y="144">{dial.label}</text>
    </svg>
  );
}
