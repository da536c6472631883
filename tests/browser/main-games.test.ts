import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, visit } from './kit';
import type { Site, Visit } from './kit';
import { copyLink, endingOf, faultsOf, goalsTold, goOn, LEVEL, newCourse, playTurn, referenceFaults, replayInNode, startMainLevel, watchWeek } from './main-level';
import type { Course } from './main-level';
import { pressNamed } from './player';

const STILL = { reducedMotion: 'reduce' } as const;
const CLEAN = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };

const HALF_WAY = 6;

const words = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).first().textContent()) ?? '';

/** Plays on until the debrief is open; looked at closely, half-way, with laws, votes and auctions under way, all that can be looked up is looked at. */
async function playToTheEnd(page: Page, closely: boolean): Promise<Course> {
  const course = newCourse();
  let turn = 0;
  do {
    turn += 1;
    await playTurn(page, turn, course);
    if (closely && turn === HALF_WAY) expect([...(await faultsOf(page, 'why')), ...(await referenceFaults(page)).faults]).toEqual([]);
  } while (await goOn(page));
  return course;
}

/** Opens a link in a profile that knows nothing of it, which tells how the game ended. */
async function openElsewhere(site: Site, link: string, title: string): Promise<Visit> {
  const other = await visit(site, new URL(link).hash, STILL);
  await other.page.getByRole('button', { name: 'Watch the replay' }).waitFor();
  expect(await words(other.page, '.preview')).toContain(title);
  return other;
}

/** Watches a game from its preview to its debrief, and gives the checksum after each turn and the verdict. */
async function watchFilm(page: Page) {
  await pressNamed(page, 'Watch the replay');
  const course = newCourse();
  do await watchWeek(page, course);
  while (await goOn(page));
  return { checksums: course.checksums, verdict: await words(page, '.verdict') };
}

describe('a whole game of the main level by keyboard alone', () => {
  let site: Site;
  beforeAll(async () => void (site = await serveSite()));
  afterAll(() => site?.close());

  it.each([
    ['us-administration', 'leverage', /^US administration/, /^Leverage/, 'on'],
    ['federal-reserve', 'price-stability', /^Federal Reserve/, /^Price stability/, 'film'],
    ['eu-commission', 'protect', /^EU Commission/, /^Protect/, 'on'],
    ['norway-fund', 'citizens', /^Norway/, /^Citizens/, 'closely'],
  ])('as %s for %s ends in a debrief that Node and another profile come to as well', async (seat, goalSet, seatName, goalName, look) => {
    const { page, seen, close } = await visit(site, '', STILL);
    await startMainLevel(page, seatName, goalName);
    const course = await playToTheEnd(page, look === 'closely');
    expect(course.misfits).toEqual([]);
    expect(course.laid.length).toBeGreaterThanOrEqual(4);

    const verdict = await words(page, '.verdict');
    expect(await faultsOf(page, 'debrief')).toEqual([]);
    const link = await copyLink(page);
    const replay = await replayInNode(link);
    expect(replay.record.seats[seat]).toMatchObject({ control: 'human', goalSet });
    expect(course.laid.filter((action) => !replay.record.decisions.some((made) => made.seat === seat && made.action === action))).toEqual([]);
    expect(replay.turns.map(({ checksum }) => checksum)).toEqual(course.checksums);

    const ending = endingOf(replay.world.ending);
    expect(verdict).toContain(ending.title);
    expect(await words(page, '.ending')).toBe(ending.text);
    expect(await goalsTold(page)).toEqual([replay.goals[seat]?.results.map(({ met }) => met)]);
    expect(course.checksums.length).toBeLessThanOrEqual(LEVEL.calendar.turns);
    expect(seen).toEqual(CLEAN);
    await close();

    const other = await openElsewhere(site, link, ending.title);
    if (look === 'film') expect(await watchFilm(other.page)).toEqual({ checksums: course.checksums, verdict });
    expect(other.seen).toEqual(CLEAN);
    await other.close();
  });
});
