import { entry } from './entry';

/** What funds and reserve managers can move, and what it costs them. */
export const FUNDS = {
} as const;
