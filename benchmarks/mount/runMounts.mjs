import { buildPage } from '../support/buildPage.mjs';
import { launchBrowser } from '../support/launchBrowser.mjs';
import { openPage } from '../support/openPage.mjs';

/**
 * What one mount took, in milliseconds: by the clock, of the main thread's time, and of its time for
 * what follows once the forms have their answers. Its own time is what the page cost; by the clock,
 * it waits for whatever else the machine does.
 *
 * @typedef {{ clock: number, thread: number, after: number }} Mount
 */

/**
 * Mounts each page's form many times over and again, in turns, so that whatever else this machine
 * does meets them all.
 *
 * @param {Record<string, string>} modules who is compared, and the module of their page
 * @param {{ count: number, warmups: number, runs: number }} options
 * @returns {Promise<{ version: string, mounts: Record<string, Mount[]> }>}
 */
export async function runMounts(modules, { count, warmups, runs }) {
  const browser = await launchBrowser();
  try {
    const pages = await Promise.all(
      Object.entries(modules).map(async ([name, module]) => {
        const page = await openPage(browser, await buildPage(module));
        const session = await page.context().newCDPSession(page);
        await session.send('Performance.enable');
        return { name, page, session, mounts: /** @type {Mount[]} */ ([]) };
      }),
    );
    for (let run = 0; run < warmups + runs; run += 1) {
      for (const { page, session, mounts } of pages) {
        const mount = await mountOnce(page, session, count);
        if (run >= warmups) mounts.push(mount);
      }
    }
    const mounts = Object.fromEntries(pages.map((one) => [one.name, one.mounts]));
    return { version: browser.version(), mounts };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {number} count
 * @returns {Promise<Mount>}
 */
async function mountOnce(page, session, count) {
  await page.bringToFront();
  await page.evaluate(async () => {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const before = await threadTime(session);
  const clock = await page.evaluate((many) => window.mounts.mount(many), count);
  const mounted = await threadTime(session);
  await page.evaluate(() => window.mounts.goOn());
  const settled = await threadTime(session);
  await page.evaluate(() => window.mounts.unmount());
  return { clock, thread: mounted - before, after: settled - mounted };
}

/**
 * How long the page's main thread has run until now, in milliseconds.
 *
 * @param {import('playwright').CDPSession} session
 */
async function threadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = metrics.find(({ name }) => name === 'ThreadTime');
  if (!metric) throw new Error('This Chromium does not tell a thread’s time.');
  return metric.value * 1_000;
}
