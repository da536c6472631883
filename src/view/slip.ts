import { causeFacts, newsText } from './causes';
import type { CauseFacts } from './causes';
import { marketName, printMove, quietDay } from './markets';
import { openDaysOf, scopeEvent } from './scope';
import type { Scope } from './scope';
import { barOf, barsOf, comparisonOf, moveBar } from './slip-bars';
import { actBeliefs, weekBeliefs } from './slip-beliefs';
import type { SlipView } from './types';
import { dateAt } from './viewer';
import type { Viewer } from './viewer';
import type { WhyPart } from './why-rows';

type Fact = SlipView['facts'][number];

/** Builds the paper behind a row of the waterfall. */
export function slipOf(viewer: Viewer, scope: Scope, part: WhyPart): SlipView {
  if (part.folded.length > 0) return foldedSlip(viewer, scope, part);
  if (part.kind === 'chance') return chanceSlip(viewer, scope, part);
  return withEvent(viewer, scope, part, causeSlip(viewer, scope, part));
}

function causeSlip(viewer: Viewer, scope: Scope, { cause }: WhyPart): SlipView {
  const { words } = viewer;
  const facts = causeFacts(viewer, cause);
  const bars = barsOf(viewer, scope, cause, facts);
  return {
    icon: facts.icon,
    actor: facts.actor,
    date: facts.date === '' ? spanText(viewer, scope) : words.date(facts.date, 'day'),
    title: facts.label,
    quote: facts.quote,
    bars,
    ...believed(viewer, facts.seat, actBeliefs(viewer, facts)),
    facts: [...comparisonFact(viewer, scope, bars), ...factsOf(viewer, facts)],
  };
}

/** Where a clock struck, the slip is about the clock; the act that set it is told among the facts. */
function withEvent(viewer: Viewer, scope: Scope, { cause }: WhyPart, slip: SlipView): SlipView {
  const event = scopeEvent(viewer, scope, cause);
  if (event === undefined) return slip;
  const { words } = viewer;
  const earlier = words.t('slip.earlier', { act: slip.title, date: slip.date });
  return {
    ...slip,
    date: words.date(dateAt(viewer, event.turn, event.day), 'day'),
    title: newsText(viewer, event),
    quote: '',
    ...believed(viewer, event.seat, weekBeliefs(viewer, scope, event.seat)),
    facts: [{ label: words.t('slip.fact.earlier'), text: earlier }, ...slip.facts],
  };
}

function believed({ words }: Viewer, seat: string, beliefs: SlipView['beliefs']): Pick<SlipView, 'beliefs' | 'beliefTitle'> {
  return { beliefs, beliefTitle: beliefs.length === 0 ? '' : words.t('slip.beliefs', { seat }) };
}

function comparisonFact(viewer: Viewer, scope: Scope, bars: SlipView['bars']): readonly Fact[] {
  const text = comparisonOf(viewer, scope, bars);
  return text === '' ? [] : [{ label: viewer.words.t('slip.fact.compared'), text }];
}

function factsOf({ rulebook, words }: Viewer, { action, source }: CauseFacts): readonly Fact[] {
  const rule = rulebook.actions.find(({ id }) => id === action);
  if (rule === undefined) return source === '' ? [] : [{ label: words.t('slip.fact.source'), text: source }];
  return [
    { label: words.t('slip.fact.before'), text: words.t(`action.${action}.before`) },
    { label: words.t('slip.fact.source'), text: words.t(`action.${action}.source`) },
    { label: words.t('slip.fact.model'), text: words.t(`standing.${rule.standing}`) },
  ];
}

/** Chance is read against what a quiet market does over as many days: it grows with their square root. */
function chanceSlip(viewer: Viewer, scope: Scope, { amount }: WhyPart): SlipView {
  const { words, state } = viewer;
  const { market } = scope;
  const usual = printMove(viewer, market, quietDay(market) * Math.sqrt(openDaysOf(state.journals, scope).length), 'bp0');
  const key = `market.the.${market}`;
  return {
    ...BLANK,
    actor: words.t('cause.chance'),
    date: spanText(viewer, scope),
    title: words.t('why.chance'),
    quote: words.t(scope.from === scope.to ? 'slip.chance.week' : 'slip.chance.game', {
      usual: usual.text.replace(/^[+\u2212]/, ''),
      market: words.has(key) ? words.t(key) : marketName(viewer, market),
      drawn: moveBar(viewer, market, amount).text,
    }),
  };
}

function foldedSlip(viewer: Viewer, scope: Scope, { folded }: WhyPart): SlipView {
  const { words } = viewer;
  const bars = folded.map((part) => {
    const { label } = causeFacts(viewer, part.cause);
    return barOf(viewer, scope, part.amount, { label, note: words.t(`kind.${part.kind}`) });
  });
  return {
    ...BLANK,
    icon: 'candles',
    actor: words.t('cause.several'),
    date: spanText(viewer, scope),
    title: words.t('why.folded', { count: folded.length }),
    bars,
  };
}

/** The time that a scope covers, for causes without a date of their own. */
function spanText(viewer: Viewer, { from, to }: Scope): string {
  const { words } = viewer;
  if (from !== to) return words.t('slip.span.game');
  return words.t('slip.span.week', { date: words.date(dateAt(viewer, from, 1), 'short') });
}

const BLANK: SlipView = { icon: '', actor: '', date: '', title: '', quote: '', bars: [], beliefs: [], beliefTitle: '', facts: [] };
