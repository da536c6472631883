import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { tour } from './tour';
import type { Walk } from './tour';

const SIZES = [[1366, 768], [1920, 1080], [390, 844]] as const;
const LANGUAGES = ['en-GB', 'zh-CN'] as const;
/** The games that are walked through: the first level whole, the main one for some weeks. */
const WALKS: readonly (Walk & { readonly id: string })[] = [
  { id: 'first-shot', level: 0, seat: 'akademiker-pension', turns: 4 },
  { id: 'greenland', level: 1, seat: 'eu-commission', turns: 12 },
];
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

/** Opens the built page in one size and language and takes a picture of every screen into a folder. */
async function picture(browser: Browser, url: string, [width, height]: readonly [number, number], locale: string, folder: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, locale, isMobile: width < 500, hasTouch: width < 500 });
  const page: Page = await context.newPage();
  for (const walk of WALKS) {
    await page.goto('about:blank');
    await page.goto(url);
    await tour(page, async (name, whole) => {
      await page.screenshot({ path: `${folder}/${walk.id}-${width}-${locale}-${name}.png`, fullPage: whole });
    }, walk);
  }
  await context.close();
}

/** Takes the pictures: all of them into shots/, or with `--docs` the one that the README shows. */
async function main(words: readonly string[]): Promise<void> {
  const docs = words.includes('--docs');
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
  const url = `http://127.0.0.1:${port}/`;
  if (docs) await docsPicture(browser, url);
  else {
    mkdirSync('shots', { recursive: true });
    for (const size of SIZES) for (const locale of LANGUAGES) await picture(browser, url, size, locale, 'shots');
  }
  await browser.close();
  await server.close();
}

async function docsPicture(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  await page.goto(url);
  await tour(page, async (name) => {
    if (name === '08-week') await page.screenshot({ path: 'docs/greenland.png' });
  }, { level: 1, seat: 'eu-commission', turns: 1 });
}

await main(process.argv.slice(2));
