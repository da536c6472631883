import type { Args, Choice, Parameter, PolicyAction, Refusal, World } from '../model';
import { decisionCause, isOpen, numberArg, textArg } from '../model';
import { refusalText } from './causes';
import { handGroups } from './hand-groups';
import { marketName, shownMove, unitOf } from './markets';
import { directionOf, signed } from './numbers';
import { moveBar } from './slip-bars';
import type { CardView, ControlView, DeskView, Printed } from './types';
import { formatUnit } from './units';
import { calendarOf, dateAt, seatIndex, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** A policy action of the seat with what it could do with it now, as the engine lists it. */
export interface DeskOption {
  readonly action: PolicyAction<World, unknown>;
  readonly refusal: Refusal | null;
  readonly days: readonly number[];
  readonly limits: { readonly [parameter: string]: { readonly min: number; readonly max: number; readonly initial?: number } };
  readonly initial: Args;
}

/** What the person has turned and what is known about it; all but the options may be left out. */
export interface DeskInput {
  readonly options: readonly DeskOption[];
  /** Arguments as the controls of a card stand, by action. */
  readonly args?: { readonly [action: string]: Args };
  /** Why a choice with those arguments would be refused on top of the draft; null if it is legal. */
  readonly checks?: { readonly [action: string]: Refusal | null };
  /** Market effects known beforehand, in each market's unit of move, by action. */
  readonly preview?: { readonly [action: string]: readonly { readonly market: string; readonly amount: number }[] };
  /** First effect on the 10-year yield of selling $100bn of Treasuries, in bp. */
  readonly saleBpPer100UsdBn?: number;
}

const TICKS = 4;

/** Builds the desk of the seat that decides. */
export function deskView(viewer: Viewer, input: DeskInput): DeskView {
  const { state, words, scenario } = viewer;
  const most = scenario.level.actionsPerTurn;
  const silences = input.options.filter(({ action }) => action.silence === true).map(({ action }) => action.id);
  const used = state.draft.filter(({ action }) => !silences.includes(action)).length;
  const cards = input.options.map((option) => cardView(viewer, input, option));
  return {
    title: words.t('desk.title'),
    note: words.t('desk.note', { used, most }),
    cards,
    groups: handGroups(words, cards),
    chosen: state.draft.map((choice, index) => ({ index, text: chosenText(viewer, input, choice) })),
    capacity: capacityOf(viewer, input),
    canAdd: used < most,
  };
}

/** Builds the card of one policy action. */
export function cardView(viewer: Viewer, input: DeskInput, option: DeskOption): CardView {
  const { words, state } = viewer;
  const { action } = option;
  const args = { ...option.initial, ...input.args?.[action.id] };
  const isChosen = state.draft.some((choice) => choice.action === action.id);
  // A card on the table shows itself, not the refusal to put it there twice.
  const refusal = isChosen ? null : input.checks?.[action.id] ?? option.refusal;
  return {
    action: action.id,
    title: words.t(`action.${action.id}.title`),
    line: words.t(`action.${action.id}.line`),
    ...(words.has(`help.action.${action.id}`) ? { plain: words.t(`help.action.${action.id}`) } : {}),
    icon: action.id,
    legal: refusal === null,
    adjustable: option.refusal === null,
    refusal: refusalText(words, refusal),
    cost: costOf(viewer, action, args),
    controls: action.parameters.map((parameter) => controlOf(viewer, option, parameter, args)),
    days: option.days.map((day) => ({
      day,
      text: words.date(dateAt(viewer, state.turn, day), 'weekday'),
      closed: !isOpen(calendarOf(viewer), { turn: state.turn, day }),
    })),
    effects: effectsOf(viewer, input, action.id, args),
    ...((input.preview?.[action.id] ?? []).length === 0 || hasFlowLine(input, action.id) ? {} : { effectsNote: words.t('desk.effects.note') }),
    before: words.t(`action.${action.id}.before`),
    source: words.t(`action.${action.id}.source`),
    model: words.t(`standing.${action.standing}`),
    standing: action.standing,
    chosen: isChosen,
  };
}

function costOf(viewer: Viewer, action: PolicyAction<World, unknown>, args: Args): Printed {
  const { state, words, frame } = viewer;
  const { capacity } = action.cost(args, state.world, frame);
  const decimals = Number.isInteger(capacity) ? 0 : 1;
  if (directionOf(capacity, decimals) === 'flat') return { text: words.t('desk.free'), direction: 'flat' };
  const text = words.t('desk.cost', { capacity: capacityName(viewer), amount: signed(-capacity, decimals) });
  return { text, direction: directionOf(-capacity, decimals) };
}

/** What the points are for, and what moves them. */
function capacityHelp(viewer: Viewer): string {
  const { words } = viewer;
  const moves = `capacity.moves.${seatOf(viewer, viewer.state.seat)?.capacity.id ?? ''}`;
  return [words.t('help.goal.capacity'), ...(words.has(moves) ? [words.t(moves)] : [])].join(words.t('text.space'));
}

function capacityName(viewer: Viewer): string {
  const id = seatOf(viewer, viewer.state.seat)?.capacity.id;
  return id === undefined ? '' : viewer.words.t(`capacity.${id}`);
}

function controlOf(viewer: Viewer, option: DeskOption, parameter: Parameter, args: Args): ControlView {
  const { words } = viewer;
  const label = words.t(`action.${option.action.id}.param.${parameter.id}`);
  if (parameter.kind === 'number') return rangeOf(viewer, option, parameter, label, numberArg(args, parameter.id));
  return {
    kind: 'options',
    id: parameter.id,
    label,
    value: textArg(args, parameter.id),
    options: optionsOf(viewer, option.action, parameter).map((value) => ({ value, text: optionText(viewer, option.action.id, value) })),
  };
}

function rangeOf({ words }: Viewer, { limits }: DeskOption, parameter: Parameter & { kind: 'number' }, label: string, value: number): ControlView {
  const limit = limits[parameter.id];
  const min = Math.max(parameter.min, limit?.min ?? parameter.min);
  const max = Math.max(min, Math.min(parameter.max, limit?.max ?? parameter.max));
  const { id } = parameter;
  const step = coarse(parameter.step, max - min);
  const unit = unitNamed(parameter);
  const ticks = ticksOf(min, max, step).map((at) => ({ value: at, text: formatUnit(words, unit, at) }));
  return { kind: 'range', id, label, min: step === parameter.step ? min : step, max, step, value, unit, ticks, text: formatUnit(words, unit, value) };
}

const MOST_STEPS = 400;
const ROUND_FACTORS = [2, 5, 10];

/** A coarser step, still a round number of the parameter's own, where a key would have to be pressed thousands of times. */
function coarse(step: number, span: number): number {
  let coarser = step;
  for (let unit = step; span / coarser > MOST_STEPS; unit *= 10) {
    coarser = unit * (ROUND_FACTORS.find((factor) => span / (unit * factor) <= MOST_STEPS) ?? 10);
  }
  return Math.round(coarser * 1e6) / 1e6;
}

/** A scale without a unit may have words for its steps, by its own name. */
function unitNamed({ id, unit }: Parameter & { kind: 'number' }): string {
  return unit === '-' ? id : unit;
}

/** Marks along a range: its ends and the steps nearest to its thirds. */
function ticksOf(min: number, max: number, step: number): readonly number[] {
  const marks = Array.from({ length: TICKS }, (_, index) => {
    if (index === TICKS - 1) return max;
    const steps = Math.round(((max - min) * index) / (TICKS - 1) / step);
    // Multiplying first keeps decimal steps such as 0.1 free of binary dust.
    return Number((min + steps * step).toFixed(6));
  });
  return [...new Set(marks)].filter((mark) => mark <= max);
}

/** The level may name the options itself, such as its groups of partners. */
function optionsOf(viewer: Viewer, action: PolicyAction<World, unknown>, parameter: Parameter & { kind: 'choice' }): readonly string[] {
  const { state, frame } = viewer;
  const actor = { seat: seatIndex(viewer, state.seat), id: state.seat, cause: decisionCause(state.turn, state.seat, action.id) };
  return action.choices?.(state.world, actor, frame)[parameter.id] ?? parameter.options;
}

/** Groups of partners are named by the level, all other options by the rules. */
function optionText({ scenario, words }: Viewer, action: string, value: string): string {
  const group = scenario.level.partners.find(({ id }) => id === value);
  return group === undefined ? words.t(`action.${action}.option.${value}`) : words.pick(group.name);
}

/** A sale of Treasuries says in its own line that its effect is that of the flow. */
function hasFlowLine({ saleBpPer100UsdBn }: DeskInput, action: string): boolean {
  return action === 'sell-treasuries' && saleBpPer100UsdBn !== undefined;
}

function effectsOf(viewer: Viewer, input: DeskInput, action: string, args: Args): CardView['effects'] {
  if (hasFlowLine(input, action)) {
    const bp = ((input.saleBpPer100UsdBn ?? 0) * numberArg(args, 'usdBn')) / 100;
    const value = { text: viewer.words.number('bp2', bp), direction: directionOf(bp, 2) };
    return [{ label: viewer.words.t('desk.effect.flow'), value }];
  }
  return (input.preview?.[action] ?? []).map(({ market, amount }) => ({
    label: marketName(viewer, market),
    value: moveBar(viewer, market, shownMove(unitOf(viewer, market), amount)),
  }));
}

/** "Sell Treasuries: $0.1bn, over 5 days, Tuesday": what was chosen, with its settings and its day. */
function chosenText(viewer: Viewer, { options }: DeskInput, { action, args, day }: Choice): string {
  const { words, state } = viewer;
  const parameters = options.find((option) => option.action.id === action)?.action.parameters ?? [];
  const settings = parameters.map((parameter) => parameter.kind === 'number'
    ? formatUnit(words, unitNamed(parameter), numberArg(args, parameter.id))
    : optionText(viewer, action, textArg(args, parameter.id)));
  const details = [...settings, words.date(dateAt(viewer, state.turn, day), 'weekday')].join(words.t('text.comma'));
  return words.t('desk.chosen', { title: words.t(`action.${action}.title`), details });
}

function capacityOf(viewer: Viewer, { options }: DeskInput): DeskView['capacity'] {
  const { state, words, frame } = viewer;
  const spent = state.draft.reduce((sum, { action, args }) => {
    const rule = options.find((option) => option.action.id === action)?.action;
    return sum + (rule?.cost(args, state.world, frame).capacity ?? 0);
  }, 0);
  const left = (state.world.capacities[seatIndex(viewer, state.seat)] ?? 0) - spent;
  return { label: capacityName(viewer), left: words.number('int', left), share: Math.min(1, Math.max(0, left / 100)), help: capacityHelp(viewer) };
}
