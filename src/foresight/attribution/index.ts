export { counterfactual } from './counterfactual';
export type { SilenceQuestion } from './counterfactual';
export { shapley } from './shapley';
export type { AttributionQuestion } from './shapley';
