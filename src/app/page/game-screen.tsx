import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inForm, worldChecksum } from '../../engine';
import type { Refusal, Scenario } from '../../model';
import { rulebook } from '../../rules';
import type { SessionEvent, SessionState } from '../../session';
import { assumptionRows, boardView, briefingView, debriefView, headerView, playbackView, predictedMarkets, referenceView, seatIcon, statementsView, veiled, whyView } from '../../view';
import type { ReferenceView, Viewer, Words } from '../../view';
import { Debrief, Handover, Table } from '../../ui';
import type { DeskProps, HandoverProps, ModelLab, PredictionInput, ScreenSettings, WhyAsks } from '../../ui';
import { openForesight } from '../foresight/open-foresight';
import type { Forecaster } from './forecast-desk';
import { modelLab } from './lab/model-lab';
import { MODEL } from './model-reference';
import type { Playable } from './playable';
import { useDecide } from './use-decide';
import type { Send } from './use-decide';
import { useForecast, useForecaster } from './use-forecast';
import type { OpenForecaster } from './use-forecast';
import { useBoard, useStage } from './use-stage';
import { useWhatIfs, useWhy } from './use-why';
import { useWeek } from './use-week';

/** What the screen of one game needs. */
export interface GameScreenProps {
  readonly playable: Playable;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly settings: ScreenSettings;
  /** Keeps the game; resolves once it is safely written, or once it has been said that it is not. */
  readonly keep: () => Promise<void>;
  /** Told when a turn fails through no fault of the player. */
  readonly onFault: () => void;
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onSettings: () => void;
  readonly onAgain: () => void;
  /** Opens who plays futures; as the browser can if left out. */
  readonly foresight?: OpenForecaster;
}

const FIRST_WHY = 'ust-10y';
const PRIVATE: readonly SessionState['phase'][] = ['briefing', 'predict', 'decide'];
/** A decision shows as decided once it is on disk; a disk that does not answer at all holds the game no longer than this. */
const PATIENCE_MS = 5000;

/** One game on the screen, from briefing to debrief. */
export function GameScreen(props: GameScreenProps) {
  const { playable, words } = props;
  const [state, setState] = useState(playable.state());
  const [waiting, setWaiting] = useState(() => isPrivate(state));
  const { turns } = state.record;
  const scenario = useMemo(() => inForm(props.scenario, turns), [props.scenario, turns]);
  const frame = useMemo(() => rulebook.frame(scenario, state.record.overrides), [scenario, state.record.overrides]);
  const viewer = useMemo(() => lookOn(playable, { state, rulebook, scenario, frame, words }), [playable, state, scenario, frame, words]);
  const send = useSend(props, setState);
  const forecaster = useForecaster(props.foresight ?? openForesight, useIdle(playable.watching, state.phase));
  useChecksum(state);
  useOneScreenAClick(`${state.turn} ${state.seat} ${state.phase}`);
  if (state.phase === 'debrief') return <Verdict {...props} viewer={viewer} forecaster={forecaster} />;
  if (waiting || state.phase === 'handover') {
    const take = (): void => (waiting ? setWaiting(false) : void send({ type: 'next' }));
    return <Handover {...handoverOf(viewer)} onTake={take} onHome={props.onHome} />;
  }
  const film = words.t('app.film', { turn: state.turn, turns: scenario.level.calendar.turns });
  return (
    <>
      {playable.watching && <p class="film-banner" role="status">{film}</p>}
      <PlayTable {...props} scenario={scenario} viewer={viewer} send={send} state={state} forecaster={forecaster} />
    </>
  );
}

/** The debrief: one person's, or where several played each one's in turn. */
function Verdict({ viewer, playable, forecaster, onHome, onShare, onAgain }: GameScreenProps & { readonly viewer: Viewer; readonly forecaster: Forecaster | null }) {
  const { state, scenario, words } = viewer;
  const [chosen, onChoose] = useState(state.seat);
  const theirs = useMemo(() => ({ ...viewer, state: { ...state, seat: chosen } }), [viewer, state, chosen]);
  const debrief = useMemo(() => debriefView(theirs), [theirs]);
  const asks = useWhy(forecaster, theirs);
  const made = useWhatIfs(forecaster, theirs, playable, null);
  const explained = asks === undefined ? {} : { asks, whatIfs: { made, reference: () => referenceView(theirs, MODEL) } };
  const humans = humansOf(state.record.seats);
  const seats = scenario.level.seats.filter(({ id }) => humans.includes(id)).map((seat) => ({ id: seat.id, name: words.pick(seat.shortName), icon: seatIcon(seat) }));
  const people = humans.length > 1 ? { people: { seats, chosen, onChoose } } : {};
  const again = humans.length > 0 ? { onAgain } : {};
  return <Debrief debrief={debrief} onHome={onHome} onShare={onShare} onPrint={() => window.print()} assumptions={assumptionRows(viewer)} {...people} {...again} {...explained} />;
}

/** Whether nobody needs futures yet: in a film first when it has something to explain. */
function useIdle(watching: boolean, phase: SessionState['phase']): boolean {
  const explained = useRef(false);
  explained.current ||= phase === 'why' || phase === 'debrief';
  return watching && !explained.current;
}

/** What the screen may know; a game that is over has nothing left to keep from those who watch it again. */
function lookOn({ watching }: Playable, viewer: Viewer): Viewer {
  return watching && viewer.state.record.outcome !== undefined ? viewer : veiled(viewer);
}

/** Whether the screen is one person's where several share it: a game that is opened there waits until that person has sat down. */
function isPrivate({ phase, record }: SessionState): boolean {
  return PRIVATE.includes(phase) && humansOf(record.seats).length > 1;
}

function humansOf(seats: SessionState['record']['seats']): string[] {
  return Object.keys(seats).filter((id) => seats[id]?.control === 'human');
}

/** Whose turn it is, and who decided before: nothing else of the game. */
function handoverOf(viewer: Viewer): Pick<HandoverProps, 'seat' | 'icon' | 'turnText' | 'hidden' | 'assumptions'> {
  const { state, scenario, words } = viewer;
  const humans = humansOf(state.record.seats);
  const people = scenario.level.seats.filter(({ id }) => humans.includes(id));
  const place = people.findIndex(({ id }) => id === state.seat);
  const next = people[place];
  return {
    seat: next === undefined ? state.seat : words.pick(next.shortName),
    icon: next === undefined ? '' : seatIcon(next),
    turnText: words.t('header.turn', { turn: state.turn, turns: scenario.level.calendar.turns }),
    assumptions: assumptionRows(viewer),
    hidden: people.slice(0, Math.max(0, place)).map((seat) => words.pick(seat.shortName)),
  };
}

/** Sends one event at a time: a second press while the first is being kept does nothing. */
function useSend({ playable, keep, onFault }: GameScreenProps, setState: (state: SessionState) => void): Send {
  const underWay = useRef(false);
  return async (event: SessionEvent): Promise<Refusal | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    try {
      const thought = playable.before(event);
      if (thought !== null) await thought;
      const refusal = playable.send(event);
      if (refusal !== null) return refusal;
      await Promise.race([keep(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      setState(playable.state());
    } catch {
      onFault();
    } finally {
      underWay.current = false;
    }
    return null;
  };
}

/** The second half of a double click belongs to the screen of the first half, and is lost where that is gone. */
function useOneScreenAClick(screen: string): void {
  const began = useRef('');
  const shown = useRef(screen);
  shown.current = screen;
  useEffect(() => {
    const check = (event: MouseEvent): void => {
      if (event.detail <= 1) began.current = shown.current;
      else if (began.current !== shown.current) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener('click', check, { capture: true });
    return () => document.removeEventListener('click', check, { capture: true });
  }, []);
}

/** Marks the page with the world's checksum: whoever compares two browsers reads it there. */
function useChecksum(state: SessionState): void {
  useEffect(() => {
    document.documentElement.dataset['checksum'] = worldChecksum(state.world);
    return () => void delete document.documentElement.dataset['checksum'];
  }, [state.world]);
}

type PlayProps = GameScreenProps & { readonly viewer: Viewer; readonly send: Send; readonly state: SessionState; readonly forecaster: Forecaster | null };

/** One table for all phases, so that the stage on it stays where it is while the desk changes. */
function PlayTable(props: PlayProps) {
  const { viewer, state, settings, words, playable, send } = props;
  const still = useMemo(() => boardView(viewer), [viewer]);
  const days = useMemo(() => (viewer.state.phase === 'week' ? playbackView(viewer) : []), [viewer]);
  const { stage, hold } = useStage(settings, words.t('ui.you'));
  const { reducedMotion } = settings;
  const week = useWeek({ turn: days.length > 0 ? state.turn : 0, days, stage: reducedMotion ? null : stage, still: reducedMotion });
  const board = days[week.current]?.board ?? still;
  useBoard(stage, board, days.length > 0 && !reducedMotion);
  const playedDay = state.phase === 'week' && !week.over ? days[week.current]?.day : undefined;
  const header = useMemo(() => headerView(viewer, playedDay), [viewer, playedDay]);
  const decide = useDecide(viewer, playable, send);
  const forecast = useForecast(props.forecaster, viewer, playable, decide);
  const [market, setMarket] = useState<string>(FIRST_WHY);
  const asks = useWhy(props.forecaster, viewer);
  const made = useWhatIfs(props.forecaster, viewer, playable, decide);
  const next = (): void => void send({ type: 'next' });
  const desk = (): DeskProps => {
    if (decide !== null) return { phase: 'decide', ...decide.desk, ...(forecast === null ? {} : { forecast }) };
    if (state.phase === 'week') return { phase: 'week', days, ...week, onNext: next };
    return state.phase === 'why' ? whyDesk(props, market, setMarket, next, asks) : quietDesk(props, next);
  };
  const menu = { onHome: props.onHome, onShare: props.onShare, onSettings: props.onSettings };
  const reference = (): ReferenceView => referenceView(beforeWeek(viewer, days.length > 0 && !week.over), MODEL);
  const { overrides } = state.record;
  const lab = useMemo(() => labOf(viewer.scenario, words, overrides), [viewer.scenario, words, overrides]);
  return <Table header={header} board={board} desk={desk()} stageRef={hold} showWire={state.phase !== 'week'} reference={reference} lab={lab} {...(asks === undefined || !isSomeones(viewer) ? {} : { whatIfs: made })} {...menu} />;
}

/** Whether the screen is one seat's, and not what several people watch together. */
function isSomeones({ state }: Viewer): boolean {
  return state.record.seats[state.seat] !== undefined;
}

/** The sliders of the model page, made when they are first asked for. */
function labOf(scenario: Scenario, words: Words, overrides: SessionState['record']['overrides']): () => ModelLab | null {
  let lab: ModelLab | null | undefined;
  return () => (lab ??= modelLab(scenario, words, MODEL, overrides));
}

/** While a week plays, the books and the law still stand as they did before it. */
function beforeWeek(viewer: Viewer, isPlaying: boolean): Viewer {
  const { state } = viewer;
  return isPlaying ? { ...viewer, state: { ...state, world: state.worlds[state.turn - 1] ?? state.world } } : viewer;
}

function quietDesk(props: PlayProps, next: () => void): DeskProps {
  const { viewer, state } = props;
  if (state.phase === 'briefing') return { phase: 'briefing', briefing: briefingView(viewer), onNext: next };
  if (state.phase === 'predict') return predictDesk(props, next);
  return { phase: 'reveal', statements: statementsView(viewer), onNext: next };
}

function predictDesk({ viewer, state, send }: PlayProps, next: () => void): DeskProps {
  const { tiles } = boardView(viewer);
  const markets = predictedMarkets(viewer).flatMap((id) => tiles.filter((tile) => tile.market === id));
  const predictions = (given: readonly PredictionInput[]) => given.map((one) => ({ ...one, turn: state.turn, seat: state.seat }));
  return { phase: 'predict', markets, tiles, onSkip: next, onPredict: (given) => void send({ type: 'predict', predictions: predictions(given) }) };
}

function whyDesk({ viewer, state, words, playable, onHome }: PlayProps, market: string, onMarket: (market: string) => void, next: () => void, asks: WhyAsks | undefined): DeskProps {
  const whys = viewer.scenario.level.markets.map(({ id }) => whyView(viewer, id));
  const more = asks === undefined ? {} : { asks };
  const atEnd = playable.watching && state.world.ending === '' && state.turn === state.record.turnsPlayed;
  if (atEnd) return { phase: 'why', whys, market, nextText: words.t('app.why.film-end'), onMarket, onNext: onHome, ...more };
  const nextText = state.world.ending === '' ? words.t('app.why.next', { turn: state.turn + 1 }) : words.t('app.why.debrief');
  return { phase: 'why', whys, market, nextText, onMarket, onNext: next, ...more };
}
