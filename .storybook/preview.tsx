import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import '../src/styles.css';
import { checkOtherTheme } from './checkOtherTheme.js';
import { theWorld } from './theWorld.js';

export default definePreview({
  addons: [addonDocs(), addonA11y(), theWorld],
  afterEach: checkOtherTheme,
  parameters: {
    layout: 'fullscreen',
    // Without `test: 'error'` violations pass in silence. Axe leaves target sizes (WCAG 2.5.8) out.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    controls: { expanded: true },
    docs: { toc: { headingSelector: 'h2' } },
    options: {
      storySort: {
        order: [
          'Start here',
          'The panel',
          ['States', 'Journeys', 'Places'],
          'Components',
          [
            'SeatStatus',
            'SeatHold',
            'BorrowForm',
            'ReleaseButton',
            'ExpiryReminder',
            'DeviceIdentity',
            'LicenseErrorMessage',
          ],
          'Errors',
          ['Borrow', 'Release', 'Activate', 'Check', 'Any action', 'Ours'],
          'Parts',
          ['Seat', 'Borrow', 'Release', 'LicenseError'],
          'Guides',
          ['Hooks', 'A seat’s life', 'Proxy', 'Theming', 'Errors', 'Accessibility'],
        ],
      },
    },
  },
  tags: ['autodocs'],
});
