import type { GameRecord, Refusal, Scenario } from '../../model';
import { autosave, CURRENT_GAME, findLevel, LINK_CAP, readFile, readLink, writeFile, writeLink } from '../../saves';
import type { GameFile, Meta, Store } from '../../saves';
import type { ScreenSettings } from '../../ui';
import { makeWords } from '../../view';
import type { DialView, Words } from '../../view';
import { loadCatalogue } from './catalogue';
import { saveAs } from './download';
import type { Opened } from './open-game';
import type { Playable } from './playable';
import { refusalSentence } from './refusal-words';
import { keepSettings } from './settings';

/** What is on the screen: the first screen, what a link or file holds, or a game. */
export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'preview'; readonly record: GameRecord; readonly file: GameFile | null; readonly scenario: Scenario }
  | { readonly name: 'game'; readonly playable: Playable; readonly scenario: Scenario; readonly key: number; readonly GameScreen: Play['GameScreen'] };

/** The part of the program that plays games; it arrives after the first screen. */
export type Play = typeof import('./play');

/** Everything the page shows. */
export interface PageState {
  readonly screen: Screen;
  readonly settings: ScreenSettings;
  readonly words: Words;
  readonly notice: string;
  readonly share: { readonly link: string; readonly copied: boolean } | null;
  readonly settingsOpen: boolean;
  /** The game that was left in the middle, if one is kept. */
  readonly left: Meta | null;
  /** The dial of the first level, once the rules are here. */
  readonly dial: DialView | null;
}

/** What the page starts with. */
export interface PageParts {
  readonly scenarios: readonly Scenario[];
  readonly store: Store;
  readonly settings: ScreenSettings;
  readonly catalogue: Readonly<Record<string, string>>;
  /** Loads the part that plays games; asked more than once it answers with the same. */
  readonly play: () => Promise<Play>;
}

/** Holds what the page shows and does what its buttons ask; bad input changes nothing but the notice. */
export class PageController {
  private state: PageState;
  private readonly parts: PageParts;
  private readonly listeners = new Set<() => void>();
  private games = 0;

  constructor(parts: PageParts) {
    this.parts = parts;
    const { settings, catalogue, store } = parts;
    const words = this.wordsIn(catalogue, settings);
    markPage(settings);
    const notice = store.reason === null ? '' : refusalSentence(words, store.reason);
    this.state = { screen: { name: 'home' }, settings, words, notice, share: null, settingsOpen: false, left: null, dial: null };
  }

  get(): PageState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Says something in one sentence, or takes it away. */
  say(notice: string): void {
    this.set({ notice });
  }

  /** Finds the game that was left in the middle. */
  async look(): Promise<void> {
    const games = await this.parts.store.list();
    this.set({ left: games.find((game) => game.id === CURRENT_GAME) ?? null });
  }

  /** Loads the part that plays games and shows the dial of the first level. */
  async warm(): Promise<void> {
    const { openingDial } = await this.parts.play();
    const [first] = this.parts.scenarios;
    this.set({ dial: first === undefined ? null : openingDial(first, this.state.words) });
  }

  /** Starts a new game: on the level's own seed if it has one, else, and when played again, on one that nobody chose. */
  async start(levelId: string, seat: string, goalSet: string, again = false): Promise<void> {
    const scenario = this.parts.scenarios.find(({ level }) => level.id === levelId);
    if (scenario === undefined) return;
    const own = again ? undefined : scenario.level.seed;
    await this.enter((play) => play.openNew(scenario, seat, goalSet, own ?? play.freshSeed()));
  }

  /** Starts the game on the screen again in the same seat with other chance. */
  again(): void {
    const { screen } = this.state;
    if (screen.name !== 'game') return;
    const { seat, record } = screen.playable.state();
    void this.start(record.level.id, seat, record.seats[seat]?.goalSet ?? '', true);
  }

  /** Goes on with the game that was left. */
  async resume(): Promise<void> {
    const read = await this.parts.store.get(CURRENT_GAME);
    if (read === null) return this.look();
    if (!read.ok) return this.refuse(read.faults[0]);
    const file = read.value;
    await this.enter((play) => play.openSaved(file, this.parts.scenarios));
  }

  /** Reads a file that a person chose and shows what it is. */
  async import(file: File): Promise<void> {
    const text = await file.text().catch(() => null);
    if (text === null) return this.say(this.state.words.t('app.file.unreadable'));
    const read = readFile(text);
    if (!read.ok) return this.refuse(read.faults[0]);
    await this.preview(read.value.saved.record, read.value);
  }

  /** Reads a link and shows what it is. */
  async follow(fragment: string): Promise<void> {
    const read = await readLink(fragment);
    if (!read.ok) return this.refuse(read.faults[0]);
    await this.preview(read.value, null);
  }

  /** Opens what is previewed: as a film, or to play on. */
  async openPreview(watch: boolean): Promise<void> {
    const { screen } = this.state;
    if (screen.name !== 'preview') return;
    const { file, record } = screen;
    const { scenarios } = this.parts;
    await this.enter((play) => (file === null ? play.openRecord(record, scenarios) : play.openSaved(file, scenarios)), watch);
  }

  /** Goes to the first screen. */
  home(): void {
    this.leave();
    this.set({ screen: { name: 'home' } });
    void this.look();
  }

  /** Keeps a game after a change; says so when it could not be kept. */
  async keep(playable: Playable): Promise<void> {
    const saved = playable.save();
    if (saved === null) return;
    const refusal = await autosave(this.parts.store, saved, new Date().toISOString(), this.ownLevel(saved.record));
    if (refusal !== null) this.refuse(refusal);
  }

  /** Makes the link of the game on the screen. */
  async openShare(): Promise<void> {
    const { screen, words } = this.state;
    if (screen.name !== 'game') return;
    const fragment = await writeLink(screen.playable.state().record);
    if (fragment.length > LINK_CAP) return this.say(words.t('app.link.too-long'));
    this.set({ share: { link: `${location.origin}${location.pathname}${fragment}`, copied: false } });
  }

  /** Puts the link on the clipboard; where the browser refuses, the field is there to copy from. */
  async copyLink(): Promise<void> {
    const { share } = this.state;
    if (share === null) return;
    const copied = await navigator.clipboard.writeText(share.link).then(() => true, () => false);
    this.set({ share: { ...share, copied } });
  }

  closeShare(): void {
    this.set({ share: null });
  }

  /** Hands the game on the screen out as a file. */
  download(): void {
    const { screen, words } = this.state;
    const saved = screen.name === 'game' ? screen.playable.save() ?? fileOfFilm(screen.playable) : null;
    if (saved === null) return;
    const { level, turnsPlayed } = saved.record;
    saveAs(words.t('app.file.name', { level: level.id, turn: turnsPlayed }), writeFile(saved, this.ownLevel(saved.record)));
  }

  openSettings(settingsOpen: boolean): void {
    this.set({ settingsOpen });
  }

  /** Changes settings and keeps them; a new language loads its words first. */
  async change(settings: ScreenSettings): Promise<void> {
    const other = settings.language !== this.state.settings.language;
    const words = other ? this.wordsIn(await loadCatalogue(settings.language), settings) : this.state.words;
    keepSettings(settings);
    markPage(settings);
    this.set({ settings, words });
    if (other) await this.warm();
  }

  private async preview(record: GameRecord, file: GameFile | null): Promise<void> {
    const found = file?.scenario === undefined ? findLevel(record, this.parts.scenarios) : ({ ok: true, value: file.scenario } as const);
    if (!found.ok) return this.refuse(found.faults[0]);
    const opened = (await this.parts.play()).openRecord(record, [found.value]);
    if (!opened.ok) return this.refuse(opened.refusal);
    opened.session.stop();
    this.set({ screen: { name: 'preview', record, file, scenario: found.value }, notice: '' });
  }

  private async enter(open: (play: Play) => Opened, watch = false): Promise<void> {
    const play = await this.parts.play();
    const opened = open(play);
    if (!opened.ok) return this.refuse(opened.refusal);
    const playable = watch ? play.filmOf(opened.session) : play.playableSession(opened.session);
    this.leave();
    this.games += 1;
    this.set({ screen: { name: 'game', playable, scenario: opened.scenario, key: this.games, GameScreen: play.GameScreen }, notice: '' });
    await this.keep(playable);
  }

  private leave(): void {
    const { screen } = this.state;
    if (screen.name === 'game') screen.playable.stop();
  }

  /** The level to keep with a game: only one that is not in this build. */
  private ownLevel(record: GameRecord): Scenario['level'] | undefined {
    const { screen } = this.state;
    const stock = this.parts.scenarios.some(({ hash }) => hash === record.level.hash);
    return stock || screen.name !== 'game' ? undefined : screen.scenario.level;
  }

  private refuse(refusal: Refusal | undefined): void {
    if (refusal !== undefined) this.say(refusalSentence(this.state.words, refusal));
  }

  private wordsIn(catalogue: Readonly<Record<string, string>>, { language }: ScreenSettings): Words {
    const level = this.parts.scenarios[0]?.level;
    if (level === undefined) throw new Error('this build has no level that can be played');
    return makeWords(catalogue, language, level);
  }

  private set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Tells the style sheets the language, whether things may move, and which colour rises: red in Chinese, blue elsewhere. */
function markPage({ language, reducedMotion }: ScreenSettings): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  page.dataset['convention'] = language === 'zh-CN' ? 'red-up' : 'blue-up';
}

function fileOfFilm(playable: Playable): GameFile['saved'] {
  const { record, seat } = playable.state();
  return { format: 1, record, progress: { phase: 'debrief', seat, draft: [], signed: [] } };
}
