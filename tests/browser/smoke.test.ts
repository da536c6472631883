import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropProfile, freshProfile, serveSite, visit } from './kit';
import type { Site, Visit } from './kit';

describe('the built page', () => {
  let site: Site;
  let open: Visit;

  beforeAll(async () => {
    site = await serveSite();
    open = await visit(site);
    await open.page.locator('main').first().waitFor();
  });

  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  it('opens under its own name', async () => {
    expect(await open.page.title()).toBe('Exorbitant Privilege');
  });

  it('makes no error and breaks no rule of its security policy', async () => {
    await open.page.waitForLoadState('networkidle');
    expect(open.seen.consoleErrors).toEqual([]);
    expect(open.seen.pageErrors).toEqual([]);
    expect(open.seen.policyViolations).toEqual([]);
  });

  it('asks no other host for anything', () => {
    expect(open.seen.foreignRequests).toEqual([]);
  });
});

describe('the watch on the page', () => {
  it('sees errors, broken rules and foreign requests where there are some', async () => {
    const site = await serveSite();
    const { page, seen, close } = await visit(site);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('on purpose');
      });
      const picture = document.createElement('img');
      picture.src = 'http://127.0.0.1:9/none.png';
      document.body.append(picture);
    });
    await expect.poll(() => seen.policyViolations).toContain('img-src http://127.0.0.1:9/none.png');
    expect(seen.pageErrors.join()).toContain('on purpose');
    expect(seen.consoleErrors.join()).toContain('Content Security Policy');
    expect(seen.foreignRequests).toEqual(['http://127.0.0.1:9/none.png']);
    await close();
    await site.close();
  });

  it('opens a profile again after its browser was killed', async () => {
    const site = await serveSite();
    const profile = freshProfile();
    const first = await visit(site, '', { profile });
    await first.page.evaluate(() => localStorage.setItem('left', 'behind'));
    await expect.poll(() => first.page.evaluate(() => localStorage.getItem('left'))).toBe('behind');
    await first.kill();
    const second = await visit(site, '', { profile });
    expect(await second.page.title()).toBe('Exorbitant Privilege');
    await second.close();
    dropProfile(profile);
    await site.close();
  });
});
