import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, serveSite, visit } from './kit';
import type { Site } from './kit';
import { phase, pickRadio, playWeek, pressNamed, toDesk } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };
const PATIENCE_MS = 120_000;
const THINKING = 'The others are thinking ahead';

/** Sets up a game in which the others look ahead and opens it. */
async function startAgainst(page: Page, level: string, others: string): Promise<void> {
  await page.locator('form').waitFor();
  await page.locator(`#level-${level}`).click();
  await pickRadio(page, 'EU Commission');
  await page.getByRole('button', { name: 'Order and assumptions' }).click();
  await pickRadio(page, others);
  await page.getByRole('button', { name: 'Done' }).click();
  await pressNamed(page, /^Play /);
  await page.locator('.in-briefing').waitFor({ timeout: PATIENCE_MS });
}

/** Plays two turns in silence; gives what the others said in both and where the world stands. */
async function twoTurns(page: Page): Promise<string[]> {
  const said: string[] = [];
  for (const isLast of [false, true]) {
    await toDesk(page);
    await pressNamed(page, /^Stay silent$/);
    await page.locator('.in-reveal').waitFor({ timeout: PATIENCE_MS });
    said.push(await page.locator('.in-reveal').innerText());
    await page.getByRole('button', { name: 'Open the markets' }).click();
    await phase(page, 'week');
    said.push(await page.evaluate(() => document.documentElement.dataset['checksum'] ?? ''));
    if (isLast) return said;
    await pressNamed(page, 'To Friday');
    await pressNamed(page, 'Why did it move?');
    await phase(page, 'why');
    await pressNamed(page, 'Turn 2');
  }
  return said;
}

describe('others that look ahead', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('think in a worker of their own, and decide as they would without one', async () => {
    const elsewhere = await visit(site, '', STILL);
    await startAgainst(elsewhere.page, 'first-shot', 'Looking ahead: normal');
    const said = await twoTurns(elsewhere.page);
    expect(said[0]).toContain('Looking ahead: normal');
    expect(elsewhere.seen).toEqual(CLEAN);
    await elsewhere.close();
    const alone = await visit(site, '', STILL);
    await alone.page.route('**/worker-*.js', (route) => route.abort());
    await startAgainst(alone.page, 'first-shot', 'Looking ahead: normal');
    expect(await twoTurns(alone.page)).toEqual(said);
    expect(alone.page.workers()).toHaveLength(0);
    expect(alone.seen.pageErrors).toEqual([]);
    await alone.close();
  });

  it('are said to be thinking while the page stays as it is, and stop when the game is left', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await startAgainst(page, 'greenland-2026', 'Looking ahead: hard');
    await toDesk(page);
    await page.getByRole('button', { name: /^Stay silent$/ }).click();
    await page.getByText(THINKING).waitFor({ timeout: PATIENCE_MS });
    await page.locator('details.menu summary').click();
    await page.getByRole('button', { name: 'Start page' }).click();
    await page.locator('form').waitFor();
    await expect.poll(() => page.workers().length, { timeout: PATIENCE_MS }).toBe(0);
    expect(await page.getByText(THINKING).count()).toBe(0);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('let a game that is left and opened again go on', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await startAgainst(page, 'first-shot', 'Looking ahead: easy');
    await toDesk(page);
    await playWeek(page);
    await page.reload();
    await page.getByRole('button', { name: /^Continue your game/ }).first().click();
    await phase(page, 'why');
    await pressNamed(page, 'Turn 2');
    await toDesk(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(seen).toEqual(CLEAN);
    await close();
  });
});
