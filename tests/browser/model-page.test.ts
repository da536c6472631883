import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFocused, serveSite, visit } from './kit';
import type { Site } from './kit';
import { faultsOf } from './main-level';
import { phase, pressNamed } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };

describe('the page on the model', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it.each(['en', 'zh-CN'])('fits a phone and a desk and can be used by everyone in %s', async (locale) => {
    const { page, seen, close } = await visit(site, '', { ...STILL, locale });
    await pressNamed(page, /^(How the model works|模型如何运作)$/);
    await page.locator('.lab-sketch .small-chart').nth(10).waitFor();
    expect(await faultsOf(page, 'model')).toEqual([]);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('is used by keyboard: a number moved here is played with, and every screen says so', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await pressNamed(page, 'How the model works');
    await page.locator('.lab-sketch .small-chart').nth(10).waitFor();
    const slider = page.locator('[aria-labelledby="lab-shares"] input[type="range"]');
    const before = await page.locator('[aria-labelledby="lab-shares"] .small-line').count();
    await slider.press('ArrowLeft');
    await page.locator('[aria-labelledby="lab-shares"] .small-line').nth(before).waitFor();
    const link = page.locator('[aria-labelledby="lab-shares"] a[href="#number-equityMultiplier"]');
    await link.press('Enter');
    expect(await isFocused(page.locator('[id="number-equityMultiplier"]'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isFocused(link)).toBe(true);
    await page.locator('.lab-foot .button').press('Enter');
    await page.getByText('changed: 1').waitFor();
    await pressNamed(page, /^Play /);
    await phase(page, 'briefing');
    await page.locator('.bar-top .assumed').press('Enter');
    expect(await page.locator('.changed-numbers tbody tr').count()).toBe(1);
    expect(await faultsOf(page, 'badge')).toEqual([]);
    expect(seen).toEqual(CLEAN);
    await close();
  });
});
