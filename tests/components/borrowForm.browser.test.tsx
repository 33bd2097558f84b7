import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { en } from '../../src/messages/en.js';
import type { FaultName, TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { activateDevice } from '../support/activateDevice.js';
import { answerOnce } from '../support/answerOnce.js';
import { clientOf } from '../support/clientOf.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { requestsOf } from '../support/requestsOf.js';
import { seatMessage } from '../support/seatMessage.js';
import { seatsOf } from '../support/seatsOf.js';
import type { ShowPanelOptions } from '../support/showPanel.js';
import { panelOver, showPanel } from '../support/showPanel.js';
import { tabTo } from '../support/tabTo.js';
import { startOf } from '../support/startOf.js';

const device = 'device-of-the-form';
const hour = 3_600_000;

describe('a date of one’s own', () => {
  it('that has passed is said beside the field, and nothing is sent', async () => {
    const { stack, screen } = await visit();
    await typeDate(screen, localDate(Date.now() - hour));
    await submit(screen);
    await expectProblem(screen, en.borrow.datePast);
    expect(requestsOf(stack, 'borrow')).toEqual([]);
  });

  it('past the known maximum is said with the latest one', async () => {
    const { stack, screen } = await visit();
    stack.license.set({ maxBorrowTime: 24 });
    await submit(screen);
    await expectSeat(screen);
    await typeDate(screen, localDate(Date.now() + 25 * hour));
    await submit(screen, en.borrow.extendSubmit);
    await expectProblem(screen, startOf(en.borrow.dateTooLate));
    await expect
      .element(dateField(screen))
      .toHaveAccessibleDescription(/The latest is \w+, \w+ \d/);
    expect(requestsOf(stack, 'borrow')).toHaveLength(1);
  });

  it('is taken up to the latest that is said, and not a minute later', async () => {
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 1, 1, 10, 0, 30) });
    const { stack, screen } = await visit();
    stack.license.set({ maxBorrowTime: 24 });
    await submit(screen);
    await expectSeat(screen);
    const latest = Date.UTC(2027, 1, 2, 10);
    await typeDate(screen, localDate(latest + 60_000));
    await expect.element(dateField(screen)).toHaveAttribute('max', localDate(latest));
    await submit(screen, en.borrow.extendSubmit);
    await expectProblem(screen, startOf(en.borrow.dateTooLate));
    expect(requestsOf(stack, 'borrow')).toHaveLength(1);
    await typeDate(screen, localDate(latest));
    await submit(screen, en.borrow.extendSubmit);
    await expect.poll(() => seatsOf(stack)).toEqual([new Date(latest).toISOString()]);
  });

  it('is said no longer to be wrong once it is borrowed until', async () => {
    const { stack, screen } = await visit();
    stack.license.set({ maxBorrowTime: 24 });
    await submit(screen);
    await expectSeat(screen);
    const later = localDate(Date.now() + 25 * hour);
    await typeDate(screen, later);
    await submit(screen, en.borrow.extendSubmit);
    await expectProblem(screen, startOf(en.borrow.dateTooLate));
    // The vendor allows more, which another tab gets to know.
    stack.license.set({ maxBorrowTime: 48 });
    await clientOf(stack, device).borrow(new Date(Date.now() + hour));
    await expect.element(screen.getByText(/2 days/)).toBeVisible();
    await submit(screen, en.borrow.extendSubmit);
    await expect.poll(() => seatsOf(stack)).toEqual([new Date(later).toISOString()]);
    await expect.element(dateField(screen)).toHaveAttribute('aria-invalid', 'false');
  });

  it('that is missing is asked for', async () => {
    const { stack, screen } = await visit();
    await screen.getByRole('radio', { name: en.borrow.ownDate }).click();
    await submit(screen);
    await expectProblem(screen, en.borrow.dateMissing);
    expect(requestsOf(stack, 'borrow')).toEqual([]);
  });

  it('that is typed in part is no date', async () => {
    const { stack, screen } = await visit();
    await screen.getByRole('radio', { name: en.borrow.ownDate }).click();
    await tabTo(dateField(screen));
    await userEvent.keyboard('12');
    expect((dateField(screen).element() as HTMLInputElement).validity.badInput).toBe(true);
    await submit(screen);
    await expectProblem(screen, en.borrow.dateImpossible);
    expect(requestsOf(stack, 'borrow')).toEqual([]);
  });

  it('that the clocks skip is no date either', async () => {
    const { stack, screen } = await visit({ timeZone: 'Europe/Berlin' });
    await typeDate(screen, '2027-03-28T02:30');
    await submit(screen);
    await expectProblem(screen, en.borrow.dateSkipped);
    expect(requestsOf(stack, 'borrow')).toEqual([]);
  });

  it('is said no longer to be wrong once it is changed, and then borrowed until', async () => {
    const { stack, screen } = await visit();
    await typeDate(screen, localDate(Date.now() - hour));
    await submit(screen);
    await expectProblem(screen, en.borrow.datePast);
    const inTwoHours = localDate(Date.now() + 2 * hour);
    await typeDate(screen, inTwoHours);
    await expect.element(dateField(screen)).toHaveAttribute('aria-invalid', 'false');
    await submit(screen);
    await expectSeat(screen);
    expect(seatsOf(stack)).toEqual([new Date(inTwoHours).toISOString()]);
  });

  it('that the service refuses is still there, and marked', async () => {
    const { stack, screen } = await visit();
    stack.license.set({ maxBorrowTime: 1 });
    const inTwoHours = localDate(Date.now() + 2 * hour);
    await typeDate(screen, inTwoHours);
    await submit(screen);
    await expectMarked(screen, en.borrow.dateRefused);
    // Once is enough: what is said beside the field is not said again in a callout.
    expect(screen.getByRole('alert').elements()).toHaveLength(1);
    await expect.element(dateField(screen)).toHaveValue(inTwoHours);
    expect(seatsOf(stack)).toEqual([]);
  });
});

describe('a bad answer leaves the form usable and what was typed in place:', () => {
  const gateways: { fault: FaultName; code: string }[] = [
    { fault: 'html-502', code: 'service_unavailable' },
    { fault: 'empty-500', code: 'service_unavailable' },
    { fault: 'truncated-json', code: 'invalid_response' },
    { fault: 'rate-limited', code: 'rate_limited' },
    { fault: 'drop-before-commit', code: 'network_error' },
    { fault: 'drop-after-commit', code: 'network_error' },
  ];

  it.each(gateways)('$fault on the way to the page', async ({ fault, code }) => {
    const { stack, screen } = await visit();
    stack.failInBrowser.next(fault);
    await expectRecovery(stack, screen, code);
  });

  const services: { fault: FaultName; code: string }[] = [
    { fault: 'html-502', code: 'service_unavailable' },
    { fault: 'empty-500', code: 'service_unavailable' },
    { fault: 'truncated-json', code: 'invalid_response' },
    { fault: 'bad-signature', code: 'signature_invalid' },
    { fault: 'missing-signature', code: 'signature_invalid' },
    { fault: 'rate-limited', code: 'rate_limited' },
    { fault: 'drop-before-commit', code: 'service_unavailable' },
  ];

  it.each(services)('$fault on the way to the proxy', async ({ fault, code }) => {
    const { stack, screen } = await visit();
    stack.fail.next(fault);
    await expectRecovery(stack, screen, code);
  });

  const shapes: { shape: string; answer: () => Response }[] = [
    {
      shape: 'a page with status 200',
      answer: () => new Response('<html><body>Sign in</body></html>'),
    },
    { shape: 'nothing with status 200', answer: () => new Response('') },
    { shape: 'other JSON', answer: () => Response.json({ hello: 'world' }) },
    { shape: 'null', answer: () => Response.json(null) },
    { shape: 'a date that is none', answer: () => Response.json({ borrowed_until: 'soon' }) },
    { shape: 'a page with status 400', answer: () => new Response('<html/>', { status: 400 }) },
  ];

  it.each(shapes)('$shape', async ({ answer }) => {
    const stack = await createTestStack();
    await activateDevice(stack, device);
    const fetch = answerOnce(stack.fetch, answer);
    const screen = await showPanel(stack, { hardwareId: device, fetch });
    await expectRecovery(stack, screen, 'invalid_response');
  });
});

describe('a double click sends one request:', () => {
  it(en.borrow.submit, async () => {
    const { stack, held, screen, settled } = await visitHeld();
    await screen.getByRole('button', { name: en.borrow.submit }).dblClick();
    await expect
      .element(screen.getByRole('button', { name: en.borrow.submitPending }))
      .toBeVisible();
    held.letGo();
    await expectSeat(screen);
    await settled();
    expect(held.asked).toHaveLength(1);
    expect(requestsOf(stack, 'borrow')).toHaveLength(1);
  });

  it('Borrow seat, twice within one task', async () => {
    const { held, screen, settled } = await visitHeld();
    clickTwice(screen.getByRole('button', { name: en.borrow.submit }).element());
    held.letGo();
    await expectSeat(screen);
    await settled();
    expect(held.asked).toHaveLength(1);
  });

  it(en.release.confirm, async () => {
    const { stack, held, screen, settled } = await visitHeld();
    await screen.getByRole('button', { name: en.release.actionUnknown }).click();
    await screen.getByRole('button', { name: en.release.confirm }).dblClick();
    const pending = screen.getByRole('dialog').getByRole('button', {
      name: en.release.confirmPending,
    });
    await expect.element(pending).toBeVisible();
    held.letGo();
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await settled();
    expect(held.asked).toHaveLength(1);
    expect(requestsOf(stack, 'release')).toHaveLength(1);
  });

  it('Return seat, twice within one task', async () => {
    const { held, screen, settled } = await visitHeld();
    await screen.getByRole('button', { name: en.release.actionUnknown }).click();
    clickTwice(screen.getByRole('button', { name: en.release.confirm }).element());
    held.letGo();
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await settled();
    expect(held.asked).toHaveLength(1);
  });

  it('Try again, twice within one task', async () => {
    const { stack, screen, settled } = await visit();
    stack.failInBrowser.next('drop-before-commit');
    await submit(screen);
    const again = screen.getByRole('button', { name: en.remedy.retry });
    await expect.element(again).toBeVisible();
    clickTwice(again.element());
    await expectSeat(screen);
    await settled();
    expect(requestsOf(stack, 'borrow')).toHaveLength(1);
  });

  it('Activate this device, and what follows, twice within one task', async () => {
    const stack = await createTestStack();
    const held = holdAnswers(stack.fetch);
    held.letGo();
    const queryClient = new QueryClient();
    const screen = await showPanel(stack, { hardwareId: device, fetch: held.fetch, queryClient });
    await submit(screen);
    const activate = screen.getByRole('button', { name: en.remedy.activate });
    await expect.element(activate).toBeVisible();
    clickTwice(activate.element());
    await expectSeat(screen);
    await expectSettled(queryClient);
    expect(held.asked).toEqual(['borrow', 'activate', 'borrow']);
  });
});

describe('the choices', () => {
  it('never exceed the maximum once it is known', async () => {
    const { stack, screen } = await visit();
    expect(namesOf(screen)).toEqual([
      '1 hour',
      '8 hours',
      '3 days',
      '1 week',
      en.borrow.longest,
      en.borrow.ownDate,
    ]);
    stack.license.set({ maxBorrowTime: 24 });
    await submit(screen);
    await expectSeat(screen);
    expect(namesOf(screen)).toEqual([
      '1 hour',
      '8 hours',
      'As long as allowed (1 day)',
      en.borrow.ownDate,
    ]);
  });

  it('send null for the longest, which the service works out', async () => {
    const { stack, screen } = await visit();
    await screen.getByRole('radio', { name: en.borrow.longest }).click();
    await submit(screen);
    await expectSeat(screen);
    expect(requestsOf(stack, 'borrow').map(({ fields }) => fields['borrowed_until'])).toEqual([
      null,
    ]);
    const [until = ''] = seatsOf(stack);
    await expect.element(screen.getByRole('time')).toHaveAttribute('datetime', until);
  });

  it('count days on the calendar: 3 days over a change of the clocks end at the same hour', async () => {
    // Friday in New York; the clocks go forward on Sunday 2027-03-14.
    const friday = Date.parse('2027-03-12T09:59:05-05:00');
    const stack = await createTestStack();
    stack.clock.advance({ seconds: Math.round((friday - Date.now()) / 1000) });
    await activateDevice(stack, device);
    const screen = await showPanel(stack, { hardwareId: device, timeZone: 'America/New_York' });

    // The first answer tells what time it is there.
    await screen.getByRole('radio', { name: en.borrow.longest }).click();
    await submit(screen);
    await expectSeat(screen);
    await screen.getByRole('radio', { name: '3 days' }).click();
    await submit(screen, en.borrow.extendSubmit);

    const status = seatMessage(screen);
    await expect.element(status).toHaveTextContent(/Mar 15.*10:00 AM EDT/);
    expect(seatsOf(stack)).toEqual(['2027-03-15T14:00:00.000Z']);
  });

  it('of the host stay chosen however often the host renders', async () => {
    const hostRenders = (): ShowPanelOptions => ({
      hardwareId: device,
      queryClient,
      durations: ['2h', '5h', 'longest'],
    });
    const queryClient = new QueryClient();
    const { stack, screen } = await visit(hostRenders());
    await screen.getByRole('radio', { name: '5 hours' }).click();
    await screen.rerender(panelOver(stack, hostRenders()));
    await expect.element(screen.getByRole('radio', { name: '5 hours' })).toBeChecked();
    await submit(screen);
    await expectSeat(screen);
    const [until = ''] = seatsOf(stack);
    expect(Math.round((Date.parse(until) - Date.now()) / hour)).toBe(5);
  });
});

describe('an activation that fails', () => {
  it('and a wrong date after it do not end in a borrow of another length', async () => {
    const stack = await createTestStack();
    const screen = await showPanel(stack, { hardwareId: device });
    await submit(screen);
    const activate = screen.getByRole('button', { name: en.remedy.activate });
    await expect.element(activate).toBeVisible();
    stack.failInBrowser.next('drop-before-commit');
    await activate.click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(en.lost.activate);

    await typeDate(screen, localDate(Date.now() - hour));
    await submit(screen);
    await expectProblem(screen, en.borrow.datePast);
    await screen.getByRole('button', { name: en.remedy.retry }).click();
    await expect.element(screen.getByText(en.lost.activate)).not.toBeInTheDocument();
    await expectMarked(screen, en.borrow.datePast);
    expect(requestsOf(stack, 'borrow')).toHaveLength(1);
  });

  it('is tried again together with the borrow that it was for', async () => {
    const stack = await createTestStack();
    const screen = await showPanel(stack, { hardwareId: device });
    await screen.getByRole('radio', { name: '8 hours' }).click();
    await submit(screen);
    const activate = screen.getByRole('button', { name: en.remedy.activate });
    await expect.element(activate).toBeVisible();
    stack.failInBrowser.next('drop-after-commit');
    await activate.click();
    await screen.getByRole('button', { name: en.remedy.retry }).click();
    await expectSeat(screen);
    const [until = ''] = seatsOf(stack);
    expect(Math.round((Date.parse(until) - Date.now()) / hour)).toBe(8);
  });
});

it('borrows what is chosen by the time that the device is activated', async () => {
  const stack = await createTestStack();
  let fetch = actionFetch(stack);
  const screen = await showPanel(stack, {
    hardwareId: device,
    fetch: (input, init) => fetch(input, init),
  });
  await submit(screen);
  const activate = screen.getByRole('button', { name: en.remedy.activate });
  await expect.element(activate).toBeVisible();
  const held = holdAnswers(fetch);
  fetch = held.fetch;
  await activate.click();
  const inTwoHours = localDate(Date.now() + 2 * hour);
  await typeDate(screen, inTwoHours);
  held.letGo();
  await expectSeat(screen);
  expect(seatsOf(stack)).toEqual([new Date(inTwoHours).toISOString()]);
});

it('forgets a refusal once this device has a seat, also when that is gone', async () => {
  const { stack, screen } = await visit();
  stack.seats.fill();
  await submit(screen);
  const alert = screen.getByRole('alert');
  await expect.element(alert).toBeVisible();
  stack.seats.free();
  const otherTab = clientOf(stack, device);
  await otherTab.borrow(null);
  await expectSeat(screen);
  await otherTab.release();
  await expect.element(screen.getByText(en.seat.none)).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
});

it('leaves the focus alone where it is elsewhere by the time that the seat is there', async () => {
  const stack = await createTestStack();
  await activateDevice(stack, device);
  const held = holdAnswers(actionFetch(stack));
  const screen = await showPanel(stack, { hardwareId: device, fetch: held.fetch });
  const field = document.createElement('input');
  document.body.append(field);
  await submit(screen);
  field.focus();
  held.letGo();
  await expectSeat(screen);
  expect(document.activeElement).toBe(field);
  field.remove();
});

describe('where borrowing is switched off', () => {
  it('the refusal says so and offers no way to try again', async () => {
    const stack = await createTestStack({ license: 'borrow-off' });
    await activateDevice(stack, device);
    const screen = await showPanel(stack, { hardwareId: device });
    await submit(screen);
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(en.errors.license_borrow_not_allowed.what);
    expect(alert.getByRole('button', { name: en.remedy.retry }).elements()).toEqual([]);
    expect(seatsOf(stack, 'borrow-off')).toEqual([]);
  });

  it('and an activation told so, that is said', async () => {
    const stack = await createTestStack();
    const screen = await showPanel(stack, { hardwareId: device });
    await submit(screen);
    const activate = screen.getByRole('button', { name: en.remedy.activate });
    await expect.element(activate).toBeVisible();
    stack.license.set({ canBorrow: false });
    await activate.click();
    const { what } = en.errors.license_borrow_not_allowed;
    await expect.element(screen.getByText(what)).toBeVisible();
    expect(seatsOf(stack)).toEqual([]);

    // What cannot work is not offered, unless the person knows better.
    await expect.element(screen.getByRole('radio').first()).not.toBeInTheDocument();
    stack.license.set({ canBorrow: true });
    await screen.getByRole('button', { name: en.remedy.retry }).click();
    await submit(screen);
    await expectSeat(screen);
  });
});

/** A visit with an activated device of which this browser remembers nothing. */
async function visit(options?: ShowPanelOptions): Promise<Visit> {
  const stack = await createTestStack();
  await activateDevice(stack, device);
  const queryClient = new QueryClient();
  const screen = await showPanel(stack, { hardwareId: device, queryClient, ...options });
  return { stack, screen, settled: () => expectSettled(queryClient) };
}

interface Visit {
  stack: TestStack;
  screen: RenderResult;
  /** Waits until nothing is under way: a second request would wait for the turn of the first. */
  settled: () => Promise<void>;
}

async function expectSettled(queryClient: QueryClient): Promise<void> {
  await expect.poll(() => queryClient.isMutating()).toBe(0);
}

function dateField(screen: RenderResult): ReturnType<RenderResult['getByLabelText']> {
  return screen.getByLabelText(en.borrow.dateLabel);
}

async function typeDate(screen: RenderResult, text: string): Promise<void> {
  await screen.getByRole('radio', { name: en.borrow.ownDate }).click();
  await dateField(screen).fill(text);
}

async function submit(screen: RenderResult, name = en.borrow.submit): Promise<void> {
  await screen.getByRole('button', { name }).click();
}

async function expectSeat(screen: RenderResult): Promise<void> {
  const status = seatMessage(screen);
  await expect.element(status).toHaveTextContent(startOf(en.seat.borrowed));
}

/** What is wrong stands beside the field, and the field has the focus. */
async function expectProblem(screen: RenderResult, says: string): Promise<void> {
  await expectMarked(screen, says);
  await expect.element(dateField(screen)).toHaveFocus();
}

async function expectMarked(screen: RenderResult, says: string): Promise<void> {
  await expect.element(dateField(screen)).toHaveAttribute('aria-invalid', 'true');
  await expect
    .element(dateField(screen))
    .toHaveAccessibleDescription(expect.stringContaining(says));
}

function namesOf(screen: RenderResult): string[] {
  return screen
    .getByRole('radio')
    .elements()
    .map((radio) => radio.closest('label')?.textContent ?? '');
}

/** A time as one types it, in the zone of the device. */
function localDate(time: number): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(time).replace(' ', 'T');
}

async function expectRecovery(stack: TestStack, screen: RenderResult, code: string): Promise<void> {
  const inTwoHours = localDate(Date.now() + 2 * hour);
  await typeDate(screen, inTwoHours);
  await submit(screen);
  const details = screen.getByText(en.details, { exact: true });
  await details.click();
  await expect.element(screen.getByText(`code: ${code}`)).toBeVisible();
  await expect.element(dateField(screen)).toHaveValue(inTwoHours);

  await submit(screen);
  await expectSeat(screen);
  await expect.element(details).not.toBeInTheDocument();
  expect(seatsOf(stack)).toEqual([new Date(inTwoHours).toISOString()]);
}

async function visitHeld(): Promise<Visit & { held: ReturnType<typeof holdAnswers> }> {
  const stack = await createTestStack();
  await activateDevice(stack, device);
  const held = holdAnswers(stack.fetch);
  const queryClient = new QueryClient();
  const screen = await showPanel(stack, { hardwareId: device, fetch: held.fetch, queryClient });
  await expect.element(seatMessage(screen)).toHaveTextContent(en.seat.unknown);
  return { stack, held, screen, settled: () => expectSettled(queryClient) };
}

function clickTwice(element: Element): void {
  (element as HTMLElement).click();
  (element as HTMLElement).click();
}
