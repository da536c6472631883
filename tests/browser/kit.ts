import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, ConsoleMessage, Locator, Page } from 'playwright-core';
import { preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

/** The built page on a free port of this machine, and one browser for all visits that need no profile of their own. */
export interface Site {
  readonly url: string;
  browser(): Promise<Browser>;
  close(): Promise<void>;
}

/** Everything that should not happen on a page. */
export interface Seen {
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  readonly policyViolations: string[];
  readonly foreignRequests: string[];
}

/** How a visit is opened: with a profile in a browser of its own, without one in the site's browser, where it leaves nothing behind. */
export interface VisitOptions {
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** A visit to the site, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seen: Seen;
  close(): Promise<void>;
  /** Ends the process of the profile's own browser at once, as a crash or a power cut would; the profile stays on disk. */
  kill(): Promise<void>;
}

/** Serves dist/ with the headers of the project's own preview. */
export async function serveSite(): Promise<Site> {
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  let shared: Promise<Browser> | null = null;
  const browser = (): Promise<Browser> => (shared ??= chromium.launch({ executablePath: EXECUTABLE, args: FLAGS }));
  const close = async (): Promise<void> => {
    await (await shared)?.close();
    await server.close();
  };
  return { url: `http://127.0.0.1:${address.port}/`, browser, close };
}

/** Makes an empty browser profile on disk. */
export function freshProfile(): string {
  return mkdtempSync(join(tmpdir(), 'profile-'));
}

/** Throws a profile away. */
export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Opens a page of the site; `path` may carry a query or a fragment. */
export async function visit(site: Site, path = '', options: VisitOptions = {}): Promise<Visit> {
  const { profile } = options;
  const context = await (profile === undefined ? site.browser().then((browser) => browser.newContext(look(options))) : launch(profile, options));
  const seen: Seen = { consoleErrors: [], pageErrors: [], policyViolations: [], foreignRequests: [] };
  await watch(context, site, seen);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL(path, site.url).href);
  const kill = (): Promise<void> => {
    if (profile === undefined) throw new Error('only a browser with a profile of its own can be killed');
    return killBrowser(context, profile);
  };
  return { page, context, seen, close: () => context.close(), kill };
}

function look({ width = 1366, height = 768, locale = 'en-GB', reducedMotion = 'no-preference' }: VisitOptions) {
  return { viewport: { width, height }, locale, reducedMotion };
}

function launch(profile: string, options: VisitOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: EXECUTABLE, args: FLAGS, ...look(options) });
}

async function watch(context: BrowserContext, site: Site, seen: Seen): Promise<void> {
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => void seen.pageErrors.push(error.error().stack ?? error.error().message));
  context.on('request', (request) => {
    if (isForeign(request.url(), site)) seen.foreignRequests.push(request.url());
  });
  await context.exposeBinding('notePolicyViolation', (_source, text: string) => void seen.policyViolations.push(text));
  await context.addInitScript(() => {
    const note = (globalThis as unknown as { notePolicyViolation: (text: string) => void }).notePolicyViolation;
    document.addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective} ${event.blockedURI}`));
  });
}

function isForeign(url: string, site: Site): boolean {
  return !url.startsWith(site.url) && !/^(data|blob|about):/.test(url);
}

/** Chromium's lock on its profile is a link that ends in the number of its process. */
async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const lock = join(profile, 'SingletonLock');
  const family = processFamily(Number(readlinkSync(lock).split('-').at(-1)));
  const closed = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  for (const member of family) killProcess(member);
  await closed;
  // A helper that outlived the browser would keep its databases locked against the next one.
  while (family.some(isRunning)) await sleep(20);
  rmSync(lock, { force: true });
}

/** A process and all that descend from it, by number. */
function processFamily(first: number): number[] {
  const family = [first];
  for (const member of family) {
    const tasks = existsSync(`/proc/${member}/task`) ? readdirSync(`/proc/${member}/task`) : [];
    family.push(...tasks.flatMap((task) => numbersIn(`/proc/${member}/task/${task}/children`)));
  }
  return family;
}

function numbersIn(file: string): number[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function killProcess(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

/** A process that has ended and waits to be noticed has no command line any more. */
function isRunning(processId: number): boolean {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

/** Moves the focus with the Tab key until it stands on an element; throws when it never comes there. */
export async function tabTo(target: Locator, most = 120): Promise<void> {
  const page = target.page();
  const passed: string[] = [];
  const wanted = await target.first().elementHandle();
  for (let step = 0; step <= most; step += 1) {
    const focused = await wanted?.evaluate(focusedBeside);
    if (focused === null) return;
    passed.push(focused ?? 'nothing');
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key did not reach ${String(target)}; it passed ${passed.join(', ')}`);
}

/** Runs in the page: what has the focus instead of an element, in words; null when the element has it. */
function focusedBeside(element: Element): string | null {
  const focused = document.activeElement;
  if (element === focused) return null;
  const name = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  return `${focused?.tagName.toLowerCase() ?? 'nothing'} "${name.trim().slice(0, 30)}"`;
}

/** Uses a control by keyboard alone: Tab to it, then a key. */
export async function actByKey(target: Locator, key = 'Enter'): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Says whether an element has the focus. */
export async function isFocused(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element === document.activeElement);
}

/** Lists what axe-core finds wrong with the page as it stands, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}
