export { counterfactual } from './counterfactual';
export type { SilenceQuestion } from './counterfactual';
export { shapley, shapleyWork } from './shapley';
export type { AttributionQuestion } from './shapley';
