import type { CouncilReading, CouncilSubject, Threat, World } from '../../model';
import { oncePerGame } from '../frame';
import type { Frame } from '../frame';

/** Stands for a vote that waits for the others. */
const FOLLOWS = 2;
const NEUTRAL_UNITY = 60;
const ABSTAIN_MARGIN = 0.15;
const STATES_SHARE = 0.55;
const PEOPLE_SHARE = 0.65;
const LEAST_BLOCKING_STATES = 4;
/** Whoever is not singled out feels this much of a tariff. */
const UNNAMED_FEELS = 1 / 3;
/** Far above the usual height anger stops growing. */
const MOST_FELT = 1.5;
/** Sums of populations are rounded, so a share at the edge counts as reached. */
const ROUNDING = 1e-12;

/** What moves one state, term by term; it votes for above 0, abstains just below, and otherwise votes against. */
export interface MemberTerms {
  readonly leaning: number;
  readonly unity: number;
  readonly provocation: number;
  readonly trade: number;
  readonly security: number;
  readonly asked: number;
}

/** The outcome of a count. */
export interface Tally {
  readonly states: number;
  readonly statesNeeded: number;
  readonly peopleShare: number;
  readonly against: number;
  readonly passed: boolean;
}

/**
 * Lists what moves one state: its leaning, the bloc's unity, what was done to it, and what it fears to lose.
 * `spentUnity` is what the question itself has just cost: it is felt after the vote, so that a count beforehand holds.
 */
export function memberTerms(world: World, frame: Frame, member: number, subject: CouncilSubject, spentUnity = 0): MemberTerms {
  const state = frame.members[member] as Frame['members'][number];
  const { p } = frame;
  const unity = (world.capacities[frame.bloc] ?? NEUTRAL_UNITY) + spentUnity;
  return {
    leaning: state.leaning,
    unity: (p.councilPerUnity * (unity - NEUTRAL_UNITY)) / 40,
    provocation: provocation(world, frame, namedIn(frame)[member] as readonly boolean[]),
    trade: -p.councilPerTrade * state.tradeExposure,
    security: -p.councilPerSecurity * state.securityExposure,
    asked: subject === 'measures' ? -p.councilMeasuresAsked : 0,
  };
}

/**
 * A tariff in force on a state provokes it most, a standing threat less, both by their height; whoever is not singled
 * out feels a third of it. With nothing threatened any more a state sees nothing to act on.
 */
function provocation(world: World, frame: Frame, isNamed: readonly boolean[]): number {
  let felt = 0;
  let isCalm = true;
  for (const threat of world.threats) {
    if (threat.stage === 'dropped') continue;
    isCalm = false;
    felt = Math.max(felt, pressure(threat, frame) * (isNamed[threat.partners] === true ? 1 : UNNAMED_FEELS));
  }
  return isCalm ? -frame.p.councilPerCalm : felt;
}

/** Which groups of partners name each state. */
const namedIn = oncePerGame(({ members, partnerIds }) => members.map(({ groups }) => partnerIds.map((id) => groups.includes(id))));

function pressure(threat: Threat, frame: Frame): number {
  const { p } = frame;
  if (threat.stage === 'paused') return 0;
  const isCollected = threat.inForcePp > 0;
  const pp = isCollected ? threat.inForcePp : (threat.steps[0]?.tariffPp ?? 0);
  return (isCollected ? p.councilPerTariff : p.councilPerThreat) * Math.min(MOST_FELT, pp / p.councilUsualPp);
}

/** Each state's vote now: 1 for, 0 abstaining, -1 against; those who follow join the larger side of the others by people. */
export function councilVotes(world: World, frame: Frame, subject: CouncilSubject, spentUnity = 0): number[] {
  const { members } = frame;
  const votes: number[] = [];
  let forMn = 0;
  let againstMn = 0;
  let abstainingMn = 0;
  for (let member = 0; member < members.length; member += 1) {
    const { follows, populationMn } = members[member] as Frame['members'][number];
    const vote = follows === true ? FOLLOWS : voteOf(memberTerms(world, frame, member, subject, spentUnity));
    votes.push(vote);
    if (vote === 1) forMn += populationMn;
    if (vote === -1) againstMn += populationMn;
    if (vote === 0) abstainingMn += populationMn;
  }
  const lead = forMn >= againstMn + abstainingMn ? 1 : -1;
  for (let member = 0; member < votes.length; member += 1) if (votes[member] === FOLLOWS) votes[member] = lead;
  return votes;
}

function voteOf(terms: MemberTerms): number {
  const score = terms.leaning + terms.unity + terms.provocation + terms.trade + terms.security + terms.asked;
  if (score > 0) return 1;
  return score > -ABSTAIN_MARGIN ? 0 : -1;
}

/**
 * Counts a qualified majority: 55% of states with 65% of people; and an act that fewer than four states
 * keep from 65% passes all the same. An abstention is not a vote for. Treaty on European Union, article 16(4).
 */
export function tally(peopleMn: readonly number[], votes: readonly number[]): Tally {
  let all = 0;
  for (const inState of peopleMn) all += inState;
  let states = 0;
  let people = 0;
  for (let member = 0; member < votes.length; member += 1) {
    if (votes[member] !== 1) continue;
    states += 1;
    people += peopleMn[member] as number;
  }
  const statesNeeded = Math.max(0, Math.ceil(STATES_SHARE * votes.length - ROUNDING));
  const peopleShare = all === 0 ? 0 : people / all;
  const against = votes.length - states;
  const enough = peopleShare >= PEOPLE_SHARE - ROUNDING || against < LEAST_BLOCKING_STATES;
  return { states, statesNeeded, peopleShare, against, passed: states >= statesNeeded && enough && votes.length > 0 };
}

const populationsMn = oncePerGame(({ members }) => members.map((state) => state.populationMn));

/** Counts the council as it would vote now. */
export function councilTally(world: World, frame: Frame, subject: CouncilSubject): Tally {
  return tally(populationsMn(frame), councilVotes(world, frame, subject));
}

/** Reads the council as it would vote now, with what moves each state. */
export function councilReading(world: World, frame: Frame, subject: CouncilSubject): CouncilReading {
  const votes = councilVotes(world, frame, subject);
  return {
    members: frame.members.map((state, member) => ({ id: state.id, vote: votes[member] as number, terms: { ...memberTerms(world, frame, member, subject) } })),
    tally: tally(populationsMn(frame), votes),
  };
}

/** Takes a vote: every state's is written down under the subject's name, and counted. */
export function holdVote(world: World, frame: Frame, subject: CouncilSubject, name: string, spentUnity = 0): Tally {
  const states = councilVotes(world, frame, subject, spentUnity);
  const count = tally(populationsMn(frame), states);
  world.council.votes.push({ turn: world.clock.turn, subject: name, states, passed: count.passed ? 1 : 0 });
  return count;
}
