/** All that a game needs and the first screen does not: loaded once the first screen is usable. */
export { GameScreen } from './game-screen';
/** The numbers of the model, for whoever wants to change them. */
export { changeableAssumptions } from './changeable-assumptions';
/** Says what a link or a file holds. */
export { describeRecord } from './describe-record';
/** How the model works, without a game. */
export { modelReference } from './model-reference';
/** Ways to open a game. */
export { freshSeed, openNewAhead, openPlayed, openRecordAhead, openSaved } from './open-game';
/** What the first screen shows once the rules are here. */
export { openingDial } from './opening-dial';
/** What the screen drives. */
export { filmOf, playableSession } from './playable';
/** Who thinks for the seats that look ahead. */
export { openThinker } from './thinker';
