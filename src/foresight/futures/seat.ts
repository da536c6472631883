import { checkChoices } from '../../engine';
import type { Game } from '../../engine';
import type { Chance, Choice, Decision, Doctrine, Institution, LevelSeat, Observation, Situation, Watcher, World } from '../../model';
import { advance, compileChart, stateOf } from '../charts';
import type { Chart, ChartTable, Posture } from '../charts';
import { candidatesOf } from './candidates';
import type { Candidate } from './candidates';
import { ownChance } from './luck';

/** What a seat of a future is made from. */
export interface SeatParts {
  readonly game: Game;
  /** The one world in which all futures are played. */
  readonly world: World;
  readonly place: number;
  readonly entry: LevelSeat;
  readonly institution: Institution;
  readonly posture: Posture | undefined;
  readonly doctrineChance: Chance;
  readonly beliefs: Observation['beliefs'];
}

const NOTHING: readonly Choice[] = [];

/** What a doctrine is shown: one object for every decision of a seat. It notes whether its posture is ever looked at. */
class OpenSituation implements Situation {
  observation: Observation;
  readonly chance: Chance;
  readonly allowed: Situation['allowed'];
  current: Posture = {};
  isPostureAsked = false;

  constructor(observation: Observation, chance: Chance, allowed: Situation['allowed']) {
    this.observation = observation;
    this.chance = chance;
    this.allowed = allowed;
  }

  get posture(): Posture {
    this.isPostureAsked = true;
    return this.current;
  }
}

/** A seat in futures: it looks, its chart follows, its doctrine decides within what is allowed, as in play. */
export class FutureSeat {
  readonly id: string;
  readonly place: number;
  readonly candidates: readonly Candidate[];
  readonly doctrines: readonly Doctrine[];
  /** The doctrine of the future that is being played. */
  doctrine: Doctrine;
  private readonly world: World;
  private readonly game: Game;
  private readonly watch: Watcher<World>;
  private readonly chart: ChartTable;
  private readonly start: number;
  private readonly situation: OpenSituation;
  private state: number;
  /** Whether the chart is run at all: a doctrine that never looks at its posture decides the same without. */
  private isCharted = false;
  /** What was last found to be allowed need not be looked at twice. */
  private lastAllowed: readonly Choice[] = NOTHING;

  constructor({ game, world, place, entry, institution, posture, doctrineChance, beliefs }: SeatParts) {
    this.id = entry.id;
    this.place = place;
    this.game = game;
    this.world = world;
    this.doctrines = institution.doctrines;
    this.candidates = candidatesOf(institution.doctrines, beliefs);
    this.doctrine = institution.doctrines[0] as Doctrine;
    this.watch = watcherOf(game, place);
    this.chart = tableOf(institution.chart as Chart);
    this.start = stateOf(this.chart, posture ?? {});
    this.state = this.start;
    this.situation = new OpenSituation(this.watch(world, []), ownChance(doctrineChance, place), (choices) => this.isAllowed(choices));
  }

  /** Goes back to where the seat stands when futures part. */
  begin(doctrine: Doctrine): void {
    this.doctrine = doctrine;
    this.state = this.start;
  }

  /** Looks at the world, with what has been heard in this turn. */
  look(heard: readonly Decision[]): void {
    this.lastAllowed = NOTHING;
    this.situation.observation = this.watch(this.world, heard);
    if (this.isCharted) this.state = advance(this.chart, this.state, this.situation.observation);
  }

  /** Says whether the doctrine has asked for a posture that nobody has kept: from now on the chart is run, and this future is to be played again. */
  mustPlayAgain(): boolean {
    const { isPostureAsked } = this.situation;
    const isNew = isPostureAsked && !this.isCharted;
    this.isCharted = isPostureAsked;
    return isNew;
  }

  /** Decides by the doctrine; one that wants what is not allowed stays silent. */
  decide(): readonly Choice[] {
    this.situation.current = this.chart.postures[this.state] as Posture;
    const { choices } = this.doctrine.decide(this.situation);
    return choices.length === 0 || choices === this.lastAllowed || this.isAllowed(choices) ? choices : NOTHING;
  }

  private isAllowed(choices: readonly Choice[]): boolean {
    if (checkChoices(this.world, this.game, this.id, choices) !== null) return false;
    this.lastAllowed = choices;
    return true;
  }
}

/** Charts that have been made tables before. */
const tables = new WeakMap<Chart, ChartTable>();

function tableOf(chart: Chart): ChartTable {
  const known = tables.get(chart) ?? compileChart(chart);
  tables.set(chart, known);
  return known;
}

/** How a seat of a game sees the world: the rules' own watcher, or where they have none their whole sight. */
export function watcherOf({ rulebook, frame }: Game, seat: number): Watcher<World> {
  return rulebook.watcher?.(frame, seat) ?? ((world, heard) => ({ ...rulebook.observe(world, frame, seat), heard }));
}
