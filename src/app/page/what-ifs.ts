import { openGame, optionsOf } from '../../engine';
import type { Game } from '../../engine';
import type { Option, Outlook, Side } from '../../foresight';
import type { Choice, Decision } from '../../model';
import { rulebook } from '../../rules';
import { publicDecisions } from '../../session';
import { payoffView, tornadoView } from '../../view';
import type { PayoffView, TornadoView, Viewer } from '../../view';
import type { Ask, PayoffAsked, WhatIfs } from '../../ui';
import type { Explainer } from './explain';
import { MODEL } from './model-reference';

/** A moment of which is asked what a seat could have done: the start of a turn. */
export interface Moment {
  readonly outlook: Outlook;
  /** Plans that come before all other options, under their titles. */
  readonly first: readonly Titled[];
}

/** An option with what it is called. */
export interface Titled extends Option {
  readonly title: string;
}

/** So many options a side are played against each other. */
const MOST = 6;
/** To say that nothing is done is to do nothing. */
const SAID_SILENCE = 'stay-silent';

/** Puts together what can be asked of the given moments, the one that opens first named. */
export function whatIfsOf(client: Explainer, viewer: Viewer, moments: ReadonlyMap<number, Moment>, opening: number): WhatIfs | null {
  const others = othersOf(viewer);
  const moment = moments.get(opening);
  const [other] = others;
  if (moment === undefined || other === undefined) return null;
  const turns = [...moments.keys()].map((turn) => ({ turn, text: viewer.words.t('header.turn', { turn, turns: viewer.scenario.level.calendar.turns }) }));
  return {
    payoff: { ask: askPayoff(client, viewer, moments), others, turns, first: { other: other.id, turn: opening } },
    tornado: { ask: askTornado(client, viewer, moments), turns, first: opening },
  };
}

/** Seats with goals to be set against one's own: what one of those that may not be told of could do would tell what it has left. */
function othersOf({ scenario, state, words, unnamed }: Viewer): { readonly id: string; readonly name: string }[] {
  return scenario.level.seats.filter(({ id, goalSets }) => id !== state.seat && goalSets.length > 0 && unnamed?.has(id) !== true).map(({ id, name }) => ({ id, name: words.pick(name) }));
}

function askPayoff(client: Explainer, viewer: Viewer, moments: ReadonlyMap<number, Moment>): Ask<PayoffAsked, PayoffView> {
  const known = new Map<string, PayoffView>();
  return ({ other, turn }, show) => {
    const key = `${turn} ${other}`;
    const moment = moments.get(turn);
    const kept = known.get(key);
    if (kept !== undefined || moment === undefined) {
      show(kept ?? 'failed');
      return () => {};
    }
    const { outlook } = moment;
    const own = ownOptions(viewer, moment);
    const theirs = optionsFor(viewer, outlook, other);
    const titles = titlesOf([...own, ...theirs]);
    const row: Side = { seat: outlook.seat, doctrine: outlook.doctrine, goalSet: outlook.goalSet, options: bare(own) };
    return client.payoff(outlook, row, sideOf(viewer, other, theirs), ({ answer, finished }) => {
      const view = payoffView(viewer, answer, titles, finished);
      if (finished) known.set(key, view);
      show(view);
    }, () => show('failed'));
  };
}

function askTornado(client: Explainer, viewer: Viewer, moments: ReadonlyMap<number, Moment>): Ask<number, TornadoView> {
  const known = new Map<number, TornadoView>();
  const model = { ...MODEL, overrides: viewer.state.record.overrides, levelParameters: viewer.scenario.level.parameters };
  return (turn, show) => {
    const moment = moments.get(turn);
    const kept = known.get(turn);
    if (kept !== undefined || moment === undefined) {
      show(kept ?? 'failed');
      return () => {};
    }
    const own = ownOptions(viewer, moment);
    return client.sensitivity(moment.outlook, bare(own), ({ answer, finished }) => {
      const view = tornadoView(viewer, answer, titlesOf(own), model, finished);
      if (finished) known.set(turn, view);
      show(view);
    }, () => show('failed'));
  };
}

/** Another seat as markets see it: its later turns are drawn, and of a person's goals only those that the level sets first are supposed. */
function sideOf({ scenario, state }: Viewer, seat: string, options: readonly Titled[]): Side {
  const chosen = state.record.seats[seat];
  const [first] = scenario.level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
  const goalSet = chosen?.control === 'human' ? first?.id : chosen?.goalSet || first?.id;
  return { seat, goalSet: goalSet ?? '', options: bare(options) };
}

/** Silence, what is given to come first, and other cards that could be played. */
function ownOptions(viewer: Viewer, { outlook, first }: Moment): readonly Titled[] {
  const [silence, ...cards] = optionsFor(viewer, outlook, outlook.seat, Number.POSITIVE_INFINITY);
  const taken = new Set(first.map(({ plan }) => planKey(plan)));
  const more = cards.filter(({ id, plan }) => !taken.has(planKey(plan)) && !first.some((option) => option.id === id));
  return [...(silence === undefined ? [] : [silence]), ...first, ...more].slice(0, MOST);
}

/** Silence and the legal cards of a seat with their opening settings, at the start of the turn. */
function optionsFor({ words, scenario, state }: Viewer, { world }: Outlook, seat: string, most = MOST): readonly Titled[] {
  // Nothing that is legal depends on chance: any seed does, and the game's own stays out of it.
  const game: Game = openGame(rulebook, scenario, 0, state.record.overrides);
  const legal = optionsOf(world, game, seat).filter(({ refusal, action }) => refusal === null && action.id !== SAID_SILENCE);
  const cards = legal.map(({ action, days, initial }): Titled => ({ id: action.id, title: words.t(`action.${action.id}.title`), plan: [{ action: action.id, day: days[1] ?? days[0] ?? 1, args: initial }] }));
  return [{ id: 'silence', title: words.t('payoff.silence'), plan: [] }, ...cards].slice(0, most);
}

/** What a seat had heard at the start of its turn in a game that was played: public acts of those who decide before it. */
export function heardThen({ scenario, state }: Viewer, seat: string, turn: number): readonly Decision[] {
  if (state.record.order === 'sealed') return [];
  const place = scenario.level.seats.findIndex(({ id }) => id === seat);
  const before = new Set(scenario.level.seats.slice(0, place).map(({ id }) => id));
  const made = state.moves.filter((move) => move.turn === turn && before.has(move.seat));
  return publicDecisions(made, (id) => rulebook.actions.find((action) => action.id === id));
}

function titlesOf(options: readonly Titled[]): ReadonlyMap<string, string> {
  return new Map(options.map(({ id, title }) => [id, title]));
}

function bare(options: readonly Titled[]): readonly Option[] {
  return options.map(({ id, plan }) => ({ id, plan }));
}

function planKey(plan: readonly Choice[]): string {
  return JSON.stringify(plan);
}
