import type Phaser from 'phaser';
import type { InstrumentKey } from '../view';
import { INSTRUMENT, INSTRUMENTS, faded, mixed } from './colours';
import { readCurve } from './curve';
import { gaussian, uniform } from './scatter';
import type { PlacedStream } from './streams';

const KEY = 'comets';
const LENGTH = 17;
const HEIGHT = 8;
const PIXELS_PER_SECOND = 82;

/** The moving points of light of all streams. */
export interface Comets {
  /** Sends comets along new streams. */
  flow(streams: readonly PlacedStream[]): void;
  /** Moves the comets and hides the share that is not wanted. */
  advance(seconds: number, pace: number, share: number): void;
  count(): number;
}

interface Comet {
  readonly image: Phaser.GameObjects.Image;
  stream: PlacedStream | null;
  at: number;
  offset: number;
  speed: number;
  /** Place in the order in which comets are thinned out. */
  order: number;
}

/** Makes the pool of comets; their images are made once and used again. */
export function makeComets(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, ratio: number, scale: number): Comets {
  drawFrames(scene, ratio * scale);
  const pool: Comet[] = [];
  const spot = { x: 0, y: 0, angle: 0 };
  let live = 0;

  const take = (): Comet => {
    const comet = pool[live] ?? newComet(scene, layer);
    pool[live] = comet;
    live += 1;
    return comet;
  };
  const place = (comet: Comet): void => {
    const { stream } = comet;
    if (!stream) return;
    readCurve(stream.even, comet.at, spot);
    const taper = Math.min(1, 0.12 + 1.5 * Math.sin(Math.PI * comet.at));
    const aside = comet.offset * stream.width * taper;
    comet.image.setPosition((spot.x + Math.sin(spot.angle) * aside) * ratio, (spot.y - Math.cos(spot.angle) * aside) * ratio);
    comet.image.rotation = spot.angle;
    comet.image.alpha = Math.min(1, 9 * comet.at, 9 * (1 - comet.at)) * (0.7 + 0.3 * comet.order);
  };
  const advance = (seconds: number, pace: number, share: number): void => {
    for (let at = 0; at < live; at += 1) {
      const comet = pool[at];
      if (!comet?.stream) continue;
      comet.at = (comet.at + (comet.speed * scale * pace * seconds) / comet.stream.even.length) % 1;
      comet.image.visible = comet.order >= 1 - share;
      if (comet.image.visible) place(comet);
    }
  };
  const flow = (streams: readonly PlacedStream[]): void => {
    live = 0;
    streams.forEach((stream, at) => {
      for (let k = 0; k < stream.count; k += 1) launch(take(), stream, at, k);
    });
    for (const comet of pool.slice(live)) comet.image.visible = false;
    advance(0, 0, 1);
  };
  return { flow, advance, count: () => live };
}

/** Comets keep their seats: the k-th of a stream is always the same one. */
function launch(comet: Comet, stream: PlacedStream, at: number, k: number): void {
  comet.stream = stream;
  comet.at = (k + 0.9 * uniform(at, k, 1)) / stream.count;
  comet.offset = 0.25 * gaussian(at, k);
  comet.speed = PIXELS_PER_SECOND * (0.75 + 0.5 * uniform(at, k, 4));
  comet.order = uniform(at, k, 5);
  comet.image.setFrame(stream.stream.instrument);
}

function newComet(scene: Phaser.Scene, layer: Phaser.GameObjects.Container): Comet {
  const image = scene.add.image(0, 0, KEY, INSTRUMENTS[0]).setOrigin(0.86, 0.5).setBlendMode('ADD');
  layer.add(image);
  return { image, stream: null, at: 0, offset: 0, speed: 0, order: 0 };
}

/** Draws one frame for each instrument: tint is not to be had from the canvas renderer. */
function drawFrames(scene: Phaser.Scene, ratio: number): void {
  if (scene.textures.exists(KEY)) scene.textures.remove(KEY);
  const width = Math.ceil(LENGTH * ratio);
  const height = Math.ceil(HEIGHT * ratio);
  const texture = scene.textures.createCanvas(KEY, width, height * INSTRUMENTS.length);
  if (!texture) return;
  INSTRUMENTS.forEach((instrument, row) => {
    texture.context.setTransform(ratio, 0, 0, ratio, 0, row * height);
    drawComet(texture.context, instrument);
    texture.add(instrument, 0, 0, row * height, width, height);
  });
  texture.refresh();
}

function drawComet(context: CanvasRenderingContext2D, instrument: InstrumentKey): void {
  const colour = INSTRUMENT[instrument];
  const middle = HEIGHT / 2;
  const head = LENGTH * 0.86;
  const tail = context.createLinearGradient(0, 0, head, 0);
  tail.addColorStop(0, faded(colour, 0));
  tail.addColorStop(0.4, faded(colour, 0.32));
  tail.addColorStop(0.75, faded(colour, 0.75));
  tail.addColorStop(1, mixed(colour, '#FFFFFF', 0.3));
  context.fillStyle = tail;
  context.beginPath();
  context.moveTo(0, middle);
  context.lineTo(head, middle - 1.15);
  context.lineTo(head, middle + 1.15);
  context.fill();
  const glow = context.createRadialGradient(head, middle, 0, head, middle, 2.3);
  glow.addColorStop(0, mixed(colour, '#FFFFFF', 0.75));
  glow.addColorStop(0.4, faded(colour, 0.95));
  glow.addColorStop(1, faded(colour, 0));
  context.fillStyle = glow;
  context.fillRect(head - 3, 0, 6, HEIGHT);
}
