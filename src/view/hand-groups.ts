import type { CardView, HandGroup } from './types';
import type { Words } from './words';

/** A hand of at most so many cards is seen at once and needs no groups. */
const SEEN_AT_ONCE = 8;

/** What belongs together in a large hand, in the order in which screens show it. */
const GROUPS: readonly (readonly [group: string, actions: readonly string[]])[] = [
  ['tariffs', ['threaten-tariff', 'order-tariff', 'impose-tariff', 'escalate-tariff', 'open-section-232']],
  ['diplomacy', ['pause-tariff', 'drop-threat', 'exempt-sector', 'offer-framework', 'demand-territory']],
  ['treasury', ['shift-to-bills', 'expand-buybacks', 'threaten-foreign-holder-tax']],
  ['fed', ['attack-fed', 'name-fed-chair']],
  ['trade', ['unsuspend-list', 'impose-reciprocal-tariff', 'suspend-measures']],
  ['coercion', ['open-aci-examination', 'request-aci-determination', 'choose-aci-measures']],
  ['deal', ['negotiate', 'accept-framework', 'offer-purchases']],
  ['money', ['urge-funds-to-diversify', 'propose-joint-debt']],
  ['rates', ['set-policy-rate', 'guide-path']],
  ['lines', ['buy-treasuries', 'open-swap-lines', 'open-fima-repo', 'refuse-lines']],
  ['sell', ['stop-reinvesting', 'sell-treasuries', 'sell-us-equities', 'shift-maturity']],
  ['buy', ['hedge-dollar', 'buy-gold', 'buy-euro-bonds', 'intervene-in-currency', 'repatriate-by-moral-suasion']],
  ['mandate', ['return-to-benchmark', 'seek-new-mandate']],
  ['words', ['protest', 'reassure-markets', 'defend-independence', 'speak-calm', 'publish-reason', 'stay-silent']],
];

/** The group of an action that no group names. */
const REST = 'rest';

/** The group that an action belongs to. */
export function groupOf(action: string): string {
  return GROUPS.find(([, actions]) => actions.includes(action))?.[0] ?? REST;
}

/** Sorts the cards of a large hand into its groups; none for a small hand. */
export function handGroups(words: Words, cards: readonly Pick<CardView, 'action' | 'legal' | 'chosen'>[]): readonly HandGroup[] {
  if (cards.length <= SEEN_AT_ONCE) return [];
  return [...GROUPS.map(([id]) => id), REST].flatMap((id) => {
    const own = cards.filter(({ action }) => groupOf(action) === id);
    if (own.length === 0) return [];
    const legal = own.filter((card) => card.legal).length;
    return [{ id, title: words.t(`hand.group.${id}`), actions: own.map(({ action }) => action), legalText: words.t('hand.legal', { legal, all: own.length }) }];
  });
}
