import type Phaser from 'phaser';

/** A canvas that is painted when something changes and otherwise only composed by the renderer. */
export interface Layer {
  readonly context: CanvasRenderingContext2D;
  readonly image: Phaser.GameObjects.Image;
  /** Clears the canvas and paints it, in CSS pixels. */
  paint(draw: (context: CanvasRenderingContext2D) => void): void;
}

/** Size of a layer in CSS pixels and the number of device pixels in each. */
export interface LayerSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Makes a layer at the top left of the stage. */
export function makeLayer(scene: Phaser.Scene, key: string, { width, height, ratio }: LayerSize): Layer {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.createCanvas(key, Math.ceil(width * ratio), Math.ceil(height * ratio));
  if (!texture) throw new Error(`The texture ${key} could not be made.`);
  const { context } = texture;
  const image = scene.add.image(0, 0, key).setOrigin(0, 0);
  const paint = (draw: (target: CanvasRenderingContext2D) => void): void => {
    // A texture that was removed or made anew since has lost its source, and this layer its picture.
    if (scene.textures.get(key) !== texture) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(context);
    texture.refresh();
  };
  return { context, image, paint };
}
