import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, visit } from './kit';
import type { Site, Visit } from './kit';
import { startGame, toDesk } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };
/** Ten thousand futures of two arms, on a machine that has other things to do. */
const PATIENCE_MS = 120_000;

const FAN = '.in-decide figure[data-futures]';

async function firstDesk(page: Page): Promise<void> {
  await startGame(page, /^AkademikerPension/, /^Fiduciary/);
  await toDesk(page);
}

/** Waits for a fan with at least so many futures; of a card if it is named. */
async function fan(page: Page, futures: number, card = ''): Promise<void> {
  const enough = ([selector, least, action]: readonly [string, number, string]): boolean => {
    const { futures: count = '0', card: own = '' } = document.querySelector<HTMLElement>(selector)?.dataset ?? {};
    return Number(count) >= least && own === action;
  };
  await page.waitForFunction(enough, [FAN, futures, card] as const, { timeout: PATIENCE_MS });
}

/** Everything that the desk tells of the futures, once all of them are in. */
async function finishedForecast(page: Page): Promise<string> {
  await page.locator(`${FAN}[data-finished=true]`).waitFor({ state: 'attached', timeout: PATIENCE_MS });
  return page.locator('.in-decide .forecast').innerText();
}

/** A visit on a machine that says it has so many cores. */
async function visitWithCores(site: Site, cores: number): Promise<Visit> {
  const open = await visit(site, '', STILL);
  await open.context.addInitScript((count) => Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => count }), cores);
  await open.page.reload();
  return open;
}

describe('workers that play futures', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('start with a game and not before, under the security policy, and end when it is left', async () => {
    const { page, seen, close } = await visitWithCores(site, 2);
    await page.locator('form').waitFor();
    await page.waitForLoadState('networkidle');
    expect(page.workers()).toHaveLength(0);
    await firstDesk(page);
    await fan(page, 500);
    expect(page.workers()).toHaveLength(2);
    expect(page.workers().every((worker) => worker.url().startsWith(site.url))).toBe(true);
    const card = page.locator('.in-decide .card:not(.illegal) [data-action]').first();
    await card.focus();
    await fan(page, 1_000, (await card.getAttribute('data-action')) ?? '');
    await page.locator('details.menu summary').click();
    await page.getByRole('button', { name: 'Start page' }).click();
    await page.locator('form').waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('play by the kernel of the level, which the security policy lets them compile', async () => {
    const { page, seen, close } = await visitWithCores(site, 1);
    await firstDesk(page);
    await finishedForecast(page);
    // The worker's own module of the kernel: its clock stands still until a future has been played in it.
    const turn = await page.workers()[0]?.evaluate(`Promise.all(performance.getEntriesByType('resource').map(({ name }) => name)
      .filter((name) => /first-shot-[^/]*\\.js$/.test(name)).map((name) => import(name))).then((all) => Math.max(0, ...all.map(({ m }) => m?.[0] ?? 0)))`);
    expect(turn).toBeGreaterThan(1);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it.each([9, 4, 1])('are as many as there are cores, four at most, and tell the same for %i cores', async (cores) => {
    const [one, other] = [await visitWithCores(site, 2), await visitWithCores(site, cores)];
    await firstDesk(one.page);
    const expected = await finishedForecast(one.page);
    await one.close();
    await firstDesk(other.page);
    expect(await finishedForecast(other.page)).toBe(expected);
    expect(other.page.workers()).toHaveLength(Math.min(4, cores));
    await other.close();
  });

  it('are done without where none can be loaded: the page plays in small slices and still answers', async () => {
    const open = await visit(site, '', STILL);
    await open.page.route('**/worker-*.js', (route) => route.abort());
    await firstDesk(open.page);
    await fan(open.page, 500);
    expect(open.page.workers()).toHaveLength(0);
    expect(open.seen.pageErrors).toEqual([]);
    expect(open.seen.policyViolations).toEqual([]);
    await open.close();
  });
});
