import { FloatingLicenseError, LicenseErrorMessage } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, fn, waitFor } from 'storybook/test';
import { errorArgTypes } from '../../.storybook/errorStory.js';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { press, shows } from '../../.storybook/storyTools.js';

const { remedy } = en;

const meta = preview.meta({
  title: 'Components/LicenseErrorMessage',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

const refused = (code: string): FloatingLicenseError =>
  new FloatingLicenseError({
    code,
    action: 'borrow',
    outcome: 'refused',
    status: 400,
    requestId: '5f0c1d2e',
  });

/** What happened, why, and what to do next. */
export const Refused = meta.story({ args: { error: refused('license_expired') } });

/** The one thing that helps, as a button inside. */
export const WithAction = meta.story({
  args: {
    error: refused('device_not_found'),
    children: (
      <button type="button" className="rfl-button">
        Activate this device
      </button>
    ),
  },
});

/** Nobody knows whether it happened: it says so, and that trying again is safe. */
export const AnswerLost = meta.story({
  args: {
    error: new FloatingLicenseError({ code: 'timeout', action: 'borrow', outcome: 'unknown' }),
  },
});

/** A developer's error does not read as the reader's fault. */
export const SetupError = meta.story({ args: { error: refused('signature_mismatch') } });

/** A code that this version does not know keeps its name, and its message stands in the details. */
export const UnknownCode = meta.story({
  args: {
    error: new FloatingLicenseError({
      code: 'moon_phase_not_valid',
      message: 'The moon is not full',
      action: 'borrow',
      outcome: 'refused',
    }),
  },
  play: (context) => shows(context, ".rfl-error[data-code='moon_phase_not_valid']"),
});

/** What is no error of this library is not taken for one. */
export const OtherError = meta.story({ args: { error: new TypeError('x is not a function') } });

const signIn = fn();

/** The host lets the person sign in: `onRemedy` of the provider. */
export const SignIn = meta.story({
  args: { error: refused('unauthenticated') },
  globals: pinned,
  parameters: { license: { provider: { onRemedy: { 'sign-in': signIn } } } },
  play: async (context) => {
    await press(context, remedy.signIn);
    await expect(signIn).toHaveBeenCalledWith(expect.objectContaining({ code: 'unauthenticated' }));
  },
});

const contact = fn();

/** The host opens a chat. */
export const Contact = meta.story({
  args: { error: refused('blacklisted') },
  globals: pinned,
  parameters: { license: { provider: { onRemedy: { contact } } } },
  play: async (context) => {
    await press(context, remedy.contact);
    await expect(contact).toHaveBeenCalledWith(expect.objectContaining({ code: 'blacklisted' }));
  },
});

/** What the support needs to know, and nothing that it must not. */
export const Details = meta.story({
  args: { error: refused('license_not_found') },
  globals: pinned,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(en.details));
    await expect(canvas.getByText(/request: 5f0c1d2e/)).toBeVisible();
  },
});

const writeText = fn(async () => undefined);

export const CopiesDetails = meta.story({
  args: { error: refused('license_not_found') },
  globals: pinned,
  beforeEach: () => {
    // A test's browser may not write to the clipboard.
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    return () => {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    };
  },
  play: async (context) => {
    await press(context, remedy.copy);
    await waitFor(() =>
      expect(writeText).toHaveBeenCalledWith(expect.stringContaining('code: license_not_found')),
    );
    await context.canvas.findByRole('button', { name: remedy.copied });
  },
});

/** Without an error there is nothing. */
export const NoError = meta.story({
  args: { error: null },
  play: ({ canvas }) => expect(canvas.queryByRole('alert')).toBeNull(),
});
