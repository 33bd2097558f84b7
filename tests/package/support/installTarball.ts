import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { pack } from '../../support/packTarball.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the packed package in its `node_modules`, beside its dependencies. */
    consumer: string;
  }
}

/** A `globalSetup`: packs the package and puts it where a stranger's project would have it. */
export default function installTarball(project: TestProject): () => void {
  const { tarball, folder, remove } = pack();
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules', 'react-floating-license');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
  const types = ['@types/react', '@types/node'];
  for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), ...types]) {
    const link = join(consumer, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url)), link);
  }
  project.provide('consumer', consumer);
  return remove;
}
