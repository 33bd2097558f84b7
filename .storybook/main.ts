import { defineMain } from '@storybook/react-vite/node';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.tsx',
    '../examples/testing/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { experimentalTestSyntax: true },
  // The -typescript variant needs the compiler's API, which TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  // Storybook's own preview is 2.4 MB: Vite's advice to split it would drown a warning of ours.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 3_000 } }),
});
