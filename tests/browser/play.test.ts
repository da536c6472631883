import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLink, readPlayableLevel, replayRecord, rulebook } from '../../src/app/headless';
import { worldChecksum } from '../../src/engine';
import { accessibilityFaults, dropProfile, freshProfile, serveSite, visit } from './kit';
import type { Seen, Site } from './kit';
import { checksumOf, layCard, linkOf, openShare, phase, playThrough, playWeek, pressNamed, startGame, toDesk } from './player';

const level = readPlayableLevel(readFileSync(new URL('../../levels/first-shot.json', import.meta.url), 'utf8'));

function expectClean(seen: Seen): void {
  expect(seen).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] });
}

async function replayInNode(link: string): Promise<string> {
  const read = await readLink(new URL(link).hash);
  if (!read.ok || !level.ok) throw new Error('the link or the level could not be read');
  return worldChecksum(replayRecord(read.value, rulebook, level.scenario).world);
}

describe('a game by keyboard alone', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('goes from the first screen to the debrief as AkademikerPension, and its link replays elsewhere', async () => {
    const { page, seen, close } = await visit(site, '', { reducedMotion: 'reduce' });
    await playThrough(page, /^AkademikerPension/, /^Fiduciary/, async (_, turn) => {
      if (turn === 1) await layCard(page, 'Sell Treasuries');
      if (turn === 2) await layCard(page, 'Hedge the dollar');
    });
    const checksum = await checksumOf(page);
    expect(checksum).toMatch(/^[0-9a-f]{16}$/);
    const link = await linkOf(page);
    expectClean(seen);
    await close();

    expect(await replayInNode(link)).toBe(checksum);
    const other = await visit(site, new URL(link).hash, { reducedMotion: 'reduce' });
    await other.page.getByRole('button', { name: 'Watch the replay' }).waitFor();
    expect(await checksumOf(other.page)).toBe('');
    await pressNamed(other.page, 'Watch the replay');
    for (let turn = 1; turn <= 4; turn += 1) {
      await phase(other.page, 'reveal');
      await pressNamed(other.page, 'Open the markets');
      await phase(other.page, 'week');
      await pressNamed(other.page, 'To Friday');
      await pressNamed(other.page, 'Why did it move?');
      await phase(other.page, 'why');
      await pressNamed(other.page, turn < 4 ? `Turn ${turn + 1}` : 'To the debrief');
    }
    await other.page.locator('.debrief').first().waitFor();
    expect(await checksumOf(other.page)).toBe(checksum);
    expectClean(other.seen);
    await other.close();
  });

  it('goes from the first screen to the debrief as the EU Commission, with the week in motion', async () => {
    const { page, seen, close } = await visit(site);
    await playThrough(page, /^EU Commission/, /^Protect/, async (_, turn) => {
      if (turn === 1) await layCard(page, 'Protest');
      if (turn === 3) await layCard(page, 'Urge funds');
    });
    expect(await checksumOf(page)).toMatch(/^[0-9a-f]{16}$/);
    expectClean(seen);
    await close();
  });

  it('resumes after its browser was killed in the middle of a turn, at the same checksum and with the same cards', async () => {
    const profile = freshProfile();
    const first = await visit(site, '', { profile, reducedMotion: 'reduce' });
    await startGame(first.page, /^AkademikerPension/, /^Voice/);
    await toDesk(first.page);
    await layCard(first.page, 'Publish the reason');
    await playWeek(first.page);
    await pressNamed(first.page, 'Turn 2');
    await toDesk(first.page);
    await layCard(first.page, 'Sell Treasuries');
    const before = await checksumOf(first.page);
    await first.kill();

    const second = await visit(site, '', { profile, reducedMotion: 'reduce' });
    await pressNamed(second.page, /^Continue your game/);
    await phase(second.page, 'decide');
    expect(await checksumOf(second.page)).toBe(before);
    await second.page.getByRole('button', { name: /^Take back/ }).waitFor();
    expectClean(second.seen);
    await second.close();
    dropProfile(profile);
  });

  it('has nothing that axe objects to on any screen', async () => {
    const { page, close } = await visit(site, '', { reducedMotion: 'reduce' });
    const faults: string[] = [];
    const look = async (screen: string): Promise<void> => {
      for (const fault of await accessibilityFaults(page)) faults.push(`${screen}: ${fault}`);
    };
    await page.locator('form').waitFor();
    await look('home');
    await startGame(page, /^AkademikerPension/, /^Fiduciary/);
    await look('briefing');
    await pressNamed(page, 'To the desk');
    await look('predict');
    await pressNamed(page, 'Skip');
    await phase(page, 'decide');
    await layCard(page, 'Sell Treasuries');
    await look('decide');
    await pressNamed(page, /^Sign$/);
    await phase(page, 'reveal');
    await look('reveal');
    await pressNamed(page, 'Open the markets');
    await pressNamed(page, 'To Friday');
    await look('week');
    await pressNamed(page, 'Why did it move?');
    await look('why');
    for (let turn = 2; turn <= 4; turn += 1) {
      await pressNamed(page, `Turn ${turn}`);
      await toDesk(page);
      await playWeek(page);
    }
    await pressNamed(page, 'To the debrief');
    await page.locator('.debrief').first().waitFor();
    await look('debrief');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('what comes from outside', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it.each([
    ['cut short', '#g1.AAAA', /end of this link is missing/],
    ['altered', '#g1.LY_JCsMwDET_Zc5D', /damaged|missing/],
    ['newer', '#g99.AAAA', /newer/],
    ['too long', `#g1.${'A'.repeat(9000)}`, /long/],
    ['of another kind', '#garbage', /link/],
  ])('answers a link that is %s in one sentence and starts nothing', async (_, fragment, sentence) => {
    const { page, seen, close } = await visit(site, fragment);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(sentence);
    expect(await page.locator('form').count()).toBe(1);
    expectClean(seen);
    await close();
  });

  it('answers a file that is no game in one sentence and leaves the game on the screen as it was', async () => {
    const { page, seen, close } = await visit(site, '', { reducedMotion: 'reduce' });
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
    await page.getByRole('alert').waitFor();
    await startGame(page, /^AkademikerPension/, /^Fiduciary/);
    const before = await checksumOf(page);
    await page.evaluate(() => void (location.hash = '#g1.broken'));
    await page.getByRole('alert').waitFor();
    expect(await checksumOf(page)).toBe(before);
    await phase(page, 'briefing');
    expectClean(seen);
    await close();
  });

  it('hands a game out as a file and takes it back in another profile', async () => {
    const first = await visit(site, '', { reducedMotion: 'reduce' });
    await startGame(first.page, /^EU Commission/, /^Deter/);
    await toDesk(first.page);
    await layCard(first.page, 'Protest');
    const before = await checksumOf(first.page);
    await openShare(first.page);
    const waiting = first.page.waitForEvent('download');
    await first.page.getByRole('button', { name: /file/i }).first().click();
    const path = await (await waiting).path();
    const text = readFileSync(path, 'utf8');
    await first.close();

    const second = await visit(site, '', { reducedMotion: 'reduce' });
    await second.page.locator('input[type=file]').setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await pressNamed(second.page, 'Play on from here');
    await phase(second.page, 'decide');
    expect(await checksumOf(second.page)).toBe(before);
    await second.page.getByRole('button', { name: /^Take back/ }).waitFor();
    await second.close();
  });
});

describe('loading', () => {
  it('is usable within 100 kB of scripts and styles, and plays on if the stage never arrives', async () => {
    const site = await serveSite();
    const { page, context, close } = await visit(site, 'icon.svg');
    const loaded: string[] = [];
    await context.route(/stage-/, (route) => route.abort());
    page.on('response', (response) => void (/\.(js|css)$/.test(response.url()) && loaded.push(response.url())));
    await page.goto(site.url);
    await page.getByRole('radio').first().waitFor();
    const first = [...loaded];
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: /^EU Commission/ }).isChecked()).toBe(true);
    expect(first.length).toBeGreaterThan(1);
    expect(first.reduce((sum, url) => sum + packedBytes(url), 0)).toBeLessThan(100_000);
    await startGame(page, /^EU Commission/, /^Protect/);
    await toDesk(page);
    await layCard(page, 'Protest');
    await playWeek(page);
    await close();
    await site.close();
  });
});

/** Size of a built file as a web host would send it. */
function packedBytes(url: string): number {
  return gzipSync(readFileSync(new URL(`../../dist${new URL(url).pathname}`, import.meta.url))).length;
}
