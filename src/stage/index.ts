export { mountStage } from './mount';
export type { StageOptions } from './mount';
export type { Stage } from './handle';
export type { Beat, Playback } from './playback';
export type { AtlanticMap } from './atlantic-map';
export type { Insets } from './frame';
export type { Fonts } from './type';
export type { Directions } from './colours';
