import Phaser from 'phaser';
import type { AtlanticMap } from './atlantic-map';
import { DIRECTIONS } from './colours';
import type { Directions } from './colours';
import type { FrameInput, Insets } from './frame';
import { makeHandle } from './handle';
import type { Stage } from './handle';
import { hasGraphicsCard } from './renderer';
import { BoardScene } from './scene';
import { loadFaces } from './type';
import type { Fonts } from './type';

/** How a stage is set up. */
export interface StageOptions {
  readonly map: AtlanticMap;
  readonly fonts: Fonts;
  readonly reducedMotion: boolean;
  readonly lowGraphics: boolean;
  /** Where HTML lies over the stage; asked at every change of size. */
  readonly insets?: () => Insets;
  /** Factor on all type, such as 1.6 for a projector. */
  readonly typeScale?: number;
  /** A cover leaves room for a title at the left and shows no plates. */
  readonly composition?: 'board' | 'cover';
  /** Colours of rising and falling numbers, in place of the usual ones. */
  readonly directions?: Partial<Directions>;
  /** The word beside the reader's own plate. */
  readonly you?: string;
}

/** Widest canvas that every graphics card takes. */
const WIDEST = 4096;

const SETTLE_MILLISECONDS = 80;

type Size = FrameInput & { readonly ratio: number };

/** Puts a stage into an element, whose size it takes. */
export function mountStage(parent: HTMLElement, options: StageOptions): Stage {
  const size = () => measure(parent, options);
  const scene = new BoardScene({
    map: options.map,
    fonts: options.fonts,
    reducedMotion: options.reducedMotion,
    lowGraphics: options.lowGraphics,
    directions: { ...DIRECTIONS, ...options.directions },
    you: options.you ?? '',
    size,
  });
  const game = makeGame(parent, scene, size(), options.lowGraphics);
  let live = true;
  game.events.once(Phaser.Core.Events.DESTROY, () => { live = false; });
  const wake = (): void => { if (live && game.isRunning) game.loop.wake(); };
  const resizer = makeResizer(game, scene, size, wake);
  sleepWhenStill(game, scene, wake);
  const finish = makeFinish(game);
  const end = (): void => {
    resizer.cancel();
    scene.close();
    finish();
  };
  void loadFaces(options.fonts).then((late) => { if (late) scene.repaint(); wake(); });
  return makeHandle({ player: scene, wake, resize: resizer.request, end, isIdle: () => game.isRunning && !game.loop.running });
}

function makeGame(parent: HTMLElement, scene: BoardScene, size: Size, lowGraphics: boolean): Phaser.Game {
  const useCanvas = lowGraphics || !hasGraphicsCard();
  return new Phaser.Game({
    type: useCanvas ? Phaser.CANVAS : Phaser.WEBGL,
    // A canvas of its own: Phaser would put the opaque one of a destroyed game back into the pool from which textures are made.
    canvas: document.createElement('canvas'),
    parent,
    scene,
    banner: false,
    autoFocus: false,
    backgroundColor: '#0A111A',
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    disableContextMenu: false,
    // Multisampling costs a software renderer most of its frames, and all edges here are painted smooth.
    render: { antialias: true, antialiasGL: false, roundPixels: false, powerPreference: 'low-power' },
    scale: { mode: Phaser.Scale.NONE, width: size.width * size.ratio, height: size.height * size.ratio, zoom: 1 / size.ratio, expandParent: false },
    callbacks: { postBoot: (game) => dress(game.canvas, size) },
  });
}

/** Stops the loop after a frame that the next one would only repeat. */
function sleepWhenStill(game: Phaser.Game, scene: BoardScene, wake: () => void): void {
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (scene.still) game.loop.sleep();
  });
  game.events.once(Phaser.Core.Events.READY, () => {
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, wake);
  });
  game.events.once(Phaser.Core.Events.DESTROY, () => freeContext(game));
}

/** Destroys at once, as a hidden page has no next frame, unless a frame is under way, which then is the last. */
function makeFinish(game: Phaser.Game): () => void {
  let inFrame = false;
  game.events.on(Phaser.Core.Events.PRE_STEP, () => { inFrame = true; });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => { inFrame = false; });
  return () => {
    game.destroy(true);
    if (!game.isRunning || inFrame) return;
    game.loop.sleep();
    game.loop.wake();
  };
}

/** Browsers allow few contexts at a time and would take the oldest from whoever holds it. */
function freeContext({ renderer }: Phaser.Game): void {
  if (renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer) renderer.gl.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Follows the parent once its size has settled, because painting anew takes longer than a frame. */
function makeResizer(game: Phaser.Game, scene: BoardScene, size: () => Size, wake: () => void): { request: () => void; cancel: () => void } {
  let shown = size();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const apply = (): void => {
    const wanted = size();
    if (sameSize(shown, wanted)) return;
    if (!scene.built) return request();
    shown = wanted;
    game.scale.setZoom(1 / wanted.ratio);
    game.scale.resize(wanted.width * wanted.ratio, wanted.height * wanted.ratio);
    dress(game.canvas, wanted);
    scene.build();
    wake();
  };
  const request = (): void => {
    clearTimeout(timer);
    timer = setTimeout(apply, SETTLE_MILLISECONDS);
  };
  return { request, cancel: () => clearTimeout(timer) };
}

function sameSize(a: Size, b: Size): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function dress(canvas: HTMLCanvasElement, { width, height }: { readonly width: number; readonly height: number }): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function measure(parent: HTMLElement, { insets, typeScale = 1, composition = 'board' }: StageOptions): Size {
  const width = Math.max(1, Math.round(parent.clientWidth));
  const height = Math.max(1, Math.round(parent.clientHeight));
  const ratio = Math.min(2, Math.max(1, globalThis.devicePixelRatio), WIDEST / width);
  const base = { width, height, ratio, typeScale, composition };
  return insets ? { ...base, insets: insets() } : base;
}
