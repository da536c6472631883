import type { GameRecord, Refusal, Scenario } from '../../model';
import { autosave, FILE_CAPS, findLevel, freshGameId, LINK_CAP, readFile, readLink, writeFile, writeLink } from '../../saves';
import type { GameFile } from '../../saves';
import type { GameSetup, ScreenSettings } from '../../ui';
import { makeWords } from '../../view';
import type { PreviewView, Words } from '../../view';
import { loadCatalogue } from './catalogue';
import type { Texts } from './catalogue';
import { saveAs } from './download';
import type { GamePlan, Opened } from './open-game';
import type { GameOnScreen, PageParts, PageState, Play, PreviewOnScreen } from './page-state';
import { forgetSettings, keepSettings, markPage } from './settings';

/** What can fail through no fault of the player; each has its sentence. */
export type Task = 'open' | 'turn' | 'save' | 'share' | 'file' | 'games' | 'language';

/** A new game but for its chance. */
type Plan = Omit<GamePlan, 'seed'>;

/** Opens a game once its seats have thought. */
type Open = (play: Play, ahead: Parameters<Play['openRecordAhead']>[2]) => Opened | Promise<Opened>;

interface Entering {
  /** Where the game is kept; null for a film. */
  readonly id: string | null;
  /** A game that comes from where it is kept need not be kept again. */
  readonly isKept?: boolean;
}

/** Holds what the page shows and does what its buttons ask; bad input changes nothing but the notice. */
export class PageController {
  private state: PageState;
  private readonly parts: PageParts;
  private readonly listeners = new Set<() => void>();
  private opened = 0;
  /** Counts links, files and languages asked for: only the latest of each is answered. */
  private readonly asked = { preview: 0, language: 0 };
  /** The opening that is under way: nothing else is opened before it has ended. */
  private opening: Promise<void> | null = null;
  /** The language of which all words are here, not only those of the first screen. */
  private learnt = '';
  /** Ends when every game that was to be kept is safely written. */
  private saving: Promise<void> = Promise.resolve();

  constructor(parts: PageParts) {
    this.parts = parts;
    const { settings, catalogue, store } = parts;
    const base = { screen: { name: 'home' }, settings, catalogue, notice: store.reason } as const;
    markPage(settings);
    this.state = { ...base, words: this.wordsOf(base), share: null, settingsOpen: false, thinking: false, games: [], dial: null, assumptions: null, model: null, proposed: {} };
  }

  /** The levels of this build. */
  get cards(): PageParts['cards'] {
    return this.parts.cards;
  }

  get(): PageState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Says why something was not done, or takes the notice away. */
  say(notice: Refusal | null): void {
    this.set({ notice });
  }

  /** Does something that can fail through no fault of the player; says so in one sentence if it does. */
  async guard(task: Task, act: () => Promise<void> | void): Promise<void> {
    try {
      await act();
    } catch {
      this.say({ code: `app.failed.${task}`, args: {} });
    }
  }

  /** Finds the games that are kept. */
  look(): Promise<void> {
    return this.guard('games', async () => {
      await this.saving;
      this.set({ games: await this.parts.store.list() });
    });
  }

  /** Loads all that a game needs and shows the dial of the first level, which is no loss where it fails. */
  async warm(): Promise<void> {
    const [first] = this.parts.cards;
    const [play, scenario] = await Promise.all([this.parts.play(), this.parts.level(first?.id ?? ''), this.learn()]).catch(() => [null, null] as const);
    if (play !== null && scenario !== null) await this.guard('open', () => this.set({ dial: play.openingDial(scenario, this.state.words) }));
  }

  /** Shows which numbers of the model can be changed for a new game of a level of this build. */
  assume(level: string): Promise<void> {
    return this.guard('open', async () => {
      const [play, scenario] = await Promise.all([this.parts.play(), this.parts.level(level), this.learn()]);
      if (scenario !== null) this.set({ assumptions: { level, describe: (words) => play.changeableAssumptions(scenario, words) } });
    });
  }

  /** Opens the page on the model over the first screen. */
  openModel(): Promise<void> {
    return this.guard('open', async () => {
      const main = this.parts.cards.at(-1)?.id ?? '';
      const [play, scenario] = await Promise.all([this.parts.play(), this.parts.level(main), this.learn()]);
      if (scenario !== null) this.set({ model: (words) => play.modelReference(scenario, words, (overrides) => this.propose(overrides)) });
    });
  }

  closeModel(): void {
    this.set({ model: null });
  }

  /** Carries assumptions from the page on the model into setting up a game. */
  private propose(proposed: PageState['proposed']): void {
    this.set({ model: null, proposed });
  }

  /** Starts a new game as it was set up on the first screen. */
  begin({ level, seats, others, ...rest }: GameSetup): Promise<void> {
    return this.alone(async () => {
      const scenario = await this.parts.level(level);
      if (scenario === null) throw new Error(`no level ${level} in this build`);
      const goalSets = Object.fromEntries(seats.map(({ seat, goalSet }) => [seat, goalSet]));
      await this.launch(scenario, { ...rest, humanSeats: seats.map(({ seat }) => seat), goalSets, ...(others === undefined ? {} : { others }) });
    });
  }

  /** Starts a new game of a level, whether or not it is in this build. */
  start(scenario: Scenario, plan: Plan, again = false): Promise<void> {
    return this.alone(() => this.launch(scenario, plan, again));
  }

  /** Starts the game on the screen again in the same seats with other chance. */
  async again(): Promise<void> {
    const { screen } = this.state;
    if (screen.name === 'game') await this.start(screen.scenario, planOf(screen.playable.state().record), true);
  }

  /** Goes on with a game that is kept, or opens its debrief. */
  resume(id: string): Promise<void> {
    return this.alone(async () => {
      const read = await this.parts.store.get(id);
      if (read === null) return this.look();
      if (!read.ok) return this.say(read.faults[0] ?? null);
      const file = read.value;
      const stock = await this.stockFor(file.saved.record);
      await this.enter((play) => play.openSaved(file, stock), { id, isKept: true });
    });
  }

  /** Deletes a game that is kept. */
  async remove(id: string): Promise<void> {
    await this.guard('games', () => this.parts.store.remove(id));
    await this.look();
  }

  /** Deletes all that this page has kept in the browser. */
  async clear(): Promise<void> {
    forgetSettings();
    await this.guard('games', () => this.parts.store.clear());
    await this.look();
  }

  /** Reads a file that a person chose and shows what it is. */
  import(file: File): Promise<void> {
    return this.guard('open', async () => {
      if (file.size > FILE_CAPS.bytes) return this.say({ code: 'saves.file.too-long', args: { max: FILE_CAPS.bytes } });
      const mine = (this.asked.preview += 1);
      const text = await file.text().catch(() => null);
      if (text === null) return this.say({ code: 'app.file.unreadable', args: {} });
      const read = readFile(text);
      if (!read.ok) return this.say(read.faults[0] ?? null);
      await this.preview(mine, read.value.saved.record, read.value);
    });
  }

  /** Reads a link and shows what it is. */
  follow(fragment: string): Promise<void> {
    return this.guard('open', async () => {
      const mine = (this.asked.preview += 1);
      const read = await readLink(fragment);
      if (!read.ok) return this.say(read.faults[0] ?? null);
      await this.preview(mine, read.value, null);
    });
  }

  /** Opens what is previewed: as a film, or to play on. */
  async openPreview(watch: boolean): Promise<void> {
    const { screen } = this.state;
    if (screen.name !== 'preview') return;
    const { file, record, scenario } = screen;
    const film = watch && record.turnsPlayed > 0;
    await this.alone(() => this.enter((play, ahead) => (film || file !== null ? openHeld(play, screen) : play.openRecordAhead(record, scenario, ahead)), { id: film ? null : freshGameId() }));
  }

  /** Leaves what is previewed for the game over which it was opened, or for the first screen. */
  discard(): void {
    const { screen } = this.state;
    if (screen.name === 'preview' && screen.behind !== null) this.set({ screen: screen.behind });
    else this.home();
  }

  /** Goes to the first screen. */
  home(): void {
    this.leave();
    this.set({ screen: { name: 'home' }, share: null });
    void this.look();
  }

  /** Keeps a game after a change; says so when it could not be kept. */
  keep({ id, playable, scenario }: GameOnScreen): Promise<void> {
    if (id === null) return this.saving;
    const saved = playable.save();
    const keeping = { id, saved, savedAt: new Date().toISOString(), level: scenario.level, withLevel: this.isOwn(scenario) };
    this.saving = this.saving.then(() => this.guard('save', async () => {
      const refusal = await autosave(this.parts.store, keeping);
      if (refusal !== null) this.say(refusal);
    }));
    return this.saving;
  }

  /** Makes the link of the game on the screen. */
  openShare(): Promise<void> {
    return this.guard('share', async () => {
      const { screen } = this.state;
      if (screen.name !== 'game') return;
      const fragment = await writeLink(screen.playable.state().record);
      if (this.state.screen !== screen) return;
      if (fragment.length > LINK_CAP) return this.say({ code: 'app.link.too-long', args: {} });
      this.set({ share: { link: `${location.origin}${location.pathname}${fragment}`, copied: false } });
    });
  }

  /** Puts the link on the clipboard; where the browser refuses, the field is there to copy from. */
  async copyLink(): Promise<void> {
    const { share } = this.state;
    if (share === null) return;
    const write = async (): Promise<void> => navigator.clipboard.writeText(share.link);
    const copied = await write().then(() => true, () => false);
    if (this.state.share?.link === share.link) this.set({ share: { ...share, copied } });
  }

  closeShare(): void {
    this.set({ share: null });
  }

  /** Hands the game on the screen out as a file. */
  download(): Promise<void> {
    return this.guard('file', () => {
      const { screen, words } = this.state;
      if (screen.name !== 'game') return;
      const saved = screen.playable.save();
      const { level, turnsPlayed } = saved.record;
      const own = this.isOwn(screen.scenario) ? screen.scenario.level : undefined;
      saveAs(words.t('app.file.name', { level: level.id, turn: turnsPlayed }), writeFile(saved, own));
    });
  }

  openSettings(settingsOpen: boolean): void {
    this.set({ settingsOpen });
  }

  /** Changes settings and keeps them; a new language loads its words first. */
  change(wanted: ScreenSettings): Promise<void> {
    return this.guard('language', async () => {
      const { language } = wanted;
      if (language === this.state.settings.language) return this.settle(wanted);
      const mine = (this.asked.language += 1);
      const catalogue = await loadCatalogue(language);
      if (mine !== this.asked.language) return;
      this.learnt = language;
      this.settle({ ...this.state.settings, language }, catalogue);
      await this.warm();
    });
  }

  private settle(settings: ScreenSettings, catalogue: Texts = this.state.catalogue): void {
    keepSettings(settings);
    markPage(settings);
    this.set({ settings, catalogue });
  }

  private async preview(mine: number, record: GameRecord, file: GameFile | null): Promise<void> {
    const found = file?.scenario === undefined ? findLevel(record, await this.stockFor(record)) : ({ ok: true, value: file.scenario } as const);
    if (mine !== this.asked.preview) return;
    if (!found.ok) return this.say(found.faults[0] ?? null);
    const [play] = await Promise.all([this.parts.play(), this.learn()]);
    await this.opening;
    if (mine !== this.asked.preview) return;
    const opened = openHeld(play, { file, record, scenario: found.value });
    if (!opened.ok) return this.say(opened.refusal);
    opened.session.stop();
    const { screen } = this.state;
    const behind = screen.name === 'game' ? screen : screen.name === 'preview' ? screen.behind : null;
    const describe = (words: Words): PreviewView => play.describeRecord(record, found.value, words);
    this.set({ screen: { name: 'preview', record, file, scenario: found.value, behind, describe }, notice: null, share: null });
  }

  /** Opens one thing at a time: a second press while the first is under way does nothing. */
  private async alone(open: () => Promise<void>): Promise<void> {
    if (this.opening !== null) return;
    this.opening = this.guard('open', open);
    await this.opening;
    this.opening = null;
  }

  private async enter(open: Open, { id, isKept = false }: Entering): Promise<void> {
    const [play] = await Promise.all([this.parts.play(), this.learn()]);
    await this.saving;
    const thinker = play.openThinker((thinking) => this.set({ thinking }));
    let opened: Opened | null = null;
    try {
      opened = await open(play, (turn) => thinker.ahead(turn));
    } finally {
      if (opened?.ok !== true) thinker.stop();
    }
    if (!opened.ok) return this.say(opened.refusal);
    const { session, scenario } = opened;
    this.leave();
    this.opened += 1;
    const playable = id === null ? play.filmOf(session) : play.playableSession(session, { thinker, scenario });
    const game: GameOnScreen = { name: 'game', id, playable, scenario, key: this.opened, GameScreen: play.GameScreen };
    this.set({ screen: game, notice: null, share: null, proposed: {} });
    if (!isKept) await this.keep(game);
  }

  /** Stops the game on the screen or behind it; what is to be kept of it was taken before. */
  private leave(): void {
    const { screen } = this.state;
    const game = screen.name === 'preview' ? screen.behind : screen;
    if (game?.name === 'game') game.playable.stop();
  }

  /** Starts a game on the level's own seed if it has one, else, and when played again or with others drawn, on one that nobody chose. */
  private launch(scenario: Scenario, plan: Plan, again = false): Promise<void> {
    const own = again || plan.others === 'drawn' ? undefined : scenario.level.seed;
    return this.enter((play, ahead) => play.openNewAhead(scenario, { ...plan, seed: own ?? play.freshSeed() }, ahead), { id: freshGameId() });
  }

  /** The level of this build on which a record was played, if there is one. */
  private async stockFor({ level: { id } }: GameRecord): Promise<readonly Scenario[]> {
    const scenario = await this.parts.level(id);
    return scenario === null ? [] : [scenario];
  }

  /** Loads the words that the first screen did without. */
  private async learn(): Promise<void> {
    const { language } = this.state.settings;
    if (this.learnt === language) return;
    const catalogue = await loadCatalogue(language);
    if (this.learnt === language || this.state.settings.language !== language) return;
    this.learnt = language;
    this.set({ catalogue });
  }

  /** Whether a level is in no build and must travel with its games. */
  private isOwn({ hash }: Scenario): boolean {
    return !this.parts.cards.some((stock) => stock.hash === hash);
  }

  private wordsOf({ screen, catalogue, settings }: Pick<PageState, 'screen' | 'catalogue' | 'settings'>): Words {
    const level = screen.name === 'home' ? this.parts.cards[0] : screen.scenario.level;
    if (level === undefined) throw new Error('this build has no level that can be played');
    return makeWords(catalogue, settings.language, level);
  }

  private set(change: Partial<PageState>): void {
    const next = { ...this.state, ...change };
    const isSame = (['screen', 'catalogue', 'settings'] as const).every((part) => next[part] === this.state[part]);
    this.state = isSame ? next : { ...next, words: this.wordsOf(next) };
    for (const listener of this.listeners) listener();
  }
}

/** Opens what a link or a file holds, to look at it. */
function openHeld(play: Play, { file, record, scenario }: Pick<PreviewOnScreen, 'file' | 'record' | 'scenario'>): Opened {
  return file === null ? play.openPlayed(record, [scenario]) : play.openSaved(file, [scenario]);
}

/** How a game was set up, to play it again. */
function planOf({ seats, order, turns, overrides }: GameRecord): Plan {
  const all = Object.entries(seats);
  const humanSeats = all.flatMap(([seat, { control }]) => (control === 'human' ? [seat] : []));
  const goalSets = Object.fromEntries(humanSeats.map((seat) => [seat, seats[seat]?.goalSet ?? '']));
  const doctrines = Object.fromEntries(all.map(([seat, { doctrine }]) => [seat, doctrine]));
  return { humanSeats, goalSets, doctrines, order, overrides, ...(turns === undefined ? {} : { turns }) };
}
