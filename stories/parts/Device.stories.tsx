import { Device } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { press, shows } from '../../.storybook/storyTools.js';
import { partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const meta = preview.meta({
  title: 'Parts/Device',
  argTypes: partArgTypes,
  parameters: {
    docs: partsDocs(
      'Device',
      'The parts that say which device this is, and lead back to an earlier id. All of them go inside of `Device.Root`.',
    ),
    license: { firstVisit: true },
  },
  globals: pinned,
});

export const Anatomy = meta.story({
  render: () => (
    <Device.Root>
      <Device.Title />
      <Device.Source />
      <div className="rfl-device-id">
        <Device.Label />
        <Device.Id />
        <Device.Copy />
      </div>
      <Device.Earlier open>
        <Device.Question />
        <Device.Form>
          <Device.Why />
          <Device.EarlierLabel />
          <Device.EarlierId />
          <Device.Problem />
          <Device.Use />
          <Device.Restored />
        </Device.Form>
      </Device.Earlier>
    </Device.Root>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const field = await canvas.findByRole('textbox', { name: en.device.earlierId });
    await userEvent.type(field, 'rfl1-noted-down-before');
    await press(context, en.device.use);
    await waitFor(() => expect(canvas.getByText(en.device.restored)).toBeVisible());
  },
});

/** Only the id and its button, for a page of settings. */
export const OneLine = meta.story({
  render: () => (
    <Device.Root className="parts-line">
      <Device.Id />
      <Device.Copy />
    </Device.Root>
  ),
  play: (context) => shows(context, '.rfl-device[data-source]'),
});

/** An element of your own takes what the part gives: class, `data-*` states, ref and handlers. */
export const AsChild = meta.story({
  render: () => (
    <Device.Root asChild>
      <section aria-label="This computer">
        <Device.Id />
        <Device.Copy asChild>
          <button type="button" className="host-button">
            Copy the id
          </button>
        </Device.Copy>
      </section>
    </Device.Root>
  ),
  play: (context) => shows(context, 'section.rfl-device[data-source]'),
});
