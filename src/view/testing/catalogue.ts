import type { Language } from '../formats';
import en from '../../../assets/messages/en/view.json';
import zhCN from '../../../assets/messages/zh-CN/view.json';

/** The folder's own catalogues. */
export const OWN: { readonly [language in Language]: Readonly<Record<string, string>> } = { en, 'zh-CN': zhCN };

const ACTIONS: { readonly [action: string]: { readonly params: readonly string[]; readonly options: readonly string[] } } = {
  'sell-treasuries': { params: ['usdBn', 'days'], options: [] },
  'publish-reason': { params: ['reason'], options: ['finances', 'politics'] },
  'threaten-tariff': { params: ['partners', 'basis'], options: ['ieepa'] },
  'stay-silent': { params: [], options: [] },
};

/** Words of the rules and the institutions that a test game needs, invented. */
const OTHERS: Readonly<Record<string, string>> = {
  'news.sell-treasuries': '{seat|seat} sells {usdBn|usdBn} of Treasuries',
  'news.publish-reason': '{seat|seat} cites {reason|option}',
  'news.threaten-tariff': '{seat|seat} threatens {tariffPp|pp0} on {partners|partners}',
  'news.list-lapses': 'Counter-duties lapse',
  ...Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`mechanism.cause-${index}`, `Cause ${index}`])),
  'mechanism.basis-trade': 'Basis traders cut positions',
  'mechanism.drift': 'Usual drift',
  'reason.akademiker-pension.usual.finances': 'Yields of {ust10y|pct2} do not pay for the risk.',
  'reason.us-administration.usual.hold': 'The date stands.',
  'posture.us-administration.demanding': 'demanding',
  'doctrine.us-administration.usual.name': 'Usual',
  'doctrine.eu-commission.firm.name': 'Firm',
  'refusal.capacity': 'It costs {cost|int} and {left|int} is left.',
  'standing.settled': 'settled',
  'standing.disputed': 'disputed',
  'standing.guessed': 'guessed',
  'parameter.retreatThresholdPct': 'Pain at which retreat is even odds',
  'parameter.lastingBpPer100Bn': 'Lasting effect of a sale',
  'date.policy-meeting': 'Policy meeting',
  ...actionWords(),
};

/** A full catalogue for a test game in a language. */
export function testCatalogue(language: Language): Readonly<Record<string, string>> {
  return { ...OTHERS, ...OWN[language] };
}

function actionWords(): Record<string, string> {
  const words = Object.entries(ACTIONS).flatMap(([action, { params, options }]) => [
    ...['title', 'line', 'before', 'source'].map((part) => [`action.${action}.${part}`, `${action} ${part}`]),
    ...params.map((id) => [`action.${action}.param.${id}`, id]),
    ...options.map((id) => [`action.${action}.option.${id}`, id]),
  ]);
  return Object.fromEntries(words) as Record<string, string>;
}
