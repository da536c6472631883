import { FRAMEWORK_OFFER_TURNS, tradingDayOf } from '../model';
import type { IsoDate, Threat, World } from '../model';
import { byIsoDate } from './numbers';
import type { ClockView } from './types';
import { calendarOf, dateAt } from './viewer';
import type { Viewer } from './viewer';

/** What a clock is about, on which its mark and its words depend. */
export type ClockKind =
  | 'tariff' | 'pause' | 'list' | 'talks' | 'examination' | 'council' | 'measures' | 'reciprocal' | 'general-tariff' | 'probe'
  | 'framework' | 'mandate' | 'meeting' | 'court' | 'expiry' | 'date' | 'auction';

/** A date that binds someone: the turn in which it strikes, and what it says. */
export interface ClockText {
  readonly kind: ClockKind;
  readonly turn: number;
  /** The date itself where the level or the law names one; else the first day of the turn. */
  readonly date?: IsoDate;
  readonly text: string;
}

const KIND_OF_DATE: { readonly [name: string]: ClockKind } = {
  'policy-meeting': 'meeting', 'court-ruling': 'court', 'counter-list-expiry': 'expiry',
};

/** Lists the clocks that strike in a turn or later, earliest first; auctions are not among them. */
export function clocksFrom(viewer: Viewer, turn: number): readonly ClockText[] {
  const { world } = viewer.state;
  return inOrder(viewer, [
    ...world.threats.flatMap((threat) => threatClocks(viewer, threat)),
    ...listClock(viewer, world),
    ...talksClock(viewer, world),
    ...procedureClock(viewer, world),
    ...reciprocalClock(viewer, world),
    ...probeClocks(viewer, world),
    ...frameworkClock(viewer, world),
    ...mandateClock(viewer, world),
    ...datedClocks(viewer),
  ]).filter((clock) => clock.turn >= turn && clock.turn <= viewer.scenario.level.calendar.turns);
}

/** Lists the auctions of a turn or later, earliest first. */
export function auctionClocks(viewer: Viewer, turn: number): readonly ClockText[] {
  const calendar = calendarOf(viewer);
  const dated = (viewer.scenario.level.auctions?.calendar ?? []).map(({ on, tenor }): ClockText => ({
    kind: 'auction',
    turn: tradingDayOf(calendar, on).turn,
    date: on,
    text: viewer.words.t('clock.auction', { tenor }),
  }));
  return inOrder(viewer, dated).filter((clock) => clock.turn >= turn && clock.turn <= calendar.turns);
}

/** The date on which a clock strikes: its own, or the first day of its turn. */
export function dateOfClock(viewer: Viewer, { date, turn }: ClockText): IsoDate {
  return date ?? dateAt(viewer, turn, 1);
}

/** Builds the marks of a timeline from a turn on: legal clocks and auctions, with who decides and what happens then. */
export function clockViews(viewer: Viewer, turn: number): readonly ClockView[] {
  const { words } = viewer;
  return inOrder(viewer, [...clocksFrom(viewer, turn), ...auctionClocks(viewer, turn)]).map((clock) => ({
    turn: clock.turn,
    date: words.date(dateOfClock(viewer, clock), 'short'),
    text: clock.text,
    who: words.t(`clock.who.${clock.kind}`),
    after: words.t(`clock.then.${clock.kind}`),
    minor: clock.kind === 'auction',
  }));
}

function inOrder(viewer: Viewer, clocks: readonly ClockText[]): ClockText[] {
  return [...clocks].sort((a, b) => byIsoDate(dateOfClock(viewer, a), dateOfClock(viewer, b)));
}

function threatClocks(viewer: Viewer, threat: Threat): ClockText[] {
  const { scenario, words } = viewer;
  const group = scenario.level.partners[threat.partners];
  const partners = group === undefined ? '' : words.pick(group.name);
  if (threat.stage === 'paused') {
    return [{ kind: 'pause', turn: threat.pausedUntilTurn, text: words.t('header.clock.pause', { partners }) }];
  }
  const due: ClockText[] = threat.stage === 'dropped' ? [] : threat.steps
    .filter(({ tariffPp }) => tariffPp > threat.inForcePp)
    .map(({ turn, tariffPp }) => ({ kind: 'tariff', turn, text: words.t('header.clock.tariff', { partners, tariffPp }) }));
  return [...due, ...termClock(viewer, threat)];
}

function termClock({ words }: Viewer, { stage, inForcePp, lapsesTurn }: Threat): ClockText[] {
  if (stage === 'dropped' || inForcePp <= 0 || lapsesTurn === undefined) return [];
  return [{ kind: 'general-tariff', turn: lapsesTurn, text: words.t('clock.general-tariff', { tariffPp: inForcePp }) }];
}

function listClock({ words }: Viewer, world: World): ClockText[] {
  const { announcedEurBn, inForceEurBn, fromTurn } = world.counterList;
  if (announcedEurBn <= 0 || inForceEurBn >= announcedEurBn) return [];
  return [{ kind: 'list', turn: fromTurn, text: words.t('header.clock.list', { eurBn: announcedEurBn }) }];
}

function talksClock({ words }: Viewer, { tariffs }: World): ClockText[] {
  return tariffs.talksUntilTurn > 0 ? [{ kind: 'talks', turn: tariffs.talksUntilTurn, text: words.t('header.clock.talks') }] : [];
}

const PROCEDURE: { readonly [stage: string]: ClockKind } = { examining: 'examination', 'before-council': 'council', adopted: 'measures' };

function procedureClock({ words }: Viewer, { coercion }: World): ClockText[] {
  const kind = PROCEDURE[coercion.stage];
  return kind === undefined || coercion.dueTurn <= 0 ? [] : [{ kind, turn: coercion.dueTurn, text: words.t(`clock.${kind}`) }];
}

function reciprocalClock({ words }: Viewer, { reciprocal }: World): ClockText[] {
  const { announcedPp, inForcePp, fromTurn } = reciprocal;
  if (announcedPp <= inForcePp) return [];
  return [{ kind: 'reciprocal', turn: fromTurn, text: words.t('clock.reciprocal', { tariffPp: announcedPp }) }];
}

function probeClocks({ words }: Viewer, { law }: World): ClockText[] {
  return law.probes.map(({ basis, readyTurn }) => ({ kind: 'probe', turn: readyTurn, text: words.t('clock.probe', { basis: words.t(`basis-of-tariff.${basis}`) }) }));
}

function frameworkClock({ words }: Viewer, { framework }: World): ClockText[] {
  if (framework.stage !== 'offered') return [];
  return [{ kind: 'framework', turn: framework.offeredTurn + FRAMEWORK_OFFER_TURNS, text: words.t('clock.framework') }];
}

function mandateClock({ words }: Viewer, { mandate }: World): ClockText[] {
  if (mandate.stage !== 'ministry' && mandate.stage !== 'parliament') return [];
  return [{ kind: 'mandate', turn: mandate.dueTurn, text: words.t(`clock.mandate.${mandate.stage}`) }];
}

function datedClocks(viewer: Viewer): ClockText[] {
  const calendar = calendarOf(viewer);
  return Object.entries(viewer.scenario.level.dates).flatMap(([name, dates]) => dates.map((date) => ({
    kind: KIND_OF_DATE[name] ?? 'date',
    turn: tradingDayOf(calendar, date).turn,
    date,
    text: viewer.words.t(`date.${name}`),
  })));
}
