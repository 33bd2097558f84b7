import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('is what the source says', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/registry.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 60_000);

it('imports nothing but the package and React', () => {
  const item: { files: { content: string }[] } = JSON.parse(
    readFileSync(`${root}registry/floating-license.json`, 'utf8'),
  );
  const imports = item.files.flatMap(({ content }) => [...content.matchAll(/from '([^']+)'/g)]);
  expect(new Set(imports.map(([, name]) => name))).toEqual(
    new Set(['react', 'react-floating-license']),
  );
});
