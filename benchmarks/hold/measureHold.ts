import type { Browser, Page } from 'playwright';
import { buildPage } from '../../tests/hosts/serveHost.js';
import { createTabWorld } from '../../tests/tabs/TabWorld.js';
import type { TabWorld } from '../../tests/tabs/TabWorld.js';

declare global {
  interface Window {
    renders: Map<string, number>;
  }
}

/** What an hour of one kept seat takes. */
export interface Hour {
  tabs: number;
  /** Requests that the service got in it. */
  requests: number;
  /** Renders of any component, in all tabs. */
  renders: number;
}

/** How long a seat is not free after its last tab closed. */
export interface Leaving {
  /** Seconds on the service's clock. */
  seconds: number;
  /** Milliseconds that closing took on this machine. */
  closing: number;
  /** Requests that the service got for the closing page. */
  requests: number;
}

const hour = 3_600;
/** Seconds that a tab is ahead of the next at the most: coarse, since many of them are open. */
const step = 5;

/** Keeps a seat for an hour in so many tabs. `timeout` is the floating timeout in minutes. */
export async function measureHour(browser: Browser, tabs: number, timeout: number): Promise<Hour> {
  const world = await createWorld(browser, timeout);
  const pages: Page[] = [];
  // oxlint-disable-next-line no-await-in-loop -- a person opens one after the other
  while (pages.length < tabs) pages.push(await world.open());
  const before = world.stack.requests().length;
  if ((await takeRenders(pages)) === 0) throw new Error('No render was counted.');
  await world.pass(hour, step);
  const requests = world.stack.requests().length - before;
  const renders = await takeRenders(pages);
  await world.end();
  return { tabs, requests, renders };
}

/** How many components rendered since it was last asked. */
async function takeRenders(pages: Page[]): Promise<number> {
  const counts = await Promise.all(
    pages.map((page) =>
      page.evaluate(() => {
        const renders = [...window.renders.values()];
        window.renders.clear();
        return renders.reduce((sum, count) => sum + count, 0);
      }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Closes the last tab right after a check. With `release` the page asks for its seat to be returned. */
export async function measureLeaving(
  browser: Browser,
  release: boolean,
  timeout: number,
): Promise<Leaving> {
  const world = await createWorld(browser, timeout);
  const page = await world.open(release ? '?release' : '');
  const before = world.stack.requests().length;
  const start = performance.now();
  await world.close(page);
  let seconds = 0;
  // What left with the page arrives after it.
  if (release) while (world.slot()) await arrival();
  const closing = performance.now() - start;
  for (; world.slot(); seconds += 1) world.passWithoutPages(1);
  const requests = world.stack.requests().length - before;
  await world.end();
  return { seconds, closing, requests };
}

let files: Promise<Map<string, string>> | undefined;

async function createWorld(browser: Browser, floatingTimeout: number): Promise<TabWorld> {
  files ??= buildPage(new URL('./page/', import.meta.url));
  return createTabWorld({ browser, files: await files, floatingTimeout });
}

function arrival(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
