import type { Page } from 'playwright-core';
import { HeapReader } from './memory';
import type { Heap } from './memory';
import type { Watched } from './watch';

/** How often to measure, and how long to wait for a fan. */
export interface Effort {
  readonly hovers: number;
  readonly cold: number;
  readonly memory: number;
  readonly patienceMs: number;
}

/** All that one run has measured, in ms and MB. */
export interface Measured {
  readonly workers: number;
  /** From the open desk to the last futures of the arm without; below 0 where they were there before. */
  readonly baseMs: number;
  readonly warm: { readonly [futures: number]: readonly number[] };
  readonly cold: { readonly [futures: number]: readonly number[] };
  readonly heldMs: readonly number[];
  readonly eventsMs: readonly number[];
  readonly interactionsMs: readonly number[];
  readonly heapEarly: Heap;
  readonly heapLate: Heap;
}

const LEVEL = 1;
const SEAT = 'us-administration';
const EARLY = 20;
const MARKS = [500, 1_000, 10_000] as const;

/** Plays to the first desk of the main level and measures there. */
export async function measure(page: Page, effort: Effort): Promise<Measured> {
  const heap = await HeapReader.of(page);
  await toDesk(page);
  const baseMs = await baseOf(page, effort);
  const cards = await cardsOf(page);
  const warm = await warmHovers(page, cards, effort);
  const cold = await coldQuestions(page, cards, effort);
  await fleeting(page, cards, EARLY);
  const heapEarly = await heap.read();
  await fleeting(page, cards, effort.memory);
  const heapLate = await heap.read();
  const { workers, heldMs, eventsMs, interactionsMs } = await page.evaluate(() => {
    const { workers: count, heldMs: held, eventsMs: events, interactionsMs: interactions } = (globalThis as Watched).notes;
    return { workers: count, heldMs: held, eventsMs: events, interactionsMs: interactions };
  });
  return { workers, baseMs, warm, cold, heldMs, eventsMs, interactionsMs, heapEarly, heapLate };
}

async function toDesk(page: Page): Promise<void> {
  await page.locator('form').waitFor();
  await page.getByRole('tab').nth(LEVEL).click();
  await page.locator(`input[value="${SEAT}"]`).check({ force: true });
  await page.locator('form button[type=submit]').click();
  await page.locator('.in-briefing .desk .actions .button').click();
  await page.locator('.in-predict .button.quiet').click();
  await page.locator('.in-decide').waitFor();
}

async function baseOf(page: Page, { patienceMs }: Effort): Promise<number> {
  await page.locator('figure[data-finished=true]').waitFor({ state: 'attached', timeout: patienceMs });
  return page.evaluate(() => {
    const { baseMs, deskMs } = (globalThis as Watched).notes;
    return baseMs - deskMs;
  });
}

/** Cards that can be played, in the part of the hand that has most of them; that part is left open. */
async function cardsOf(page: Page): Promise<readonly string[]> {
  const tabs = page.locator('.hand-tabs [role=tab]');
  const playable = (): Promise<string[]> => page.locator('.card:not(.illegal) [data-action]:visible').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-action') ?? ''));
  const hands = [await playable()];
  for (let tab = 1; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    hands.push(await playable());
  }
  const best = hands.reduce((most, hand, tab) => (hand.length > (hands[most]?.length ?? 0) ? tab : most), 0);
  if (hands.length > 1) await tabs.nth(best).click();
  return hands[best] ?? [];
}

/** Points at one card after the other, once their first futures were played in idle time. */
async function warmHovers(page: Page, cards: readonly string[], { hovers, patienceMs }: Effort) {
  await away(page);
  for (const card of cards) await fanOf(page, card, () => point(page, card), patienceMs, 1_000);
  const found: { [futures: number]: number }[] = [];
  for (let hover = 0; hover < hovers; hover += 1) {
    const card = cards[hover % cards.length] ?? '';
    found.push(await fanOf(page, card, () => point(page, card), patienceMs, 1_000));
    await away(page);
  }
  return collect(found);
}

/** Turns a control of a card each time to a setting at which nobody has looked yet. */
async function coldQuestions(page: Page, cards: readonly string[], { cold, patienceMs }: Effort) {
  const found: { [futures: number]: number }[] = [];
  for (const card of cards) {
    if (found.length >= cold) break;
    await page.locator(`[data-action="${card}"]:visible`).click();
    const control = page.locator('.selected-card input[type=range]').first();
    if ((await control.count()) === 0) continue;
    await away(page);
    await control.focus();
    for (let step = 0; step < 12 && found.length < cold; step += 1) {
      const before = await control.inputValue();
      const fan = fanOf(page, card, () => page.keyboard.press('ArrowRight'), patienceMs, step % 4 === 0 ? 10_000 : 1_000);
      const painted = await fan.catch(() => null);
      if (painted === null || (await control.inputValue()) === before) break;
      found.push(painted);
    }
  }
  return collect(found);
}

/** Passes over cards without waiting for any. */
async function fleeting(page: Page, cards: readonly string[], hovers: number): Promise<void> {
  for (let hover = 0; hover < hovers; hover += 1) {
    await point(page, cards[hover % cards.length] ?? '');
    await page.waitForTimeout(30 + (hover % 5) * 20);
  }
  await away(page);
  await page.waitForTimeout(500);
}

/** Does something about a card and waits for its fan to be painted with so many futures. */
async function fanOf(page: Page, card: string, act: () => Promise<void>, patienceMs: number, futures: number): Promise<{ [futures: number]: number }> {
  await page.evaluate((wanted) => (globalThis as Watched).notes.expect(wanted), card);
  await act();
  await page.waitForFunction((mark) => ((globalThis as Watched).notes.painted[mark] ?? NaN) >= 0, futures, { timeout: patienceMs });
  return page.evaluate(() => (globalThis as Watched).notes.painted);
}

async function point(page: Page, card: string): Promise<void> {
  const box = await page.locator(`[data-action="${card}"]:visible`).boundingBox();
  if (box !== null) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function away(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
}

function collect(found: readonly { readonly [futures: number]: number }[]): { readonly [futures: number]: readonly number[] } {
  return Object.fromEntries(MARKS.map((mark) => [mark, found.flatMap((painted) => (Number.isFinite(painted[mark]) ? [painted[mark] as number] : []))]));
}
