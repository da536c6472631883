import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, actByKey, isFocused, serveSite, visit } from './kit';
import type { Site } from './kit';
import { layCard, phase, pressNamed, toDesk } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };

describe('the first screen', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('offers both levels by keyboard, and nothing on it that axe objects to', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await page.locator('form').waitFor();
    await actByKey(page.getByRole('tab', { name: /The First Shot/ }), 'ArrowDown');
    await page.getByRole('button', { name: 'Play Greenland' }).waitFor();
    expect(await page.getByRole('radio', { name: /Federal Reserve/ }).count()).toBe(1);
    await actByKey(page.getByRole('checkbox', { name: /^Several people/ }), 'Space');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pressNamed(page, 'Order and assumptions');
    await page.getByText('Every number of the model').waitFor();
    await page.locator('.assumption-group summary').first().press('Enter');
    await page.locator('.assumption').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await isFocused(page.getByRole('button', { name: 'Order and assumptions' }))).toBe(true);
    expect(seen).toEqual(CLEAN);
    await close();
  });

  it('plays with changed assumptions, and the link says so before it is opened', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await page.locator('form').waitFor();
    await pressNamed(page, 'Order and assumptions');
    await actByKey(page.locator('input[name="school"]:checked'), 'ArrowRight');
    await pressNamed(page, 'Done');
    await page.getByText('changed: 2').waitFor();
    await pressNamed(page, /^Play /);
    await phase(page, 'briefing');
    await page.locator('details.menu summary').click();
    await page.getByRole('button', { name: 'Share this game' }).click();
    const link = await page.locator('#share-link').inputValue();
    const other = await visit(site, new URL(link).hash, STILL);
    await other.page.locator('.differences li').first().waitFor();
    expect(await other.page.locator('.differences').textContent()).toMatch(/40.*stock 12\.5/);
    expect(seen).toEqual(CLEAN);
    await other.close();
    await close();
  });
});

describe('two people at one machine', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('take turns, and neither finds the other’s choices on the page', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await page.locator('form').waitFor();
    await actByKey(page.getByRole('checkbox', { name: /^Several people/ }), 'Space');
    await pressNamed(page, /^Play /);
    await pressNamed(page, 'Hand the machine to Brussels');
    await toDesk(page);
    await layCard(page, 'Protest');
    await pressNamed(page, /^Sign$/);
    await page.locator('.handover').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.content()).not.toMatch(/Protest|Deter|Unity/);
    await page.reload();
    await pressNamed(page, /^Continue your game/);
    await pressNamed(page, 'Hand the machine to Copenhagen');
    await toDesk(page);
    expect(await page.locator('.desk').textContent()).not.toMatch(/Protest/);
    await pressNamed(page, /^Stay silent$/);
    await phase(page, 'reveal');
    expect(await page.locator('.desk').textContent()).toMatch(/objects in public/);
    expect(seen).toEqual(CLEAN);
    await close();
  });
});
