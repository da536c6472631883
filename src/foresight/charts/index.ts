export { ChartRefused } from './chart';
export type { Chart } from './chart';
export { advance, compileChart, stateOf } from './table';
export type { ChartTable, Posture } from './table';
