import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { actByKey } from './kit';

/** What a keyboard player does at the desk of one turn. */
export type Desk = (page: Page, turn: number) => Promise<void>;

/** Presses a button that a person reads as this, by keyboard alone. */
export async function pressNamed(page: Page, name: string | RegExp): Promise<void> {
  await actByKey(page.getByRole('button', { name }).first());
}

/** Waits for a phase of the play screen. */
export async function phase(page: Page, name: string): Promise<void> {
  await page.locator(`.in-${name}`).waitFor({ timeout: 30_000 });
}

/** Checks a radio button as a keyboard does: from the one of its group that is checked, by arrow keys. */
export async function pickRadio(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('radio', { name }).first();
  await wanted.waitFor({ state: 'attached' });
  const group = page.locator(`input[name="${await wanted.getAttribute('name')}"]`);
  for (let step = await group.count(); step > 0 && !(await wanted.isChecked()); step -= 1) {
    await actByKey(group.and(page.locator(':checked')), 'ArrowDown');
  }
  if (!(await wanted.isChecked())) throw new Error(`arrow keys did not come to ${String(name)}`);
}

/** Starts a game from the first screen by keyboard: seat and goals by arrow keys, then the form's button. */
export async function startGame(page: Page, seat: RegExp, goalSet: RegExp): Promise<void> {
  await page.locator('form').waitFor();
  for (const name of [seat, goalSet]) await pickRadio(page, name);
  await pressNamed(page, /^Play /);
  await phase(page, 'briefing');
}

/** From the briefing of a turn to its desk, past the prediction. */
export async function toDesk(page: Page): Promise<void> {
  await phase(page, 'briefing');
  await pressNamed(page, 'To the desk');
  await page.locator('.in-predict, .in-decide').first().waitFor();
  if (await page.locator('.in-predict').count()) await pressNamed(page, 'Skip');
  await phase(page, 'decide');
}

/** Puts a card on the table by keyboard. */
export async function layCard(page: Page, title: string): Promise<void> {
  await actByKey(page.locator('.in-decide').getByRole('button', { name: new RegExp(`^${title}`) }).first());
  await pressNamed(page, 'Put it on the table');
  await page.getByRole('button', { name: /^Take back/ }).first().waitFor();
}

/** From the signed desk through reveal and week to the reasons why. */
export async function playWeek(page: Page): Promise<void> {
  await pressNamed(page, /^(Sign|Stay silent)$/);
  await phase(page, 'reveal');
  await pressNamed(page, 'Open the markets');
  await phase(page, 'week');
  await pressNamed(page, 'To Friday');
  await pressNamed(page, 'Why did it move?');
  await phase(page, 'why');
}

/** Plays a whole game of four turns by keyboard, from the first screen to the debrief. */
export async function playThrough(page: Page, seat: RegExp, goalSet: RegExp, desk: Desk): Promise<void> {
  await startGame(page, seat, goalSet);
  for (let turn = 1; turn <= 4; turn += 1) {
    await toDesk(page);
    await desk(page, turn);
    await playWeek(page);
    await pressNamed(page, turn < 4 ? `Turn ${turn + 1}` : 'To the debrief');
  }
  await page.locator('.debrief').first().waitFor();
}

/** The checksum that the page shows of the world as it stands. */
export async function checksumOf(page: Page): Promise<string> {
  return (await page.locator('html').getAttribute('data-checksum')) ?? '';
}

/** Opens the panel that shares the game, from the menu of the play screen or the bar of the debrief. */
export async function openShare(page: Page): Promise<void> {
  const menu = page.locator('details.menu summary');
  if (await menu.count()) await menu.click();
  await page.getByRole('button', { name: 'Share this game' }).click();
  await page.locator('#share-link').waitFor();
}

/** The link of the game on the screen, from the panel that shares it. */
export async function linkOf(page: Page): Promise<string> {
  await openShare(page);
  const link = await page.locator('#share-link').inputValue();
  await page.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** Waits until the disk holds a game that says this: what is kept at strict durability takes its time. */
export async function keptIn(page: Page, text: string): Promise<void> {
  const kept = () => page.evaluate(() => new Promise<string>((resolve, reject) => {
    const request = indexedDB.open('exorbitant-privilege');
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')));
    request.addEventListener('success', () => {
      const games = request.result.transaction('games').objectStore('games').getAll();
      games.addEventListener('success', () => { request.result.close(); resolve(JSON.stringify(games.result)); });
    });
  }));
  await expect.poll(kept, { timeout: 20_000 }).toContain(text);
}
