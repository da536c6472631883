import type { Action } from '../card/action';
import { buyTreasuries } from './buy-treasuries';
import { defendIndependence } from './defend-independence';
import { guidePath } from './guide-path';
import { openSwapLines } from './open-swap-lines';
import { refuseLines } from './refuse-lines';

/** The central bank's further means: words, purchases, dollar lines. */
export const CENTRAL_BANK_ACTIONS: readonly Action[] = [guidePath, buyTreasuries, openSwapLines, refuseLines, defendIndependence];
