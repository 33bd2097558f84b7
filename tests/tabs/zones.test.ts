import type { CDPSession, Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { prepareTabs } from './prepareTabs.js';
import type { TabWorld } from './TabWorld.js';

// Somebody travels, or the clocks change, while a page is open.

const makeWorld = prepareTabs();
let world: TabWorld;
let tab: Page;
let device: CDPSession;

beforeEach(async () => {
  world = await makeWorld();
  tab = await world.open();
  device = await world.context.newCDPSession(tab);
  await travelTo('Europe/Berlin');
});

async function travelTo(timezoneId: string): Promise<void> {
  await device.send('Emulation.setTimezoneOverride', { timezoneId });
  await world.pass(2);
}

const message = (): Promise<string | null> => tab.locator('.rfl-message').textContent();

it('shows the dates of the zone that the device has come to', async () => {
  await tab.getByRole('button', { name: 'Borrow' }).click();
  await world.settle();
  const utc = await tab.locator('time').textContent();
  const atHome = await message();
  expect(atHome).toContain('CET');

  await travelTo('America/New_York');
  const abroad = await message();
  expect(abroad).toContain('GMT-5');
  expect(abroad).not.toContain('CET');
  expect(await tab.locator('time').textContent()).toBe(utc);

  await travelTo('Europe/Berlin');
  expect(await message()).toBe(atHome);
}, 60_000);

it('names a date in the summer time that it falls into', async () => {
  // The clocks go forward on 28 March 2027 at 01:00 UTC.
  const before = Date.UTC(2027, 2, 26, 18);
  world.passWithoutPages((before - Date.UTC(2026, 10, 27, 18)) / 1_000);
  await world.wake((before - Date.UTC(2026, 10, 27, 18)) / 1_000);
  await tab.getByRole('button', { name: 'Borrow' }).click();
  await world.settle();
  expect(await message()).toContain('CEST');
  await world.pass(2);
  expect(await world.said(tab)).toBe('borrowed, borrowed');
}, 60_000);
