import { useMemo, useState } from 'preact/hooks';
import type { Args, Choice, Refusal } from '../../model';
import { parameterValues } from '../../rules';
import { deskView, firstEffects, formatUnit } from '../../view';
import type { DeskInput, DeskView, FlowRates, Viewer } from '../../view';
import type { DecideProps } from '../../ui';
import type { SessionEvent } from '../../session';
import type { Playing } from './forecast-desk';
import type { Playable } from './playable';
import { refusalSentence } from './refusal-words';

/** Sends an event to the game and keeps the game; gives the refusal if there is one. */
export type Send = (event: SessionEvent) => Promise<Refusal | null>;

interface Hand {
  /** The turn and seat that this hand belongs to; another one starts with a hand untouched. */
  readonly of: string;
  readonly selected: string | null;
  readonly args: { readonly [action: string]: Args };
  readonly days: { readonly [action: string]: number };
  readonly refusal: Refusal | null;
}

/** The desk while deciding, and the cards that could be added to what lies on the table, as their controls stand. */
export interface Deciding {
  readonly desk: DecideProps;
  readonly cards: ReadonlyMap<string, Playing>;
}

/** The desk while deciding: which card lies under the lamp and how its controls stand. Null in other phases. */
export function useDecide(viewer: Viewer, playable: Playable, send: Send): Deciding | null {
  const { turn, seat, phase } = viewer.state;
  const fresh = useMemo<Hand>(() => ({ of: `${turn} ${seat}`, selected: null, args: {}, days: {}, refusal: null }), [turn, seat]);
  const [kept, setKept] = useState(fresh);
  const hand = kept.of === fresh.of ? kept : fresh;
  const active = phase === 'decide';
  const input = useMemo(() => (active ? deskInput(viewer, playable, hand) : null), [active, viewer, playable, hand]);
  const desk = useMemo(() => (input === null ? null : deskView(viewer, input)), [viewer, input]);
  if (input === null || desk === null) return null;
  const set = (change: Partial<Hand>): void => setKept((now) => ({ ...(now.of === fresh.of ? now : fresh), ...change }));
  const refusal = hand.refusal === null ? '' : refusalSentence(viewer.words, hand.refusal);
  return {
    desk: { ...handlers(viewer, { input, hand, set, send }), desk, selected: hand.selected, refusal },
    cards: playableCards(viewer, desk, (action) => choice(input, hand, action)),
  };
}

/** Cards that are legal as they stand, each with the plan of the turn if it were played. */
function playableCards({ state }: Viewer, { cards, canAdd }: DeskView, choiceOf: (action: string) => Choice): ReadonlyMap<string, Playing> {
  const open = canAdd ? cards.filter(({ legal, chosen }) => legal && !chosen) : [];
  return new Map(open.map(({ action, title }) => [action, { title, plan: [...state.draft, choiceOf(action)] }]));
}

interface Table {
  readonly input: DeskInput;
  readonly hand: Hand;
  readonly set: (change: Partial<Hand>) => void;
  readonly send: Send;
}

function handlers(viewer: Viewer, { input, hand, set, send }: Table): Omit<DecideProps, 'desk' | 'selected' | 'refusal'> {
  const choiceOf = (action: string): Choice => choice(input, hand, action);
  const say = (refusal: Refusal | null): void => set({ refusal });
  return {
    day: hand.selected === null ? 1 : choiceOf(hand.selected).day,
    format: (value, unit) => formatUnit(viewer.words, unit, value),
    onSelect: (action) => set({ selected: hand.selected === action ? null : action, refusal: null }),
    onControl: (action, control, value) => set({ refusal: null, args: { ...hand.args, [action]: { ...choiceOf(action).args, [control]: value } } }),
    onDay: (action, day) => set({ refusal: null, days: { ...hand.days, [action]: day } }),
    onAdd: (action) => void send({ type: 'add', choice: choiceOf(action) }).then(say),
    onRemove: (index) => void send({ type: 'remove', index }).then(say),
    onSign: () => void send({ type: 'sign' }).then(say),
  };
}

function choice(input: DeskInput, hand: Hand, action: string): Choice {
  const option = input.options.find((candidate) => candidate.action.id === action);
  const days = option?.days ?? [];
  const wanted = hand.days[action] ?? openingDay(days);
  return { action, day: wanted, args: { ...option?.initial, ...hand.args[action] } };
}

/** A card opens on the second possible day: the first Monday may be closed, and markets have answered the weekend. */
function openingDay(days: readonly number[]): number {
  return days[1] ?? days[0] ?? 1;
}

function deskInput(viewer: Viewer, playable: Playable, hand: Hand): DeskInput {
  const options = playable.options();
  const bare: DeskInput = { options, args: hand.args };
  const checks = Object.fromEntries(options.map(({ action }) => [action.id, playable.check(choice(bare, hand, action.id))]));
  const p = parameterValues(viewer.state.record.overrides);
  const saleBpPer100UsdBn = p.lastingBpPer100Bn + p.dealerBpPer100Bn;
  const rates: FlowRates = {
    treasuriesBpPer100UsdBn: saleBpPer100UsdBn, sharesTimes: p.equityMultiplier, goldPctPer10UsdBn: p.goldPctPer10Bn, euroBondsBpPer100UsdBn: p.bundBpPer100Bn,
  };
  return { ...bare, checks, saleBpPer100UsdBn, preview: previewOf(viewer, bare, hand, rates) };
}

/** What the card under the lamp does by itself; the others are not read. */
function previewOf(viewer: Viewer, bare: DeskInput, hand: Hand, rates: FlowRates): NonNullable<DeskInput['preview']> {
  const option = bare.options.find(({ action, refusal }) => action.id === hand.selected && refusal === null);
  if (option === undefined) return {};
  return { [option.action.id]: firstEffects(viewer, option.action, choice(bare, hand, option.action.id), rates) };
}
