import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import config, { aliases } from '../../../vite.config.js';

/** The project that tests the published stories. */
const published = config.test?.projects?.find(
  (project) => typeof project === 'object' && 'test' in project && project.test?.name === 'stories',
);
if (typeof published !== 'object' || !('test' in published)) {
  throw new Error('vite.config.ts has no project "stories".');
}
const { browser } = published.test ?? {};
const { optimizeDeps } = published;

// As the published stories are tested, with other stories. knownBad.test.ts runs it, to see it fail.
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: 'node_modules/.vite-known-bad',
  plugins: [react(), storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
  resolve: { alias: aliases },
  ...(optimizeDeps && { optimizeDeps }),
  test: { name: 'known-bad', ...(browser && { browser }) },
});
