import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { vendorPublicKey } from '../../src/proxy/vendorPublicKey.js';

// The client that a host builds from the package holds the browser's half, and nothing of the server's.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const entry = 'virtual:page';
const index = JSON.stringify(here('../../src/index.ts'));
// All that is exported, so that nothing is shaken off.
const page = `import * as library from ${index}; globalThis.library = library;`;

let modules: string[];
let code: string;

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? page : null),
      },
    ],
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((one) => one.type === 'chunk');
  modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  code = built.output
    .map((one) => (one.type === 'chunk' ? one.code : String(one.source)))
    .join('\n');
});

it('is built of the browser’s half', () => {
  expect(modules).toContain(here('../../src/client/callProxy.ts'));
  expect(modules).toContain(here('../../src/hardware-id/hashBrowser.ts'));
  expect(code).toContain('Return this seat');
});

it('has no module of the proxy, of the emulator or of what they are built on', () => {
  const forbidden = /\/src\/(proxy|testing)\/|\/node_modules\/(hono|@hono|undici)\/|^node:/;
  expect(modules.filter((id) => forbidden.test(id))).toEqual([]);
});

it.each([
  'sharedKey',
  'shared_key',
  'apiKey',
  'licenseSpring\\ndate',
  'hmac-sha256',
  'licensesignature',
  'LicenseSignature',
  'BEGIN PUBLIC KEY',
  vendorPublicKey.split('\n')[1] ?? '',
])('has no %s in it', (text) => {
  expect(code.includes(text)).toBe(false);
});
