import type { Browser, BrowserContext, Page } from 'playwright';
import type { LoggedRequest, TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { serveHost } from '../hosts/serveHost.js';

/** The device of the page that the tabs show. */
export const device = 'device-of-the-tabs';
/** Minutes without a check until a seat is free. */
export const timeout = 2;

const second = 1_000;
/** Shorter than tabs without locks wait for one another. */
const moment = 20;
const start = Date.UTC(2026, 10, 27, 18);

/** One browser with its tabs, the service behind it, and the one clock of both. */
export interface TabWorld {
  readonly context: BrowserContext;
  readonly stack: TestStack;
  readonly url: string;
  open: (query?: string) => Promise<Page>;
  /** Closes a tab as a person does: it hears of it. */
  close: (page: Page) => Promise<void>;
  /** Time passes, everywhere, second by second or in other steps. */
  pass: (seconds: number, step?: number) => Promise<void>;
  /** Time passes for the service alone: no page is open, or none runs. */
  passWithoutPages: (seconds: number) => void;
  /** The device wakes after so many seconds, of which the service knows: what is due runs once. */
  wake: (seconds: number) => Promise<void>;
  /** Waits until nothing is under way any more, a moment of the clock at a time. */
  settle: () => Promise<void>;
  /** What a page says: the state of the seat and of keeping it. */
  said: (page: Page) => Promise<string>;
  /** The seat that the service has for this device. */
  slot: () => { state: string; until: string } | null;
  checks: () => LoggedRequest[];
  end: () => Promise<void>;
}

/** How a world is set up. */
export interface TabWorldOptions {
  browser: Browser;
  /** The page of each tab, built. */
  files: Map<string, string>;
  /** False: as on plain http, the browser has no Web Locks. Default: true. */
  locks?: boolean;
  floatingTimeout?: number;
}

/** Makes a world in which the device is activated and holds no seat. */
export async function createTabWorld(options: TabWorldOptions): Promise<TabWorld> {
  const { browser, files, locks: withLocks = true, floatingTimeout = timeout } = options;
  let now = start;
  const stack = await createTestStack({
    license: 'plain',
    emulator: {
      now: () => now,
      licenses: [{ shows: 'plain', licenseKey: 'tabs', floatingUsers: 3, floatingTimeout }],
    },
  });
  await stack.fetch('http://localhost/api/license/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: device }),
  });
  const host = await serveHost(files, stack, () => ({ head: '' }));
  const context = await browser.newContext();
  const problems: string[] = [];
  let underWay = 0;
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('request', () => void (underWay += 1));
  context.on('requestfinished', () => void (underWay -= 1));
  context.on('requestfailed', () => void (underWay -= 1));
  if (!withLocks) {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'locks');
    });
  }
  await context.clock.install({ time: start });
  await context.clock.pauseAt(start);

  /** Whether a tab is at its turn or waits for it. */
  const isActing = async (): Promise<boolean> => {
    const [page] = context.pages();
    if (!page || page.url() === 'about:blank') return false;
    return page.evaluate(async () => {
      const locks: LockManager | undefined = navigator.locks;
      const { held = [], pending = [] } = (await locks?.query()) ?? {};
      const turns = Object.keys(localStorage).filter((key) => key.endsWith(':turn'));
      return held.length + pending.length + turns.length > 0;
    });
  };
  const run = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    await context.clock.runFor(milliseconds);
    // Without locks tabs wait for one another by the clock, while what they write travels in real time.
    if (!withLocks) await letWritesArrive(context.pages());
  };
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2;) {
      // oxlint-disable no-await-in-loop -- one moment after the other
      await run(moment);
      quiet = underWay > 0 || (await isActing()) ? 0 : quiet + 1;
      // oxlint-enable no-await-in-loop
    }
  };

  return {
    context,
    stack,
    url: host.url,
    settle,
    open: async (query = '') => {
      const page = await context.newPage();
      await page.goto(`${host.url}${query}`);
      await settle();
      return page;
    },
    close: async (page) => {
      await page.close({ runBeforeUnload: true });
      await page.waitForEvent('close', { predicate: () => true }).catch(() => undefined);
      if (context.pages().length > 0) await settle();
    },
    pass: async (seconds, step = 1) => {
      const end = now + seconds * second;
      const isOver = (): boolean => now >= end;
      while (!isOver()) {
        // oxlint-disable no-await-in-loop -- second by second
        await run(
          withLocks || (await nextCheckIn(context.pages())) > 2 * second ? step * second : moment,
        );
        if (underWay > 0 || (await isActing())) await settle();
        // oxlint-enable no-await-in-loop
      }
    },
    passWithoutPages: (seconds) => void (now += seconds * second),
    wake: async (seconds) => {
      await context.clock.fastForward(seconds * second);
      await settle();
    },
    said: async (page) => {
      const seat = await page.locator('#seat').getAttribute('data-state');
      return `${seat}, ${await page.locator('#hold').textContent()}`;
    },
    slot: () => {
      const devices = stack.state().licenses.flatMap((license) => license.devices);
      return devices.find(({ hardwareId }) => hardwareId === device)?.slot ?? null;
    },
    checks: () => stack.requests().filter(({ path }) => path.endsWith('/check_license')),
    end: async () => {
      await context.close();
      await host.close();
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

let fences = 0;

/** Waits until each page has read what all of them have written to storage so far. */
async function letWritesArrive(pages: Page[]): Promise<void> {
  const fence = String((fences += 1));
  const names = pages.map((_, index) => `fence:${index}`);
  await Promise.all(
    pages.map((page, index) =>
      page.evaluate(([name, text]) => localStorage.setItem(name, text), [
        `fence:${index}`,
        fence,
      ] as const),
    ),
  );
  const isThere = (page: Page): Promise<boolean> =>
    page.evaluate(([keys, text]) => keys.every((name) => localStorage.getItem(name) === text), [
      names,
      fence,
    ] as const);
  // oxlint-disable-next-line no-await-in-loop -- until it is there
  while (!(await Promise.all(pages.map(isThere))).every(Boolean));
}

/** Milliseconds until a check is due, by what the tabs remember. */
async function nextCheckIn([page]: Page[]): Promise<number> {
  if (!page) return Infinity;
  return page.evaluate((id) => {
    const isSeat = (name: string): boolean => name.includes(':seat:') && name.endsWith(id);
    const text = localStorage.getItem(Object.keys(localStorage).find(isSeat) ?? '') ?? '{}';
    const { hold } = JSON.parse(text) as { hold?: { dueAt?: number } };
    return (hold?.dueAt ?? 0) - Date.now();
  }, device);
}
