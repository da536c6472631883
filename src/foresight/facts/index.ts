export { factsOf, reportFacts } from './report';
export type { FactRow, FactsReport } from './report';
export { quietLevel } from './quiet';
