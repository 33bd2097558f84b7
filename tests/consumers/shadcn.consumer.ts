import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/launchChromium.js';
import { cleanEnvironment } from './support/cleanEnvironment.js';
import { drivePanel } from './support/drivePanel.js';
import type { Consumer } from './support/installConsumer.js';
import { installConsumer } from './support/installConsumer.js';
import { startConsumer } from './support/startConsumer.js';

// The files for shadcn, taken from the packed package by shadcn's own command into an app with Tailwind.
const execute = promisify(execFile);
let consumer: Consumer;
let registry: string;

beforeAll(async () => {
  consumer = await installConsumer('vite-react-19');
  registry = join(consumer.folder, 'node_modules/react-floating-license/registry');
  await command('npm', 'install', '--no-audit', '--no-fund', 'tailwindcss', '@tailwindcss/vite');
});
afterAll(() => consumer?.remove());

it('is a registry to shadcn, which builds the same of it', async () => {
  const built = join(consumer.folder, 'built');
  await command('npx', '-y', 'shadcn@4', 'registry', 'validate', '--cwd', registry);
  await command('npx', '-y', 'shadcn@4', 'build', '--cwd', registry, '--output', built);
  for (const name of ['registry.json', 'floating-license.json']) {
    expect(JSON.parse(await readFile(join(built, name), 'utf8'))).toEqual(
      JSON.parse(await readFile(join(registry, name), 'utf8')),
    );
  }
});

it('gives an app files that check, build, and lend and take back a seat', async () => {
  for (const [name, text] of Object.entries(app)) {
    await writeFile(join(consumer.folder, name), text);
  }
  const host = await serveRegistry();
  try {
    await writeFile(join(consumer.folder, 'components.json'), JSON.stringify(settings(host.url)));
    await command('npx', '-y', 'shadcn@4', 'add', '--yes', '@license/floating-license');
  } finally {
    host.close();
  }
  await consumer.run('check');
  await consumer.run('build');
  const server = await startConsumer(consumer, 'start', { portFlag: true });
  const browser = await launchChromium();
  try {
    await drivePanel(browser, server.url);
  } finally {
    await browser.close();
    await server.stop();
  }
});

async function command(name: string, ...args: string[]): Promise<void> {
  const options = { cwd: consumer.folder, env: cleanEnvironment() };
  await execute(name, args, options).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${name} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
}

/** The packed registry over HTTP; only the package that its item asks for is not yet published. */
async function serveRegistry(): Promise<{ url: string; close: () => void }> {
  const tarball = `file:${inject('tarball')}`;
  const server = createServer((request, response) => {
    void readFile(registry + request.url, 'utf8').then(
      (text) => response.end(text.replace(/react-floating-license@\^[\d.]+/, tarball)),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const settings = (url: string): object => ({
  $schema: 'https://ui.shadcn.com/schema.json',
  style: 'new-york',
  rsc: false,
  tsx: true,
  // Without a base colour nothing is fetched from shadcn's own registry.
  tailwind: { config: '', css: 'src/index.css', baseColor: '', cssVariables: true },
  aliases: { components: '@/components', utils: '@/lib/utils' },
  registries: { '@license': `${url}/{name}.json` },
});

const app = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      types: ['node', 'vite/client'],
      // As Vite's own templates have it, which is stricter than `strict` here.
      verbatimModuleSyntax: true,
      noUnusedLocals: true,
      strict: true,
      noEmit: true,
      paths: { '@/*': ['./src/*'] },
    },
    include: ['src', '*.ts'],
  }),
  'vite.config.ts': `
    import tailwindcss from '@tailwindcss/vite';
    import react from '@vitejs/plugin-react';
    import { fileURLToPath } from 'node:url';
    import { defineConfig } from 'vite';
    import { license } from './license.js';

    export default defineConfig({
      plugins: [react(), tailwindcss(), license()],
      resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
    });`,
  'src/index.css': '@import "tailwindcss";',
  'src/main.tsx': `
    import { BorrowForm } from '@/components/borrow-form';
    import { ReleaseButton } from '@/components/release-button';
    import { SeatStatus } from '@/components/seat-status';
    import { QueryClient } from '@tanstack/react-query';
    import { createRoot } from 'react-dom/client';
    import { FloatingLicenseProvider } from 'react-floating-license';
    import 'react-floating-license/styles.css';
    import './index.css';

    createRoot(document.getElementById('app')!).render(
      <FloatingLicenseProvider endpoint="/api/license" queryClient={new QueryClient()}>
        <SeatStatus className="mt-8">
          <ReleaseButton />
        </SeatStatus>
        <BorrowForm />
      </FloatingLicenseProvider>,
    );`,
};
