export { sensitivity, sensitivityWork } from './sensitivity';
export type { SensitivityQuestion } from './sensitivity';
export type { Effort } from './search';
export type { Assumption } from './assumptions';
