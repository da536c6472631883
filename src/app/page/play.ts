/** All that a game needs and the first screen does not: loaded once the first screen is usable. */
export { GameScreen } from './game-screen';
/** Ways to open a game. */
export { freshSeed, openNew, openRecord, openSaved } from './open-game';
/** What the first screen shows once the rules are here. */
export { openingDial } from './opening-dial';
/** What the screen drives. */
export { filmOf, playableSession } from './playable';
