import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Seat } from '../../src/index.js';
import type { Provided, World } from '../support/renderPart.js';
import { beginning, createWorld, renderIn } from '../support/renderPart.js';

const hour = 3_600_000;

it('an extension takes the place of the entry that is in the calendar already', async () => {
  const world = await createWorld();
  await world.borrow(new Date(beginning + hour));
  const before = await readEntry(world);
  world.stack.clock.advance({ minutes: 5 });
  await world.borrow(new Date(beginning + 8 * hour));
  const after = await readEntry(world);
  expect(after.DTSTART).not.toBe(before.DTSTART);
  expect(after.UID).toBe(before.UID);
});

it('two devices and two licences have entries of their own, also where they end at once', async () => {
  const until = new Date(beginning + hour);
  const [one, other] = [await createWorld(), await createWorld()];
  await one.borrow(until);
  await other.borrow(until);
  const seat = localStorage.getItem(`react-floating-license:seat:/api/license::${one.hardwareId}`);
  localStorage.setItem(
    `react-floating-license:seat:/api/license::pro:${one.hardwareId}`,
    seat ?? '',
  );
  const entries = [
    await readEntry(one),
    await readEntry(other),
    await readEntry(one, { license: 'pro' }),
  ];
  expect(new Set(entries.map(({ DTSTART }) => DTSTART)).size).toBe(1);
  expect(new Set(entries.map(({ UID }) => UID)).size).toBe(3);
});

/** What the file says that a page offers. */
async function readEntry(
  world: World,
  provided?: Provided,
): Promise<{ UID: string | undefined; DTSTART: string | undefined }> {
  renderIn(
    world,
    <Seat.Root>
      <Seat.Calendar />
    </Seat.Root>,
    provided,
  );
  const link = await screen.findByRole('link');
  const text = decodeURIComponent(link.getAttribute('href') ?? '');
  cleanup();
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1];
  return { UID: field('UID'), DTSTART: field('DTSTART') };
}
