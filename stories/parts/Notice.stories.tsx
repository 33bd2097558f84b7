import { Notice } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import { goOffline } from '../../.storybook/network.js';
import preview from '../../.storybook/preview.js';
import { hour } from '../../.storybook/seats.js';
import { partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const meta = preview.meta({
  title: 'Parts/Notice',
  argTypes: partArgTypes,
  parameters: {
    docs: partsDocs(
      'Notice',
      'What is worth knowing beside a seat. Each goes anywhere below the provider, and is empty until there is something to say.',
    ),
    license: { at: new Date(Date.now() - 3 * hour).toISOString() },
  },
  globals: pinned,
});

/** No network, and a clock that is three hours ahead. */
export const Anatomy = meta.story({
  beforeEach: goOffline,
  render: () => (
    <>
      <Notice.Offline />
      <Notice.Clock />
      <Notice.Storage />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.panel.offline)).toBeVisible();
    await waitFor(() => expect(canvas.getByText(/^The clock of this device/)).toBeVisible());
  },
});

/** A banner of your own design system takes the sentence. */
export const AsChild = meta.story({
  beforeEach: goOffline,
  render: () => (
    <Notice.Offline asChild>
      <output className="parts-line" />
    </Notice.Offline>
  ),
  play: ({ canvas }) =>
    waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(en.panel.offline)),
});
