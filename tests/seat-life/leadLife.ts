import type { Line, Script } from './commands.js';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Screen } from './SeatTab.js';
import type { SeatWorld } from './SeatWorld.js';
import { createSeatWorld } from './SeatWorld.js';

/** Leads one life of a seat; rejects where in the end a page says what is not so. */
export async function leadLife(withLocks: boolean, script: Iterable<Line>): Promise<void> {
  const world = await createSeatWorld(withLocks);
  try {
    // Without a tab next to nothing of a story can happen.
    await world.open();
    const setup = (): { model: Script; real: SeatWorld } => ({
      model: { tabs: 1, online: true },
      real: world,
    });
    await fc.asyncModelRun(setup, script);
    await comeToRest(world);
    expectTruth(world);
    await expectFreeOnceClosed(world);
  } finally {
    await world.end();
  }
}

/** What a page that says the truth says of a seat of the service's. */
function truthOf(world: SeatWorld): Pick<Screen, 'state' | 'until'>[] {
  const slot = world.slot();
  if (!slot) return [{ state: 'none', until: undefined }];
  if (slot.state === 'held') return [{ state: 'held', until: undefined }];
  return ['borrowed', 'expiring'].map((state) => ({ state, until: slot.until }));
}

/** The network is back, and the person answers whatever is asked. */
async function comeToRest(world: SeatWorld): Promise<void> {
  world.mend();
  world.free();
  await world.setOnline(true);
  if (world.tabs.length === 0) await world.open();
  // A check that got no answer is tried again within a minute, or stopped for good.
  await world.pass(2);
  const [tab] = world.tabs;
  if (!tab) throw new Error('there is a tab');
  await world.act(tab.deeds.tryAgain);
  // The date that was asked for has passed by now: the person chooses another.
  if (tab.screen().lost === 'borrow') await world.act(() => tab.deeds.borrow(null));
  // Of an id that it went back to this browser may have forgotten all: the person returns the seat.
  const { state, lost } = tab.screen();
  if (state === 'unknown' && lost === undefined) await world.act(() => tab.deeds.release());
  // Nobody keeps what a lost check may have taken: the person waits until it is free, or returns it.
  if (tab.screen().lost === 'check') await world.pass(21);
  if (tab.screen().lost === 'check') await world.act(() => tab.deeds.release());
}

/** What the screen says is what the service holds, in every tab. */
function expectTruth(world: SeatWorld): void {
  const truths = truthOf(world);
  for (const tab of world.tabs) {
    const { state, until } = tab.screen();
    // A seat that ran out is none, and so is one that this browser never had.
    const said = {
      state: state === 'expired' ? 'none' : state,
      until: state === 'expired' || state === 'held' ? undefined : until,
    };
    expect(truths).toContainEqual(said);
  }
}

/** No seat is kept by a page that is gone. */
async function expectFreeOnceClosed(world: SeatWorld): Promise<void> {
  // Tabs that crashed are forgotten by then, also where the clock was set back by five minutes.
  await world.pass(8);
  while (world.tabs.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- the last one is what it is about
    await world.close(0, 'close');
  }
  expect(world.slot()?.state).not.toBe('held');
  const checks = world.checks();
  await world.pass(45);
  expect(world.checks()).toBe(checks);
}
