import type { Plan } from './contract';

/** Doing nothing in the running turn. */
export const SILENT_PLAN: Plan = [];
