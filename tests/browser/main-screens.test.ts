import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actByKey, serveSite, visit } from './kit';
import type { Site } from './kit';
import { chooseMainLevel, faultsOf, layNew, LEVEL, referenceFaults, startMainLevel, turnControl } from './main-level';
import { checksumOf, keptIn, openShare, phase, pressNamed } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };

const continueGame = async (page: Page, from: string): Promise<void> => {
  await keptIn(page, from);
  await page.reload();
  await pressNamed(page, /^Continue your game/);
};

describe('the screens of the main level', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('before a game give axe nothing to object to and fit the window, on a desk and on a phone', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    const faults: string[] = [];
    await chooseMainLevel(page);
    faults.push(...(await faultsOf(page, 'home')));
    await pressNamed(page, 'Order and assumptions');
    await page.locator('.assumption-group summary').first().press('Enter');
    await page.locator('.assumption').first().waitFor();
    faults.push(...(await faultsOf(page, 'assumptions')));
    await page.keyboard.press('Escape');
    await pressNamed(page, 'Settings');
    faults.push(...(await faultsOf(page, 'settings')));
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('of a turn do so too, with every tab of the hand and every page of the reference', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    const faults: string[] = [];
    const look = async (screen: string, whole = false): Promise<void> => void faults.push(...(await faultsOf(page, screen, whole)));
    await startMainLevel(page, /^US administration/, /^Affordability/);
    await look('briefing');
    await pressNamed(page, 'To the desk');
    await phase(page, 'predict');
    await look('predict');
    await pressNamed(page, 'Skip');
    await phase(page, 'decide');
    const tabs = await page.locator('.hand-tabs [role=tab]').count();
    expect(tabs).toBeGreaterThan(2);
    for (let tab = 1; tab <= tabs; tab += 1) {
      await look(`decide, tab ${tab}`, true);
      await actByKey(page.locator('.hand-tabs [aria-selected=true]'), 'ArrowRight');
    }
    expect(await layNew(page, 1, [])).not.toBeNull();
    await look('decide, a card on the table', true);
    const reference = await referenceFaults(page);
    expect(reference.pages).toHaveLength(9);
    await openShare(page);
    await look('share');
    await page.keyboard.press('Escape');
    await pressNamed(page, /^Sign$/);
    await phase(page, 'reveal');
    await look('reveal');
    await pressNamed(page, 'Open the markets');
    await phase(page, 'week');
    await look('week, first day', true);
    await pressNamed(page, 'To Friday');
    await look('week', true);
    await pressNamed(page, 'Why did it move?');
    await phase(page, 'why');
    await look('why');
    expect([...faults, ...reference.faults]).toEqual([]);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('come back as they were when the page is loaded again in the middle of a turn', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await startMainLevel(page, /^EU Commission/, /^Deter/);
    await pressNamed(page, 'To the desk');
    await continueGame(page, '"phase":"predict"');
    await pressNamed(page, 'Skip');
    await phase(page, 'decide');
    await layNew(page, 1, []);
    const order = await page.locator('.chosen').textContent();
    const before = await checksumOf(page);
    await continueGame(page, '"draft":[{');
    await phase(page, 'decide');
    expect(await page.locator('.chosen').textContent()).toBe(order);
    expect(await checksumOf(page)).toBe(before);
    await pressNamed(page, /^Sign$/);
    await phase(page, 'reveal');
    const told = await page.locator('.slips').textContent();
    const after = await checksumOf(page);
    await continueGame(page, '"phase":"reveal"');
    await phase(page, 'reveal');
    expect(await page.locator('.slips').textContent()).toBe(told);
    expect(await checksumOf(page)).toBe(after);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('keep the controls of a card that was turned to what is refused, and take it once it is turned on', async () => {
    const { page, close } = await visit(site, '', STILL);
    await startMainLevel(page, /^Federal Reserve/, /^Financial stability/);
    await pressNamed(page, 'To the desk');
    await pressNamed(page, 'Skip');
    await phase(page, 'decide');
    await actByKey(page.locator('[data-action="guide-path"]'));
    const value = page.locator('.selected-card .range-value').first();
    const before = await value.textContent();
    await turnControl(page);
    await page.locator('.selected-card .refusal').waitFor();
    expect(await value.textContent()).not.toBe(before);
    await turnControl(page);
    await page.locator('.selected-card .refusal').waitFor({ state: 'detached' });
    const text = (await value.textContent()) ?? 'nothing';
    await pressNamed(page, 'Put it on the table');
    await page.locator('.chosen li').waitFor();
    expect(await page.locator('.chosen li').textContent()).toContain(text.replace(/^[+]/, ''));
    await close();
  });
});

describe('the first screen', () => {
  it('needs neither levels nor rules nor their words, and loads no main level before it is played', async () => {
    const site = await serveSite();
    const { page, context, close } = await visit(site, 'icon.svg', STILL);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const heavy = /\/assets\/(play|stage|rules|institutions|first-shot|greenland)[^/]*\.js$/;
    await context.route(heavy, (route) => route.abort());
    await page.goto(site.url);
    await chooseMainLevel(page);
    // What the game is made of comes after the first screen is usable; how much that screen weighs is held in play.test.ts.
    const light = asked.filter((url) => /\.(js|css)$/.test(url) && !heavy.test(url));
    const texts = light.map((url) => readFileSync(new URL(`../../dist${new URL(url).pathname}`, import.meta.url), 'utf8'));
    expect(texts.length).toBeGreaterThan(1);
    for (const words of secretsOfTheLevel()) expect(texts.filter((text) => text.includes(words)), words).toEqual([]);
    await context.unroute(heavy);
    await page.goto(site.url);
    await chooseMainLevel(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/greenland[^/]*\.js$/.test(url))).toEqual([]);
    await close();
    await site.close();
  });
});

/** Sentences that stand only in the level's file or among the words of the rules. */
function secretsOfTheLevel(): string[] {
  const rules = JSON.parse(readFileSync(new URL('../../assets/messages/en/rules.json', import.meta.url), 'utf8')) as Record<string, string>;
  const sentences = [LEVEL.endings[0]?.text.en, LEVEL.claims[0]?.verdict.en, rules['action.threaten-tariff.before'], rules['action.impose-tariff.line']];
  expect(sentences.filter((sentence) => (sentence ?? '').length > 20)).toHaveLength(4);
  return sentences.map((sentence) => (sentence ?? '').slice(0, 40));
}
