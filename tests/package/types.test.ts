import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { manifest } from './support/published.js';

const execute = promisify(execFile);
const compilers = {
  '5.9': '../typescript-5.9/node_modules/typescript/bin/tsc',
  '6.0': '../typescript-6/node_modules/typescript/bin/tsc',
  '7.0': '../../node_modules/typescript/bin/tsc',
};
const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');

/** Every entry, the stylesheet too; and what is inferred of each has to have a name elsewhere. */
const imports = entries
  .map((entry, index) => {
    const specifier = `'react-floating-license${entry.slice(1)}'`;
    return entry.endsWith('.css')
      ? `import ${specifier};`
      : `import * as entry${index} from ${specifier};\nexport const all${index} = { ...entry${index} };`;
  })
  .join('\n');

const use = `
import { FloatingLicenseError, useFloatingBorrow, useFloatingSeat } from 'react-floating-license';
export const useBorrow = () => useFloatingBorrow({ onError: (error) => error.code });
export const useUntil = () => {
  const { seat } = useFloatingSeat();
  return seat.state === 'borrowed' ? seat.until.getTime() : undefined;
};
// @ts-expect-error: a date or null, and no text
export const wrong = () => useFloatingBorrow().mutate({ until: 'tomorrow' });
export const isOurs = (error: unknown): error is FloatingLicenseError => error instanceof FloatingLicenseError;
`;

describe.each(Object.entries(compilers))('TypeScript %s', (version, compiler) => {
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'reads the types of every entry: module %s',
    async (module, moduleResolution) => {
      const folder = join(inject('consumer'), `${version}-${module}`);
      await mkdir(folder);
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
      await writeFile(join(folder, 'use.tsx'), imports + use);
      await writeFile(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
            jsx: 'react-jsx',
            types: ['node'],
            strict: true,
            exactOptionalPropertyTypes: true,
            declaration: true,
            outDir: 'out',
          },
          files: ['use.tsx'],
        }),
      );
      const path = fileURLToPath(new URL(compiler, import.meta.url));
      const { stdout } = await execute(process.execPath, [
        path,
        '-p',
        folder,
        '--pretty',
        'false',
      ]).catch((error: { stdout: string }) => error);
      // What others' types lack is theirs to say.
      expect(stdout.split('\n').filter((line) => line && !line.startsWith('../'))).toEqual([]);
    },
    240_000,
  );
});

beforeAll(async () => {
  await writeFile(join(inject('consumer'), 'package.json'), '{ "type": "module" }');
});
