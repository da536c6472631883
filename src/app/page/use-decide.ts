import { useMemo, useState } from 'preact/hooks';
import type { Args, Choice, Refusal } from '../../model';
import { parameterValues } from '../../rules';
import { deskView, formatUnit } from '../../view';
import type { DeskInput, Viewer } from '../../view';
import type { DecideProps } from '../../ui';
import type { SessionEvent } from '../../session';
import type { Playable } from './playable';
import { refusalSentence } from './refusal-words';

/** Sends an event to the game and keeps the game; gives the refusal if there is one. */
export type Send = (event: SessionEvent) => Promise<Refusal | null>;

interface Hand {
  readonly selected: string | null;
  readonly args: { readonly [action: string]: Args };
  readonly days: { readonly [action: string]: number };
  readonly refusal: string;
}

const EMPTY: Hand = { selected: null, args: {}, days: {}, refusal: '' };

/** The desk while deciding: which card lies under the lamp and how its controls stand. */
export function useDecide(viewer: Viewer, playable: Playable, send: Send): DecideProps {
  const [hand, setHand] = useState(EMPTY);
  const input = useMemo(() => deskInput(viewer, playable, hand), [viewer, playable, hand]);
  const desk = useMemo(() => deskView(viewer, input), [viewer, input]);
  const choiceOf = (action: string): Choice => choice(input, hand, action);
  const say = (refusal: Refusal | null): void => {
    setHand((now) => ({ ...now, refusal: refusal === null ? '' : refusalSentence(viewer.words, refusal) }));
  };
  const setArg = (action: string, control: string, value: number | string): void => {
    setHand((now) => ({ ...now, refusal: '', args: { ...now.args, [action]: { ...choiceOf(action).args, [control]: value } } }));
  };

  return {
    desk,
    selected: hand.selected,
    day: hand.selected === null ? 1 : choiceOf(hand.selected).day,
    format: (value, unit) => formatUnit(viewer.words, unit, value),
    refusal: hand.refusal,
    onSelect: (action) => setHand((now) => ({ ...now, selected: now.selected === action ? null : action, refusal: '' })),
    onControl: setArg,
    onDay: (action, day) => setHand((now) => ({ ...now, refusal: '', days: { ...now.days, [action]: day } })),
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
  return { ...bare, checks, saleBpPer100UsdBn: p.lastingBpPer100Bn + p.dealerBpPer100Bn };
}
