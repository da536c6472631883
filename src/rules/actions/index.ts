import { acceptFramework } from './accept-framework';
import { attackFed } from './attack-fed';
import { buyEuroBonds } from './buy-euro-bonds';
import { buyGold } from './buy-gold';
import { buyTreasuries } from './buy-treasuries';
import { chooseAciMeasures } from './choose-aci-measures';
import { defendIndependence } from './defend-independence';
import { demandTerritory } from './demand-territory';
import { dropThreat } from './drop-threat';
import { escalateTariff } from './escalate-tariff';
import { exemptSector } from './exempt-sector';
import { expandBuybacks } from './expand-buybacks';
import { guidePath } from './guide-path';
import { hedgeDollar } from './hedge-dollar';
import { imposeReciprocalTariff } from './impose-reciprocal-tariff';
import { imposeTariff } from './impose-tariff';
import { interveneInCurrency } from './intervene-in-currency';
import { nameFedChair } from './name-fed-chair';
import { negotiate } from './negotiate';
import { offerFramework } from './offer-framework';
import { offerPurchases } from './offer-purchases';
import { openAciExamination } from './open-aci-examination';
import { openFimaRepo } from './open-fima-repo';
import { openSection232 } from './open-section-232';
import { openSwapLines } from './open-swap-lines';
import { orderTariff } from './order-tariff';
import { pauseTariff } from './pause-tariff';
import { proposeJointDebt } from './propose-joint-debt';
import { protest } from './protest';
import { publishReason } from './publish-reason';
import { reassureMarkets } from './reassure-markets';
import { refuseLines } from './refuse-lines';
import { repatriateByMoralSuasion } from './repatriate-by-moral-suasion';
import { requestAciDetermination } from './request-aci-determination';
import { returnToBenchmark } from './return-to-benchmark';
import { seekNewMandate } from './seek-new-mandate';
import { sellTreasuries } from './sell-treasuries';
import { sellUsEquities } from './sell-us-equities';
import { setPolicyRate } from './set-policy-rate';
import { shiftMaturity } from './shift-maturity';
import { shiftToBills } from './shift-to-bills';
import { speakCalm } from './speak-calm';
import { staySilent } from './stay-silent';
import { stopReinvesting } from './stop-reinvesting';
import { suspendMeasures } from './suspend-measures';
import { threatenForeignHolderTax } from './threaten-foreign-holder-tax';
import { threatenTariff } from './threaten-tariff';
import { unsuspendList } from './unsuspend-list';
import { urgeFundsToDiversify } from './urge-funds-to-diversify';
import type { Action } from '../card/action';

/** Every policy action, in the order in which hands show them: government, bloc, funds and reserves, central bank. */
export const ACTIONS: readonly Action[] = [
  threatenTariff,
  orderTariff,
  imposeTariff,
  escalateTariff,
  pauseTariff,
  dropThreat,
  exemptSector,
  openSection232,
  offerFramework,
  demandTerritory,
  attackFed,
  nameFedChair,
  shiftToBills,
  expandBuybacks,
  threatenForeignHolderTax,
  reassureMarkets,
  protest,
  negotiate,
  offerPurchases,
  acceptFramework,
  unsuspendList,
  imposeReciprocalTariff,
  openAciExamination,
  requestAciDetermination,
  chooseAciMeasures,
  suspendMeasures,
  urgeFundsToDiversify,
  proposeJointDebt,
  sellTreasuries,
  stopReinvesting,
  sellUsEquities,
  hedgeDollar,
  buyGold,
  buyEuroBonds,
  interveneInCurrency,
  repatriateByMoralSuasion,
  shiftMaturity,
  publishReason,
  seekNewMandate,
  returnToBenchmark,
  setPolicyRate,
  guidePath,
  speakCalm,
  buyTreasuries,
  openFimaRepo,
  openSwapLines,
  refuseLines,
  defendIndependence,
  staySilent,
];
