import type { Action } from '../card/action';
import { acceptFramework } from './accept-framework';
import { chooseAciMeasures } from './choose-aci-measures';
import { imposeReciprocalTariff } from './impose-reciprocal-tariff';
import { offerPurchases } from './offer-purchases';
import { openAciExamination } from './open-aci-examination';
import { proposeJointDebt } from './propose-joint-debt';
import { requestAciDetermination } from './request-aci-determination';
import { suspendMeasures } from './suspend-measures';

/** What a trade bloc may do besides words and its list, in the order in which hands show it. */
export const BLOC_ACTIONS: readonly Action[] = [
  imposeReciprocalTariff,
  openAciExamination,
  requestAciDetermination,
  chooseAciMeasures,
  suspendMeasures,
  proposeJointDebt,
  acceptFramework,
  offerPurchases,
];
