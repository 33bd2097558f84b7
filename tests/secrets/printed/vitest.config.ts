import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// secretsReporter.test.ts runs it, to see what the reporter finds.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.printing.ts'],
    reporters: [fileURLToPath(new URL('../../../scripts/secretsReporter.mjs', import.meta.url))],
  },
});
