import { openPage } from '../support/openPage.mjs';

/**
 * @typedef {object} Scene
 * @property {'none' | 'borrowed'} seat what an earlier visit left; none: there was no earlier visit
 * @property {boolean} given whether the host gives the hardware id
 * @property {number} width of the window
 */

/**
 * Shows the panel as on a visit, and collects what moves from its skeleton to its content.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('../support/buildPage.mjs').Site} site
 * @param {Scene} scene
 * @returns {Promise<{ shifts: import('./page.js').Shift[], states: string[] }>}
 */
export async function measureShift(browser, site, { seat, given, width }) {
  const page = await openPage(browser, site, {
    width,
    // All of the panel and what is below has to be in sight: what is out of it does not count.
    height: 2_400,
    path: given ? '/?hardwareId=benchmark' : '/',
    before: (context) => context.addInitScript(lateTimers),
  });
  await settle(page);
  if (seat === 'borrowed') {
    await page.evaluate(() => window.shifts.borrow());
    await page.reload();
    await settle(page);
  }
  const found = await page.evaluate(() => ({
    shifts: [...window.shifts.seen()],
    states: window.shifts.states,
  }));
  await page.evaluate(() => window.shifts.push());
  await settle(page);
  const pushed = await page.evaluate(() => window.shifts.seen().length);
  await page.context().close();
  if (pushed === found.shifts.length) throw new Error('This Chromium does not report shifts.');
  if (found.states[0] !== 'pending') throw new Error('The skeleton was not there.');
  return found;
}

/** @param {import('playwright').Page} page */
async function settle(page) {
  await page.waitForFunction(
    () => document.querySelector('.rfl-seat:not([data-state="pending"])') !== null,
  );
  await page.waitForTimeout(600);
}

/** Runs in the page: makes it slow, so that its skeleton is painted before its content is known. */
function lateTimers() {
  const setTimer = window.setTimeout.bind(window);
  /** @type {(run: () => void, delay?: number) => number} */
  const late = (run, delay = 0) => setTimer(run, delay + 300);
  Object.assign(window, { setTimeout: late });
}
