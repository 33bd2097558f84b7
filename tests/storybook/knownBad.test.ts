import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// Axe is silent where it is set up wrongly. So stories that are known to be bad run the way the
// published ones do, each has to fail, and in the theme that it is bad in.

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const config = fileURLToPath(new URL('./knownBad/vitest.config.ts', import.meta.url));

interface Report {
  testResults: { assertionResults: { title: string; failureMessages: string[] }[] }[];
}

it('every story that is known to be bad fails, and the good one passes', async () => {
  const failures = await runStories();
  expect(failures).toEqual({
    'In Both Themes': [expect.stringMatching(/In the dark theme: .*button-name/s)],
    'In Light': [expect.stringMatching(/^(?!.*In the dark theme).*color-contrast/s)],
    'In Dark': [expect.stringMatching(/In the dark theme: .*color-contrast/s)],
    'Small Targets': [expect.stringContaining('target-size')],
    Good: [],
  });
}, 120_000);

/** What each story failed with, by its name. */
async function runStories(): Promise<Record<string, string[]>> {
  // A run inside of a run must not take over what the outer one set.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')),
  );
  const args = [vitest, 'run', '--config', config, '--reporter', 'json', '--no-color'];
  const report = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 2 ** 24 }, (_, stdout) => resolve(stdout));
  });
  const { testResults } = JSON.parse(report.slice(report.indexOf('{"num'))) as Report;
  return Object.fromEntries(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, failureMessages }) => [title, failureMessages]),
    ),
  );
}
