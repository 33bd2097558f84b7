import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
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

/** Compiles a file as a consumer does, and gives what the compiler says of it and of the package. */
async function compile(
  compiler: string,
  module: 'nodenext' | 'esnext',
  code: string,
): Promise<string[]> {
  const folder = await mkdtemp(join(inject('consumer'), 'types-'));
  const compilerOptions = {
    module,
    moduleResolution: module === 'esnext' ? 'bundler' : module,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
    jsx: 'react-jsx',
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    outDir: 'out',
  };
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'use.tsx'), code);
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['use.tsx'] }),
  );
  const path = fileURLToPath(new URL(compiler, import.meta.url));
  const { stdout } = await execute(process.execPath, [path, '-p', '.', '--pretty', 'false'], {
    cwd: folder,
  }).catch((error: { stdout: string }) => error);
  // What the types of other packages lack is theirs to say.
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !/node_modules\/(?!react-floating-license\/)/.test(line));
}

describe.each(Object.entries(compilers))('TypeScript %s', (_, compiler) => {
  describe.each(['nodenext', 'esnext'] as const)('module %s', (module) => {
    it('reads the types of every entry', async () => {
      expect(await compile(compiler, module, imports + use)).toEqual([]);
    }, 240_000);

    it('says what is not there', async () => {
      const wrong =
        "export { useSeat } from 'react-floating-license';\nexport * from 'react-floating-license/none';";
      expect(await compile(compiler, module, wrong)).toEqual([
        expect.stringContaining('useSeat'),
        expect.stringContaining('react-floating-license/none'),
      ]);
    }, 240_000);
  });
});

beforeAll(async () => {
  await writeFile(join(inject('consumer'), 'package.json'), '{ "type": "module" }');
});
