import type { Action } from '../card/action';
import { attackFed } from './attack-fed';
import { demandTerritory } from './demand-territory';
import { escalateTariff } from './escalate-tariff';
import { exemptSector } from './exempt-sector';
import { imposeTariff } from './impose-tariff';
import { offerFramework } from './offer-framework';
import { openSection232 } from './open-section-232';
import { reassureMarkets } from './reassure-markets';
import { threatenForeignHolderTax } from './threaten-foreign-holder-tax';
import { expandBuybacks } from './expand-buybacks';
import { nameFedChair } from './name-fed-chair';
import { shiftToBills } from './shift-to-bills';

/** What a government may do besides threatening, signing, pausing and withdrawing tariffs. */
export const GOVERNMENT_ACTIONS: readonly Action[] = [
  imposeTariff,
  escalateTariff,
  exemptSector,
  openSection232,
  offerFramework,
  demandTerritory,
  threatenForeignHolderTax,
  reassureMarkets,
  attackFed,
  nameFedChair,
  shiftToBills,
  expandBuybacks,
];
