import { BLOC_ACTIONS } from './bloc-actions';
import { CENTRAL_BANK_ACTIONS } from './central-bank-actions';
import { dropThreat } from './drop-threat';
import { FUND_ACTIONS } from './fund-actions';
import { GOVERNMENT_ACTIONS } from './government-actions';
import { hedgeDollar } from './hedge-dollar';
import { negotiate } from './negotiate';
import { openFimaRepo } from './open-fima-repo';
import { orderTariff } from './order-tariff';
import { pauseTariff } from './pause-tariff';
import { protest } from './protest';
import { publishReason } from './publish-reason';
import { sellTreasuries } from './sell-treasuries';
import { setPolicyRate } from './set-policy-rate';
import type { Action } from '../card/action';
import { speakCalm } from './speak-calm';
import { staySilent } from './stay-silent';
import { stopReinvesting } from './stop-reinvesting';
import { threatenTariff } from './threaten-tariff';
import { unsuspendList } from './unsuspend-list';
import { urgeFundsToDiversify } from './urge-funds-to-diversify';

/** Every policy action, in the order in which hands show them. */
export const ACTIONS: readonly Action[] = [
  threatenTariff,
  orderTariff,
  pauseTariff,
  dropThreat,
  protest,
  negotiate,
  unsuspendList,
  urgeFundsToDiversify,
  sellTreasuries,
  stopReinvesting,
  hedgeDollar,
  publishReason,
  setPolicyRate,
  speakCalm,
  openFimaRepo,
  ...GOVERNMENT_ACTIONS,
  ...CENTRAL_BANK_ACTIONS,
  ...BLOC_ACTIONS,
  ...FUND_ACTIONS,
  staySilent,
];
