import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifest, published, read } from './support/published.js';

// The command as it was packed; tests/consumers runs it by npx.
const bin = manifest.bin['react-floating-license'] ?? '';
const path = join(published, bin);
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', env: {} });

it('is a script that Node runs', () => {
  expect(read(bin).split('\n')[0]).toBe('#!/usr/bin/env node');
});

it('prints its help and its version', () => {
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(run('--help').stdout).toContain('react-floating-license emulator');
  expect(run('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
});

it.each([
  [[], 'no command; there are: emulator, doctor'],
  [['emulate'], 'no command "emulate"; there are: emulator, doctor'],
  [['emulator', '--prot', '4010'], "Unknown option '--prot'"],
  [['emulator', '--port', 'x'], '--port: expected a number from 0 to 65535, got "x"'],
  [['emulator', '--config', 'none.json'], 'none.json: cannot be read'],
  [['emulator', 'now'], '"now" is not expected after emulator'],
  [['doctor', '--port', '1'], '--port is not expected after doctor'],
])('refuses %j with one line', (args, line) => {
  expect(run(...args)).toEqual(
    expect.objectContaining({ status: 2, stdout: '', stderr: `react-floating-license: ${line}\n` }),
  );
});

it('says what the doctor lacks with one line', () => {
  const { status, stdout, stderr } = run('doctor');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^react-floating-license: .*LICENSESPRING_API_KEY.*\n$/);
});

it('serves the emulator until it is interrupted', async () => {
  const emulator = spawn(process.execPath, [path, 'emulator', '--port', '0']);
  try {
    const [line]: unknown[] = await once(emulator.stdout, 'data');
    const { url } = JSON.parse(String(line)) as { url: string };
    expect((await fetch(`${url}/_emulator/state`)).status).toBe(200);
  } finally {
    const ended = once(emulator, 'exit');
    emulator.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  }
});
