/** All that a game needs and the first screen does not: loaded once the first screen is usable. */
export { GameScreen } from './game-screen';
export { freshSeed, openNew, openRecord, openSaved } from './open-game';
export { filmOf, playableSession } from './playable';
