import type { Game } from '../../engine';
import type { Decision, EngineWorld } from '../../model';
import type { Attribution } from '../attribution-contract';
import { finish } from '../work';
import type { Work } from '../work';
import { isFor, kernelAtHand, kernelStage } from '../kernel';
import { checkTurn, gameOf, worldBefore } from './played';
import type { Played } from './played';
import { exactSharing, sampledSharing } from './shares';
import type { Worths } from './shares';
import { rulesStage } from './stage';
import type { Stage } from './stage';
import { playSubsets } from './subsets';
import type { Cut } from './subsets';

/** What is to be shared out: the change over one turn, or over the game from its first turn on. */
export interface AttributionQuestion<W extends EngineWorld, F> extends Played<W, F> {
  readonly scope: number | 'game';
  /** Up to how many acting seats every subset is played; 10 if absent. */
  readonly exactSeats?: number;
  /** Pairs of orders that are sampled beyond that; 64 if absent. */
  readonly pairs?: number;
}

const EXACT_SEATS = 10;
const PAIRS = 64;
/** Seats are bits of a 32-bit integer. */
const MOST_SEATS = 31;

/**
 * Shares out the change of some measures over the institutions that acted, by Shapley's value: what a seat adds on
 * average over all orders in which the seats could have stepped out of silence. What changes when nobody acts,
 * what the level's prologue set going included, is the background.
 */
export function shapley<W extends EngineWorld, F>(question: AttributionQuestion<W, F>): Attribution {
  return finish(shapleyWork(question));
}

/** The same in steps of one turn played. */
export function* shapleyWork<W extends EngineWorld, F>(question: AttributionQuestion<W, F>): Work<Attribution> {
  const { record, measures, scope, exactSeats = EXACT_SEATS, pairs = PAIRS } = question;
  if (scope !== 'game') checkTurn(record, scope);
  const firstTurn = scope === 'game' ? 1 : scope;
  const game = gameOf(question);
  const cut = cutOf(game, record.decisions, firstTurn, scope === 'game' ? record.turnsPlayed : scope);
  const players = cut.actors.length;
  if (players > MOST_SEATS) throw new RangeError(`${players} seats acted; shares can be worked out for ${MOST_SEATS} at most`);
  const sharing = players <= exactSeats ? exactSharing(players) : sampledSharing(players, pairs);
  const worths = yield* changesOf(question, game, cut, worldBefore(game, record.decisions, firstTurn), sharing.coalitions);
  const { nobody, all, shares, errors } = sharing.shareOut(worths);
  const seats = game.seatIds;
  const bySeat = (rows: readonly (readonly number[])[]) => seats.map((seat) => rows[cut.actors.indexOf(seat)] ?? measures.map(() => 0));
  return { measures, seats, shares: bySeat(shares), background: nobody, total: all, ...(errors && { errors: bySeat(errors) }) };
}

function cutOf<W extends EngineWorld, F>({ seatIds, seatIndex }: Game<W, F>, all: readonly Decision[], firstTurn: number, lastTurn: number): Cut {
  const decisions = all.filter(({ seat, turn }) => seatIndex.has(seat) && turn >= firstTurn && turn <= lastTurn);
  const actors = seatIds.filter((id) => decisions.some(({ seat }) => seat === id));
  return { actors, decisions, lastTurn };
}

/** Works out the change of each measure since the start for some subsets of the actors: by the level's kernel where that can hold it, else by the rules. */
function* changesOf<W extends EngineWorld, F>(question: AttributionQuestion<W, F>, game: Game<W, F>, cut: Cut, start: W, subsets: readonly number[]): Generator<undefined, Worths, undefined> {
  const { rulebook, scenario, record, measures } = question;
  const kernel = kernelAtHand(scenario.hash);
  if (kernel !== undefined && isFor(kernel, rulebook, { scenario, turns: record.turns, overrides: record.overrides })) {
    try {
      const stage = kernelStage(kernel, game, start, measures);
      return yield* changesOn(stage, cut, stage.start, subsets);
    } catch {
      // It gave up or was trapped: the rules can play any game, and throw themselves where that is due.
    }
  }
  return yield* changesOn(rulesStage(game, measures), cut, start, subsets);
}

function* changesOn<S>(stage: Stage<S>, cut: Cut, start: S, subsets: readonly number[]): Generator<undefined, Worths, undefined> {
  const before = stage.read(start);
  const changes = new Map<number, readonly number[]>();
  yield* playSubsets(cut, stage, start, subsets, (subset, state) => {
    changes.set(subset, stage.read(state).map((value, at) => value - (before[at] as number)));
  });
  return changes;
}
