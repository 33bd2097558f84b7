import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the package as it would be published. */
    tarball: string;
  }
}

/** A `globalSetup`: builds and packs the package once; `inject('tarball')` is where it lies. */
export default function packTarball(project: TestProject): () => void {
  const { tarball, remove } = pack();
  project.provide('tarball', tarball);
  return remove;
}

/** Builds and packs the package, into a folder of its own. */
export function pack(): { tarball: string; folder: string; remove: () => void } {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'floating-license-pack-'));
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const packed = npm('pack', '--silent', '--pack-destination', folder).trim();
  const tarball = join(folder, packed.split('\n').at(-1) ?? '');
  return { tarball, folder, remove: () => rmSync(folder, { recursive: true }) };
}
