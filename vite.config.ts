import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The public entries: name in the package → module. `package.json#exports` mirrors them. */
const entries = [
  'index',
  'protocol/index',
  'proxy/index',
  'proxy/browserGuard',
  'proxy/node/index',
  'testing/index',
  'testing/cli/main',
  'messages/en',
];

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^react-floating-license\/messages\/(.*)$/,
        replacement: here('./src/messages/$1.ts'),
      },
      {
        find: /^react-floating-license\/(.+)$/,
        replacement: here('./src/$1/index.ts'),
      },
      { find: /^react-floating-license$/, replacement: here('./src/index.ts') },
    ],
  },
  test: {
    // A suffix sends a test to its world: .test.ts runs in Node, .test.tsx in jsdom.
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/**/*.{browser,ssr}.test.tsx'],
        },
      },
    ],
  },
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(entries.map((entry) => [entry, here(`./src/${entry}.ts`)])),
    },
    rolldownOptions: {
      external: [
        /^node:/,
        /^(react|@tanstack\/react-query|ky|zod|@fingerprintjs\/fingerprintjs|hono|@hono\/node-server|undici|@date-fns\/tz)($|\/)/,
      ],
      // Without this the 'use client' directives are dropped, silently.
      output: { preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
});
