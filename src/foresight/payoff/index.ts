export { equilibria } from './equilibria';
export type { Equilibrium, Matrix } from './equilibria';
export { payoffTable, payoffWork } from './payoff-table';
export type { Option, PayoffQuestion, Side } from './payoff-table';
