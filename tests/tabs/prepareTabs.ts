import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildPage, launchBrowser } from '../hosts/serveHost.js';
import type { TabWorld, TabWorldOptions } from './TabWorld.js';
import { createTabWorld } from './TabWorld.js';

/** Makes a world, which ends with the test. */
export type MakeTabWorld = (
  options?: Omit<TabWorldOptions, 'browser' | 'files'>,
) => Promise<TabWorld>;

/** Launches the browser and builds the page of the tabs, once for a file of tests. */
export function prepareTabs(): MakeTabWorld {
  let browser: Browser;
  let files: Map<string, string>;
  const worlds: TabWorld[] = [];

  beforeAll(async () => {
    [browser, files] = await Promise.all([
      launchBrowser(),
      buildPage(new URL('./page/', import.meta.url)),
    ]);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.end()));
  });
  afterAll(() => browser?.close());

  return async (options) => {
    const world = await createTabWorld({ browser, files, ...options });
    worlds.push(world);
    return world;
  };
}
