import type { CouncilReading, CouncilSubject, CouncilVote } from '../model';
import { directionOf, signed } from './numbers';
import type { VoteRow } from './debrief-types';
import type { Printed } from './types';
import { dateAt } from './viewer';
import type { Viewer } from './viewer';

/** One bar of a count: how far it has come and where the line is, both from 0 to 1. */
export interface TallyBar {
  readonly id: 'states' | 'people';
  readonly label: string;
  readonly share: number;
  readonly line: number;
  readonly text: string;
  readonly need: string;
  readonly reached: boolean;
}

/** One state of the council with its vote now, its last vote and what moves it. */
export interface CouncilRow {
  readonly id: string;
  readonly name: string;
  readonly people: string;
  readonly vote: 'for' | 'abstain' | 'against';
  readonly voteText: string;
  readonly last: string;
  readonly terms: readonly Printed[];
  readonly sum: Printed;
  /** Where it votes as the larger side does, whatever its own terms. */
  readonly follows: boolean;
}

/** The council on one subject as it would vote now. */
export interface CouncilSubjectView {
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  readonly passes: boolean;
  readonly bars: readonly TallyBar[];
  readonly blocking: string;
  readonly rows: readonly CouncilRow[];
}

/** The bloc's council: two subjects, names of the terms, and the votes taken so far. */
export interface CouncilView {
  readonly note: string;
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly subjects: readonly CouncilSubjectView[];
  readonly taken: readonly VoteRow[];
}

const SUBJECTS: readonly CouncilSubject[] = ['determination', 'measures'];
const TERMS = ['leaning', 'unity', 'provocation', 'trade', 'security', 'asked'];
const PEOPLE_LINE = 0.65;
const FEWEST_BLOCKING = 4;
const VOTES = { 1: 'for', 0: 'abstain', [-1]: 'against' } as const;

/** Builds the council as it would vote now; null where the level has none. */
export function councilView(viewer: Viewer): CouncilView | null {
  const { rulebook, state, frame, words, scenario } = viewer;
  if (rulebook.council === undefined || scenario.level.council === undefined) return null;
  const read = rulebook.council;
  return {
    note: words.t('council.note', { states: scenario.level.council.members.length }),
    terms: TERMS.map((id) => ({ id, name: words.t(`council.term.${id}`) })),
    subjects: SUBJECTS.map((id) => subjectView(viewer, id, read(state.world, frame, id))),
    taken: votesTaken(viewer),
  };
}

/** Lists the votes that the council has taken, the latest last. */
export function votesTaken(viewer: Viewer): readonly VoteRow[] {
  return viewer.state.world.council.votes.map((vote) => voteRow(viewer, vote));
}

function subjectView(viewer: Viewer, id: CouncilSubject, reading: CouncilReading): CouncilSubjectView {
  const { words } = viewer;
  const { tally } = reading;
  return {
    id,
    title: words.t(`council.subject.${id}`),
    verdict: words.t(tally.passed ? 'council.passes' : 'council.fails'),
    passes: tally.passed,
    bars: barsOf(viewer, reading),
    blocking: blockingText(viewer, reading),
    rows: reading.members.map((member) => rowOf(viewer, id, member)),
  };
}

function barsOf({ words }: Viewer, { members, tally }: CouncilReading): TallyBar[] {
  const all = members.length;
  const peopleReached = tally.peopleShare >= PEOPLE_LINE - 1e-12;
  return [
    {
      id: 'states', label: words.t('council.states'), share: tally.states / all, line: tally.statesNeeded / all,
      text: words.t('council.of', { value: tally.states, all }), need: words.t('council.need.states', { value: tally.statesNeeded }),
      reached: tally.states >= tally.statesNeeded,
    },
    {
      id: 'people', label: words.t('council.people'), share: tally.peopleShare, line: PEOPLE_LINE,
      text: words.number('pct1', 100 * tally.peopleShare), need: words.t('council.need.people', { value: 100 * PEOPLE_LINE }), reached: peopleReached,
    },
  ];
}

/** A minority blocks with more than 35% of people in at least four states. */
function blockingText({ words }: Viewer, { tally }: CouncilReading): string {
  const args = { states: tally.against, people: 100 * (1 - tally.peopleShare) };
  if (tally.peopleShare >= PEOPLE_LINE - 1e-12) return words.t('council.blocking.short', args);
  return words.t(tally.against >= FEWEST_BLOCKING ? 'council.blocking.stands' : 'council.blocking.few', args);
}

function rowOf(viewer: Viewer, subject: CouncilSubject, { id, vote, terms }: CouncilReading['members'][number]): CouncilRow {
  const { words, scenario, state } = viewer;
  const members = scenario.level.council?.members ?? [];
  const index = members.findIndex((member) => member.id === id);
  const state27 = members[index];
  const now = VOTES[vote as 1 | 0 | -1];
  const last = state.world.council.votes.findLast((taken) => taken.subject === subject)?.states[index];
  const follows = state27?.follows === true;
  return {
    id,
    name: state27 === undefined ? id : words.pick(state27.name),
    people: (state27?.populationMn ?? 0).toFixed(1),
    vote: now,
    voteText: words.t(`council.vote.${now}`),
    last: last === undefined ? '\u2013' : words.t(`council.vote.${VOTES[last as 1 | 0 | -1]}`),
    terms: TERMS.map((term) => printTerm(terms[term] ?? 0)),
    sum: printTerm(TERMS.reduce((sum, term) => sum + (terms[term] ?? 0), 0)),
    follows,
  };
}

function printTerm(value: number): Printed {
  return { text: signed(value, 2), direction: directionOf(value, 2) };
}

function voteRow(viewer: Viewer, { turn, subject, states, passed }: CouncilVote): VoteRow {
  const { words, scenario } = viewer;
  const members = scenario.level.council?.members ?? [];
  const count = (vote: number): number => states.filter((own) => own === vote).length;
  const all = members.reduce((sum, member) => sum + member.populationMn, 0);
  const people = members.reduce((sum, member, index) => sum + (states[index] === 1 ? member.populationMn : 0), 0);
  const key = `council.subject.${subject}`;
  return {
    when: words.t('debrief.when', { turn, date: words.date(dateAt(viewer, Math.max(1, turn), 1), 'short') }),
    subject: words.has(key) ? words.t(key) : subject,
    for: String(count(1)),
    against: String(count(-1)),
    abstained: String(count(0)),
    people: words.number('pct1', all === 0 ? 0 : (100 * people) / all),
    result: words.t(passed > 0 ? 'council.passed' : 'council.failed'),
    passed: passed > 0,
  };
}
