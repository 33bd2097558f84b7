import { ReleaseButton } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import type { TestStack } from 'react-floating-license/testing';
import { expect, fn, waitFor, within } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { lostRelease, midway, unknown } from '../../.storybook/seats.js';
import type { Played } from '../../.storybook/storyTools.js';
import { errorOf, press, seatsInUse, shows, showsNo } from '../../.storybook/storyTools.js';

const { release, remedy } = en;

const meta = preview.meta({
  title: 'Components/ReleaseButton',
  component: ReleaseButton,
  // A page of docs plays nothing: of most stories it would show the closed button.
  tags: ['!autodocs'],
  parameters: { license: { remembers: midway } },
  args: { onReleased: fn() },
  globals: pinned,
});

async function returnSeat(context: Played): Promise<void> {
  await press(context, new RegExp(`^(${release.action}|${release.actionUnknown})$`));
  await press(context, release.confirm);
}

/** A play function: the release is refused, and the dialog says why. */
const isRefusedWith =
  (code: string) =>
  async (context: Played): Promise<void> => {
    await returnSeat(context);
    await shows(context, errorOf(code));
  };

export const Idle = meta.story({ tags: ['autodocs'] });

/** It asks first, and says what returning does and does not do. */
export const Dialog = meta.story({
  play: async (context) => {
    await press(context, release.action);
    await expect(context.canvas.getByRole('dialog', { name: release.title })).toBeVisible();
  },
});

/** Whoever keeps the seat comes back to the button. */
export const Keeps = meta.story({
  play: async (context) => {
    const { canvas, loaded } = context;
    await press(context, release.action);
    await press(context, release.cancel);
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(canvas.getByRole('button', { name: release.action })).toHaveFocus();
    await expect(seatsInUse(loaded)).toBe(1);
  },
});

export const Returns = meta.story({
  play: async (context) => {
    await returnSeat(context);
    await waitFor(() => expect(context.args.onReleased).toHaveBeenCalledOnce());
    await expect(seatsInUse(context.loaded)).toBe(0);
    await showsNo(context, 'button:not(dialog *)');
  },
});

export const Returning = meta.story({
  parameters: {
    license: { arrange: ({ failInBrowser }: TestStack) => failInBrowser.next({ delay: 14_000 }) },
  },
  play: async (context) => {
    await returnSeat(context);
    const dialog = within(context.canvas.getByRole('dialog'));
    const button = await dialog.findByRole('button', { name: release.confirmPending });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
});

/** Without a seat there is no button. */
export const NoSeat = meta.story({
  parameters: { license: { remembers: () => ({ known: { state: 'none' } }) } },
  play: (context) => showsNo(context, 'button:not(dialog *)'),
});

/** This browser knows of no seat, but there may be one: the button steps back, and stays in reach. */
export const SeatUnknown = meta.story({
  tags: ['autodocs'],
  parameters: { license: { remembers: unknown } },
});

/** On release the service's "no available slots" means that there is nothing to return. */
export const NothingToReturn = meta.story({
  parameters: { license: { remembers: unknown } },
  play: isRefusedWith('floating_not_available'),
});

export const DeviceNotKnown = meta.story({
  parameters: { license: { remembers: unknown, activated: false } },
  play: isRefusedWith('device_not_found'),
});

export const LicenceNotActive = meta.story({
  parameters: {
    license: {
      arrange: ({ license }: TestStack) => license.set({ active: false }),
    },
  },
  play: isRefusedWith('license_not_active'),
});

export const LicenceSwitchedOff = meta.story({
  parameters: {
    license: { arrange: ({ license }: TestStack) => license.disable() },
  },
  play: isRefusedWith('license_not_enabled'),
});

export const DeviceBlocked = meta.story({
  parameters: {
    license: {
      arrange: ({ license }: TestStack) => license.blacklist('storybook-device'),
    },
  },
  play: isRefusedWith('blacklisted'),
});

/** The host lets the person sign in: its button stands in the dialog. */
export const SignedOut = meta.story({
  parameters: {
    license: {
      arrange: (stack: TestStack) => stack.signOut(),
      provider: { onRemedy: { 'sign-in': fn() } },
    },
  },
  play: async (context) => {
    await isRefusedWith('unauthenticated')(context);
    await press(context, remedy.signIn);
  },
});

export const TooManyRequests = meta.story({
  parameters: {
    license: {
      arrange: ({ fail }: TestStack) => fail.next('rate-limited-retry-after'),
    },
  },
  play: isRefusedWith('rate_limited'),
});

/** The answer gets lost on the way back: the seat is free already, and nobody here knows. */
export const AnswerLost = meta.story({
  parameters: {
    license: {
      arrange: ({ failInBrowser }: TestStack) => failInBrowser.next('drop-after-commit'),
    },
  },
  play: async (context) => {
    await isRefusedWith('network_error')(context);
    await shows(context, ".rfl-error[data-outcome='unknown']");
    await expect(seatsInUse(context.loaded)).toBe(0);
  },
});

/** Trying again finds out. */
export const AnswerLostThenFound = meta.story({
  parameters: AnswerLost.input.parameters,
  play: async (context) => {
    await isRefusedWith('network_error')(context);
    await press(context, remedy.retry);
    await waitFor(() => expect(context.canvas.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(context.args.onReleased).toHaveBeenCalledOnce());
  },
});

/** An earlier visit left a release without an answer: it can be tried again. */
export const AnswerLostBefore = meta.story({
  parameters: { license: { remembers: lostRelease } },
  play: async (context) => {
    await expect(seatsInUse(context.loaded)).toBe(1);
    await returnSeat(context);
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(0));
  },
});
