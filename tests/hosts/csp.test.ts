import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestStack } from '../../src/testing/index.js';
import type { ServedHost } from './serveHost.js';
import { buildPage, launchBrowser, serveHost } from './serveHost.js';

// A host that allows its own files and nothing else: no inline style, no style that a script puts in.

const policy = "default-src 'self'; style-src 'self'; script-src 'self'";

let browser: Browser;
let host: ServedHost;

beforeAll(async () => {
  const [launched, files, stack] = await Promise.all([
    launchBrowser(),
    buildPage(),
    createTestStack(),
  ]);
  browser = launched;
  host = await serveHost(files, stack, () => ({
    head: '<link rel="stylesheet" href="/rfl.css">',
    headers: { 'Content-Security-Policy': policy },
  }));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

it('borrows, asks, returns and explains under a strict policy', async () => {
  const { page, problems } = await open();
  const panel = page.getByRole('region', { name: 'Your seat on this device' });

  await panel.getByRole('button', { name: 'Borrow seat' }).click();
  await panel.getByRole('button', { name: 'Activate this device' }).click();
  await panel.getByText(/This device holds a seat until/).waitFor();
  await panel.getByRole('radio', { name: 'Until a date of my own' }).check();
  await panel.getByRole('button', { name: 'Borrow until then' }).click();
  await panel.getByText('Enter a date and a time.').waitFor();
  expect(await stylesIn(page)).toEqual([]);

  await panel.getByRole('button', { name: 'Return this seat' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await stylesIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Return seat' }).click();
  await panel.getByText('This device holds no seat.').waitFor();
  expect(await stylesIn(page)).toEqual([]);
  expect(await problems()).toEqual([]);
  // The stylesheet is there: the host's policy lets its own files in.
  const radius = await panel.evaluate((element) => getComputedStyle(element).borderTopLeftRadius);
  expect(radius).toBe('10px');
  await page.context().close();
}, 60_000);

it('shows the devtools under it, in their corner', async () => {
  const { page, problems } = await open('?devtools');
  const devtools = page.locator('[data-floating-license-devtools]');
  await devtools.getByText('Floating licence: none').click();
  await page.getByRole('button', { name: 'Borrow seat' }).click();
  await devtools.getByText('device_not_found (refused)').waitFor();
  await devtools.getByRole('button', { name: 'Every seat in use' }).waitFor();
  expect(await devtools.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  expect(await problems()).toEqual([]);
  await page.context().close();
}, 60_000);

it('the policy is at work: a style of one’s own is refused', async () => {
  const { page, problems } = await open();
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(problems).toContain('style-src-attr inline');
  await page.context().close();
}, 60_000);

/** Opens the page; what the policy refused and what the console said is gathered from the start. */
async function open(search = ''): Promise<{ page: Page; problems: () => Promise<string[]> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    // Chromium logs every refused request of its own accord: the device is not activated at first.
    const ofChromium = message.text().startsWith('Failed to load resource');
    if (message.type() !== 'log' && !ofChromium) said.push(message.text());
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.goto(host.url + search);
  await page.getByText('This device holds no seat.').waitFor();
  const refused = (): Promise<string[]> =>
    page.evaluate(() => Reflect.get(globalThis, 'refused') as string[]);
  return { page, problems: async () => [...(await refused()), ...said] };
}

/** What styles without being a file: attributes and elements. */
async function stylesIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[style], style')].map((element) => element.outerHTML),
  );
}
