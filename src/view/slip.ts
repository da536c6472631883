import { KINDS, numberArg } from '../model';
import type { Contribution, KindName, Role, World } from '../model';
import { causeFacts } from './causes';
import type { CauseFacts } from './causes';
import { unitOf } from './markets';
import { directionOf, fineDecimals, plain } from './numbers';
import type { SlipView } from './types';
import { isFund } from './roles';
import { metricAt, seatOf, worldAfter } from './viewer';
import type { Viewer } from './viewer';
import { printedPerRecorded, sumOf } from './why-rows';
import type { WhyPart } from './why-rows';

/** What a market's move is explained over: from the first turn to the last, with all parts of it. */
export interface Scope {
  readonly market: string;
  readonly from: number;
  readonly to: number;
  readonly contributions: readonly Contribution[];
}

type Bar = SlipView['bars'][number];
type Belief = SlipView['beliefs'][number];
type Fact = SlipView['facts'][number];

/** How many small causes a folded row names. */
const NAMED_SMALL = 6;

/** Row of Treasuries in a world's supplies. */
const TREASURIES = 0;

/** Builds the paper behind a row of the waterfall. */
export function slipOf(viewer: Viewer, scope: Scope, part: WhyPart): SlipView {
  if (part.folded.length > 0) return foldedSlip(viewer, scope, part);
  return part.kind === 'chance' ? chanceSlip(viewer) : causeSlip(viewer, scope, part);
}

function causeSlip(viewer: Viewer, scope: Scope, { cause }: WhyPart): SlipView {
  const { words } = viewer;
  const facts = causeFacts(viewer, cause);
  return {
    icon: facts.icon,
    actor: facts.actor,
    date: facts.date === '' ? '' : words.date(facts.date, 'day'),
    title: facts.label,
    quote: facts.quote,
    bars: barsOf(viewer, scope, cause, facts),
    beliefs: beliefsOf(viewer, scope, facts),
    beliefTitle: facts.seat === '' ? '' : words.t('slip.beliefs', { seat: facts.seat }),
    facts: factsOf(viewer, facts),
  };
}

/** A decision always shows its flow beside its signal, even where one is nothing. */
function barsOf(viewer: Viewer, scope: Scope, cause: string, facts: CauseFacts): readonly Bar[] {
  const factor = printedPerRecorded(unitOf(viewer, scope.market), scope.contributions);
  const ofCause = scope.contributions.filter((part) => part.cause === cause);
  return KINDS.flatMap((kind) => {
    const parts = ofCause.filter((part) => part.kind === kind);
    const isAlways = facts.seat !== '' && (kind === 'flow' || kind === 'belief');
    if (parts.length === 0 && !isAlways) return [];
    return [barOf(viewer, scope, kind, sumOf(parts) * factor, facts)];
  });
}

function barOf(viewer: Viewer, scope: Scope, kind: KindName, amount: number, facts: CauseFacts): Bar {
  const unit = unitOf(viewer, scope.market);
  const decimals = fineDecimals(amount);
  const bp = decimals === 2 ? 'bp2' : 'bp1';
  const format = { bp, 'log%': decimals === 2 ? '+pct2' : '+pct1', points: '+points1' }[unit];
  return {
    label: viewer.words.t(`slip.bar.${kind}`),
    note: kind === 'flow' ? flowNote(viewer, facts) : viewer.words.t(`slip.note.${kind}`),
    amount,
    text: viewer.words.number(format, amount),
    direction: directionOf(amount, unit === 'points' ? 1 : decimals),
  };
}

/** What was sold and how much of the market that is. */
function flowNote({ state, words }: Viewer, { args }: CauseFacts): string {
  const usdBn = numberArg(args, 'usdBn');
  const supply = state.world.supplyUsdBn[TREASURIES] ?? 0;
  if (usdBn <= 0 || supply <= 0) return words.t('slip.note.flow');
  const sharePct = (usdBn / supply) * 100;
  return words.t('slip.note.sale', { usdBn, share: plain(sharePct, sharePct < 0.01 ? 4 : sharePct < 1 ? 3 : 1) });
}

/** Types that markets may take an actor for: the metric, and whether it is the metric's complement. */
const TYPES: { readonly [who in 'government' | 'bloc' | 'fund']: readonly (readonly [id: string, metric: string, isComplement: boolean])[] } = {
  government: [['hawk', 'belief.hawk', false], ['bargainer', 'belief.bargainer', false], ['dove', 'belief.dove', false]],
  bloc: [['deterrer', 'belief.deterrer', false], ['conciliator', 'belief.deterrer', true]],
  fund: [['political', 'belief.campaign', false], ['fiduciary', 'belief.campaign', true]],
};

function beliefsOf(viewer: Viewer, scope: Scope, { seat }: CauseFacts): readonly Belief[] {
  const role = seatOf(viewer, seat)?.role;
  const before = worldAfter(viewer, scope.from - 1);
  const after = worldAfter(viewer, scope.to);
  return typesOf(role).flatMap(([id, metric, isComplement]) => {
    const share = (world: World): number => {
      const value = metricAt(viewer, world, metric);
      return 100 * (isComplement ? 1 - value : value);
    };
    if (!Number.isFinite(share(after))) return [];
    const { words } = viewer;
    return [{
      label: words.t(`slip.type.${id}`),
      now: words.number('pct1', share(after)),
      was: words.t('slip.was', { share: words.number('pct1', share(before)) }),
    }];
  });
}

function typesOf(role: Role | undefined): typeof TYPES['fund'] {
  if (role === 'government') return TYPES.government;
  if (role === 'trade-bloc') return TYPES.bloc;
  return role !== undefined && isFund(role) ? TYPES.fund : [];
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

function chanceSlip({ words }: Viewer): SlipView {
  return { ...BLANK, actor: words.t('cause.chance'), title: words.t('why.chance'), quote: words.t('slip.chance') };
}

function foldedSlip(viewer: Viewer, scope: Scope, { folded }: WhyPart): SlipView {
  const { words } = viewer;
  const bars = folded.slice(0, NAMED_SMALL).map(({ cause, kind, amount }) => {
    const facts = causeFacts(viewer, cause);
    return { ...barOf(viewer, scope, kind, amount, facts), label: facts.label, note: words.t(`kind.${kind}`) };
  });
  const rest = folded.slice(NAMED_SMALL);
  const others = { ...BLANK_BAR, amount: sumOf(rest), label: words.t('why.others') };
  const text = plain(others.amount, fineDecimals(others.amount));
  return {
    ...BLANK,
    icon: 'candles',
    actor: words.t('cause.several'),
    title: words.t('why.folded'),
    bars: rest.length === 0 ? bars : [...bars, { ...others, text, direction: directionOf(others.amount, 2) }],
  };
}

const BLANK: SlipView = { icon: '', actor: '', date: '', title: '', quote: '', bars: [], beliefs: [], beliefTitle: '', facts: [] };

const BLANK_BAR: Bar = { label: '', note: '', amount: 0, text: '', direction: 'flat' };
