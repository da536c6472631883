/** An emblem on a grid of sixteen: lines to stroke and shapes to fill. */
export interface Emblem {
  readonly stroke: string;
  readonly fill?: string;
}

/** Emblems by the icon's key. */
export const EMBLEMS: Readonly<Record<string, Emblem>> = {
  capitol: {
    stroke: 'M2.5 13.5H13.5M3.5 11.5H12.5M4.5 11.5V7.5M8 11.5V7.5M11.5 11.5V7.5M3.5 7.5H12.5M5 7.5C5 4.8 6.4 3.6 8 3.6S11 4.8 11 7.5M8 3.6V1.8',
  },
  bank: { stroke: 'M2.5 13.5H13.5M4 11.5V7M8 11.5V7M12 11.5V7M3 11.5H13M2.5 6.5L8 2.5L13.5 6.5Z' },
  coin: {
    stroke: 'M8 1.8A6.2 6.2 0 1 0 8 14.2A6.2 6.2 0 1 0 8 1.8M10.2 6C9.8 5.2 9 4.9 8 4.9C6.7 4.9 5.8 5.5 5.8 6.4C5.8 8.5 10.3 7.4 10.3 9.6C10.3 10.5 9.3 11.1 8 11.1C6.9 11.1 6 10.7 5.6 9.8M8 3.7V12.3',
  },
  'ring-of-stars': { stroke: '', fill: ring(12, 5.7, 0.85) },
  drop: { stroke: 'M8 1.8C8 1.8 3.8 6.6 3.8 9.8A4.2 4.2 0 0 0 12.2 9.8C12.2 6.6 8 1.8 8 1.8ZM6 10A2.1 2.1 0 0 0 8 12' },
  crown: { stroke: 'M2.6 12.8H13.4M3 10.6L2.2 5.2L5.4 7.6L8 3.4L10.6 7.6L13.8 5.2L13 10.6Z' },
  chart: { stroke: 'M2.5 2.5V13.5H13.5M4.8 10.8L7.4 7.6L9.6 9.2L13 4.4M10.6 4.2H13.1V6.7' },
  sun: { stroke: 'M2 12.8H14M8 4.2A3.6 3.6 0 1 0 8 11.4A3.6 3.6 0 1 0 8 4.2' },
  candles: { stroke: 'M4 2.5V4.5M4 10V13M8 4V6M8 11V13.5M12 2V3.5M12 8V10.5', fill: 'M2.8 4.5H5.2V10H2.8ZM6.8 6H9.2V11H6.8ZM10.8 3.5H13.2V8H10.8Z' },
  cross: { stroke: 'M2.5 2.5H13.5V13.5H2.5Z', fill: 'M7 5H9V7H11V9H9V11H7V9H5V7H7Z' },
  tulip: { stroke: 'M8 14V5.5M8 9C5.6 9 4 7.6 3.6 5.4C5.8 5.4 7.6 6.6 8 9C8.4 6.6 10.2 5.4 12.4 5.4C12 7.6 10.4 9 8 9M8 5.5C6.9 4.4 6.9 3 8 1.8C9.1 3 9.1 4.4 8 5.5M8 13C6.4 13 5 12.2 4.4 10.8M8 13C9.6 13 11 12.2 11.6 10.8' },
  star: { stroke: 'M8 1.9L9.8 6L14.2 6.4L10.9 9.3L11.9 13.7L8 11.4L4.1 13.7L5.1 9.3L1.8 6.4L6.2 6Z' },
  scales: { stroke: 'M8 2V13.5M5 13.5H11M3 4.5H13M3 4.5L1.5 9A2 1.6 0 0 0 4.5 9ZM13 4.5L11.5 9A2 1.6 0 0 0 14.5 9Z' },
  ship: { stroke: 'M2 10.5H14L12.4 13.5H3.6ZM8 10.5V2.5M8 3.5L12.5 9H8M8 5.5L4 9H8' },
  shield: { stroke: 'M8 1.8L13 3.6V8C13 11 11 13.2 8 14.3C5 13.2 3 11 3 8V3.6Z' },
  vault: { stroke: 'M2.5 2.5H13.5V12.5H2.5ZM4 12.5V14M12 12.5V14M8 4.8A2.7 2.7 0 1 0 8 10.2A2.7 2.7 0 1 0 8 4.8M8 4.8V6.2M8 8.8V10.2M5.3 7.5H6.7M9.3 7.5H10.7' },
  'square-coin': { stroke: 'M8 1.8A6.2 6.2 0 1 0 8 14.2A6.2 6.2 0 1 0 8 1.8M5.9 5.9H10.1V10.1H5.9Z' },
  globe: { stroke: 'M8 1.8A6.2 6.2 0 1 0 8 14.2A6.2 6.2 0 1 0 8 1.8M1.8 8H14.2M8 1.8C4.4 5.6 4.4 10.4 8 14.2C11.6 10.4 11.6 5.6 8 1.8' },
  people: { stroke: 'M5.5 3.2A2 2 0 1 0 5.5 7.2A2 2 0 1 0 5.5 3.2M1.8 13C1.8 10.4 3.2 9 5.5 9S9.2 10.4 9.2 13M10.6 4A1.7 1.7 0 1 0 10.6 7.4A1.7 1.7 0 1 0 10.6 4M11 9C13 9 14.2 10.4 14.2 12.6' },
};

/** The emblem of an icon nobody drew. */
export const PLAIN_EMBLEM: Emblem = { stroke: 'M8 3A5 5 0 1 0 8 13A5 5 0 1 0 8 3', fill: 'M8 6.6A1.4 1.4 0 1 0 8 9.4A1.4 1.4 0 1 0 8 6.6' };

/** Draws an emblem about a middle. */
export function drawEmblem(context: CanvasRenderingContext2D, icon: string, x: number, y: number, size: number, colour: string, halo: string): void {
  const emblem = EMBLEMS[icon] ?? PLAIN_EMBLEM;
  const lines = new Path2D(emblem.stroke);
  const shapes = new Path2D(emblem.fill ?? '');
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 16, size / 16);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  strokeBoth(context, lines, shapes, halo, 3.6);
  context.lineWidth = 1.15;
  context.strokeStyle = colour;
  context.stroke(lines);
  fillPath(context, shapes, colour);
  context.restore();
}

function fillPath(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  context.fillStyle = colour;
  context.fill(path);
}

function strokeBoth(context: CanvasRenderingContext2D, lines: Path2D, shapes: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(lines);
  context.stroke(shapes);
}

function ring(count: number, radius: number, dot: number): string {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    const x = 8 + radius * Math.sin(angle);
    const y = 8 - radius * Math.cos(angle);
    return `M${(x - dot).toFixed(2)} ${y.toFixed(2)}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0Z`;
  }).join('');
}
