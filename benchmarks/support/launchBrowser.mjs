import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/findBrowser.mjs';

/**
 * Starts the Chromium that the tests use.
 *
 * @returns {Promise<import('playwright').Browser>}
 */
export function launchBrowser() {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      // A benchmark that has to collect its garbage at a time of its own.
      '--js-flags=--expose-gc',
      // All pages are in the background but one.
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--disable-background-timer-throttling',
    ],
  });
}
