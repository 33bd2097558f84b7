import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// A watch that sees nothing is silent, too. So it is shown all the ways in which a run prints.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const vitest = here('../../node_modules/vitest/vitest.mjs');

it('finds a secret wherever a run prints it, and does not say it', async () => {
  const { code, printed } = await run();
  expect(code).toBe(1);
  const [, where = ''] = /^A secret was printed by (.*)$/m.exec(printed) ?? [];
  expect(
    where
      .split('; ')
      .map((one) => one.replace(/(?<=console of ).*|.*\//, ''))
      .toSorted(),
  ).toEqual([
    'an error outside of the tests',
    'compares',
    'early.printing.ts',
    'prepares',
    'the console of ',
    'the console of ',
    'throws',
    'throws with a cause',
  ]);
  expect(printed).not.toMatch(/not-a-real|AAAA-/);
}, 60_000);

async function run(): Promise<{ code: unknown; printed: string }> {
  // A run inside of a run must not take over what the outer one set.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')),
  );
  const args = [vitest, 'run', '--config', here('./printed/vitest.config.ts'), '--no-color'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code, printed: stdout + stderr }),
    );
  });
}
