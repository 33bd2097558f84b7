import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { prepareTabs } from './prepareTabs.js';
import type { SeatRecord } from './seatRecordOf010.js';
import { seatRecord } from './seatRecordOf010.js';
import type { TabWorld } from './TabWorld.js';
import { device } from './TabWorld.js';

// A tab that was left open over an update of the host's site runs version 0.1.0 beside this one. What
// that version does with the record is done here by its own schema, past the page.

const key = `react-floating-license:seat:/api/license::${device}`;

const makeWorld = prepareTabs();
let world: TabWorld;
let tab: Page;

beforeEach(async () => {
  world = await makeWorld();
  tab = await world.open();
});

/** What the older version reads: it drops the record where that does not fit. */
async function readAsOlder(): Promise<SeatRecord | undefined> {
  const text = await tab.evaluate((name) => localStorage.getItem(name), key);
  return seatRecord.safeParse(JSON.parse(text ?? 'null')).data;
}

/** Writes in another tab: a frame of the same origin, whose writes this page hears of. */
async function writeAsOlder(record: SeatRecord): Promise<void> {
  await tab.evaluate(
    ([name, text]) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentWindow?.localStorage.setItem(name, text);
    },
    [key, JSON.stringify(record)] as const,
  );
  await world.settle();
}

it('reads all that this one writes', async () => {
  expect((await readAsOlder())?.known.state).toBe('held');

  await tab.getByRole('button', { name: 'Borrow' }).click();
  await world.settle();
  expect((await readAsOlder())?.known.state).toBe('borrowed');

  await tab.getByRole('button', { name: 'Return' }).click();
  await world.settle();
  expect((await readAsOlder())?.known.state).toBe('none');

  world.stack.seats.fill();
  await tab.getByRole('button', { name: 'Take' }).click();
  await world.settle();
  expect(await world.said(tab)).toBe('none, waiting');
  expect((await readAsOlder())?.known.state).toBe('none');

  world.stack.seats.free();
  world.stack.failInBrowser.next('drop-after-commit');
  await world.pass(70);
  expect(await readAsOlder()).toBeDefined();

  await tab.context().setOffline(true);
  await tab.getByRole('button', { name: 'Borrow' }).click();
  await world.settle();
  expect(await readAsOlder()).toBeDefined();
}, 60_000);

const since = Date.UTC(2026, 10, 27, 18);
const until = since + 8 * 3_600_000;
const borrow = { action: 'borrow' as const, until };

it.each<{ what: string; part: Partial<SeatRecord>; says: string }>([
  {
    what: 'a borrowed seat',
    part: { known: { state: 'borrowed', since, until }, maxBorrowHours: 72, canBorrow: true },
    says: 'borrowed, borrowed',
  },
  {
    what: 'a borrowed seat and what it knows of the pool',
    part: {
      known: { state: 'borrowed', since, until },
      pool: { inUse: null, total: 3 },
    },
    says: 'borrowed, borrowed',
  },
  // What an older one does not know of is found out anew: a check holds the seat again.
  { what: 'that there is no seat', part: { known: { state: 'none' } }, says: 'held, kept' },
  { what: 'that nothing is known', part: { known: { state: 'unknown' } }, says: 'held, kept' },
  {
    what: 'a held seat',
    part: { known: { state: 'held', renewBy: since + 60_000 } },
    says: 'held, kept',
  },
  {
    what: 'an answer that was lost',
    part: { known: { state: 'none' }, lost: borrow },
    says: 'held, kept',
  },
])(
  'writes $what, and this one reads it',
  async ({ part, says }) => {
    const record: SeatRecord = {
      version: 1,
      hardwareId: device,
      known: { state: 'unknown' },
      clockOffset: 0,
      ...part,
    };
    await writeAsOlder(record);
    await world.pass(2);
    expect(await world.said(tab)).toBe(says);
    expect(await readAsOlder()).toBeDefined();
    if (says.startsWith('borrowed')) expect(await readAsOlder()).toEqual(record);
  },
  60_000,
);

it('writes back what it read without what it does not know, and the seat stays held', async () => {
  const checks = world.checks().length;
  const record = await readAsOlder();
  if (!record) throw new Error('the older version read nothing');
  await writeAsOlder(record);
  await world.pass(2);
  expect(await world.said(tab)).toBe('held, kept');
  expect(world.slot()?.state).toBe('held');
  expect(world.checks()).toHaveLength(checks + 1);
}, 60_000);
