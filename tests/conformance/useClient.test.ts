import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// A React server component may import the package and put any component or part into its tree. What
// runs in the browser says so; what gathers the parts under one name does not, since a server
// component cannot reach into an object that it has only a reference to.

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const allFiles = new Set(
  readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  ),
);
const client = /^'use client';\n/;
/** A hook is called, or a component or a context is made. */
const reactCalls = /\b(use[A-Z]\w*|createContext|forwardRef|createPart)\s*(<[^()]*>)?\(/;

const files = ['components', 'client', 'hooks', 'devtools'].flatMap((folder) =>
  readdirSync(`${source}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('a module with React in it starts with use client:', () => {
  const withReact = files.filter((file) => reactCalls.test(codeOf(file)));

  it.each(withReact)('%s', (file) => {
    expect(read(file)).toMatch(client);
  });

  it('and they are more than a few', () => {
    expect(withReact.length).toBeGreaterThan(40);
  });
});

describe('a module that a server component reaches into does not:', () => {
  const namespaces = [
    'components/SeatStatus/Seat.ts',
    'components/BorrowForm/Borrow.ts',
    'components/ReleaseButton/Release.ts',
    'components/LicenseErrorMessage/LicenseError.ts',
    'components/SeatHold/Hold.ts',
    'components/DeviceIdentity/Device.ts',
    'components/Notice/Notice.ts',
    'components/ExpiryReminder/Reminder.ts',
  ];

  it.each(['index.ts', 'protocol/index.ts', ...namespaces])('%s', (file) => {
    expect(read(file)).not.toContain('use client');
  });
});

it('what a server evaluates of the package asks nothing of React', () => {
  const evaluated = reachOnServer('index.ts');
  expect(evaluated).toContain('components/SeatStatus/Seat.ts');
  expect(evaluated).not.toContain('components/SeatStatus/SeatRoot.tsx');
  const asking = evaluated.filter((file) =>
    /^import (?!type)[^;]* from 'react';/m.test(read(file)),
  );
  expect(asking).toEqual([]);
});

/** The modules that a server component's import of a module evaluates: up to the first of the client. */
function reachOnServer(entry: string, found = new Set<string>()): string[] {
  if (found.has(entry) || client.test(read(entry))) return [...found];
  found.add(entry);
  const imports = read(entry).matchAll(/^(?:import|export) (?!type)[^;]*? from '(\.[^']+)';/gm);
  for (const [, path = ''] of imports)
    reachOnServer(fileOf(resolve(dirname(source + entry), path)), found);
  return [...found];
}

function fileOf(path: string): string {
  const module = relative(source, path).replace(/\.js$/, '');
  const extensions = ['.ts', '.tsx'].filter((extension) =>
    allFiles.has(`${module}${extension}`.replaceAll('\\', '/')),
  );
  return `${module}${extensions[0] ?? '.ts'}`;
}

function read(file: string): string {
  return readFileSync(source + file, 'utf8');
}

/** A file without its comments and imports. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/^import [^;]*;/gm, '');
}
