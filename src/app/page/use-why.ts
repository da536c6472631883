import { useMemo } from 'preact/hooks';
import type { MadeMove } from '../../session';
import type { WhatIfs, WhyAsks } from '../../ui';
import type { Viewer } from '../../view';
import { askShares, askSilence, canExplain } from './explain';
import type { Playable } from './playable';
import type { Deciding } from './use-decide';
import { outlookOf } from './use-forecast';
import { heardThen, whatIfsOf } from './what-ifs';
import type { Moment, Titled } from './what-ifs';

/** What can be asked of the week that was played, or of the game in its debrief; absent without anyone to work it out. */
export function useWhy(client: object | null, viewer: Viewer): WhyAsks | undefined {
  return useMemo(() => {
    if (!canExplain(client)) return undefined;
    const { state, words } = viewer;
    const isPersons = state.record.seats[state.seat]?.control === 'human';
    return { shares: askShares(client, viewer), help: words.t('help.shapley'), ...(isPersons ? { silence: askSilence(client, viewer) } : {}) };
  }, [client, viewer]);
}

/** What can be asked about the options of the seat at the screen, now or, where the turn is decided, in the turns so far. */
export function useWhatIfs(client: object | null, viewer: Viewer, playable: Playable, deciding: Deciding | null): () => WhatIfs | null {
  const cards = deciding?.cards;
  const selected = deciding?.desk.selected ?? null;
  return useMemo(() => {
    let made: WhatIfs | null | undefined;
    return () => (made ??= canExplain(client) ? madeOf(client, viewer, playable, { cards, selected }) : null);
  }, [client, viewer, playable, cards, selected]);
}

/** The cards in hand as their controls stand, and the one under the lamp. */
interface Desk {
  readonly cards: Deciding['cards'] | undefined;
  readonly selected: string | null;
}

function madeOf(client: Parameters<typeof whatIfsOf>[0], viewer: Viewer, playable: Playable, desk: Desk): WhatIfs | null {
  const { phase, turn, seat } = viewer.state;
  if (viewer.state.record.seats[seat] === undefined) return null;
  if (phase === 'briefing' || phase === 'predict' || phase === 'decide') {
    return whatIfsOf(client, viewer, new Map([[turn, { outlook: outlookOf(viewer, playable.heard()), first: onTheDesk(viewer, desk) }]]), turn);
  }
  const turns = Array.from({ length: Math.min(turn, viewer.state.record.turnsPlayed) }, (_, before) => before + 1);
  const decided = viewer.state.record.decisions.filter((decision) => decision.seat === seat).map((decision) => decision.turn);
  return whatIfsOf(client, viewer, new Map(turns.map((each) => [each, momentOf(viewer, each)])), decided.at(-1) ?? turns.at(-1) ?? 0);
}

/** What lies on the table, the card under the lamp, and the other cards as their controls stand. */
function onTheDesk({ state, words }: Viewer, { cards: inHand, selected }: Desk): readonly Titled[] {
  const { draft } = state;
  const cards = [...(inHand ?? [])].map(([id, { title, plan }]) => ({ id, plan, title: draft.length > 0 ? words.t('payoff.added', { option: title }) : title }));
  const first = cards.filter(({ id }) => id === selected);
  const others = cards.filter(({ id }) => id !== selected);
  return [...(draft.length > 0 ? [{ id: 'draft', title: words.t('payoff.draft'), plan: draft }] : []), ...first, ...others];
}

/** The start of a turn that was played, with what the seat then did as the first of its options. */
function momentOf(viewer: Viewer, turn: number): Moment {
  const { state, words } = viewer;
  const then: Viewer = { ...viewer, state: { ...state, turn, world: state.worlds[turn - 1] ?? state.world } };
  const isOwn = (move: MadeMove): boolean => move.turn === turn && move.seat === state.seat;
  const plan = state.moves.find(isOwn)?.choices ?? [];
  const first = plan.length === 0 ? [] : [{ id: 'played', title: words.t('payoff.played'), plan }];
  return { outlook: outlookOf(then, heardThen(viewer, state.seat, turn)), first };
}
