import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Alias } from 'vite';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/findBrowser.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The public entries: name in the package → module. `package.json#exports` mirrors them. */
const entries = [
  'index',
  'protocol/index',
  'proxy/index',
  'proxy/node/index',
  'devtools/index',
  'testing/index',
  'testing/cli/main',
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh-CN', 'ko', 'ar', 'pseudo'].map(
    (locale) => `messages/${locale}`,
  ),
];

/** Stories and examples import the package by its name, and get the source. */
export const aliases: Alias[] = [
  {
    find: /^react-floating-license\/messages\/(.*)$/,
    replacement: here('./src/messages/$1.ts'),
  },
  { find: 'react-floating-license/styles.css', replacement: here('./src/styles.css') },
  { find: /^react-floating-license\/(.+)$/, replacement: here('./src/$1/index.ts') },
  { find: /^react-floating-license$/, replacement: here('./src/index.ts') },
];

/** The oldest React that is allowed, in place of the newest. */
const react18: Alias[] = [
  ...['react', 'react-dom'].map((name) => ({
    find: new RegExp(`^${name}($|/)`),
    replacement: `${here(`./tests/react-18/node_modules/${name}`)}$1`,
  })),
  // Its CommonJS build would require the newest react-dom past the alias.
  {
    find: /^@testing-library\/react$/,
    replacement: here('./node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
  },
];

const setupFiles = [here('./tests/support/failOnConsole.ts')];

/** What pages load, known beforehand: a dependency found later would reload a running test. */
const optimizeDeps = {
  include: [
    'react',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'react-dom/client',
    '@tanstack/react-query',
    'ky',
    'zod/mini',
    '@fingerprintjs/fingerprintjs',
    '@date-fns/tz/tzOffset',
    '@radix-ui/react-compose-refs',
    'hono',
    'hono/cors',
    'hono/utils/encode',
    'cockatiel',
    'rate-limiter-flexible/lib/RateLimiterMemory.js',
  ],
};

const executablePath = findBrowser();
/** A function, since vitest writes into what it is given. */
const chromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  }),
  instances: [{ browser: 'chromium' }],
});

/** The tests with React in them, which run on the newest and on the oldest that is allowed. */
function reactProjects(suffix: string, alias: Alias[]): TestProjectInlineConfiguration[] {
  const shared = {
    setupFiles,
    // What imports React has to come through Vite to get the alias.
    server: {
      deps: { inline: [/@tanstack\/react-query/, /@testing-library\/react/, /@radix-ui/] },
    },
    sequence: { groupOrder: 0 },
  };
  const [jsdom, ssr] = ['{tests,examples/testing}/**/*.test.tsx', 'tests/**/*.ssr.test.tsx'];
  const exclude = ['**/*.{browser,ssr}.test.tsx', '**/node_modules/**'];
  return [
    {
      extends: true,
      resolve: { alias },
      test: {
        name: `jsdom${suffix}`,
        environment: 'jsdom',
        include: [jsdom],
        exclude,
        testTimeout: 20_000,
        ...shared,
        setupFiles: [...setupFiles, here('./tests/support/patience.ts')],
      },
    },
    {
      extends: true,
      resolve: { alias },
      test: { name: `ssr${suffix}`, environment: 'node', include: [ssr], ...shared },
    },
  ];
}

/** A suffix sends a test to its world: .test.ts runs in Node, .test.tsx in jsdom, and so on. */
const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'node',
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/package/**', '**/node_modules/**'],
      sequence: { groupOrder: 0 },
    },
  },
  {
    extends: true,
    test: {
      name: 'package',
      include: ['tests/package/*.test.ts'],
      globalSetup: [here('./tests/package/support/installTarball.ts')],
      sequence: { groupOrder: 3 },
    },
  },
  ...reactProjects('', []),
  ...reactProjects('-react-18', react18),
  {
    extends: true,
    optimizeDeps: { include: [...optimizeDeps.include, 'vitest-browser-react'] },
    test: {
      name: 'browser',
      include: ['{tests,examples/testing}/**/*.browser.test.tsx'],
      browser: chromium(),
      setupFiles: [...setupFiles, here('./tests/support/startAfresh.ts')],
      sequence: { groupOrder: 1 },
    },
  },
  {
    extends: true,
    optimizeDeps,
    plugins: [storybookTest({ configDir: here('./.storybook') })],
    test: {
      name: 'stories',
      browser: chromium(),
      isolate: false,
      sequence: { groupOrder: 2 },
    },
  },
];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    projects,
    reporters: [
      'default',
      here('./scripts/countReporter.mjs'),
      here('./scripts/secretsReporter.mjs'),
    ],
  },
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    // The stylesheet is an entry of its own, imported by whoever wants it.
    cssCodeSplit: true,
    lib: {
      formats: ['es'],
      entry: {
        ...Object.fromEntries(entries.map((entry) => [entry, here(`./src/${entry}.ts`)])),
        styles: here('./src/styles.css'),
      },
    },
    rolldownOptions: {
      external: [
        /^node:/,
        /^(react|@tanstack\/react-query|ky|zod|@fingerprintjs\/fingerprintjs|hono|@hono\/node-server|undici|cockatiel|rate-limiter-flexible|@date-fns\/tz|@radix-ui\/[\w-]+)($|\/)/,
      ],
      // Without this the 'use client' directives are dropped, silently.
      output: { preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
});
