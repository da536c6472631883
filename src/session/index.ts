export * from './types';
export { headlessGame } from './headless';
export type { Chooser, HeadlessGame, HeadlessInput } from './headless';
export { openSession } from './open';
export type { SessionInput } from './open';
export { checkNewGame, newRecord, recordUpTo } from './record';
export type { NewGame } from './record';
export { GameRefused } from './refusals';
export type { Parts } from './table';
