import { useEffect, useMemo, useState } from 'preact/hooks';
import { worldChecksum } from '../../engine';
import type { Refusal, Scenario } from '../../model';
import { rulebook } from '../../rules';
import type { SessionEvent, SessionState } from '../../session';
import { boardView, briefingView, debriefView, headerView, playbackView, statementsView, whyView } from '../../view';
import type { Viewer, Words } from '../../view';
import { Debrief, Table } from '../../ui';
import type { DeskProps, PredictionInput, ScreenSettings } from '../../ui';
import type { Playable } from './playable';
import { useDecide } from './use-decide';
import type { Send } from './use-decide';
import { useStage } from './use-stage';
import { useWeek } from './use-week';

/** What the screen of one game needs. */
export interface GameScreenProps {
  readonly playable: Playable;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly settings: ScreenSettings;
  /** Keeps the game; resolves once it is safely written. */
  readonly keep: (playable: Playable) => Promise<void>;
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onSettings: () => void;
  readonly onAgain: () => void;
}

const PREDICTED = ['ust-10y', 'sp500'] as const;
const FIRST_WHY = 'ust-10y';

/** One game on the screen, from briefing to debrief. */
export function GameScreen(props: GameScreenProps) {
  const { playable, scenario, words } = props;
  const [state, setState] = useState(playable.state());
  const frame = useMemo(() => rulebook.frame(scenario, state.record.overrides), [scenario, state.record.overrides]);
  const viewer = useMemo<Viewer>(() => ({ state, rulebook, scenario, frame, words }), [state, scenario, frame, words]);
  const send: Send = async (event: SessionEvent): Promise<Refusal | null> => {
    const refusal = playable.send(event);
    if (refusal !== null) return refusal;
    await props.keep(playable);
    setState(playable.state());
    return null;
  };
  useChecksum(state);
  if (state.phase === 'debrief') {
    return <Debrief debrief={debriefView(viewer)} onHome={props.onHome} onShare={props.onShare} onPrint={() => window.print()} onAgain={props.onAgain} />;
  }
  return <PlayTable {...props} viewer={viewer} send={send} state={state} />;
}

/** Marks the page with the world's checksum: whoever compares two browsers reads it there. */
function useChecksum(state: SessionState): void {
  useEffect(() => {
    document.documentElement.dataset['checksum'] = worldChecksum(state.world);
    return () => void delete document.documentElement.dataset['checksum'];
  }, [state.world]);
}

type PlayProps = GameScreenProps & { readonly viewer: Viewer; readonly send: Send; readonly state: SessionState };

/** One table for all phases, so that the stage on it stays where it is while the desk changes. */
function PlayTable(props: PlayProps) {
  const { viewer, state, settings, words, playable, send } = props;
  const header = useMemo(() => headerView(viewer), [viewer]);
  const still = useMemo(() => boardView(viewer), [viewer]);
  const days = useMemo(() => (viewer.state.phase === 'week' ? playbackView(viewer) : []), [viewer]);
  const [current, setCurrent] = useState(0);
  const board = days[current]?.board ?? still;
  const { stage, hold } = useStage(settings, board, days.length > 0 && !settings.reducedMotion, words.t('ui.you'));
  const week = useWeek(days, stage, settings.reducedMotion);
  const day = week.current;
  useEffect(() => setCurrent(day), [day, days]);
  const decide = useDecide(viewer, playable, send);
  const [market, setMarket] = useState<string>(FIRST_WHY);
  const next = (): void => void send({ type: 'next' });
  const desk = (): DeskProps => {
    if (decide !== null) return { phase: 'decide', ...decide };
    if (state.phase === 'week') return { phase: 'week', days, ...week, onNext: next };
    return state.phase === 'why' ? whyDesk(props, market, setMarket, next) : quietDesk(props, next);
  };
  const menu = { onHome: props.onHome, onShare: props.onShare, onSettings: props.onSettings };
  return <Table header={header} board={board} desk={desk()} stageRef={hold} showWire={state.phase !== 'week'} {...menu} />;
}

function quietDesk(props: PlayProps, next: () => void): DeskProps {
  const { viewer, state } = props;
  if (state.phase === 'briefing') return { phase: 'briefing', briefing: briefingView(viewer), onNext: next };
  if (state.phase === 'predict') return predictDesk(props, next);
  return { phase: 'reveal', statements: statementsView(viewer), onNext: next };
}

function predictDesk({ viewer, state, send }: PlayProps, next: () => void): DeskProps {
  const { tiles } = boardView(viewer);
  const markets = PREDICTED.flatMap((id) => tiles.filter((tile) => tile.market === id));
  const predictions = (given: readonly PredictionInput[]) => given.map((one) => ({ ...one, turn: state.turn, seat: state.seat }));
  return { phase: 'predict', markets, tiles, onSkip: next, onPredict: (given) => void send({ type: 'predict', predictions: predictions(given) }) };
}

function whyDesk({ viewer, state, words }: PlayProps, market: string, onMarket: (market: string) => void, next: () => void): DeskProps {
  const whys = rulebook.markets.map(({ id }) => whyView(viewer, id));
  const nextText = state.world.ending === '' ? words.t('app.why.next', { turn: state.turn + 1 }) : words.t('app.why.debrief');
  return { phase: 'why', whys, market, nextText, onMarket, onNext: next };
}
