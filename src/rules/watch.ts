import type { Decision, MarketView, Observation, Threat, ThreatView, Watcher, World } from '../model';
import { ACTIONS } from './actions';
import { held } from './economy/books';
import { fundReturnPct } from './economy/funds';
import { committedUsdBn } from './economy/portfolio';
import { price } from './economy/prices';
import { BELIEF_IDS, EQUITIES, TREASURIES } from './frame';
import type { Frame } from './frame';
import { highestPp } from './law/threats';
import { MARKET_IDS } from './markets/ids';
import { metricNames, reader } from './metrics';
import { clockViews } from './observe';

/** The world that is watched at the moment; everything in one sight looks through the same pane. */
interface Pane {
  world: World;
}

/** Makes objects with these names on them, each worked out when it is looked at: names stand on the prototype once, for all objects. */
function lookedAt<S, T>(names: readonly string[], lookOf: (place: number) => (this: S) => T): (sight: S) => { readonly [name: string]: T } {
  const prototype = {};
  names.forEach((name, place) => Object.defineProperty(prototype, name, { enumerable: true, get: lookOf(place) }));
  return (sight) => Object.assign(Object.create(prototype) as { readonly [name: string]: T }, sight);
}

const takenThrough = lookedAt<{ pane: Pane; seat: number }, number>(
  ACTIONS.map(({ id }) => id),
  (place) => function () {
    return this.pane.world.taken[this.seat]?.[place]?.count ?? 0;
  },
);

const beliefsThrough = lookedAt<{ pane: Pane }, readonly number[]>(BELIEF_IDS, (row) => function () {
  return this.pane.world.beliefs[row] as number[];
});

type MetricsThrough = (sight: { pane: Pane }) => Observation['metrics'];

/** Every seat sees the same metrics, so a frame's names are resolved once. */
const metricsOf = new WeakMap<Frame, MetricsThrough>();

function metricsThrough(frame: Frame): MetricsThrough {
  const names = metricNames(frame);
  const known = metricsOf.get(frame);
  if (known !== undefined) return known;
  const through = lookedAt<{ pane: Pane }, number>(names, (place) => {
    const read = reader(frame, names[place] as string);
    return function () {
      return read(this.pane.world);
    };
  });
  metricsOf.set(frame, through);
  return through;
}

class MarketSight implements MarketView {
  private readonly pane: Pane;
  private readonly frame: Frame;
  private readonly market: number;

  constructor(pane: Pane, frame: Frame, market: number) {
    this.pane = pane;
    this.frame = frame;
    this.market = market;
  }

  get price(): number {
    return price(this.pane.world, this.frame, this.market);
  }

  get turnMove(): number {
    return this.totalMove - (this.pane.world.lastTurnMoves[this.market] as number);
  }

  get totalMove(): number {
    return this.pane.world.moves[this.market] as number;
  }
}

class ThreatSight implements ThreatView {
  private readonly frame: Frame;
  threat: Threat;

  constructor(frame: Frame, threat: Threat) {
    this.frame = frame;
    this.threat = threat;
  }

  get partners(): string {
    return this.frame.partnerIds[this.threat.partners] as string;
  }

  get stage(): string {
    return this.threat.stage;
  }

  get tariffPp(): number {
    return Math.max(0, highestPp(this.threat));
  }

  get nextPp(): number {
    return this.threat.stage === 'dropped' ? 0 : (this.threat.steps[0]?.tariffPp ?? 0);
  }

  get nextStepTurn(): number {
    return this.threat.stage === 'dropped' ? 0 : (this.threat.steps[0]?.turn ?? 0);
  }

  get inForcePp(): number {
    return this.threat.inForcePp;
  }
}

class OwnSight {
  private readonly pane: Pane;
  private readonly frame: Frame;
  private readonly holder: number;

  constructor(pane: Pane, frame: Frame, holder: number) {
    this.pane = pane;
    this.frame = frame;
    this.holder = holder;
  }

  get treasuriesUsdBn(): number {
    return this.holder < 0 ? 0 : held(this.pane.world, TREASURIES, this.holder);
  }

  get equitiesUsdBn(): number {
    return this.holder < 0 ? 0 : held(this.pane.world, EQUITIES, this.holder);
  }

  get hedgedShare(): number {
    return this.holder < 0 ? 0 : (this.pane.world.hedgedShare[this.holder] as number);
  }

  get committedSalesUsdBn(): number {
    return this.holder < 0 ? 0 : committedUsdBn(this.pane.world, this.holder);
  }

  get returnPct(): number {
    return this.holder < 0 ? 0 : fundReturnPct(this.pane.world, this.frame, this.holder);
  }
}

class Sight implements Observation {
  readonly lastTurn: number;
  readonly seat: string;
  readonly markets: Observation['markets'];
  readonly metrics: Observation['metrics'];
  readonly beliefs: Observation['beliefs'];
  readonly own: Observation['own'];
  readonly taken: Observation['taken'];
  heard: readonly Decision[] = [];
  private readonly pane: Pane;
  private readonly frame: Frame;
  private readonly place: number;
  private readonly threatSights: ThreatSight[] = [];
  private readonly standing: ThreatSight[] = [];

  constructor(pane: Pane, frame: Frame, seat: number) {
    this.pane = pane;
    this.frame = frame;
    this.place = seat;
    this.lastTurn = frame.calendar.turns;
    this.seat = frame.scenario.level.seats[seat]?.id ?? '';
    this.markets = Object.fromEntries(MARKET_IDS.map((id, index) => [id, new MarketSight(pane, frame, index)]));
    this.metrics = metricsThrough(frame)({ pane });
    this.beliefs = beliefsThrough({ pane });
    this.own = new OwnSight(pane, frame, frame.holderOfSeat[seat] ?? -1);
    this.taken = takenThrough({ pane, seat });
  }

  get turn(): number {
    return this.pane.world.clock.turn;
  }

  /** The same objects serve whatever threats there are: only a threat more than ever before makes a new one. */
  get threats(): readonly ThreatView[] {
    const { threats } = this.pane.world;
    const { threatSights, standing } = this;
    if (standing.length !== threats.length) standing.length = threats.length;
    for (let place = 0; place < threats.length; place += 1) {
      const threat = threats[place] as Threat;
      const sight = (threatSights[place] ??= new ThreatSight(this.frame, threat));
      sight.threat = threat;
      standing[place] = sight;
    }
    return standing;
  }

  get clocks(): Observation['clocks'] {
    return clockViews(this.pane.world, this.frame);
  }

  get capacity(): number {
    return this.pane.world.capacities[this.place] ?? 0;
  }

  get meetingDays(): readonly number[] {
    return this.frame.meetingDays[this.turn] ?? [];
  }
}

/**
 * Shows a seat what `observe` shows, by one object that serves again and again and works out a number only when it is
 * looked at: a forecast asks hundreds of thousands of times and looks at little.
 */
export function watcher(frame: Frame, seat: number): Watcher<World> {
  let sight: { pane: Pane; seen: Sight } | undefined;
  return (world, heard) => {
    if (sight === undefined) {
      const pane = { world };
      sight = { pane, seen: new Sight(pane, frame, seat) };
    }
    sight.pane.world = world;
    sight.seen.heard = heard;
    return sight.seen;
  };
}
