import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { prepareTabs } from './prepareTabs.js';
import type { TabWorld } from './TabWorld.js';
import { timeout } from './TabWorld.js';

// Whatever tabs do, all of them say in the end what the service holds.

const makeWorld = prepareTabs();
let world: TabWorld;

beforeEach(async () => {
  world = await makeWorld();
});

async function openTabs(count: number): Promise<Page[]> {
  const tabs: Page[] = [];
  // oxlint-disable-next-line no-await-in-loop -- a person opens one after the other
  while (tabs.length < count) tabs.push(await world.open());
  return tabs;
}

it('two that borrow and return in the same moment end in the state of the service', async () => {
  const tabs = await openTabs(5);
  const [first, second] = tabs;
  for (let round = 0; round < 4; round++) {
    // oxlint-disable no-await-in-loop -- one round after the other
    await Promise.all([
      first?.getByRole('button', { name: 'Borrow' }).click(),
      second?.getByRole('button', { name: 'Return' }).click(),
    ]);
    await world.settle();
    await world.pass(2);
    const state = world.slot()?.state ?? 'none';
    const shown = await Promise.all(
      tabs.map((tab) => tab.locator('#seat').getAttribute('data-state')),
    );
    expect(shown).toEqual(tabs.map(() => state));
    // oxlint-enable no-await-in-loop
  }
}, 120_000);

it('a device that slept past the timeout checks at once, and has its seat again', async () => {
  const tabs = await openTabs(2);
  const checks = world.checks().length;
  world.passWithoutPages(timeout * 60 * 30);
  await world.wake(timeout * 60 * 30);
  expect(world.checks()).toHaveLength(checks + 1);
  expect(await Promise.all(tabs.map((tab) => world.said(tab)))).toEqual([
    'held, kept',
    'held, kept',
  ]);
  expect(world.slot()?.state).toBe('held');
}, 60_000);

it('a device that slept says so when another took the last seat meanwhile', async () => {
  const tabs = await openTabs(2);
  const checks = world.checks().length;
  world.passWithoutPages(timeout * 60 + 1);
  world.stack.seats.fill();
  await world.wake(timeout * 60 + 1);
  expect(world.checks()).toHaveLength(checks + 1);
  const said = await Promise.all(tabs.map((tab) => world.said(tab)));
  expect(said).toEqual(['none, waiting, lost', 'none, waiting, lost']);
  expect(world.slot()).toBeNull();

  // The next free one is taken.
  world.stack.seats.free();
  await world.pass(70);
  expect(await world.said(tabs[0]!)).toBe('held, kept');
}, 60_000);
