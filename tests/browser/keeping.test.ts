import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRecord } from '../../src/session';
import { readLevel } from '../../src/scenarios';
import { readPlayableLevel, rulebook, writeLink } from '../../src/app/headless';
import { dropProfile, freshProfile, serveSite, visit } from './kit';
import type { Seen, Site } from './kit';
import { checksumOf, layCard, phase, playWeek, pressNamed, startGame, toDesk } from './player';

const TEXT = readFileSync(new URL('../../levels/first-shot.json', import.meta.url), 'utf8');
const STILL = { reducedMotion: 'reduce' } as const;

function expectClean(seen: Seen): void {
  expect(seen).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] });
}

async function toStart(page: Page): Promise<void> {
  const menu = page.locator('details.menu summary');
  if (await menu.count()) await menu.click();
  await page.getByRole('button', { name: 'Start page' }).click();
  await page.locator('form').waitFor();
}

async function earlierGames(page: Page): Promise<string[]> {
  await page.locator('.kept summary').waitFor();
  await page.locator('.kept').evaluate((details) => void ((details as HTMLDetailsElement).open = true));
  return page.locator('.kept li').allTextContents();
}

async function openFile(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A game nobody has played yet, on a level as given. */
function freshRecord(text: string) {
  const level = readPlayableLevel(TEXT);
  const given = readLevel(text);
  if (!level.ok || !given.ok) throw new Error('the level cannot be read');
  const record = newRecord({ scenario: level.scenario, rulebook, seed: 7, humanSeats: ['eu-commission'] });
  return { ...record, level: { id: given.scenario.level.id, hash: given.scenario.hash } };
}

describe('games that are kept', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('do not push each other out, and one that is finished can be read again', async () => {
    const profile = freshProfile();
    const first = await visit(site, '', { profile, ...STILL });
    await startGame(first.page, /^EU Commission/, /^Protect/);
    await toDesk(first.page);
    await layCard(first.page, 'Protest');
    const left = await checksumOf(first.page);
    await toStart(first.page);
    await startGame(first.page, /^AkademikerPension/, /^Fiduciary/);
    for (let turn = 1; turn <= 4; turn += 1) {
      await toDesk(first.page);
      await playWeek(first.page);
      if (turn < 4) await pressNamed(first.page, `Turn ${turn + 1}`);
    }
    await first.kill();

    const second = await visit(site, '', { profile, ...STILL });
    const { page } = second;
    expect(await earlierGames(page)).toHaveLength(2);
    await pressNamed(page, /^Continue your game/);
    await phase(page, 'why');
    await pressNamed(page, 'To the debrief');
    const end = await checksumOf(page);
    await page.locator('.debrief').first().waitFor();
    await page.reload();
    expect((await earlierGames(page)).map((line) => /Debrief/.test(line))).toEqual([true, false]);
    await page.locator('.kept').getByRole('button', { name: /^Debrief/ }).click();
    await page.locator('.debrief').first().waitFor();
    expect(await checksumOf(page)).toBe(end);
    await toStart(page);
    await pressNamed(page, /^Continue your game/);
    await phase(page, 'decide');
    expect(await checksumOf(page)).toBe(left);
    expectClean(second.seen);
    await second.close();
    dropProfile(profile);
  });

  it('are deleted one by one, or all at once after a question', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    for (let game = 0; game < 3; game += 1) {
      await startGame(page, /^EU Commission/, /^Deter/);
      await toStart(page);
      await page.locator('.kept summary').waitFor();
    }
    expect(await earlierGames(page)).toHaveLength(3);
    await page.locator('.kept').getByRole('button', { name: /^Delete/ }).first().click();
    await expect.poll(() => page.locator('.kept li').count()).toBe(2);
    await page.getByRole('button', { name: 'Clear this computer' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    expect(await page.locator('.kept li').count()).toBe(2);
    await page.getByRole('button', { name: 'Clear this computer' }).click();
    await page.getByRole('button', { name: 'Delete all' }).click();
    await expect.poll(() => page.locator('.kept').count()).toBe(0);
    await page.reload();
    await page.locator('form').waitFor();
    expect(await page.locator('.resume, .kept').count()).toBe(0);
    expectClean(seen);
    await close();
  });
});

describe('what happens twice or at the wrong time', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('takes a double click for one click', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await page.locator('form').waitFor();
    await page.getByRole('button', { name: /^Play / }).dblclick();
    await phase(page, 'briefing');
    await page.getByRole('button', { name: 'To the desk' }).dblclick();
    await phase(page, 'predict');
    await page.waitForTimeout(300);
    expect(await page.locator('.in-predict').count()).toBe(1);
    await toStart(page);
    expect(await earlierGames(page)).toHaveLength(1);
    expectClean(seen);
    await close();
  });

  it('opens a link over a game and goes back to the game when it is discarded', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await startGame(page, /^EU Commission/, /^Protect/);
    await toDesk(page);
    await layCard(page, 'Protest');
    const link = await writeLink(freshRecord(TEXT));
    await page.evaluate((fragment) => void (location.hash = fragment), link);
    await pressNamed(page, 'Discard');
    await phase(page, 'decide');
    await page.getByRole('button', { name: /^Take back/ }).click();
    await page.getByRole('button', { name: 'Stay silent', exact: true }).waitFor();
    await page.evaluate((fragment) => void (location.hash = fragment), link);
    await pressNamed(page, 'Play on from here');
    await phase(page, 'briefing');
    await toStart(page);
    expect(await earlierGames(page)).toHaveLength(2);
    expectClean(seen);
    await close();
  });
});

describe('what fails', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('is said in the language of the screen, also after it has changed', async () => {
    const { page, close } = await visit(site, '#g1.AAAA', STILL);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await expect.poll(() => alert.textContent()).toMatch(/链接/);
    await close();
  });

  it('is one sentence where storage breaks, and nothing is left unhandled', async () => {
    const { page, seen, close } = await visit(site, 'icon.svg', STILL);
    await page.addInitScript(() => {
      IDBObjectStore.prototype.getAll = () => { throw new DOMException('broken', 'UnknownError'); };
    });
    await page.goto(site.url);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/^Something went wrong/);
    expect(seen.pageErrors).toEqual([]);
    await close();
  });

  it('is one sentence where the part that plays games does not arrive', async () => {
    const { page, context, seen, close } = await visit(site, 'icon.svg', STILL);
    await context.route(/play-/, (route) => route.abort());
    await page.goto(site.url);
    await pressNamed(page, /^Play /);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/^Something went wrong/);
    expect(seen.pageErrors).toEqual([]);
    await close();
  });

  it('is one sentence in the page where its words do not arrive', async () => {
    const { page, context, seen, close } = await visit(site, 'icon.svg', STILL);
    await context.route(/\/assets\/(rules|ui|view|saves)-/, (route) => route.abort());
    await page.goto(site.url);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/reload/i);
    expect(seen.pageErrors).toEqual([]);
    await close();
  });

  it('is one sentence for a file that is too large and for one with a level that the rules cannot play', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await openFile(page, 'x'.repeat(300_000));
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/longer than/);
    const level = JSON.parse(TEXT) as { seats: { doctrine: string }[] };
    level.seats[0]!.doctrine = 'nobody-has-this-doctrine';
    const record = freshRecord(JSON.stringify(level));
    const saved = { format: 1, record, progress: { phase: 'briefing', seat: 'eu-commission', draft: [], signed: [] } };
    await openFile(page, JSON.stringify({ exorbitantPrivilege: 1, kind: 'game', saved, level }));
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/^The level in this file is faulty/);
    expect(await page.locator('.preview').count()).toBe(0);
    expectClean(seen);
    await close();
  });
});

describe('the work of others', () => {
  it('is named with its licences', async () => {
    const site = await serveSite();
    const { page, close } = await visit(site, '', STILL);
    await page.getByRole('link', { name: 'Licences' }).click();
    const text = await page.locator('body').textContent();
    for (const name of ['preact', 'phaser', 'xstate', 'newsreader', 'SIL OPEN FONT LICENSE', 'MIT License']) expect(text).toContain(name);
    await close();
    await site.close();
  });
});
