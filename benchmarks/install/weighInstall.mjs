import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages into a folder that has React and TanStack Query already, and says what they add.
 *
 * @param {string} project an empty folder
 * @param {{ name: string, packages: string[] }} subject
 */
export function weighInstall(project, { name, packages }) {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  install(project, ['react@19', 'react-dom@19', '@tanstack/react-query@5']);
  const before = weigh(project);
  install(project, packages);
  const after = weigh(project);
  const manifest = readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8');
  return {
    version: String(JSON.parse(manifest).version),
    packages: after.packages - before.packages,
    megabytes: (after.bytes - before.bytes) / 1e6,
  };
}

/** @param {string} cwd @param {string[]} packages */
function install(cwd, packages) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
  });
}

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
