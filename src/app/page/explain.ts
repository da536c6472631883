import { recordUpTo } from '../../session';
import { forecastMeasures, sharesView, silenceView, silentAnyway } from '../../view';
import type { SharesView, SilenceView, Viewer } from '../../view';
import type { Ask } from '../../ui';
import type { ForesightClient } from '../foresight/client';

/** What why and what-if screens ask of whoever plays futures. */
export type Explainer = Pick<ForesightClient, 'attribution' | 'counterfactual' | 'payoff' | 'sensitivity'>;

/** Says whether someone who plays futures also explains. */
export function canExplain(client: object | null): client is Explainer {
  return client !== null && 'attribution' in client;
}

/** Works out who moved what, this turn or in the game so far; each is worked out once. */
export function askShares(client: Explainer, viewer: Viewer): Ask<'turn' | 'game', SharesView> {
  const { state, scenario } = viewer;
  const record = recordUpTo(state.record, state.turn);
  return keeping(async (span, signal) => {
    const scope = span === 'game' ? 'game' : state.turn;
    return sharesView(viewer, await client.attribution(record, scenario, scope, forecastMeasures(viewer), signal), scope);
  });
}

/** Plays this turn, or the game so far, again without the decisions of the seat at the screen. */
export function askSilence(client: Explainer, viewer: Viewer): Ask<'turn' | 'game', SilenceView> {
  const { state, scenario } = viewer;
  const record = recordUpTo(state.record, state.turn);
  return keeping(async (span, signal) => {
    const turn = span === 'game' ? 'all' : state.turn;
    return silentAnyway(viewer, turn) ?? silenceView(viewer, await client.counterfactual(record, scenario, state.seat, turn, forecastMeasures(viewer), signal));
  });
}

/** Shows an answer once it is there, at once where it was there before; nothing more once told to stop. */
function keeping<Q, V>(work: (question: Q, signal: AbortSignal) => Promise<V>): Ask<Q, V> {
  const known = new Map<Q, V>();
  return (question, show) => {
    const kept = known.get(question);
    const stop = new AbortController();
    if (kept !== undefined) show(kept);
    else work(question, stop.signal).then((view) => {
      known.set(question, view);
      if (!stop.signal.aborted) show(view);
    }, () => {
      if (!stop.signal.aborted) show('failed');
    });
    return () => stop.abort();
  };
}
