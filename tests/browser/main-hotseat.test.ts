import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actByKey, serveSite, visit } from './kit';
import type { Site } from './kit';
import { chooseMainLevel, copyLink, faultsOf, fits, goalsTold, goOn, layNew, newCourse, predict, replayInNode, turnControl, watchWeek } from './main-level';
import type { Course } from './main-level';
import { keptIn, phase, pickRadio, pressNamed } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };
const WEEKS = 6;

/** What one person did at the desk, as far as the other may not read it. */
interface Private {
  /** All that stands there for this person alone: the order, the card under the lamp, aims, means. */
  readonly desk: readonly string[];
  /** The order, without what the whole world had read before. */
  readonly orders: readonly string[];
}

/** Everything that the page holds: texts, names, values, titles. */
const everything = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

const ordersOf = (page: Page): Promise<string[]> => page.locator('.chosen li > span').allTextContents();

/** The texts of some parts of the page, piece by piece, without the shortest. */
function piecesOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const pieces = elements.flatMap((element) => [...element.querySelectorAll('*'), element])
      .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim() ?? ''));
    return [...new Set(pieces)].filter((piece) => piece.length > 3);
  });
}

async function takeSeat(page: Page, city: string): Promise<void> {
  await page.locator('.handover').waitFor();
  expect(await page.locator('.table, .desk, .bar-top, input, canvas').count()).toBe(0);
  await pressNamed(page, `Hand the machine to ${city}`);
}

/** Goes on after the page was loaded again; the machine is handed to whoever was at it. */
async function reload(page: Page, from: string): Promise<void> {
  await keptIn(page, from);
  await page.reload();
  await pressNamed(page, /^Continue your game/);
  await page.locator('.handover').waitFor();
}

/** One person's part of a turn, up to the signature. */
async function decide(page: Page, city: string, course: Course, laid: string[]): Promise<Private> {
  const turn = course.checksums.length + 1;
  await takeSeat(page, city);
  await phase(page, 'briefing');
  const before = await everything(page);
  await pressNamed(page, 'To the desk');
  await predict(page, turn);
  const action = await layNew(page, turn, laid);
  if (action !== null) laid.push(action);
  await turnControl(page);
  await fits(page, course, 'decide', true);
  if (turn === WEEKS) expect(await faultsOf(page, `decide at the end, ${city}`, true)).toEqual([]);
  const orders = await ordersOf(page);
  const desk = await piecesOf(page, '.chosen li > span, .selected-card > h3, .capacity, .goals');
  expect(desk.length).toBeGreaterThanOrEqual(4 + orders.length);
  return { desk, orders: orders.filter((text) => !before.includes(text)) };
}

async function expectNothingOf(page: Page, secrets: readonly string[], where: string): Promise<void> {
  const all = await everything(page);
  expect(secrets.filter((secret) => all.includes(secret)), where).toEqual([]);
}

/** Both persons decide, with the page loaded again at the desk in one turn and between the two in another; then all see the week. */
async function playShared(page: Page, course: Course, laid: { readonly first: string[]; readonly second: string[] }): Promise<number> {
  const turn = course.checksums.length + 1;
  const { desk, orders } = await decide(page, 'Washington', course, laid.first);
  if (turn === 2) {
    const order = await ordersOf(page);
    await reload(page, '"draft":[{');
    await expectNothingOf(page, desk, 'loaded again at the desk');
    await takeSeat(page, 'Washington');
    await phase(page, 'decide');
    expect(await ordersOf(page)).toEqual(order);
  }
  await pressNamed(page, /^(Sign|Stay silent)$/);
  await page.getByRole('button', { name: 'Hand the machine to Brussels' }).waitFor();
  await expectNothingOf(page, desk, `handed over in turn ${turn}`);
  if (turn === 1) expect(await faultsOf(page, 'handover', true)).toEqual([]);
  if (turn === 3) await reload(page, '"phase":"handover"');
  await expectNothingOf(page, desk, `handed over in turn ${turn}, after it was loaded again`);
  await decide(page, 'Brussels', course, laid.second);
  await expectNothingOf(page, orders, `at the other desk in turn ${turn}`);
  await pressNamed(page, /^(Sign|Stay silent)$/);
  await watchWeek(page, course);
  return orders.length;
}

describe('two people at one machine on the main level', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it('play six weeks in turn, keep their choices from each other, and read a debrief with a section for each', async () => {
    const { page, seen, close } = await visit(site, '', STILL);
    await chooseMainLevel(page);
    await actByKey(page.getByRole('checkbox', { name: /^Several people/ }), 'Space');
    await pickRadio(page, /^6 weeks/);
    expect(await faultsOf(page, 'home, several people')).toEqual([]);
    await pressNamed(page, 'Play Greenland');

    const course = newCourse();
    const laid = { first: [], second: [] };
    let kept = 0;
    do kept += await playShared(page, course, laid);
    while (await goOn(page));
    expect(course.misfits).toEqual([]);
    expect(kept).toBeGreaterThanOrEqual(3);
    expect(laid.second.length).toBeGreaterThanOrEqual(3);

    expect(await faultsOf(page, 'debrief of two')).toEqual([]);
    const replay = await replayInNode(await copyLink(page));
    expect(replay.record.turns).toBe(WEEKS);
    expect(replay.turns.map(({ checksum }) => checksum)).toEqual(course.checksums);
    expect(await page.locator('.seat-section').count()).toBe(1);
    const goals = ['us-administration', 'eu-commission'].map((seat) => replay.goals[seat]?.results.map(({ met }) => met));
    const told = await goalsTold(page);
    expect(told).toHaveLength(2);
    expect(told).toEqual(expect.arrayContaining(goals));
    expect(seen).toEqual(CLEAN);
    await close();
  });
});
