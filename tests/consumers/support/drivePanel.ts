import type { Browser } from 'playwright';
import { expect } from 'vitest';

/** Milliseconds that a step may take; a development server compiles a route when it is first asked. */
const patience = 120_000;

/**
 * Borrows, is refused since the device is new, activates it, has the seat over a reload, and
 * returns it. Nothing may be said in the console meanwhile.
 */
export async function drivePanel(
  browser: Browser,
  url: string,
  { survivesReload = true }: { survivesReload?: boolean } = {},
): Promise<void> {
  // A development server bundles what a page needs when it is first asked, and then reloads it.
  const first = await browser.newPage();
  await first.goto(url, { waitUntil: 'networkidle', timeout: patience });
  await first.context().close();

  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // Chromium logs every refused request of its own accord.
    const ofChromium = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !ofChromium) problems.push(message.text());
  });
  const seat = page.getByText(/This device holds a seat until/);
  const borrow = page.getByRole('button', { name: 'Borrow seat' });

  await page.goto(url);
  // Said by the browser alone: the page of a server does nothing before React has taken it over.
  // Without a scope the id is new, and a device that nobody can have used before holds none.
  await page.getByText(/This (browser knows of|device holds) no seat/).waitFor();
  await borrow.click();
  await page.getByRole('alert').getByText('This device is not activated').waitFor();
  await page.getByRole('button', { name: 'Activate this device' }).click();
  await seat.waitFor();
  if (survivesReload) {
    await page.reload();
    await seat.waitFor();
  }
  await page.getByRole('button', { name: 'Return this seat' }).click();
  await page.getByRole('button', { name: 'Return seat' }).click();
  await page.getByText('This device holds no seat.').waitFor();
  expect(problems).toEqual([]);
  await context.close();
}
