import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareTabs } from './prepareTabs.js';
import type { TabWorld } from './TabWorld.js';
import { device, timeout } from './TabWorld.js';

// What becomes of a seat when its tabs go, and when they come back.

const makeWorld = prepareTabs();
let world: TabWorld;

beforeEach(async () => {
  world = await makeWorld();
});

/** Keeps the checks of a tab from being sent until it is let go. */
async function holdChecks(tab: Page): Promise<() => void> {
  const gate = new EventTarget();
  const held = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  await tab.route('**/check', (route) => held.then(() => route.continue()));
  return () => void gate.dispatchEvent(new Event('open'));
}

describe('the last tab to close', () => {
  it('returns the seat at once where that is asked for, and not before it is the last', async () => {
    const [first, second] = [await world.open('?release'), await world.open('?release')];
    expect(world.slot()?.state).toBe('held');
    await world.close(first);
    await world.pass(2);
    expect(world.slot()?.state).toBe('held');

    const checks = world.checks().length;
    await world.close(second);
    await expect.poll(world.slot).toBeNull();
    world.passWithoutPages(10 * 60);
    // The one that asks whether another window has borrowed it.
    expect(world.checks()).toHaveLength(checks + 1);
  }, 60_000);

  it('leaves it to the timeout where it is not, and nothing is sent any more', async () => {
    const [first, second] = [await world.open(), await world.open()];
    const checks = world.checks().length;
    await world.close(first);
    await world.close(second);
    world.passWithoutPages(timeout * 60 - 10);
    expect(world.slot()?.state).toBe('held');
    world.passWithoutPages(10);
    expect(world.slot()).toBeNull();
    expect(world.checks()).toHaveLength(checks);
    expect(world.stack.requests().some(({ path }) => path.endsWith('/release'))).toBe(false);
  }, 60_000);

  it('never returns a borrowed seat', async () => {
    const tab = await world.open('?release');
    await tab.getByRole('button', { name: 'Borrow' }).click();
    await world.settle();
    expect(await world.said(tab)).toBe('borrowed, borrowed');
    await world.close(tab);
    const again = await world.open('?release');
    expect(await world.said(again)).toBe('borrowed, borrowed');
    expect(world.slot()?.state).toBe('borrowed');
    expect(world.stack.requests().some(({ path }) => path.endsWith('/release'))).toBe(false);
  }, 60_000);
});

it('returns no seat that another window has borrowed meanwhile', async () => {
  const tab = await world.open('?release');
  expect(world.slot()?.state).toBe('held');
  // Nothing of its storage is shared: a private window, or another browser with the same id.
  await world.stack.fetch('http://localhost/api/license/borrow', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: device, borrowed_until: null }),
  });
  const checks = world.checks().length;
  await world.close(tab);
  await expect.poll(() => world.checks().length).toBe(checks + 1);
  expect(world.slot()?.state).toBe('borrowed');
  expect(world.stack.requests().some(({ path }) => path.endsWith('/release'))).toBe(false);
}, 60_000);

describe('a seat that somebody asked for and the last tab sent back', () => {
  let tab: Page;

  beforeEach(async () => {
    tab = await world.open('?release&asked');
    await tab.getByRole('button', { name: 'Take' }).click();
    await world.settle();
    expect(await world.said(tab)).toBe('held, kept');
  }, 60_000);

  it('is shown as it was after a reload, until a check answers', async () => {
    const letGo = await holdChecks(tab);
    await tab.reload();
    await expect.poll(world.slot).toBeNull();
    const saidInTime = async (): Promise<string> => {
      await world.context.clock.runFor(20);
      return world.said(tab);
    };
    await expect.poll(saidInTime).toBe('held, kept');
    letGo();
    await world.settle();
    await world.pass(12);
    expect(await world.said(tab)).toBe('held, kept');
    expect(world.slot()?.state).toBe('held');
  }, 60_000);

  it('went to somebody else where another took it before the reload asked', async () => {
    const letGo = await holdChecks(tab);
    await tab.reload();
    await expect.poll(world.slot).toBeNull();
    world.stack.seats.fill();
    letGo();
    await world.settle();
    expect(await world.said(tab)).toBe('none, waiting, lost');
  }, 60_000);

  it('is taken by no visit half a minute later', async () => {
    await world.close(tab);
    await expect.poll(world.slot).toBeNull();
    // By the service's clock: that of the device is not asked.
    world.passWithoutPages(31);
    const checks = world.checks().length;
    const again = await world.open('?release&asked');
    expect(await world.said(again)).toBe('unknown, off');
    await world.pass(60);
    expect(world.checks()).toHaveLength(checks);
    expect(world.slot()).toBeNull();
  }, 60_000);
});

describe.each(['', '?release'])('the only tab, at "/%s"', (query) => {
  it('holds a seat after a reload, and both sides agree on it', async () => {
    const tab = await world.open(query);
    await tab.reload();
    await world.settle();
    // A release that was under way may arrive after the first check: it looks once more.
    await world.pass(12);
    expect(await world.said(tab)).toBe('held, kept');
    expect(world.slot()?.state).toBe('held');
    await world.pass(65);
    expect(await world.said(tab)).toBe('held, kept');
    expect(world.slot()?.state).toBe('held');
  }, 60_000);

  it('holds a seat at once when it comes back from the back/forward cache', async () => {
    const tab = await world.open(query);
    await tab.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await world.settle();
    if (query) await expect.poll(world.slot).toBeNull();
    await tab.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await world.settle();
    expect(await world.said(tab)).toBe('held, kept');
    expect(world.slot()?.state).toBe('held');
  }, 60_000);
});
