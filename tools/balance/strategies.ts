import type { Args, Choice, Observation } from '../../src/model';

/** A plain way of playing a seat that a person could name in a sentence. */
export interface Strategy {
  readonly seat: string;
  readonly name: string;
  /** What it would do this turn, best first: the first list that is allowed is signed, and nothing when none is. */
  readonly wants: (observation: Observation) => readonly (readonly Choice[])[];
}

const DAY = 3;
const EIGHT = { partners: 'the-eight' };

const does = (action: string, args: Args = {}): Choice => ({ action, args, day: DAY });
const terms = (purchasesEurBn: number, minerals: string): Choice => does('offer-framework', { territory: 'none', purchasesEurBn, minerals });
const metric = ({ metrics }: Observation, name: string): number => metrics[name] ?? 0;

/** Does these things in these turns, and nothing in others. */
function inTurns(turns: readonly number[], ...choices: readonly Choice[]): Strategy['wants'] {
  return ({ turn }) => (turns.includes(turn) ? [choices] : []);
}

/** Offers terms whenever none lie on the table, from a turn on. */
function offering(fromTurn: number, offer: Choice): Strategy['wants'] {
  return (seen) => (seen.turn >= fromTurn && metric(seen, 'framework.stage') === 0 ? [[offer]] : []);
}

/** Tries each of these every turn, in this order. */
function trying(...choices: readonly Choice[]): Strategy['wants'] {
  return () => choices.map((choice) => [choice]);
}

function both(first: Strategy['wants'], second: Strategy['wants']): Strategy['wants'] {
  return (seen) => [...first(seen), ...second(seen)];
}

const SILENT: Strategy['wants'] = () => [];

const WASHINGTON: readonly (readonly [string, Strategy['wants']])[] = [
  ['say nothing more', SILENT],
  ['withdraw the threat at once', inTurns([1], does('drop-threat', EIGHT))],
  ['withdraw it and exempt 30% of goods', inTurns([1], does('drop-threat', EIGHT), does('exempt-sector', { sharePct: 30 }))],
  ['offer a framework for €150bn of purchases and minerals', offering(1, terms(150, 'yes'))],
  ['pause for four weeks, then offer €150bn', both(inTurns([1], does('pause-tariff', { ...EIGHT, weeks: 4 })), offering(3, terms(150, 'no')))],
  ['sign the order and wait', inTurns([1], does('order-tariff', EIGHT))],
];

const BRUSSELS: readonly (readonly [string, Strategy['wants']])[] = [
  ['say nothing', SILENT],
  ['negotiate every week', trying(does('negotiate'))],
  ['let the whole list take effect', inTurns([1], does('unsuspend-list', { eurBn: 93 }))],
  ['open the coercion case and stop at the vote', trying(does('open-aci-examination'), does('request-aci-determination'))],
  ['go through with it, and the whole list', both(inTurns([1], does('open-aci-examination'), does('unsuspend-list', { eurBn: 93 })), trying(does('request-aci-determination'), does('choose-aci-measures', { measure: 'services' })))],
  ['accept whatever is offered, else negotiate', trying(does('accept-framework'), does('negotiate'))],
];

const isTense = (seen: Observation): boolean => metric(seen, 'stress.five-day-bp') > 20 || metric(seen, 'market.vix') > 28;
const LINES = inTurns([1], does('open-swap-lines'));

const FED: readonly (readonly [string, Strategy['wants']])[] = [
  ['say nothing', SILENT],
  ['defend its independence', trying(does('defend-independence'))],
  ['open swap lines at once', LINES],
  ['open swap lines, and calm markets when tense', both(LINES, (seen) => (isTense(seen) ? [[does('speak-calm')]] : []))],
  ['guide rates up by 25 bp, then defend independence', both(inTurns([1], does('guide-path', { bp: 25 })), trying(does('defend-independence')))],
  ['buy $100bn of Treasuries a week', inTurns([1], does('buy-treasuries', { usdBnPerWeek: 100 }))],
];

const FUND: readonly (readonly [string, Strategy['wants']])[] = [
  ['do nothing', SILENT],
  ['hedge a fifth of its dollars', inTurns([1], does('hedge-dollar', { sharePct: 20 }))],
  ['sell $50bn of Treasuries over eight weeks', inTurns([1, 5], does('sell-treasuries', { usdBn: 25, days: 20 }))],
  ['move $46bn into euro bonds', inTurns([1, 5], does('buy-euro-bonds', { usdBn: 23 }))],
  ['speak of politics', inTurns([1], does('publish-reason', { reason: 'politics' }))],
];

const of = (seat: string, ways: readonly (readonly [string, Strategy['wants']])[]): Strategy[] => ways.map(([name, wants]) => ({ seat, name, wants }));

/** The strategies by which the balance of the main level is judged, seat by seat. */
export const STRATEGIES: readonly Strategy[] = [
  ...of('us-administration', WASHINGTON), ...of('eu-commission', BRUSSELS), ...of('federal-reserve', FED), ...of('norway-fund', FUND),
];
