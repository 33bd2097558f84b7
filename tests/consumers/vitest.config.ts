import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `npm run test:consumers`: every example, built from the packed package. */
export default defineConfig({
  root: here('../..'),
  test: {
    include: ['tests/consumers/*.consumer.ts'],
    globalSetup: [here('../support/packTarball.ts')],
    reporters: ['default', here('../../scripts/countReporter.mjs')],
    maxWorkers: 2,
    hookTimeout: 180_000,
    testTimeout: 180_000,
  },
});
