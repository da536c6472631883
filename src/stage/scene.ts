import Phaser from 'phaser';
import type { BoardView } from '../view';
import { mapPaths, paintMap } from './map-layer';
import type { MapPaths } from './map-layer';
import type { AtlanticMap } from './atlantic-map';
import { makeComets } from './comets';
import type { Comets } from './comets';
import type { Directions } from './colours';
import { frameFor } from './frame';
import type { Frame, FrameInput, View } from './frame';
import { makeHands } from './hands';
import type { Hands } from './hands';
import { horizonAlpha, paintHorizon } from './horizon';
import { makeLayer } from './layer';
import type { Layer, LayerSize } from './layer';
import { compose, paintBack, paintFront } from './picture';
import type { Easel, Picture } from './picture';
import type { Playhead } from './playback';
import { equalArea } from './projection';
import { makePace } from './pace';
import type { Pace } from './pace';
import type { Spring } from './spring';
import type { Fonts } from './type';

/** Pixels each way below which nothing of a board could be seen, as while the page unfolds. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 100;

/** What the scene is made with. */
export interface SceneInput {
  readonly map: AtlanticMap;
  readonly fonts: Fonts;
  readonly reducedMotion: boolean;
  readonly lowGraphics: boolean;
  readonly directions: Directions;
  readonly you: string;
  readonly size: () => FrameInput & { readonly ratio: number };
}

interface Layers {
  readonly map: Layer;
  readonly horizon: Layer;
  readonly back: Layer;
  readonly front: Layer;
}

/** The board on the canvas; it holds what is shown and moves what moves. */
export class BoardScene extends Phaser.Scene {
  readonly #input: SceneInput;
  readonly #paths: MapPaths;
  readonly #pace: Pace;
  readonly #springs = new Map<string, Spring>();
  #easel!: Easel;
  #layers!: Layers;
  #comets!: Comets;
  #hands!: Hands;
  #board: BoardView | null = null;
  #bakedView: View | null = null;
  #playhead: Playhead | null = null;
  #last = 0;
  #built = false;
  #closed = false;
  #moving = true;

  constructor(input: SceneInput) {
    super('board');
    this.#input = input;
    this.#paths = mapPaths(input.map);
    this.#pace = makePace(input.reducedMotion);
  }

  /** Says whether the next frame would be the same as the last. */
  get still(): boolean {
    return this.#built && !this.#moving;
  }

  /** Says whether the layers are made. */
  get built(): boolean {
    return this.#built;
  }

  create(): void {
    this.events.once(Phaser.Scenes.Events.DESTROY, () => this.close());
    this.build();
  }

  /** Ends all drawing, at once and for good. */
  close(): void {
    this.#closed = true;
    this.#built = false;
    this.#moving = false;
  }

  /** Makes every layer anew for the present size. */
  build(): void {
    if (this.#closed) return;
    for (const child of this.children.getAll()) child.destroy();
    const { ratio, ...size } = this.#input.size();
    const frame = frameFor(size);
    const area = { width: frame.width, height: frame.height, ratio };
    const map = makeLayer(this, 'map', area);
    const horizon = this.#makeHorizon(area);
    const back = makeLayer(this, 'back', area);
    const comets = this.add.container();
    const front = makeLayer(this, 'front', area);
    this.#layers = { map, horizon, back, front };
    const { fonts, lowGraphics, directions, you, map: baked } = this.#input;
    this.#easel = { frame, project: equalArea(baked.centre), lowGraphics, directions, you, pen: { context: front.context, fonts, scale: frame.scale } };
    this.#comets = makeComets(this, comets, ratio, frame.scale);
    this.#hands = makeHands({ scene: this, layer: this.add.container(), ratio, scale: frame.scale, springs: this.#springs });
    horizon.paint((context) => paintHorizon(context, frame));
    this.#bakedView = null;
    this.#built = true;
    this.draw(this.#board, { all: true, motion: false });
  }

  /** Draws a board; `all` false changes the streams and leaves meters as they are. */
  draw(board: BoardView | null, { all, motion }: { readonly all: boolean; readonly motion: boolean }): void {
    this.#board = board && !all && this.#board ? { ...this.#board, streams: board.streams, streamNote: board.streamNote } : board;
    this.#moving = true;
    if (!this.#built || isTiny(this.#easel.frame)) return;
    const picture = this.#board && compose(this.#easel, this.#board);
    this.#bake(picture?.anchors.view ?? this.#easel.frame.view);
    if (picture) this.#paint(picture, motion && !this.#input.reducedMotion);
  }

  /** Paints the present board again. */
  repaint(): void {
    this.draw(this.#board, { all: true, motion: true });
  }

  /** Lets the comets run for a while. */
  run(seconds: number): void {
    this.#pace.run(seconds);
    this.#moving = true;
  }

  /** Lets a playhead follow the frames, in place of the one before. */
  follow(playhead: Playhead | null): void {
    this.#playhead?.stop();
    this.#playhead = playhead;
    this.#moving = true;
  }

  override update(time: number): void {
    if (!this.#built) return;
    const seconds = Math.min(0.1, Math.max(0, (time - this.#last) / 1000));
    const fresh = time - this.#last < 400;
    this.#last = time;
    if (fresh) this.#pace.measure(seconds);
    this.#playhead?.advance(fresh ? 1000 * seconds : 0);
    if (this.#playhead?.running) this.#pace.run(1.2);
    const flowing = this.#pace.advance(seconds);
    if (flowing) this.#comets.advance(seconds, this.#pace.speed, this.#pace.share);
    const swinging = this.#hands.advance(seconds);
    const glowing = this.#glow(seconds);
    this.#moving = flowing || swinging || glowing || this.#playhead?.running === true;
  }

  #paint(picture: Picture, motion: boolean): void {
    const { board } = picture;
    const { pen } = this.#easel;
    this.#layers.back.paint((context) => paintBack({ ...pen, context }, picture));
    this.#layers.front.paint((context) => paintFront(this.#easel, { ...pen, context }, picture));
    this.#comets.flow(picture.streams);
    this.#hands.aim(picture.dial, board.dial.value, picture.arcs, motion);
    if (!motion) this.#layers.horizon.image.alpha = horizonAlpha(board.tripleFall);
  }

  #bake(view: View): void {
    const before = this.#bakedView;
    if (before && before.x === view.x && before.y === view.y && before.scale === view.scale) return;
    this.#bakedView = view;
    this.#layers.map.paint((context) => paintMap(context, this.#easel.frame, view, this.#paths));
  }

  #glow(seconds: number): boolean {
    const { image } = this.#layers.horizon;
    const away = horizonAlpha(this.#board?.tripleFall ?? 0) - image.alpha;
    if (Math.abs(away) < 0.002) return false;
    image.alpha += away * Math.min(1, seconds / 0.2);
    return true;
  }

  #makeHorizon({ width, height, ratio }: LayerSize): Layer {
    const coarse = makeLayer(this, 'horizon', { width, height, ratio: ratio / 4 });
    coarse.image.setScale(4).setBlendMode('SCREEN').setAlpha(horizonAlpha(this.#board?.tripleFall ?? 0));
    return coarse;
  }
}

function isTiny({ width, height }: Frame): boolean {
  return width < LEAST_WIDTH || height < LEAST_HEIGHT;
}
