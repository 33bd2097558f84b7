import { beforeEach, describe, expect, it } from 'vitest';
import { prepareTabs } from './prepareTabs.js';
import type { TabWorld } from './TabWorld.js';
import { timeout } from './TabWorld.js';

// Five tabs keep one seat, and the service is asked as often as for one.

const minute = 60_000;
const longest = (timeout * minute) / 2;

const makeWorld = prepareTabs();
let world: TabWorld;

/** How long after one check the next one came. */
function intervals(): number[] {
  const times = world.checks().map(({ time }) => Date.parse(time));
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe.each([true, false])('with Web Locks: %s', (locks) => {
  beforeEach(async () => {
    world = await makeWorld({ locks });
  });

  it('five tabs make one check per interval, and go on when one of them closes', async () => {
    const tabs = [];
    // oxlint-disable-next-line no-await-in-loop -- a person opens one after the other
    for (let count = 0; count < 5; count++) tabs.push(await world.open());
    expect(await tabs[0]?.evaluate(() => 'locks' in navigator)).toBe(locks);
    expect(world.checks()).toHaveLength(1);

    await world.pass(121);
    await world.close(tabs[0]!);
    const before = world.checks().length;
    await world.pass(61);
    expect(world.checks().length).toBeGreaterThan(before);
    // By the second in which each was sent.
    for (const interval of intervals()) {
      expect(interval).toBeGreaterThan(0.9 * longest - 2_000);
      expect(interval).toBeLessThan(longest + 2_000);
    }
    const said = await Promise.all(tabs.slice(1).map((tab) => world.said(tab)));
    expect(said).toEqual(Array.from({ length: 4 }, () => 'held, kept'));
    expect(world.slot()?.state).toBe('held');
  }, 120_000);
});
