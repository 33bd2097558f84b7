import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Room } from './findViolations.js';
import { findViolations } from './findViolations.js';

/**
 * Which room may import which rooms and packages: ARCHITECTURE.md, as a table. What is not listed is
 * refused: the package by its own name, the root's index.ts, Node's modules without `node:`.
 *
 * What it cannot see: a module that is loaded without an import, such as a worker by its URL or
 * Vite's `import.meta.glob`, and what a package that is allowed imports in turn.
 */
const rooms: Record<string, Room> = {
  protocol: { packages: ['zod/mini'] },
  time: { packages: ['@date-fns/tz'] },
  storage: { rooms: ['protocol'], packages: ['zod/mini'] },
  'hardware-id': { rooms: ['storage'], packages: ['zod/mini', '@fingerprintjs/fingerprintjs'] },
  seat: { rooms: ['protocol'], packages: ['zod/mini'] },
  messages: { rooms: ['protocol', 'seat'] },
  client: {
    rooms: ['protocol', 'time', 'storage', 'hardware-id', 'seat', 'messages'],
    packages: ['react', '@tanstack/react-query', 'ky', 'zod/mini'],
  },
  hooks: {
    rooms: ['protocol', 'time', 'hardware-id', 'seat', 'client'],
    packages: ['react', '@tanstack/react-query'],
  },
  components: {
    rooms: ['protocol', 'time', 'seat', 'messages', 'client', 'hooks', 'version'],
    packages: ['react', '@radix-ui/react-compose-refs'],
    types: ['@tanstack/react-query'],
  },
  devtools: {
    rooms: ['protocol', 'time', 'seat', 'client', 'hooks'],
    packages: ['react'],
    types: ['@tanstack/react-query'],
  },
  proxy: {
    rooms: ['protocol', 'version'],
    packages: ['hono/utils', 'zod/mini', 'cockatiel', 'rate-limiter-flexible'],
  },
  'proxy/node': {
    rooms: ['proxy', 'protocol'],
    packages: ['undici', 'node:*'],
  },
  testing: { rooms: ['proxy', 'protocol'], packages: ['hono', 'zod'] },
  'testing/cli': {
    rooms: ['testing', 'proxy', 'proxy/node', 'protocol', 'version'],
    packages: ['hono', 'zod', '@hono/node-server', 'node:*'],
  },
  index: {
    rooms: ['protocol', 'time', 'hardware-id', 'seat', 'messages', 'client', 'hooks', 'components'],
  },
  version: {},
};

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = (await readdir(src, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(src.length + 1).replaceAll('\\', '/'));
const modules = files.filter((path) => !path.startsWith('styles.css'));

it.each(Object.keys(rooms))('the room %s is there', (room) => {
  expect(modules.some((path) => path === `${room}.ts` || path.startsWith(`${room}/`))).toBe(true);
});

it.each(modules)('src/%s imports what its room may', async (path) => {
  expect(findViolations(path, await readFile(`${src}/${path}`, 'utf8'), rooms)).toEqual([]);
});

describe('the check itself', () => {
  it.each([
    ['hooks/x.ts', "import { a } from '../proxy/createProxy.js';"],
    ['hooks/x.ts', "import { a } from 'react-floating-license/proxy';"],
    ['hooks/x.ts', "import { a } from 'react-floating-license';"],
    ['hooks/x.ts', "import { a } from '../index.js';"],
    ['hooks/x.ts', "import { a } from '..';"],
    ['hooks/x.ts', "import { a } from '../storage/createStore.js';"],
    ['components/X/X.tsx', "import { a } from '../../index.js';"],
    ['components/X/X.tsx', "import { a } from '../../hardware-id/hashBrowser.js';"],
    ['components/X/X.tsx', "import { a } from '@tanstack/react-query';"],
    ['components/x.ts', "import { a } from '../../package.json';"],
    ['protocol/x.ts', "import { a } from 'react';"],
    ['protocol/x.ts', "import { a } from 'fs';"],
    ['protocol/x.ts', "import { a } from 'node:fs';"],
    ['protocol/x.ts', "import { a } from 'zod';"],
    ['protocol/x.ts', "import { a } from 'zod/minimal';"],
    ['protocol/x.ts', "import type { A } from '../seat/Seat.js';"],
    ['protocol/x.ts', "import '../seat/Seat.js';"],
    ['protocol/x.ts', "export { a } from '../seat/Seat.js';"],
    ['protocol/x.ts', "export * from '../seat/Seat.js';"],
    ['protocol/x.ts', "export const a = () => import('../seat/Seat.js');"],
    ['protocol/x.ts', "export type A = import('../seat/Seat.js').Seat;"],
    ['protocol/x.ts', "export const a = require('../seat/Seat.js');"],
    ['protocol/x.ts', "import a = require('../seat/Seat.js');"],
    ['protocol/x.ts', 'export const a = (name: string) => import(name);'],
    ['protocol/x.ts', 'export const a = import(`../seat/${1}.js`);'],
    ['protocol/x.ts', "import {\n  a,\n} from\n  '../seat/Seat.js';"],
    ['protocol/x.ts', "import { a } from './../seat/Seat.js';"],
    ['protocol/x.ts', "import { a } from '../../tests/x.js';"],
    ['proxy/x.ts', "import { a } from './node/sendWithPool.js';"],
    ['proxy/x.ts', "import { a } from 'undici';"],
    ['proxy/x.ts', "import { a } from '../testing/world.js';"],
    ['proxy/node/x.ts', "import { a } from 'http';"],
    ['testing/x.ts', "import { a } from './cli/runCli.js';"],
    ['testing/x.ts', "import { a } from '../proxy/node/sendWithPool.js';"],
    ['testing/x.ts', "import { a } from 'node:fs';"],
    ['index.ts', "export { a } from './proxy/index.js';"],
    ['index.ts', "export { a } from './storage/createStore.js';"],
  ])('refuses in %s: %s', (path, source) => {
    expect(findViolations(path, source, rooms)).toEqual([
      expect.stringMatching(`^${path} imports `),
    ]);
  });

  it.each(['x.ts', 'attic/x.ts', 'styles.ts', 'hooksy/x.ts', 'index.css'])(
    'refuses %s, which is in no room',
    (path) => {
      expect(findViolations(path, '', rooms)).toEqual([`${path} is in no room`]);
    },
  );

  it.each([
    ['hooks/x.ts', "import { a } from './y.js'; import { b } from '../client/z.js';"],
    ['components/X/X.tsx', "import { a } from '../Y/Y.js'; export const b = <a>{'fs'}</a>;"],
    ['components/X/X.tsx', "import type { A } from '@tanstack/react-query';"],
    ['components/X/X.tsx', "import { version } from '../../version.js';"],
    ['protocol/x.ts', "// import { a } from 'react';\nexport const a = \"import 'react'\";"],
    ['storage/x.ts', "import { safeParse } from 'zod/mini';"],
    ['time/x.ts', "export const a = () => import('@date-fns/tz/tzOffset');"],
    ['proxy/node/x.ts', "import { a } from '../refusal.js'; import 'node:http';"],
    ['testing/x.ts', "import en from 'zod/v4/locales/en.js'; import { a } from 'hono/cors';"],
    ['index.ts', "export { a } from './components/X/X.js';"],
  ])('lets pass in %s: %s', (path, source) => {
    expect(findViolations(path, source, rooms)).toEqual([]);
  });
});
