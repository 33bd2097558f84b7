import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import '../src/styles.css';
import { loadTestStack, Providers } from './withTestStack.js';

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  loaders: [loadTestStack],
  decorators: [
    (Story, { loaded, parameters }) => (
      <Providers stack={loaded['stack']} remembers={parameters['license']?.remembers}>
        <Story />
      </Providers>
    ),
  ],
  // Without `test: 'error'` violations pass in silence.
  parameters: { a11y: { test: 'error' } },
  tags: ['autodocs'],
});
