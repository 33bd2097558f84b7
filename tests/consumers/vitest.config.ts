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
    // Generous, since `npm install` and Next's compiler take minutes on a machine that is busy. What is
    // stuck is named by what waits for it.
    hookTimeout: 600_000,
    testTimeout: 600_000,
  },
});
