import type { DialView } from '../view';
import type { Box } from './boxes';
import { INK, faded } from './colours';
import type { Directions } from './colours';
import type { Frame } from './frame';
import { FACES, setCentred } from './type';
import type { Pen } from './type';

/** Where the dial is and how large. */
export interface DialShape {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** True when the note below has room. */
  readonly note: boolean;
  /** True when the quarters have room for their numbers. */
  readonly quarters: boolean;
}

const SWEEP = (240 * Math.PI) / 180;
const TICKS = 41;

/** Turns a trust from 0 to 1 into an angle clockwise from upright, in radians. */
export function dialAngle(value: number): number {
  return (Math.max(0, Math.min(1, value)) - 0.5) * SWEEP;
}

/** Puts the dial in the middle of the ocean, above the lower edge. */
export function dialShape(frame: Frame): DialShape {
  const { width, height, top, scale, compact, low, composition } = frame;
  // On a phone plates stand right beside the upper half of the dial.
  if (compact) return { x: width / 2, y: height - 70, radius: Math.min(56, 0.24 * (height - top)), note: false, quarters: false };
  if (composition === 'cover') return { x: 0.619 * width, y: height - 78 * scale, radius: 66 * scale, note: false, quarters: true };
  const x = 0.4795 * width;
  if (low) return { x, y: height - 59 * scale, radius: Math.min(50 * scale, 0.25 * (height - top)), note: false, quarters: true };
  return { x, y: height - 94 * scale, radius: Math.min(90 * scale, 0.218 * (height - top)), note: true, quarters: true };
}

/** Returns the box that other things keep clear of. */
export function dialBox({ x, y, radius, note }: DialShape, scale: number): Box {
  const reach = radius + 18 * scale;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: reach + (note ? 80 : 54) * scale };
}

/** Paints everything of the dial but the moving hand. */
export function paintDial(pen: Pen, dial: DialView, shape: DialShape, directions: Directions): void {
  const { context } = pen;
  context.save();
  context.translate(shape.x, shape.y);
  paintGround(context, shape.radius);
  paintBands(context, dial, shape.radius);
  paintRim(context, shape.radius, pen.scale, directions);
  paintTicks(context, shape.radius);
  paintLastHand(context, dial, shape.radius);
  context.restore();
  paintScale(pen, shape);
  paintWords(pen, dial, shape);
}

/** Paints the moving hand upright about the middle of its own square canvas. */
export function paintHand(context: CanvasRenderingContext2D, middle: number, radius: number): void {
  context.translate(middle, middle);
  context.shadowColor = faded(INK.lamp, 0.55);
  context.shadowBlur = 8;
  context.fillStyle = INK.lamp;
  context.beginPath();
  context.moveTo(-2.6, 0);
  context.lineTo(-0.8, -0.8 * radius);
  context.lineTo(0.8, -0.8 * radius);
  context.lineTo(2.6, 0);
  context.fill();
  context.shadowBlur = 0;
  hub(context);
}

function hub(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.arc(0, 0, 4.4, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = INK.ground;
  context.beginPath();
  context.arc(0, 0, 2.1, 0, 2 * Math.PI);
  context.fill();
}

function paintGround(context: CanvasRenderingContext2D, radius: number): void {
  const reach = 1.75 * radius;
  const ground = context.createRadialGradient(0, 0.16 * radius, 0.3 * radius, 0, 0.16 * radius, reach);
  ground.addColorStop(0, faded(INK.deep, 0.94));
  ground.addColorStop(0.52, faded(INK.deep, 0.86));
  ground.addColorStop(1, faded(INK.deep, 0));
  context.fillStyle = ground;
  context.fillRect(-reach, -reach, 2 * reach, 2.4 * reach);
}

/** The wedge of belief: half of it solid, nine tenths fading out. */
function paintBands(context: CanvasRenderingContext2D, { band50, band90 }: DialView, radius: number): void {
  for (let step = 1; step <= 6; step += 1) {
    const share = step / 6;
    const low = band90[0] + (band50[0] - band90[0]) * share;
    const high = band90[1] + (band50[1] - band90[1]) * share;
    wedge(context, low, high, 0.74 * radius, 0.955 * radius, faded(INK.text, 0.045));
  }
  wedge(context, band50[0], band50[1], 0.74 * radius, 0.955 * radius, faded(INK.text, 0.26));
}

function wedge(context: CanvasRenderingContext2D, low: number, high: number, inner: number, outer: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(0, 0, outer, turn(low), turn(high));
  context.arc(0, 0, inner, turn(high), turn(low), true);
  context.fill();
}

function paintRim(context: CanvasRenderingContext2D, radius: number, scale: number, { up, down }: Directions): void {
  context.lineWidth = 2 * scale;
  for (const [from, to, colour] of [[0, 0.496, down], [0.504, 1, up]] as const) {
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(0, 0, radius, turn(from), turn(to));
    context.stroke();
  }
  context.lineWidth = 0.8;
  context.strokeStyle = faded(INK.text, 0.75);
  context.beginPath();
  context.arc(0, 0, 0.955 * radius, turn(0), turn(1));
  context.stroke();
}

function paintTicks(context: CanvasRenderingContext2D, radius: number): void {
  for (let tick = 0; tick < TICKS; tick += 1) {
    const angle = turn(tick / (TICKS - 1));
    const long = tick % 10 === 0;
    const inner = (long ? 0.77 : tick % 5 === 0 ? 0.86 : 0.9) * radius;
    context.lineWidth = long ? 1.8 : 0.9;
    context.strokeStyle = faded(INK.text, long ? 1 : 0.6);
    context.beginPath();
    context.moveTo(Math.cos(angle) * inner, Math.sin(angle) * inner);
    context.lineTo(Math.cos(angle) * 0.955 * radius, Math.sin(angle) * 0.955 * radius);
    context.stroke();
  }
}

function paintLastHand(context: CanvasRenderingContext2D, dial: DialView, radius: number): void {
  const angle = turn(dial.lastTurn);
  context.lineWidth = 1.3;
  context.strokeStyle = faded(INK.text, 0.8);
  context.setLineDash([2.5, 3]);
  context.beginPath();
  context.moveTo(Math.cos(angle) * 0.2 * radius, Math.sin(angle) * 0.2 * radius);
  context.lineTo(Math.cos(angle) * 0.72 * radius, Math.sin(angle) * 0.72 * radius);
  context.stroke();
  context.setLineDash([]);
}

/** The numbers around a dial, each with its distance from the ring at a scale of one. */
const NUMBERS = [[0, '0', 13], [0.25, '.25', 15], [0.5, '.5', 11], [0.75, '.75', 15], [1, '1', 13]] as const;

/** A number set around a dial, centred on its point. */
export interface DialNumber {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Returns the numbers around a dial that have room. */
export function dialNumbers({ x, y, radius, quarters }: DialShape, scale: number): DialNumber[] {
  return NUMBERS.filter(([value]) => quarters || (2 * value) % 1 === 0).map(([value, text, push]) => {
    const reach = radius + push * scale;
    return { text, x: x + Math.cos(turn(value)) * reach, y: y + Math.sin(turn(value)) * reach };
  });
}

function paintScale(pen: Pen, shape: DialShape): void {
  for (const { text, x, y } of dialNumbers(shape, pen.scale)) {
    setCentred(pen, [{ text, face: FACES.dialScale, colour: INK.text2 }], x, y + 4 * pen.scale);
  }
}

function paintWords(pen: Pen, dial: DialView, { x, y, radius, note }: DialShape): void {
  const { scale } = pen;
  const small = Math.max(0.75, Math.min(1, radius / (80 * scale)));
  const value = { ...FACES.dialValue, size: FACES.dialValue.size * (small < 1 ? 0.78 : 1) };
  const step = small < 1 ? 0.46 * radius : 0.42 * radius;
  setCentred(pen, [{ text: dial.text, face: value, colour: INK.text }], x, y + step);
  setCentred(pen, [{ text: dial.label, face: FACES.dialName, colour: INK.text }], x, y + step + (small < 1 ? 19 : 21) * scale);
  if (note) setCentred(pen, [{ text: dial.note, face: FACES.label, colour: INK.text2 }], x, y + step + 39 * scale);
}

/** Canvas angles start at three o'clock. */
function turn(value: number): number {
  return dialAngle(value) - Math.PI / 2;
}
