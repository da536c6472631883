import type { Arm, Forecast, Measures, Outlook, Plan } from '../../foresight';
import type { ForecastFeed } from '../../ui';
import { forecastView } from '../../view';
import type { ForecastInput, ForecastView, Viewer } from '../../view';
import type { ForesightClient } from '../foresight/client';

/** What the desk asks of whoever plays futures. */
export type Forecaster = Pick<ForesightClient, 'prepare' | 'ask' | 'rest' | 'cancel' | 'foresee' | 'stop'>;

/** A card that could be played now as its controls stand. */
export interface Playing {
  readonly title: string;
  readonly plan: Plan;
}

/** What lies on the desk. */
export interface Setting {
  readonly viewer: Viewer;
  readonly outlook: Outlook;
  readonly measures: Measures;
  /** What is on the table already. */
  readonly base: Plan;
  /** Cards that may be added to it, by action; null while nobody decides. */
  readonly cards: ReadonlyMap<string, Playing> | null;
  readonly selected: string | null;
}

interface Question {
  readonly key: string;
  /** The plan of the arm without, with where it starts. */
  readonly base: string;
  readonly card: { readonly action: string; readonly title: string; readonly plan: Plan } | null;
}

/** Asks for the futures of the card that is pointed at, else of the one that is selected, and words what comes back. */
export class ForecastDesk implements ForecastFeed {
  private readonly client: Forecaster;
  private readonly listeners = new Set<() => void>();
  private setting: Setting | null = null;
  private question: Question | null = null;
  private forecast: Forecast | null = null;
  private view: ForecastView | null = null;
  private pointed: string | null = null;
  private picked: string | null = null;
  /** The subject that futures of this question have surely set apart: later ones do not change it. */
  private found: string | null = null;
  private foreseen = '';

  constructor(client: Forecaster) {
    this.client = client;
  }

  readonly get = (): ForecastView | null => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly point = (action: string | null): void => {
    this.pointed = action;
    this.inquire();
  };

  readonly pick = (subject: string | null): void => {
    this.picked = subject;
    this.found = subject === null ? null : this.found;
    this.word();
  };

  /** Takes note of how the desk lies now; the same again asks nothing. */
  lay(setting: Setting): void {
    const isReworded = setting.viewer.words !== this.setting?.viewer.words;
    this.prepare(this.setting, setting);
    this.setting = setting;
    if (setting.cards === null) return;
    this.inquire();
    this.foresee(setting.cards);
    if (isReworded) this.word();
  }

  /** Forgets what was asked and seen, as when another person sits down. */
  clear(): void {
    this.client.cancel();
    this.setting = this.question = this.forecast = this.view = this.pointed = null;
    this.found = this.picked = null;
    this.tell();
  }

  private prepare(before: Setting | null, now: Setting): void {
    const { outlook, measures, base } = now;
    const hasMoved = before === null || !isSameStart(before, now);
    if (hasMoved || planKey(before.outlook, before.base) !== planKey(outlook, base)) this.client.prepare(outlook, measures, base);
    if (!hasMoved) return;
    // Whoever plays futures has dropped what was asked from elsewhere.
    this.question = this.forecast = null;
    this.foreseen = '';
  }

  private inquire(): void {
    const question = this.questionNow();
    if (question === null || question.key === this.question?.key) return this.retitle(question);
    const before = this.question;
    this.question = question;
    this.found = null;
    const kept = this.keptFrom(before, question);
    this.forecast = null;
    const show = (forecast: Forecast): void => this.take(question, forecast);
    if (question.card === null) this.client.rest(show);
    else this.client.ask(question.card.plan, show);
    // While the first futures of a question are played, what is known of things without it still holds.
    if (this.forecast === null) this.hold(kept);
  }

  /** A card that was pointed at may meanwhile be the one that is selected. */
  private retitle(question: Question | null): void {
    if (question === null) return;
    this.question = question;
    this.word();
  }

  private questionNow(): Question | null {
    const { setting } = this;
    if (setting === null || setting.cards === null) return null;
    const action = [this.pointed, setting.selected].find((each) => each !== null && setting.cards?.has(each)) ?? null;
    const playing = action === null ? undefined : setting.cards.get(action);
    const base = planKey(setting.outlook, setting.base);
    if (action === null || playing === undefined) return { key: base, base, card: null };
    return { key: `${base} ${planKey(setting.outlook, playing.plan)}`, base, card: { action, ...playing } };
  }

  /** The arm without of a new question, where the one before has shown it: its own, or the card that has been put on the table. */
  private keptFrom(before: Question | null, question: Question): Arm | null {
    if (before === null || this.forecast === null) return null;
    if (before.base === question.base) return this.forecast.without;
    return before.key.endsWith(` ${question.base}`) ? this.forecast.with ?? null : null;
  }

  private hold(kept: Arm | null): void {
    this.forecast = kept === null ? null : { without: kept, finished: false };
    this.word();
  }

  private take(question: Question, forecast: Forecast): void {
    if (this.question?.key !== question.key) return;
    this.forecast = forecast;
    this.word();
  }

  private foresee(cards: ReadonlyMap<string, Playing>): void {
    const plans = [...cards.values()].map(({ plan }) => plan);
    const key = `${this.question?.base ?? ''} ${JSON.stringify(plans)}`;
    if (key === this.foreseen) return;
    this.foreseen = key;
    this.client.foresee(plans);
  }

  private word(): void {
    const { setting, forecast } = this;
    this.view = setting === null || forecast === null ? null : forecastView(setting.viewer, { forecast, card: this.cardShown(setting), subject: this.subjectFor(forecast) });
    const { fan } = this.view ?? {};
    if (fan !== undefined && fan.difference !== null) this.found ??= fan.id;
    this.tell();
  }

  private cardShown({ selected }: Setting): ForecastInput['card'] {
    const card = this.question?.card ?? null;
    return card === null ? null : { action: card.action, title: card.title, selected: card.action === selected };
  }

  /** Without a card the fan stays on what it showed last. */
  private subjectFor(forecast: Forecast): string | null {
    const last = forecast.with === undefined ? this.view?.fan.id : undefined;
    return this.picked ?? this.found ?? last ?? null;
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

function planKey({ seat, world, heard }: Outlook, plan: Plan): string {
  return JSON.stringify([seat, world.clock.turn, heard, plan]);
}

/** Whether the same futures begin in both; a world of its own that is alike is the same start. */
function isSameStart(one: Setting, other: Setting): boolean {
  const [here, there] = [one.outlook.world, other.outlook.world];
  return smallKey(one) === smallKey(other) && (here === there || JSON.stringify(here) === JSON.stringify(there));
}

function smallKey({ outlook: { scenario, world: _, ...small }, measures }: Setting): string {
  return JSON.stringify([scenario.hash, scenario.level.calendar.turns, small, measures]);
}
