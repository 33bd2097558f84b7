// `npm run bench:install`: what installing adds, and what the entry for React weighs, ours beside the
// peers that a team would look at for billing and licences. It needs the registry.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { printTable } from './support/printTable.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-install-'));
/** @param {string[]} args @param {string} cwd */
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

npm(['run', '--silent', 'build'], root);
const tarball = npm(['pack', '--silent', '--pack-destination', folder], root).trim();
const candidates = [
  {
    name: 'react-floating-license',
    install: join(folder, tarball),
    entry: 'react-floating-license',
  },
  { name: '@flowglad/react', install: '@flowglad/react', entry: '@flowglad/react' },
  { name: 'autumn-js', install: 'autumn-js', entry: 'autumn-js/react' },
];

const rows = [];
for (const { name, install, entry } of candidates) {
  const project = mkdtempSync(join(folder, 'project-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  // What an app with React has already does not count.
  npm(
    ['install', '--no-audit', '--no-fund', 'react@19', 'react-dom@19', '@tanstack/react-query@5'],
    project,
  );
  const before = weigh(project);
  npm(['install', '--no-audit', '--no-fund', install], project);
  const after = weigh(project);
  const manifest = JSON.parse(
    readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'),
  );
  rows.push({
    package: `${name} ${manifest.version}`,
    'packages added': after.packages - before.packages,
    'MB added': ((after.bytes - before.bytes) / 1e6).toFixed(1),
    'everything of its React entry, gzip': await gzipOf(project, entry),
  });
}
printTable(rows);
rmSync(folder, { recursive: true });

/** @param {string} project */
function weigh(project) {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const files = readdirSync(join(project, 'node_modules'), {
    recursive: true,
    withFileTypes: true,
  });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  return { packages: Object.keys(lock.packages).length - 1, bytes };
}

/** The eager bytes of all that an entry exports. @param {string} project @param {string} entry */
async function gzipOf(project, entry) {
  const input = join(project, 'page.js');
  writeFileSync(input, `import * as all from '${entry}'; globalThis.all = all;`);
  try {
    const bundle = await rolldown({
      input,
      cwd: project,
      platform: 'browser',
      logLevel: 'silent',
      external: [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\/react-query/],
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    });
    const { output } = await bundle.generate({ minify: true, format: 'esm' });
    const chunks = output.filter((one) => one.type === 'chunk' && !one.isDynamicEntry);
    return chunks
      .reduce((sum, one) => sum + (one.type === 'chunk' ? gzipSync(one.code).length : 0), 0)
      .toLocaleString('en');
  } catch (error) {
    return `does not bundle: ${error instanceof Error ? error.message.split('\n')[0] : ''}`;
  }
}
