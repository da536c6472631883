import type Phaser from 'phaser';
import { paintTick } from './arcs';
import type { PlacedArc } from './arcs';
import { angleAt, pointAt } from './curve';
import { dialAngle, paintHand } from './dial';
import type { DialShape } from './dial';
import { rest, springAt, swing } from './spring';
import type { Spring } from './spring';

/** The hand of the dial and the cross-ticks of the arcs, which swing when evidence arrives. */
export interface Hands {
  /** Sets the goals; without motion the hands are there at once. */
  aim(dial: DialShape, value: number, arcs: readonly PlacedArc[], motion: boolean): void;
  /** Swings the hands and says whether any still moves. */
  advance(seconds: number): boolean;
}

/** What hands are made with. */
export interface HandsInput {
  readonly scene: Phaser.Scene;
  readonly layer: Phaser.GameObjects.Container;
  readonly ratio: number;
  readonly scale: number;
  /** Springs of before, kept through a change of size. */
  readonly springs: Map<string, Spring>;
}

const DIAL = 'dial';

/** Makes the hands with textures of their own, so that a swing repaints nothing. */
export function makeHands({ scene, layer, ratio, scale, springs }: HandsInput): Hands {
  const ticks = new Map<string, { image: Phaser.GameObjects.Image; placed: PlacedArc }>();
  const tickKey = square(scene, 'tick', 24 * scale, ratio, (context, middle) => paintTick(context, middle, 15 * scale));
  let hand: Phaser.GameObjects.Image | null = null;

  const spring = (key: string, value: number, motion: boolean): void => {
    const known = springs.get(key) ?? springAt(value);
    springs.set(key, known);
    known.goal = value;
    if (!motion) rest(known);
  };
  const pose = (): void => {
    hand?.setRotation(dialAngle(springs.get(DIAL)?.value ?? 0.5));
    for (const [key, { image, placed }] of ticks) poseTick(image, placed, springs.get(key)?.value ?? 0.5, ratio);
  };
  const aim: Hands['aim'] = (dial, value, arcs, motion) => {
    spring(DIAL, value, motion);
    hand ??= makeHand(scene, layer, dial, ratio);
    const wanted = new Set(arcs.map(({ arc }) => arc.id));
    for (const [key, { image }] of ticks) if (!wanted.has(key)) { image.destroy(); ticks.delete(key); }
    for (const placed of arcs) {
      spring(placed.arc.id, placed.arc.trust, motion);
      const image = ticks.get(placed.arc.id)?.image ?? scene.add.image(0, 0, tickKey);
      layer.add(image);
      ticks.set(placed.arc.id, { image, placed });
    }
    pose();
  };
  const advance = (seconds: number): boolean => {
    const moving = [...springs.values()].map((each) => swing(each, seconds)).some(Boolean);
    pose();
    return moving;
  };
  return { aim, advance };
}

function poseTick(image: Phaser.GameObjects.Image, { curve }: PlacedArc, value: number, ratio: number): void {
  const t = Math.max(0.03, Math.min(0.97, value));
  const { x, y } = pointAt(curve, t);
  image.setPosition(x * ratio, y * ratio).setRotation(angleAt(curve, t));
}

function makeHand(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, { x, y, radius }: DialShape, ratio: number): Phaser.GameObjects.Image {
  const key = square(scene, 'hand', 2.4 * radius, ratio, (context, middle) => paintHand(context, middle, radius));
  const image = scene.add.image(x * ratio, y * ratio, key);
  layer.add(image);
  return image;
}

function square(scene: Phaser.Scene, key: string, size: number, ratio: number, draw: (context: CanvasRenderingContext2D, middle: number) => void): string {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const side = 2 * Math.ceil((size * ratio) / 2);
  const texture = scene.textures.createCanvas(key, side, side);
  texture?.context.scale(ratio, ratio);
  if (texture) draw(texture.context, side / ratio / 2);
  texture?.refresh();
  return key;
}
