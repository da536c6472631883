import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Outlook } from '../../foresight';
import type { Decision } from '../../model';
import type { SessionState } from '../../session';
import type { ForecastFeed } from '../../ui';
import { forecastMeasures } from '../../view';
import type { Viewer } from '../../view';
import { ForecastDesk } from './forecast-desk';
import type { Forecaster } from './forecast-desk';
import type { Playable } from './playable';
import type { Deciding } from './use-decide';

/** Phases before a decision: the world is that of the start of the turn. */
const AHEAD: readonly SessionState['phase'][] = ['briefing', 'predict', 'decide'];

/** Opens who plays futures; null where there is nobody, and `trouble` is told when there is nobody any more. */
export type OpenForecaster = (trouble: () => void) => Forecaster | null;

/** Keeps who plays futures for as long as a game is on the screen; null where nobody decides or nobody can play them. */
export function useForecaster(open: OpenForecaster, watching: boolean): Forecaster | null {
  const [client, setClient] = useState<Forecaster | null>(null);
  const opens = useRef(open);
  useEffect(() => {
    if (watching) return;
    const opened = opens.current(() => setClient(null));
    setClient(opened);
    return () => {
      opened?.stop();
      setClient(null);
    };
  }, [watching]);
  return client;
}

/** The futures of the card in hand while deciding; they are prepared from the briefing on. Null without anyone to play them. */
export function useForecast(client: Forecaster | null, viewer: Viewer, playable: Playable, deciding: Deciding | null): ForecastFeed | null {
  const desk = useMemo(() => (client === null ? null : new ForecastDesk(client)), [client]);
  const { state } = viewer;
  const isAhead = AHEAD.includes(state.phase);
  useLayoutEffect(() => () => desk?.clear(), [desk, state.turn, state.seat, isAhead]);
  useLayoutEffect(() => {
    if (desk === null || !isAhead) return;
    const outlook = outlookOf(viewer, playable.heard());
    desk.lay({ viewer, outlook, measures: forecastMeasures(viewer), base: state.draft, cards: deciding?.cards ?? null, selected: deciding?.desk.selected ?? null });
  });
  return deciding === null ? null : desk;
}

/** What futures start from: what the seat at the screen may know, and nothing that is sealed. */
export function outlookOf({ state, scenario }: Viewer, heard: readonly Decision[]): Outlook {
  const { record, world, seat } = state;
  const own = record.seats[seat];
  const goalSets = scenario.level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
  return {
    scenario, world, seat, heard,
    overrides: record.overrides,
    order: record.order,
    postures: lastPostures(state),
    doctrine: own?.doctrine ?? '',
    goalSet: own?.goalSet ?? goalSets[0]?.id ?? '',
  };
}

/** The postures of the turn before; what the screen may not tell of a seat is left out. */
function lastPostures({ moves, turn }: SessionState): Outlook['postures'] {
  const last = moves.filter((move) => move.turn === turn - 1 && Object.keys(move.posture).length > 0);
  return Object.fromEntries(last.map(({ seat, posture }) => [seat, posture]));
}
