import { FloatingLicenseError, LicenseError } from 'react-floating-license';
import { expect, fn } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { press, shows } from '../../.storybook/storyTools.js';
import { ownArgType, partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const error = new FloatingLicenseError({
  code: 'license_expired',
  action: 'borrow',
  outcome: 'refused',
});
const contact = fn();

const meta = preview.meta({
  title: 'Parts/LicenseError',
  argTypes: {
    error: ownArgType('Of `LicenseError.Root`: what a hook gave as `error`.', 'Error | null'),
    ...partArgTypes,
  },
  parameters: {
    docs: partsDocs(
      'LicenseError',
      'The parts that explain an error. All of them go inside of `LicenseError.Root`.',
    ),
    license: { provider: { onRemedy: { contact } } },
  },
  globals: pinned,
});

export const Anatomy = meta.story({
  render: () => (
    <LicenseError.Root error={error}>
      <LicenseError.What />
      <LicenseError.Why />
      <LicenseError.Next />
      <div className="rfl-actions">
        <LicenseError.Remedy />
        <LicenseError.Copy />
      </div>
      <LicenseError.Details />
    </LicenseError.Root>
  ),
  play: (context) => shows(context, ".rfl-error[data-code='license_expired']"),
});

/** One line, for where there is little room. */
export const OneLine = meta.story({
  render: () => (
    <LicenseError.Root error={error}>
      <LicenseError.What />
    </LicenseError.Root>
  ),
});

export const AsChild = meta.story({
  render: () => (
    <LicenseError.Root error={error} asChild>
      <section>
        <LicenseError.What />
        <LicenseError.Remedy asChild>
          <button type="button" className="host-button">
            Open a chat
          </button>
        </LicenseError.Remedy>
      </section>
    </LicenseError.Root>
  ),
  play: async (context) => {
    await press(context, 'Open a chat');
    await expect(contact).toHaveBeenCalledOnce();
  },
});
