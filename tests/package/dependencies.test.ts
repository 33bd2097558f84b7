import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { files, manifest, read } from './support/published.js';

/** What modules and types import that is not of the package itself. */
const imported = new Set(
  files
    .filter((file) => /^dist\/.+(\.js|\.d\.ts)$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/(?:from|import)\s*\(?\s*['"]([^'".][^'"]*)['"]/g)])
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => !isBuiltin(specifier) && !specifier.startsWith('react-floating-license'))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier),
);
const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

it('no dependency is missing, none is there for nothing', () => {
  expect([...imported].toSorted()).toEqual(declared.toSorted());
});

it.each(Object.keys(manifest.dependencies))('%s may be used by anybody', (name) => {
  const path = join(inject('consumer'), 'node_modules', name, 'package.json');
  const { license } = JSON.parse(readFileSync(path, 'utf8')) as { license: string };
  expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']).toContain(license);
});
