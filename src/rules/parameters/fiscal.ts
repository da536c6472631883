import { entry } from './entry';

/** Debt, auctions, the economy at home and the central bank's answers. */
export const FISCAL = {
} as const;
