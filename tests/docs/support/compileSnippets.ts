import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Snippet } from './snippetsOf.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What a page leaves to its reader: the session, which knows who is signed in. */
const session = `interface Licence { id: string; key: string }
export declare const redis: object;
export declare function mayBorrow(subject: string | undefined): boolean;
export declare function userOfSession(
  request: Request,
): Promise<{ id: string; licences: Licence[] } | null>;
export declare function customerOfSession(
  request: Request,
): Promise<{ id: string; licenseKey: string } | null>;
`;

const { paths } = (
  JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  }
).compilerOptions;
for (const [name, [path = '']] of Object.entries(paths)) paths[name] = [root + path];

const config = JSON.stringify({
  extends: `${root}tsconfig.json`,
  compilerOptions: {
    noUnusedLocals: false,
    moduleDetection: 'force',
    // An alias of Next.js, whose bundlers find no `.ts` behind a `.js`.
    paths: { ...paths, '@/session': ['./session.d.ts'] },
  },
  include: ['*', `${root}src/**/*.d.ts`],
  exclude: [],
});

/**
 * Compiles blocks of code, each a module, into a folder; what is wrong with each, by page and line.
 *
 * @throws Error where the compiler does not come so far.
 */
export function compileSnippets(
  snippets: readonly Snippet[],
  folder: string,
  compiler = `${root}node_modules/typescript/bin/tsc`,
): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}tsconfig.json`, config);
  writeFileSync(`${folder}session.d.ts`, session);
  for (const snippet of snippets) writeFileSync(folder + fileOf(snippet), snippet.code);
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [compiler, '-p', folder, '--noEmit', '--pretty', 'false'],
    { encoding: 'utf8', cwd: folder },
  );
  if (error) throw error;
  // Whatever it finds it says on stdout: one that fails without a word has looked at nothing.
  if (status !== 0 && !/error TS\d/.test(stdout)) {
    throw new Error(`the compiler ended with ${status}: ${stdout}${stderr}`);
  }
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const snippet = snippets.find((one) => line.includes(fileOf(one)));
      return snippet ? `${snippet.page}, block at line ${snippet.line}: ${line}` : line;
    });
}

/** The name of a block's file: one block a file. */
export function fileOf({ page, line, language }: Snippet): string {
  return `${page.replaceAll(/\W/g, '-')}-${line}.${language}`;
}
