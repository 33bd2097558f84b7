import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Where the packed package lies, as it would in somebody's `node_modules`. */
export const published = join(inject('consumer'), 'node_modules', 'react-floating-license');

/** Its files, with `/` between folders. */
export const files = readdirSync(published, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(published.length + 1))
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

/** The text of one of its files. */
export function read(path: string): string {
  return readFileSync(join(published, path), 'utf8');
}

/** What of its `package.json` the tests look at. */
export interface Manifest {
  exports: Record<string, string | Record<string, string | null>>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  bin: Record<string, string>;
  version: string;
  sideEffects: string[];
}

export const manifest = JSON.parse(read('package.json')) as Manifest;
