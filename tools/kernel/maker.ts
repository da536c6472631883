export { readLevel } from '../../src/scenarios';
export { generate } from './generate';
