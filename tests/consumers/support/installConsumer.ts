import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { cleanEnvironment } from './cleanEnvironment.js';

/** An example in a folder of its own, installed as a stranger would install it. */
export interface Consumer {
  readonly folder: string;
  /** Runs `npm run <script>`; rejects with what it printed. */
  run(script: string): Promise<string>;
  remove(): Promise<void>;
}

const execute = promisify(execFile);
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** Copies an example to a fresh folder and installs it there, with the packed package. */
export async function installConsumer(example: string): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), `floating-license-${example}-`));
  await cp(join(examples, example), folder, {
    recursive: true,
    filter: (path) => !/node_modules|[\\/](dist|build|\.next|\.react-router|assets)$/.test(path),
  });
  const manifest = join(folder, 'package.json');
  const text = await readFile(manifest, 'utf8');
  const tarball = JSON.stringify(`file:${inject('tarball')}`);
  await writeFile(
    manifest,
    text.replace(/("react-floating-license": )"[^"]+"/, (_, name) => `${name}${tarball}`),
  );
  const npm = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await execute('npm', args, {
      cwd: folder,
      env: cleanEnvironment(),
      maxBuffer: 64 * 1024 * 1024,
    }).catch((error: { stdout?: string; stderr?: string }) => {
      throw new Error(`npm ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    });
    return stdout + stderr;
  };
  await npm('install', '--no-audit', '--no-fund', '--prefer-offline');
  return {
    folder,
    run: (script) => npm('run', '--silent', script),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
