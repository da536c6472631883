import { useEffect, useMemo, useState } from 'preact/hooks';
import { worldChecksum } from '../../engine';
import type { Refusal, Scenario } from '../../model';
import { rulebook } from '../../rules';
import type { SessionEvent, SessionState } from '../../session';
import { boardView, briefingView, debriefView, headerView, playbackView, statementsView, whyView } from '../../view';
import type { BoardView, PlaybackDay, Viewer, Words } from '../../view';
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

/** Which day of which week the board shows. */
interface Shown {
  readonly days: readonly PlaybackDay[];
  readonly current: number;
}

type PlayProps = GameScreenProps & { readonly viewer: Viewer; readonly send: Send; readonly state: SessionState };

function PlayTable(props: PlayProps) {
  const { viewer, state, settings, words } = props;
  const header = useMemo(() => headerView(viewer), [viewer]);
  const still = useMemo(() => boardView(viewer), [viewer]);
  const days = useMemo(() => (viewer.state.phase === 'week' ? playbackView(viewer) : []), [viewer]);
  const [shown, setShown] = useState<Shown>({ days, current: 0 });
  const board = boardOf(days, shown.days === days ? shown.current : 0, still);
  const playing = state.phase === 'week' && !settings.reducedMotion;
  const { stage, hold } = useStage(settings, board, playing, words.t('ui.you'));
  const menu = { onHome: props.onHome, onShare: props.onShare, onSettings: props.onSettings };
  const table = (desk: DeskProps) => <Table header={header} board={board} desk={desk} stageRef={hold} showWire={state.phase !== 'week'} {...menu} />;
  if (state.phase === 'week') {
    return <WeekTable key={state.turn} {...props} days={days} stage={stage} onDay={setShown} render={table} />;
  }
  return <DeskOf {...props} render={table} />;
}

function boardOf(days: readonly PlaybackDay[], current: number, still: BoardView): BoardView {
  return days[current]?.board ?? still;
}

type Render = { readonly render: (desk: DeskProps) => ReturnType<typeof Table> };

function WeekTable(props: PlayProps & Render & { readonly days: readonly PlaybackDay[]; readonly stage: ReturnType<typeof useStage>['stage']; readonly onDay: (shown: Shown) => void }) {
  const { days, stage, settings, send, render, onDay } = props;
  const week = useWeek(days, stage, settings.reducedMotion);
  const { current } = week;
  useEffect(() => onDay({ days, current }), [onDay, days, current]);
  return render({ phase: 'week', days, ...week, onNext: () => void send({ type: 'next' }) });
}

function DeskOf(props: PlayProps & Render) {
  const { viewer, state, send, render } = props;
  const next = (): void => void send({ type: 'next' });
  const statements = useMemo(() => statementsView(viewer), [viewer]);
  switch (state.phase) {
    case 'briefing':
      return render({ phase: 'briefing', briefing: briefingView(viewer), onNext: next });
    case 'predict':
      return render(predictDesk(props, next));
    case 'decide':
      return <DecideDesk {...props} />;
    case 'reveal':
      return render({ phase: 'reveal', statements, onNext: next });
    default:
      return <WhyDesk {...props} />;
  }
}

function DecideDesk(props: PlayProps & Render) {
  const decide = useDecide(props.viewer, props.playable, props.send);
  return props.render({ phase: 'decide', ...decide });
}

function predictDesk({ viewer, state, send }: PlayProps, next: () => void): DeskProps {
  const { tiles } = boardView(viewer);
  const markets = PREDICTED.flatMap((id) => tiles.filter((tile) => tile.market === id));
  const predictions = (given: readonly PredictionInput[]) => given.map((one) => ({ ...one, turn: state.turn, seat: state.seat }));
  return { phase: 'predict', markets, tiles, onSkip: next, onPredict: (given) => void send({ type: 'predict', predictions: predictions(given) }) };
}

function WhyDesk({ viewer, state, send, words, render }: PlayProps & Render) {
  const [market, setMarket] = useState<string>('ust-10y');
  const whys = useMemo(() => rulebook.markets.map(({ id }) => whyView(viewer, id)), [viewer]);
  const last = state.world.ending !== '';
  const nextText = last ? words.t('app.why.debrief') : words.t('app.why.next', { turn: state.turn + 1 });
  return render({ phase: 'why', whys, market, nextText, onMarket: setMarket, onNext: () => void send({ type: 'next' }) });
}
