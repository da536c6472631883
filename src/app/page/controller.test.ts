// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../model';
import { openMemoryStore } from '../../saves';
import { readLevel } from '../../scenarios';
import type { Store } from '../../saves';
import { loadCatalogue } from './catalogue';
import { PageController } from './controller';
import { levelCards, loadLevel, stockScenarios } from './levels';
import type { GameOnScreen, Play } from './page-state';

const [level] = (await stockScenarios()) as [Scenario];
const COMMISSION = { humanSeats: ['eu-commission'], goalSets: { 'eu-commission': 'deter' } };
const settings = { language: 'en', lowGraphics: false, reducedMotion: true } as const;
let catalogue: Readonly<Record<string, string>>;
beforeAll(async () => void (catalogue = await loadCatalogue('en')));

const memory = (): Store => openMemoryStore({ code: 'saves.store.missing', args: {} });

function page(store: Store = memory(), play: () => Promise<Play> = () => import('./play')) {
  const controller = new PageController({ cards: levelCards(), level: loadLevel, store, settings, catalogue, play });
  return { controller, store, game: () => controller.get().screen as GameOnScreen };
}

const begin = (controller: PageController): Promise<void> => controller.start(level, COMMISSION);

describe('the page', () => {
  it('starts one game for two presses', async () => {
    const { controller, store } = page();
    await Promise.all([begin(controller), begin(controller)]);
    expect(await store.list()).toHaveLength(1);
  });

  it('keeps each game under an id of its own, and one game under one id for life', async () => {
    const { controller, store, game } = page();
    await begin(controller);
    const { id } = game();
    game().playable.send({ type: 'next' });
    await controller.keep(game());
    controller.home();
    await begin(controller);
    expect(game().id).not.toBe(id);
    await controller.resume(id ?? '');
    expect(game().id).toBe(id);
    expect(game().playable.state().phase).toBe('predict');
    expect(await store.list()).toHaveLength(2);
  });

  it('carries assumptions from the page on the model into the next game that is set up, and into no other', async () => {
    const { controller, game } = page();
    await controller.openModel();
    const shown = controller.get().model?.(controller.get().words);
    expect(shown?.lab?.sketches.length).toBeGreaterThan(5);
    shown?.lab?.onPlay?.({ lastingBpPer100Bn: 8 });
    expect(controller.get().model).toBeNull();
    expect(controller.get().proposed).toEqual({ lastingBpPer100Bn: 8 });
    await controller.start(level, { ...COMMISSION, overrides: controller.get().proposed });
    expect(game().playable.state().record.overrides).toEqual({ lastingBpPer100Bn: 8 });
    expect(controller.get().proposed).toEqual({});
  });

  it('forgets what was moved on the page on the model when that is closed', async () => {
    const { controller } = page();
    await controller.openModel();
    controller.closeModel();
    expect(controller.get().proposed).toEqual({});
  });

  it('lets the others of a game that is set up look ahead, again when it is played again', async () => {
    const { controller, game } = page();
    const doctrines = (): string[] => Object.values(game().playable.state().record.seats).map(({ doctrine }) => doctrine);
    const seats = [{ seat: 'eu-commission', goalSet: 'deter' }];
    await controller.begin({ level: 'first-shot', seats, overrides: {} });
    expect(doctrines().filter((id) => id.startsWith('foresight-'))).toEqual([]);
    await controller.begin({ level: 'first-shot', seats, others: 'easy', overrides: {} });
    const easy = doctrines();
    expect(easy.filter((id) => id === 'foresight-1').length).toBeGreaterThan(0);
    await controller.again();
    expect(doctrines()).toEqual(easy);
  });

  it('writes saves one after another, and leaves a game only after its save', async () => {
    const store = memory();
    const log: string[] = [];
    const slow: Store = {
      ...store,
      put: async (id, saved, ...rest) => {
        log.push(`begin ${saved.progress.phase}`);
        await new Promise((resolve) => setTimeout(resolve, log.length === 1 ? 30 : 0));
        log.push(`end ${saved.progress.phase}`);
        return store.put(id, saved, ...rest);
      },
    };
    const { controller, game } = page(slow);
    const starting = begin(controller);
    await new Promise((resolve) => controller.subscribe(() => controller.get().screen.name === 'game' && resolve(undefined)));
    game().playable.send({ type: 'next' });
    await Promise.all([starting, controller.keep(game())]);
    expect(log).toEqual(['begin briefing', 'end briefing', 'begin predict', 'end predict']);
  });

  it('says in one sentence that a save, a list or a part of the program failed', async () => {
    const broken: Store = { ...memory(), put: () => Promise.reject(new Error('disk')), list: () => Promise.reject(new Error('disk')) };
    const { controller } = page(broken);
    await controller.look();
    expect(controller.get().notice?.code).toBe('app.failed.games');
    await begin(controller);
    expect(controller.get().notice?.code).toBe('app.failed.save');
    const partless = page(memory(), () => Promise.reject(new Error('chunk'))).controller;
    await partless.warm();
    await begin(partless);
    expect(partless.get()).toMatchObject({ screen: { name: 'home' }, notice: { code: 'app.failed.open' } });
  });

  it('goes on with a game on a level that is in no build', async () => {
    const read = readLevel(JSON.stringify({ ...level.level, title: { en: 'Another level', 'zh-CN': '另一关' } }));
    if (!read.ok) throw new Error('the level cannot be read');
    const { controller, game } = page();
    await controller.start(read.scenario, COMMISSION);
    const { id } = game();
    controller.home();
    await controller.look();
    expect(controller.get().games[0]?.level?.title.en).toBe('Another level');
    await controller.resume(id ?? '');
    expect(game().scenario.level.title.en).toBe('Another level');
    await controller.again();
    expect(game().scenario.level.title.en).toBe('Another level');
  });

  it('goes back from a link to the game over which it was opened', async () => {
    const { controller, game } = page();
    await begin(controller);
    await controller.openShare();
    const link = controller.get().share?.link ?? '';
    const before = game();
    before.playable.send({ type: 'next' });
    await controller.follow(new URL(link).hash);
    expect(controller.get()).toMatchObject({ screen: { name: 'preview' }, share: null });
    controller.discard();
    expect(game()).toBe(before);
    expect(game().playable.send({ type: 'next' })).toBeNull();
  });

  it('does not open a closed panel again when the link has been copied', async () => {
    const { controller } = page();
    await begin(controller);
    await controller.openShare();
    const copying = controller.copyLink();
    controller.closeShare();
    await copying;
    expect(controller.get().share).toBeNull();
  });

  it('speaks the level that is on the screen, in the language that was asked for last', async () => {
    const own = { ...level, hash: 'f'.repeat(16), level: { ...level.level, seats: level.level.seats.map((seat) => ({ ...seat, shortName: { en: 'Elsewhere', 'zh-CN': '别处' } })) } };
    const { controller } = page();
    const keyed = Object.entries(catalogue).find(([, text]) => /^\{[a-z]+\|seat\}/i.test(text))?.[0] ?? '';
    expect(keyed).not.toBe('');
    await controller.start(own, COMMISSION);
    const name = (): string => controller.get().words.t(keyed, new Proxy({}, { get: () => 'us-administration' }));
    expect(name()).toContain('Elsewhere');
    await Promise.all([controller.change({ ...settings, language: 'zh-CN' }), controller.change({ ...settings, lowGraphics: true })]);
    expect(controller.get().settings).toEqual({ language: 'zh-CN', lowGraphics: true, reducedMotion: true });
    expect(name()).toContain('别处');
  });
});
