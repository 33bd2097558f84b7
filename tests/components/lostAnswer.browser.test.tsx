import { describe, expect, it } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { en } from '../../src/messages/en.js';
import { formatDate } from '../../src/time/formatDate.js';
import type { EmulatorSwitches, FaultName, TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { activateDevice } from '../support/activateDevice.js';
import { seatMessage } from '../support/seatMessage.js';
import { seatsOf } from '../support/seatsOf.js';
import { showPanel } from '../support/showPanel.js';
import { startOf } from '../support/startOf.js';

// An answer gets lost: nobody knows, the screen says so, and trying again ends in the truth.

const device = 'device-without-an-answer';

interface Loss {
  /** Between page and proxy, or between proxy and service. */
  leg: 'page' | 'service';
  fault: FaultName;
  /** What the emulator holds when the answer is lost. */
  happened: boolean;
}

const losses: Loss[] = (['page', 'service'] as const).flatMap((leg) => [
  { leg, fault: 'drop-before-commit', happened: false },
  { leg, fault: 'drop-after-commit', happened: true },
]);
const positions: NonNullable<EmulatorSwitches['releaseOfNothing']>[] = ['refuse', 'accept'];
const releases = losses.flatMap((loss) =>
  positions.map((releaseOfNothing) => ({ ...loss, releaseOfNothing })),
);

describe('borrow loses its answer:', () => {
  it.each(losses)('$fault, $leg leg; trying again on the spot', async (loss) => {
    const { stack, screen } = await loseBorrow(loss);
    await screen.getByRole('button', { name: en.remedy.retry }).click();
    await expectSeat(screen, stack);
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });

  it.each(losses)('$fault, $leg leg; trying again after a reload', async (loss) => {
    const { stack, screen } = await loseBorrow(loss);
    const reloaded = await reload(screen, stack);
    await expect.element(seatMessage(reloaded)).toHaveTextContent(en.seat.maybeBorrowed);
    // Not the date that is chosen now, but the one that was sent: it is said before it is asked for.
    await reloaded.getByRole('radio', { name: '1 week' }).click();
    const alert = reloaded.getByRole('alert');
    await expect.element(alert).toHaveTextContent(startOf(en.lost.again));
    const said = alert.element().textContent;
    await reloaded.getByRole('button', { name: en.remedy.retry }).click();
    await expectSeat(reloaded, stack);
    const [until = ''] = seatsOf(stack);
    expect(said).toContain(formatDate(new Date(until), navigator.language, undefined));
  });

  it.each(losses)('$fault, $leg leg; giving up and returning it', async (loss) => {
    const { stack, screen } = await loseBorrow(loss);
    const reloaded = await reload(screen, stack);
    await returnSeat(reloaded);
    await expect.element(seatMessage(reloaded)).toHaveTextContent(en.seat.none);
    expect(seatsOf(stack)).toEqual([]);
  });
});

describe('release loses its answer:', () => {
  const name = '$fault, $leg leg, releasing nothing is met with $releaseOfNothing;';

  it.each(releases)(`${name} trying again on the spot`, async (loss) => {
    const { stack, screen } = await loseRelease(loss);
    const dialog = screen.getByRole('dialog');
    await dialog.getByRole('button', { name: en.remedy.retry }).click();
    await expect.element(seatMessage(screen)).toHaveTextContent(en.seat.none);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(seatsOf(stack)).toEqual([]);
  });

  it.each(releases)(`${name} trying again after a reload`, async (loss) => {
    const { stack, screen } = await loseRelease(loss);
    const reloaded = await reload(screen, stack);
    await expect.element(seatMessage(reloaded)).toHaveTextContent(en.seat.maybeReturned);
    await returnSeat(reloaded);
    await expect.element(seatMessage(reloaded)).toHaveTextContent(en.seat.none);
    expect(seatsOf(stack)).toEqual([]);
  });
});

function lose(stack: TestStack, { leg, fault }: Loss): void {
  const faults = leg === 'page' ? stack.failInBrowser : stack.fail;
  faults.next(fault);
}

async function reload(screen: RenderResult, stack: TestStack): Promise<RenderResult> {
  await screen.unmount();
  return showPanel(stack, { hardwareId: device });
}

async function returnSeat(screen: RenderResult): Promise<void> {
  await screen.getByRole('button', { name: en.release.action }).click();
  await screen.getByRole('dialog').getByRole('button', { name: en.release.confirm }).click();
}

/** The screen shows the one seat that the emulator holds. */
async function expectSeat(screen: RenderResult, stack: TestStack): Promise<void> {
  await expect.element(seatMessage(screen)).toHaveTextContent(startOf(en.seat.borrowed));
  const [until = '', ...others] = seatsOf(stack);
  expect(others).toEqual([]);
  await expect.element(screen.getByRole('time')).toHaveAttribute('datetime', until);
}

async function loseBorrow(loss: Loss): Promise<{ stack: TestStack; screen: RenderResult }> {
  const stack = await createTestStack();
  await activateDevice(stack, device);
  const screen = await showPanel(stack, { hardwareId: device });
  lose(stack, loss);
  await screen.getByRole('button', { name: en.borrow.submit }).click();

  const alert = screen.getByRole('alert');
  await expect.element(alert).toHaveTextContent(en.lost.borrow);
  await expect.element(seatMessage(screen)).toHaveTextContent(en.seat.maybeBorrowed);
  expect(seatsOf(stack)).toHaveLength(loss.happened ? 1 : 0);
  return { stack, screen };
}

async function loseRelease(
  loss: Loss & { releaseOfNothing: NonNullable<EmulatorSwitches['releaseOfNothing']> },
): Promise<{ stack: TestStack; screen: RenderResult }> {
  const { releaseOfNothing } = loss;
  const stack = await createTestStack({ emulator: { switches: { releaseOfNothing } } });
  await activateDevice(stack, device);
  const screen = await showPanel(stack, { hardwareId: device });
  await screen.getByRole('button', { name: en.borrow.submit }).click();
  await expectSeat(screen, stack);
  lose(stack, loss);
  await returnSeat(screen);

  await expect
    .element(screen.getByRole('dialog').getByRole('alert'))
    .toHaveTextContent(en.lost.release);
  expect(seatsOf(stack)).toHaveLength(loss.happened ? 0 : 1);
  return { stack, screen };
}
