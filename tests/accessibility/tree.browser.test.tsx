import { describe, expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import '../../src/styles.css';
import type { TestStack, TestStackOptions } from '../../src/testing/index.js';
import { seatMessage } from '../support/seatMessage.js';
import type { ReaderOptions } from './seatScenes.js';
import { borrowEarlier, createStillStack, device, showToReader } from './seatScenes.js';

// What a screen reader is told, held word for word: nobody changes it without seeing that they do.
// Without deep-equal a snapshot would allow for more than it says.

describe('the panel', () => {
  it('of a first visit', async () => {
    const stack = await createStillStack();
    const panel = await showToReader(stack, { hardwareId: undefined });
    await expect.element(seatMessage(panel)).toHaveTextContent('This device holds no seat.');
    await expect.element(panel).toMatchAriaInlineSnapshot(`
      - region "Your seat on this device":
        - /children: deep-equal
        - heading "Your seat on this device" [level=2]
        - text: No seat
        - status
        - status: This device holds no seat.
        - status
        - status: /^The clock of this device is .+ The dates here go by the clock of the licence service\\.$/
        - status
        - form "Borrow a seat":
          - heading "Borrow a seat" [level=3]
          - group "For how long?":
            - text: For how long?
            - radio "1 hour" [checked]
            - text: 1 hour
            - radio "8 hours"
            - text: 8 hours
            - radio "3 days"
            - text: 3 days
            - radio "1 week"
            - text: 1 week
            - radio "As long as allowed"
            - text: As long as allowed
            - radio "Until a date of my own"
            - text: Until a date of my own
          - paragraph: Until Fri, 20 Nov 2026, 11:00 CET · in 1 hour
          - code: 2026-11-20T10:00:00Z
          - status
          - button "Borrow seat"
    `);
  });

  it('where nothing is known', async () => {
    const stack = await createStillStack();
    const panel = await showToReader(stack);
    await expect.element(panel).toMatchAriaInlineSnapshot(`
      - region "Your seat on this device":
        - /children: deep-equal
        - heading "Your seat on this device" [level=2]
        - text: No known seat
        - button "Return a seat borrowed earlier"
        - status
        - status: This browser knows of no seat on this device.
        - status
        - status: /^The clock of this device is .+ The dates here go by the clock of the licence service\\.$/
        - status
        - form "Borrow a seat":
          - heading "Borrow a seat" [level=3]
          - group "For how long?":
            - text: For how long?
            - radio "1 hour" [checked]
            - text: 1 hour
            - radio "8 hours"
            - text: 8 hours
            - radio "3 days"
            - text: 3 days
            - radio "1 week"
            - text: 1 week
            - radio "As long as allowed"
            - text: As long as allowed
            - radio "Until a date of my own"
            - text: Until a date of my own
          - paragraph: Until Fri, 20 Nov 2026, 11:00 CET · in 1 hour
          - code: 2026-11-20T10:00:00Z
          - status
          - button "Borrow seat"
    `);
  });

  it('with a borrowed seat', async () => {
    const stack = await createStillStack();
    await borrowEarlier(stack);
    const panel = await showToReader(stack);
    await expect.element(panel).toMatchAriaInlineSnapshot(`
      - region "Your seat on this device":
        - /children: deep-equal
        - heading "Your seat on this device" [level=2]
        - text: Seat borrowed
        - button "Return this seat"
        - status
        - status: This device holds a seat until Fri, 20 Nov 2026, 11:00 CET.
        - progressbar "Time left"
        - text: 1 hour left
        - time: Fri, 20 Nov 2026, 10:00 UTC
        - link "Add to calendar":
          - /url: /^data:text\\/calendar;charset=utf-8,BEGIN%3AVCALENDAR/
        - text: "Seats in use: 1 of 5"
        - meter "Seats in use"
        - status
        - status: /^The clock of this device is .+ The dates here go by the clock of the licence service\\.$/
        - status
        - form "Borrow for longer":
          - heading "Borrow for longer" [level=3]
          - group "For how long?":
            - text: For how long?
            - radio "1 hour"
            - text: 1 hour
            - radio "8 hours" [checked]
            - text: 8 hours
            - radio "3 days"
            - text: 3 days
            - radio "1 week"
            - text: 1 week
            - radio "As long as allowed (30 days)"
            - text: As long as allowed (30 days)
            - radio "Until a date of my own"
            - text: Until a date of my own
          - paragraph: Until Fri, 20 Nov 2026, 18:00 CET · in 8 hours
          - code: 2026-11-20T17:00:00Z
          - status
          - button "Borrow until then"
    `);
  });

  it('with a seat that ends soon', async () => {
    const stack = await createStillStack();
    await borrowEarlier(stack);
    stack.clock.advance({ minutes: 56 });
    const panel = await showToReader(stack);
    await expect.element(panel).toMatchAriaInlineSnapshot(`
      - region "Your seat on this device":
        - /children: deep-equal
        - heading "Your seat on this device" [level=2]
        - text: Ending soon
        - button "Extend"
        - button "Return this seat"
        - status
        - status: "The seat of this device ends soon: Fri, 20 Nov 2026, 11:00 CET."
        - progressbar "Time left"
        - text: 4 minutes left
        - time: Fri, 20 Nov 2026, 10:00 UTC
        - link "Add to calendar":
          - /url: /^data:text\\/calendar;charset=utf-8,BEGIN%3AVCALENDAR/
        - text: "Seats in use: 1 of 5"
        - meter "Seats in use"
        - status
        - status: /^The clock of this device is .+ The dates here go by the clock of the licence service\\.$/
        - status
        - form "Borrow for longer":
          - heading "Borrow for longer" [level=3]
          - group "For how long?":
            - text: For how long?
            - radio "1 hour" [checked]
            - text: 1 hour
            - radio "8 hours"
            - text: 8 hours
            - radio "3 days"
            - text: 3 days
            - radio "1 week"
            - text: 1 week
            - radio "As long as allowed (30 days)"
            - text: As long as allowed (30 days)
            - radio "Until a date of my own"
            - text: Until a date of my own
          - paragraph: Until Fri, 20 Nov 2026, 11:56 CET · in 1 hour
          - code: 2026-11-20T10:56:00Z
          - status
          - button "Borrow until then"
    `);
  });

  it('with a seat that has ended', async () => {
    const stack = await createStillStack();
    await borrowEarlier(stack);
    stack.clock.advance({ minutes: 90 });
    const panel = await showToReader(stack);
    await expect.element(panel).toMatchAriaInlineSnapshot(`
      - region "Your seat on this device":
        - /children: deep-equal
        - heading "Your seat on this device" [level=2]
        - text: Ended
        - button "Borrow again"
        - status
        - status: The seat of this device ended on Fri, 20 Nov 2026, 11:00 CET.
        - time: Fri, 20 Nov 2026, 10:00 UTC
        - status
        - status: /^The clock of this device is .+ The dates here go by the clock of the licence service\\.$/
        - status
        - form "Borrow a seat":
          - heading "Borrow a seat" [level=3]
          - group "For how long?":
            - text: For how long?
            - radio "1 hour" [checked]
            - text: 1 hour
            - radio "8 hours"
            - text: 8 hours
            - radio "3 days"
            - text: 3 days
            - radio "1 week"
            - text: 1 week
            - radio "As long as allowed (30 days)"
            - text: As long as allowed (30 days)
            - radio "Until a date of my own"
            - text: Until a date of my own
          - paragraph: Until Fri, 20 Nov 2026, 12:30 CET · in 1 hour
          - code: 2026-11-20T11:30:00Z
          - status
          - button "Borrow seat"
    `);
  });

  it('after an answer was lost', async () => {
    const { stack, panel } = await visit();
    stack.failInBrowser.next('drop-after-commit');
    await borrow(panel);
    await expect.element(panel.getByText('We do not know').first()).toBeVisible();
    await expect.element(panel).toMatchAriaInlineSnapshot(`
      - region "Your seat on this device":
        - /children: deep-equal
        - heading "Your seat on this device" [level=2]
        - text: Not confirmed
        - button "Return this seat"
        - status
        - status: An answer was lost, so this device may hold a seat already.
        - status
        - status: /^The clock of this device is .+ The dates here go by the clock of the licence service\\.$/
        - status
        - form "Borrow a seat":
          - heading "Borrow a seat" [level=3]
          - group "For how long?":
            - text: For how long?
            - radio "1 hour" [checked]
            - text: 1 hour
            - radio "8 hours"
            - text: 8 hours
            - radio "3 days"
            - text: 3 days
            - radio "1 week"
            - text: 1 week
            - radio "As long as allowed"
            - text: As long as allowed
            - radio "Until a date of my own"
            - text: Until a date of my own
          - paragraph: Until Fri, 20 Nov 2026, 11:00 CET · in 1 hour
          - code: 2026-11-20T10:00:00Z
          - status
          - alert:
            - paragraph: We do not know whether the borrowing went through
            - paragraph: The request did not get through, or its answer did not come back.
            - paragraph: "Try again: it is safe, nothing is taken twice."
            - paragraph: "Trying again asks for the same date: Fri, 20 Nov 2026, 11:00 CET."
            - button "Try again"
            - button "Copy support details"
            - group: Details
          - button "Borrow seat"
    `);
  });

  it('with the question whether to return the seat', async () => {
    const stack = await createStillStack();
    await borrowEarlier(stack);
    const panel = await showToReader(stack);
    await panel.getByRole('button', { name: 'Return this seat' }).click();
    await expect.element(panel.getByRole('dialog')).toMatchAriaInlineSnapshot(`
      - dialog "Return this seat?":
        - /children: deep-equal
        - heading "Return this seat?" [level=3]
        - paragraph: The seat becomes free for others at once, and this device can no longer use the product with it, online or offline.
        - paragraph: "The licence stays as it is and this device stays activated: you can borrow again whenever a seat is free."
        - button "Keep seat"
        - button "Return seat"
    `);
  });

  it('with a date of one’s own that is wrong', async () => {
    const { panel } = await visit();
    await panel.getByRole('radio', { name: 'Until a date of my own' }).click();
    await panel.getByLabelText('Date and time').fill('2026-11-20T09:00');
    await borrow(panel);
    await expect.element(panel.getByText('This date has passed.')).toBeVisible();
    await expect.element(panel.getByRole('form')).toMatchAriaInlineSnapshot(`
      - form "Borrow a seat":
        - /children: deep-equal
        - heading "Borrow a seat" [level=3]
        - group "For how long?":
          - text: For how long?
          - radio "1 hour"
          - text: 1 hour
          - radio "8 hours"
          - text: 8 hours
          - radio "3 days"
          - text: 3 days
          - radio "1 week"
          - text: 1 week
          - radio "As long as allowed"
          - text: As long as allowed
          - radio "Until a date of my own" [checked]
          - text: Until a date of my own
        - text: Date and time (Central European Time)
        - textbox "Date and time (Central European Time)": 2026-11-20T09:00
        - alert: This date has passed. Choose a later one.
        - paragraph
        - code
        - status
        - button "Borrow seat"
    `);
  });
});

describe('an error', () => {
  it('that another try may help', async () => {
    const { panel } = await visit({ license: 'full-pool' });
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: Every seat is in use
        - paragraph: All seats of this licence are taken at the moment.
        - paragraph: Try again in a while, or ask a colleague to return a seat.
        - button "Try again"
        - button "Copy support details"
        - group: Details
    `);
  });

  it('that activating helps', async () => {
    const { panel } = await visit({}, (stack) => stack.license.forget(device));
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: This device is not activated yet
        - paragraph: The licence does not know this browser. That is so on a first visit, in a private window, and after the browser’s data was cleared.
        - paragraph: Activate this device. That uses one of the licence’s activations.
        - button "Activate this device"
        - button "Copy support details"
        - group: Details
    `);
  });

  it('that another date helps', async () => {
    const { panel } = await visit({}, (stack) => stack.license.set({ maxBorrowTime: 0.5 }));
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: This date is not possible
        - paragraph: The date has passed, or it is later than the licence allows.
        - paragraph: Choose another date.
        - button "Choose another date"
        - group: Details
    `);
  });

  it('that signing in helps', async () => {
    const { panel } = await visit({ signedIn: false }, undefined, {
      onRemedy: { 'sign-in': () => undefined },
    });
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: You are not signed in
        - paragraph: Your session has ended, or you have not signed in yet.
        - paragraph: Sign in, then try again.
        - button "Sign in"
        - button "Copy support details"
        - group: Details
    `);
  });

  it('that the vendor can help with', async () => {
    const { panel } = await visit({ license: 'blacklisted-device' }, undefined, {
      onRemedy: { contact: () => undefined },
    });
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: This device is blocked
        - paragraph: The vendor has blocked this device for this licence.
        - paragraph: Contact the vendor if you think that this is a mistake.
        - button "Contact support"
        - button "Copy support details"
        - group: Details
    `);
  });

  it('that whoever manages the licences can help with', async () => {
    const { panel } = await visit({}, (stack) => stack.license.expire());
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: The licence has run out
        - paragraph: Its term has ended, so its seats cannot be used.
        - paragraph: Ask whoever manages your licences to renew it.
        - button "Copy support details"
        - group: Details
    `);
  });

  it('of the developer’s making', async () => {
    const { panel } = await visit({ proxy: { product: 'no-such' } });
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: This page is not set up correctly
        - paragraph: The licence service refused how it was asked. This is not your doing, and trying again does not help.
        - paragraph: Contact the vendor and mention the code below.
        - button "Copy support details"
        - group:
          - text: Details
          - paragraph: Provided product was not found
          - text: /code: unknown_product action: borrow outcome: refused status: 400 request: [\\w-]+ time: 2026-11-20T08:59:\\S+ versions: react-floating-license .+/
    `);
  });

  it('of the operator’s making', async () => {
    const { stack, panel } = await visit();
    stack.fail.next('missing-signature');
    await borrow(panel);
    await expect.element(panel.getByRole('alert')).toMatchAriaInlineSnapshot(`
      - alert:
        - /children: deep-equal
        - paragraph: We do not know whether the borrowing went through
        - paragraph: The vendor’s server and the licence service do not reach each other at the moment. This is not your doing.
        - paragraph: "Try again: it is safe, nothing is taken twice."
        - paragraph: "Trying again asks for the same date: Fri, 20 Nov 2026, 11:00 CET."
        - button "Try again"
        - button "Copy support details"
        - group: Details
    `);
  });

  it('on return, in the dialog', async () => {
    const { panel } = await visit();
    await panel.getByRole('button', { name: 'Return a seat borrowed earlier' }).click();
    const dialog = panel.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Return seat' }).click();
    await expect.element(dialog.getByRole('alert')).toBeVisible();
    await expect.element(dialog).toMatchAriaInlineSnapshot(`
      - dialog "Return this seat?":
        - /children: deep-equal
        - heading "Return this seat?" [level=3]
        - alert:
          - paragraph: There is no seat to return
          - paragraph: "This device holds no seat: it was returned already, or its time has run out."
          - paragraph: You need not do anything.
          - button "Copy support details"
          - group: Details
        - button "Close"
    `);
  });

  it('with its details open', async () => {
    const { panel } = await visit({ license: 'full-pool' });
    await borrow(panel);
    await panel.getByText('Details', { exact: true }).click();
    await expect.element(panel.getByRole('group').last()).toMatchAriaInlineSnapshot(`
      - group:
        - /children: deep-equal
        - text: Details
        - paragraph: No available slots for floating license
        - text: /code: floating_not_available action: borrow outcome: refused status: 400 request: [\\w-]+ time: 2026-11-20T08:59:\\S+ versions: react-floating-license .+/
    `);
  });
});

async function visit(
  options?: TestStackOptions,
  before?: (stack: TestStack) => void,
  shown?: ReaderOptions,
): Promise<{ stack: TestStack; panel: Locator }> {
  const stack = await createStillStack(options);
  before?.(stack);
  return { stack, panel: await showToReader(stack, shown) };
}

async function borrow(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Borrow seat' }).click();
}
