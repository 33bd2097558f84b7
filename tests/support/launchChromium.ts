import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/findBrowser.mjs';

/** A browser that is driven from outside. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
