import type { Page } from 'playwright-core';

/** Takes a picture under a name; `whole` takes the page to its end. */
export type Camera = (name: string, whole: boolean) => Promise<void>;

/** Which game is walked through: the level's place on the first screen, who is played, and for how many weeks at most. */
export interface Walk {
  readonly level: number;
  readonly seat: string;
  readonly turns: number;
}

/** Time for fonts, the stage and the first comets. */
const SETTLE_MS = 1800;

/** Walks through a whole game and stops at every screen; knows no language. */
export async function tour(page: Page, camera: Camera, { level, seat, turns }: Walk): Promise<void> {
  const settle = (ms = SETTLE_MS): Promise<void> => page.waitForTimeout(ms);
  const shoot = async (name: string, whole = false): Promise<void> => {
    await settle();
    await camera(name, whole);
  };
  await page.locator('form').waitFor();
  await page.getByRole('tab').nth(level).click();
  await page.locator(`input[value="${seat}"]`).check({ force: true });
  await shoot('01-home');
  await page.locator('form button[type=submit]').click();
  for (let turn = 1; turn <= turns && (await page.locator('.debrief').count()) === 0; turn += 1) {
    const look = turn === 1 ? shoot : async (): Promise<void> => {};
    await playTurn(page, turn, look);
  }
  if ((await page.locator('.debrief').count()) > 0) await shoot('10-debrief', true);
}

async function playTurn(page: Page, turn: number, look: (name: string) => Promise<void>): Promise<void> {
  await page.locator('.in-briefing').waitFor();
  await look('02-briefing');
  await page.locator('.in-briefing .desk .actions .button').click();
  await page.locator('.in-predict').waitFor();
  await look('03-predict');
  await page.locator('.in-predict .button.quiet').click();
  await page.locator('.in-decide').waitFor();
  await look('04-decide');
  if (turn <= 2) await layCard(page, turn, look);
  await page.locator('.in-decide .actions .button').last().click();
  await page.locator('.in-reveal').waitFor();
  await look('07-reveal');
  await page.locator('.in-reveal .desk .actions .button').click();
  await page.locator('.in-week').waitFor();
  await page.waitForTimeout(turn === 1 ? 2500 : 100);
  await look('08-week');
  await page.locator('.in-week .key').last().click();
  await page.locator('.in-week .desk button.button:not([disabled])').click();
  await page.locator('.in-why').waitFor();
  await look('09-why');
  await page.locator('.in-why .desk .actions .button').click();
}

async function layCard(page: Page, turn: number, look: (name: string) => Promise<void>): Promise<void> {
  await page.locator('.in-decide .card:not(.illegal) button').first().click();
  await look('05-card');
  const before = await page.locator('.in-decide .chosen li').count();
  await page.locator('.in-decide .actions .button').first().click();
  await page.waitForFunction((count) => document.querySelectorAll('.in-decide .chosen li').length > count, before);
  if (turn === 1) await look('06-chosen');
}
