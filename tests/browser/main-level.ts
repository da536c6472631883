import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { accessibilityFaults, actByKey } from './kit';
import { checksumOf, openShare, phase, pickRadio, pressNamed } from './player';
import { readLink, readPlayableLevel, replayRecord, rulebook } from '../../src/app/headless';

/** The text of the main level's file. */
export const LEVEL_TEXT = readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8');

/** The main level, read as the program reads it. */
export const LEVEL = readLevelHere();

function readLevelHere() {
  const read = readPlayableLevel(LEVEL_TEXT);
  if (!read.ok) throw new Error('the main level cannot be read');
  return read.scenario.level;
}

/** What happened in a game on the screen. */
export interface Course {
  /** The checksum after each turn. */
  readonly checksums: string[];
  /** The actions that were put on the table, in order. */
  readonly laid: string[];
  /** Screens that did not fit the window. */
  readonly misfits: string[];
}

/** An empty course. */
export function newCourse(): Course {
  return { checksums: [], laid: [], misfits: [] };
}

/** Chooses the main level on the first screen. */
export async function chooseMainLevel(page: Page): Promise<void> {
  await page.locator('form').waitFor();
  await actByKey(page.getByRole('tab', { selected: true }), 'ArrowDown');
  await page.getByRole('button', { name: 'Play Greenland' }).waitFor();
}

/** Starts the main level for one person. */
export async function startMainLevel(page: Page, seat: RegExp, goalSet: RegExp): Promise<void> {
  await chooseMainLevel(page);
  for (const name of [seat, goalSet]) await pickRadio(page, name);
  await pressNamed(page, 'Play Greenland');
  await phase(page, 'briefing');
}

/** A desk with room for everything, and a phone. */
export const SIZES = [{ width: 390, height: 844 }, { width: 1366, height: 768 }] as const;

/** Lists what is wrong with the page as it stands, on a phone and on a desk: what axe objects to, and where it is larger than the window; `whole` allows no scrolling down on the desk. */
export async function faultsOf(page: Page, screen: string, whole = false): Promise<string[]> {
  const faults: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const beyond = await misfit(page, whole && size.width > 1000);
    const found = [...(await accessibilityFaults(page)), ...(beyond === '' ? [] : [beyond])];
    faults.push(...found.map((fault) => `${screen} at ${size.width}: ${fault}`));
  }
  return faults;
}

/** Says on which sides the page is larger than the window, if it is. */
export async function misfit(page: Page, down: boolean): Promise<string> {
  return page.evaluate((withDown) => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const wide = scrollWidth > clientWidth ? `${scrollWidth - clientWidth} px too wide` : '';
    const high = withDown && scrollHeight > clientHeight ? `${scrollHeight - clientHeight} px too high` : '';
    return [wide, high].filter(Boolean).join(', ');
  }, down);
}

/** Foretells the first market by keyboard: a way by the turn, and one step surer. */
export async function predict(page: Page, turn: number): Promise<void> {
  await phase(page, 'predict');
  await actByKey(page.locator('.question').first().locator('input[type=radio]').first(), turn % 2 === 0 ? 'Space' : 'ArrowRight');
  await actByKey(page.locator('.question').first().locator('input[type=range]'), 'ArrowRight');
  await pressNamed(page, 'Note it down');
  await phase(page, 'decide');
}

/** Changes the first control of the card under the lamp. */
export async function turnControl(page: Page): Promise<void> {
  const control = page.locator('.selected-card').locator('input[type=range], select, input[type=radio]:checked').first();
  if ((await control.count()) === 0) return;
  const isRange = (await control.getAttribute('type')) === 'range';
  await actByKey(control, isRange ? 'ArrowRight' : 'ArrowDown');
}

/** Puts a card that was not yet played on the table, looking first in another tab each turn; gives its action, or null where there is none. */
export async function layNew(page: Page, turn: number, played: readonly string[]): Promise<string | null> {
  const tabs = await page.locator('.hand-tabs [role=tab]').count();
  const openTab = page.locator('.hand-tabs [aria-selected=true]');
  const passed = tabs === 0 ? 0 : (turn - 1) % tabs;
  for (let step = 0; step < passed; step += 1) await actByKey(openTab, 'ArrowRight');
  for (let tab = 0; tab < Math.max(1, tabs); tab += 1) {
    if (tab > 0) await actByKey(openTab, 'ArrowRight');
    for (const action of await legalActions(page, played)) if (await lay(page, action)) return action;
  }
  return null;
}

const HAND = '.hand-group.open .card:not(.illegal) button, .hand-column > .hand .card:not(.illegal) button';

async function legalActions(page: Page, played: readonly string[]): Promise<string[]> {
  const all = await page.locator(HAND).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-action') ?? ''));
  return all.filter((action) => !played.includes(action));
}

/** Picks a card, turns its first control and puts it on the table; false where it may not lie there. */
async function lay(page: Page, action: string): Promise<boolean> {
  await actByKey(page.locator(`.in-decide .open [data-action="${action}"], .hand-column > .hand [data-action="${action}"]`));
  await page.locator('.selected-card').waitFor();
  await turnControl(page);
  const put = page.getByRole('button', { name: 'Put it on the table' });
  if ((await put.count()) === 0) return false;
  const before = await page.locator('.chosen li').count();
  await actByKey(put);
  await page.locator(`.chosen li:nth-child(${before + 1}), .order .refusal:not(:empty)`).first().waitFor();
  return (await page.locator('.chosen li').count()) > before;
}

/** From a signed desk to the reasons why; the last of several people signs. */
export async function watchWeek(page: Page, course: Course): Promise<void> {
  await phase(page, 'reveal');
  await fits(page, course, 'reveal', false);
  await pressNamed(page, 'Open the markets');
  await phase(page, 'week');
  await pressNamed(page, 'To Friday');
  await fits(page, course, 'week', true);
  await pressNamed(page, 'Why did it move?');
  await phase(page, 'why');
  await fits(page, course, 'why', false);
  course.checksums.push(await checksumOf(page));
}

/** Goes on from the reasons why; false where the game has ended and the debrief is open. */
export async function goOn(page: Page): Promise<boolean> {
  const next = page.locator('.why-right .actions .button');
  const ends = /debrief/.test((await next.textContent()) ?? '');
  await actByKey(next);
  await page.locator(ends ? '.debrief' : '.in-briefing, .in-reveal, .handover').first().waitFor();
  return !ends;
}

/** Notes a screen that does not fit the window. */
export async function fits(page: Page, course: Course, screen: string, down: boolean): Promise<void> {
  const found = await misfit(page, down);
  if (found !== '') course.misfits.push(`${screen} of turn ${course.checksums.length + 1}: ${found}`);
}

/** Plays a turn of one person from the briefing to the reasons why: a prediction, a card if there is one, a look at the week. */
export async function playTurn(page: Page, turn: number, course: Course): Promise<void> {
  await phase(page, 'briefing');
  await fits(page, course, 'briefing', false);
  await pressNamed(page, 'To the desk');
  await predict(page, turn);
  const action = await layNew(page, turn, course.laid);
  if (action !== null) course.laid.push(action);
  await fits(page, course, 'decide', true);
  await pressNamed(page, /^(Sign|Stay silent)$/);
  await watchWeek(page, course);
}

/** Copies the link of the game on the screen by keyboard and reads it from the clipboard. */
export async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page);
  await pressNamed(page, 'Copy link');
  await page.getByText('Copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  return link;
}

/** Plays the game of a link again outside the browser. */
export async function replayInNode(link: string) {
  const read = await readLink(new URL(link).hash);
  const level = readPlayableLevel(LEVEL_TEXT);
  if (!read.ok || !level.ok) throw new Error('the link or the level could not be read');
  return { record: read.value, ...replayRecord(read.value, rulebook, level.scenario) };
}

/** Opens the reference and gives what is wrong with each of its pages. */
export async function referenceFaults(page: Page): Promise<{ readonly pages: string[]; readonly faults: string[] }> {
  await pressNamed(page, 'Open the reference');
  const tabs = page.locator('.reference-tabs [role=tab]');
  await tabs.first().waitFor();
  const pages = await tabs.allTextContents();
  const faults: string[] = [];
  for (const name of pages) {
    faults.push(...(await faultsOf(page, `reference, ${name}`)));
    await actByKey(page.locator('.reference-tabs [aria-selected=true]'), 'ArrowRight');
  }
  await page.keyboard.press('Escape');
  return { pages, faults };
}

/** Whether each goal is told as met, table by table. */
export function goalsTold(page: Page): Promise<boolean[][]> {
  return page.locator('.objectives').evaluateAll((tables) =>
    tables.map((table) => [...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('.verdict-word.met') !== null)));
}

/** Words for the ending of a game in the level. */
export function endingOf(id: string) {
  const ending = LEVEL.endings.find((each) => each.id === id);
  if (ending === undefined) throw new Error(`the level has no ending ${id}`);
  return { title: ending.title.en, text: ending.text.en };
}
