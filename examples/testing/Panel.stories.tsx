import { QueryClient } from '@tanstack/react-query';
import type { StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import type { TestStack } from 'react-floating-license/testing';
import { createTestStack } from 'react-floating-license/testing';
import { expect } from 'storybook/test';

/** A panel as you have it, but for its `fetch`. */
function Panel({ stack }: { stack: TestStack }): ReactElement {
  return (
    <FloatingLicenseProvider
      endpoint="/recipe/api/license"
      hardwareId="device-of-the-story"
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <FloatingLicensePanel />
    </FloatingLicenseProvider>
  );
}

export default { title: 'Recipes/A story of yours', component: Panel, tags: ['!dev', '!autodocs'] };

export const EverySeatIsInUse: StoryObj = {
  // A stack of its own for each story: the proxy and the emulator run in the page.
  loaders: [
    async () => {
      const stack = await createTestStack();
      stack.seats.fill();
      return { stack };
    },
  ],
  render: (_, { loaded: { stack } }) => <Panel stack={stack} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Borrow seat' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Activate this device' }));
    await expect(await canvas.findByText('Every seat is in use')).toBeVisible();
  },
};
