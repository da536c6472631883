import type { MarketView, Observation, ThreatView, World } from '../model';
import { ACTIONS } from './actions';
import { held } from './economy/books';
import { fundReturnPct } from './economy/funds';
import { committedUsdBn } from './economy/portfolio';
import { price } from './economy/prices';
import { BELIEF_IDS, EQUITIES, TREASURIES } from './frame';
import type { Frame } from './frame';
import { MARKET_IDS } from './markets/ids';
import { metric, metricNames } from './metrics';

/** What a seat can see: prices, published metrics, public threats and clocks, market beliefs, its own books. */
export function observe(world: World, frame: Frame, seat: number): Observation {
  const entry = frame.scenario.level.seats[seat];
  return {
    turn: world.clock.turn,
    lastTurn: frame.calendar.turns,
    seat: entry?.id ?? '',
    markets: Object.fromEntries(MARKET_IDS.map((id, index) => [id, marketView(world, frame, index)])),
    metrics: Object.fromEntries(metricNames(frame).map((name) => [name, metric(world, frame, name)])),
    beliefs: Object.fromEntries(BELIEF_IDS.map((id, row) => [id, [...(world.beliefs[row] as number[])]])),
    threats: world.threats.map((threat) => threatView(threat, frame)),
    clocks: clockViews(world, frame),
    capacity: world.capacities[seat] ?? 0,
    own: ownBooks(world, frame, frame.holderOfSeat[seat] ?? -1),
    taken: Object.fromEntries(ACTIONS.map((action, index) => [action.id, world.taken[seat]?.[index]?.count ?? 0])),
    meetingDays: frame.meetingDays[world.clock.turn] ?? [],
    heard: [],
  };
}

function marketView(world: World, frame: Frame, index: number): MarketView {
  const totalMove = world.moves[index] as number;
  return { price: price(world, frame, index), turnMove: totalMove - (world.lastTurnMoves[index] as number), totalMove };
}

function threatView(threat: World['threats'][number], frame: Frame): ThreatView {
  return {
    partners: frame.partnerIds[threat.partners] as string,
    stage: threat.stage,
    tariffPp: Math.max(threat.inForcePp, 0, ...threat.steps.map((step) => step.tariffPp)),
    nextPp: threat.stage === 'dropped' ? 0 : (threat.steps[0]?.tariffPp ?? 0),
    nextStepTurn: threat.stage === 'dropped' ? 0 : (threat.steps[0]?.turn ?? 0),
    inForcePp: threat.inForcePp,
  };
}

/** Legal clocks that run: dated tariff steps, pauses, the bloc's procedures, a fund's request, the counter-list, the next policy meeting. */
export function clockViews(world: World, frame: Frame): Observation['clocks'] {
  const { turn } = world.clock;
  const seatId = (seat: number): string => frame.scenario.level.seats[seat]?.id ?? '';
  const clocks: { id: string; seat: string; turnsLeft: number }[] = [];
  for (const threat of world.threats) {
    const step = threat.steps[0];
    if (threat.stage === 'dropped' || step === undefined) continue;
    const id = threat.stage === 'paused' ? 'pause-ends' : 'tariff-date';
    clocks.push({ id, seat: seatId(frame.government), turnsLeft: step.turn - turn });
  }
  const { coercion, reciprocal, mandate } = world;
  if (coercion.dueTurn >= turn) clocks.push({ id: `aci-${coercion.stage}`, seat: seatId(frame.bloc), turnsLeft: coercion.dueTurn - turn });
  if (reciprocal.fromTurn >= turn && reciprocal.announcedPp > reciprocal.inForcePp) clocks.push({ id: 'reciprocal-tariff', seat: seatId(frame.bloc), turnsLeft: reciprocal.fromTurn - turn });
  if (mandate.dueTurn >= turn) clocks.push({ id: `mandate-${mandate.stage}`, seat: '', turnsLeft: mandate.dueTurn - turn });
  if (frame.listFromTurn >= turn) clocks.push({ id: 'list-date', seat: seatId(frame.bloc), turnsLeft: frame.listFromTurn - turn });
  const meeting = frame.meetings.find((at) => at.turn >= turn);
  if (meeting !== undefined) clocks.push({ id: 'policy-meeting', seat: seatId(frame.centralBank), turnsLeft: meeting.turn - turn });
  return clocks;
}

function ownBooks(world: World, frame: Frame, holder: number): Observation['own'] {
  if (holder < 0) return { treasuriesUsdBn: 0, equitiesUsdBn: 0, hedgedShare: 0, committedSalesUsdBn: 0, returnPct: 0 };
  return {
    treasuriesUsdBn: held(world, TREASURIES, holder),
    equitiesUsdBn: held(world, EQUITIES, holder),
    hedgedShare: world.hedgedShare[holder] as number,
    committedSalesUsdBn: committedUsdBn(world, holder),
    returnPct: fundReturnPct(world, frame, holder),
  };
}
